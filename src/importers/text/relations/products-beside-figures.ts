import { splitProducts } from './products.js';
import { productsOfProject } from './project-products.js';
import type { Template } from './template.js';
import { findWares, namesOf } from './wares/find-wares.js';
import { weighWares } from './wares/weigh-wares.js';

/** Words that make a quantity one that is made in a year. */
const yearly =
  /年产|产能|产量|生产能力|年(?:可|能|将|预计)?(?:生产|产|出|新增|下线|封装|组装)|每年[^，]{0,6}(?:生产|产|新增|出)|一年[^，]{0,4}(?:产|出)|(?:可|将|能|预计)(?:形成|新增|达到)|新增产能/u;
/** Words that make it something else: a month's, what is used, sold, shipped, saved. */
const other =
  /月份?产|月产|日产|每天|每日|每月|月出货|消耗|耗[用费]|采购|进口|出口|销[售量往]|卖|发电|节约|节省|减排|减少|处理|加工|占地|供应|订单|出货|交付|库存|存栏|出栏|储|运|吞吐|引水|投放|消化|排放|使用|用量|回收|覆盖|服务|换下|淘汰|引进|购/u;
/** The words of a capacity between its product and its figure. */
const measure =
  /(?:(?:的)?(?:全球|全年|设计|合计|总|一期|首期|最高|现有|实际)*(?:年产能|产能|年生产能力|生产能力|年产量|产量|年产|规模|年产规模)?(?:目前|已经|已|将|可|预计|现|均|也|能|可以)*(?:由|从)?(?:达到?|约|为|突破|超过?|超|[提跃攀上]?升[至到]|增至|增[加长]?到|扩大?[到至]|提高?[到至]|涨[到至]|有|近|逾|接近)*(?:了)?(?:每年)?)$/u;
const leading =
  /^.*?(?:使|让|年(?:封装|组装|装配|灌装|酿造|出)|年产(?:能(?![\u4e00-\u9fff]{0,3}[车源]))?|年可?生产|年可?产|年新增|每年(?:可|将|能)?(?:生产|新增|产出?|出)?|一年(?:可|能)?(?:生产|产|出)|主要生产|专业生产|生产|拥有|具有|具备|形成|新增|可产|产出|(?:投产|建成)(?:之?后)?|(?:达产|满产|落成|竣工)之?后|现有|制造|的)/u;
const behind = /^(?:以上|左右|上下)?(?:\/年|每年)?的?(?:各类|各种)?(?<list>[^，。；：、！？—\ue000-\ue0ff]{2,24})/u;
/** Words of a capacity that come behind its figures: 「铜箔3万吨、铝箔2万吨的年生产能力」. */
const yearlyBehind = /^[^。；，]{0,40}?(?:的)?年?(?:总)?(?:生产能力|产能)(?![，。]?(?:将|由|从)?(?:提升|扩|增))/u;
/** The product behind 年产, whatever verbs it is written with: 「年产水处理装备」. */
const madeOf = /(?:年产|年可产|年可?生产)(?!能|值|量)[^，。；\ue000-\ue0ff]*$/u;
/** What puts GW and GWh of cells or modules, which are years' figures by themselves. */
const put = /(?:投产|建成|达产|新增|扩产|在建|规划)[^，。；]*$/u;
/** One figure for several products. */
const shared = /(?:合计|总计|共计?|总共|各类|等(?:产品)?)$/u;
const noName =
  /^(?:规模|以上|左右|产能|生产能力|能力|的|时|后(?![桥轴视盖尾悬])|产量|供应|用于|用来|销往|发往|在|正|已|将|建设|生产规模|和|及|投产|扩[大产建]|提升|增加|其中|，)/u;
const cutTail = /(?:的)?(?:生产)?(?:能力|产能|规模|生产线|项目|装置|产线|工厂|基地|生产)(?:.*)$/u;
const eachOf =
  /(?<list>[^，。；：！？—\ue000-\ue0ff]{2,40}?)(?:的)?(?:年产能|产能|年产量|产量|年生产能力)(?:将|已)?(?:分别|各)(?:为|达到?|是|约)*$/u;

/** One product beside one figure: offsets are the template's. */
export interface Beside {
  readonly names: readonly string[];
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly rule: string;
  /** One figure for all of them together: none has it alone. */
  readonly together?: boolean;
}

function pieceStart(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) {
    const character = text[i] ?? '';
    if ('，。；：！？、—'.includes(character) || (character >= '\ue001' && character <= '\ue007')) return i + 1;
  }
  return 0;
}

const raised = /^[^，。；\ue000-\ue0ff]{0,6}(?:提升|增加|增|扩大|提高|扩|跃升|恢复)(?:了)?(?:至|到)/u;

function clauseStart(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) if ('，。；：！？'.includes(text[i] ?? '')) return i + 1;
  return 0;
}

/** The product that the words before a figure name: 「铜箔年产能达」, 「年产铜箔」; the words of the capacity are left out. */
function namedBefore(phrase: string): string[] {
  let bare = phrase.replace(/(?:合计|总计|共计?|总共)$/u, '').replace(measure, '');
  for (let left = ''; left !== bare; ) {
    left = bare;
    bare = bare.replace(leading, '').replace(/^(?:的|公司|企业|其)/u, '');
  }
  return bare.length < 2 ? [] : splitProducts(bare);
}

/** The product that a figure of a template belongs to: named behind it, before it, or by the clause before. */
function productAt(text: string, at: number, told: boolean, power: boolean): Beside | undefined {
  const clause = text.slice(clauseStart(text, at), at);
  // Where a figure was raised to this one, the words before the old one name the product.
  const first0 = pieceStart(text, at);
  const old = first0 > 0 && text[first0 - 1] === '\ue007' && raised.test(text.slice(first0));
  const from = old ? pieceStart(text, first0 - 1) : first0;
  const before = old
    ? text.slice(from, first0 - 1).replace(/(?:将|已)?(?:由|从)[^，。；]{0,6}$/u, '')
    : text.slice(from, at);
  const used = !madeOf.test(before) && other.test(text.slice(Math.max(from, at - 12), at));
  if (used || /(?:月|日)产/u.test(clause)) return undefined;
  if (!yearly.test(clause) && !told && !yearlyBehind.test(text.slice(at + 1)) && !(power && put.test(clause)))
    return undefined;
  if (plantOf.test(clause) && /^的(?:生产线|产线|装置|工厂|生产基地|车间)/u.test(text.slice(at + 1))) return undefined;
  // 「…等九套装置」 counts works.
  if (/^(?:主要|生产|大型)?(?:装置|设备|机组|生产线|产线)/u.test(text.slice(at + 1))) return undefined;
  const ahead = behind.exec(text.slice(at + 1));
  const list = ahead?.groups?.list ?? '';
  // 「年产鱼丸、鱼豆腐等鱼糜制品4.5万吨」: the figure is that of the kind.
  const kind = /等(?<kind>[\u4e00-\u9fff]{2,12})$/u.exec(before.replace(measure, ''))?.groups?.kind;
  const ofKind = kind === undefined ? [] : splitProducts(kind);
  if (ofKind.length > 0 && (list === '' || noName.test(list)))
    return { names: ofKind, from, at, to: at, rule: 'zh/capacity-before' };
  const measured = /(?:产能|产量|生产能力)[^，。；、]{0,8}$/u.test(before);
  const first = namedBefore(before);
  if (first.length > 0 && (measured || list === '' || noName.test(list))) {
    const together = first.length > 1 && shared.test(before);
    return { names: first, from, at, to: at, rule: 'zh/capacity-before', together };
  }
  if (list !== '' && !noName.test(list)) {
    const names = splitProducts(list.replace(cutTail, ''));
    if (names.length > 0 && !other.test(list.slice(0, 2)))
      return { names: names.slice(0, 1), from, at, to: at + (ahead?.[0].length ?? 0), rule: 'zh/capacity-behind' };
  }
  if (first.length > 0) return { names: first.slice(-1), from, at, to: at, rule: 'zh/capacity-before' };
  return undefined;
}

const saidProduct =
  /(?:主要生产|专业生产|专门生产|生产|转产|主产|专产|改产|做的(?:正|就)?是|主营|主营产品[是为]?|主打|主打产品[是为]|主导产品[是为]|拳头产品[是为]|主要产品[是为]|产品[是为]|主攻|专门做|专做|做|加工|提供|供应|配套|代工|开发|研制|推出|量产)(?:出)?(?:了|着)?(?<list>[\u4e00-\u9fffA-Za-z0-9-]{2,16})$/u;
const flaggedProduct = /以(?<list>[\u4e00-\u9fffA-Za-z0-9-]{2,16})为(?:主打|主导|主营|拳头)?(?:产品|主)$/u;
const aboutPlant = /^(?:公司|企业|现)?(?:拥有|现有|配备|占地|员工|总投资|注册|厂房|设有)/u;

/** 「主营铜箔，在某园建有一条年产2万吨的生产线」: a plant whose product the clause before names. */
const plantOf =
  /^(?:目前|现|已|其|公司|企业|(?:在|于)[\ue002\ue003](?:内|境内)?)*(?:建有|建成|拥有|现有|设有|新建|建设)(?:了)?(?:\ue009|[一两二三四五]条)?年产$/u;

const ofOwner = /^\ue001(?:的|旗下的?)?(?:全资|控股|下属)*(?:子公司|孙公司|公司|企业)?(?=\ue001)/u;

/** 「主营铜箔，年产能3万吨」: the one product that the clause before names. */
function productOfClauseBefore(text: string, at: number): Beside | undefined {
  const from = clauseStart(text, at);
  const clause = text.slice(from, at);
  if (
    !/^(?:目前|现|其|公司|企业|眼下|如今|现在|今年|去年|首批|首期|[一二三]期|规划|全部|(?:达产|投产|建成|满产)后|预计|可|可达)*(?:\ue001)?(?:总|设计|合计|规划)*(?:年产能|年产量|年产|年生产能力|产能|一年)/u.test(
      clause,
    ) &&
    !(plantOf.test(clause) && /^的?(?:生产线|产线|装置|工厂|生产基地|车间)/u.test(text.slice(at + 1)))
  )
    return undefined;
  if (other.test(clause) || from === 0) return undefined;
  let before = clauseStart(text, from - 1);
  let said = text.slice(before, from - 1);
  // 「专业加工板材，拥有压机8台，年产能…」: what stands between tells of the plant.
  if (before > 0 && text[before - 1] === '，' && aboutPlant.test(said)) {
    said = text.slice(clauseStart(text, before - 1), before - 1);
    before = clauseStart(text, before - 1);
  }
  const list = (flaggedProduct.exec(said) ?? saidProduct.exec(said))?.groups?.list;
  const stated = splitProducts(list ?? '');
  // Whatever the clause says of it: the one made thing that it names.
  const wares =
    stated.length === 1
      ? []
      : findWares(said)
          .filter(({ from, to }) => weighWares(said, from, to) >= 1)
          .map((each) => namesOf(said, each))
          .filter(({ length }) => length > 0);
  const names = stated.length === 1 ? stated : wares.length === 1 ? (wares[0] ?? []) : [];
  // 「甲的子公司乙生产铜箔，年产能3万吨」 speaks of 乙.
  const owner = ofOwner.exec(said)?.[0].length ?? 0;
  return names.length === 1 ? { names, from: before + owner, at, to: at, rule: 'zh/capacity-of-named' } : undefined;
}

/** What only says that a figure is a yearly one, before it: 「年产能」, 「规划年产」, 「达产后年产能可达」. */
const bareYearly =
  /^(?:目前|现|其|公司|企业|项目|规划|设计|预计|全部|一期|首期|(?:全部)?(?:达产|投产|建成|满产)后|可|将|总|合计|最终|由|从)*(?:年产能|年产量|年产|年生产能力|产能|年生产规模)(?:可|将|能)?(?:(?:由|从)?\ue007(?:提升|增加|增|扩大|提高|扩|跃升)(?:了)?(?:至|到)|达到?|为|约|超过?|至)*$/u;

/** 「甲投资5亿元建设的线控底盘项目竣工，年产能60万套」: the one product that the works spoken of are called after. */
function productOfWorks(template: Template, at: number): Beside | undefined {
  const { text } = template;
  const from = clauseStart(text, at);
  if (from === 0 || !bareYearly.test(text.slice(from, at)) || /^[\u4e00-\u9fff]/u.test(text.slice(at + 1)))
    return undefined;
  const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
  const spoken = [...template.slots].filter(
    ([place, { kind }]) =>
      place >= start &&
      place < at &&
      (kind === 'project' || (kind === 'capacity' && !raised.test(text.slice(place + 1)))),
  );
  const [only] = spoken;
  const works =
    spoken.length === 1 && only !== undefined && only[1].mentions.length === 1 ? only[1].mentions[0] : undefined;
  if (works === undefined || only === undefined) return undefined;
  const { products, capacity } = productsOfProject(works.entity, works.entity.holder);
  if (products.length !== 1 || capacity.capacity !== undefined) return undefined;
  return { names: products, from: only[0] + 1, at, to: at, rule: 'zh/capacity-of-works' };
}

/** 「铜箔和铝箔年产能分别为3万吨、2万吨」; 「主营铜箔和铝箔，前者年产能3万吨，后者2万吨」. */
function productsInTurn(template: Template, at: number): Beside[] {
  const { text } = template;
  const start = clauseStart(text, at);
  const listed = eachOf.exec(text.slice(start, at));
  let names = splitProducts((listed?.groups?.list ?? '').replace(/^.*的/u, ''));
  if (
    names.length < 2 &&
    start > 0 &&
    /^(?:其|年|总|设计|现有|现|目前|合计|规划|最高|可达)*(?:年产能|产能|年产量|产量|年生产能力|生产能力)(?:分别|各)/u.test(
      text.slice(start),
    )
  ) {
    // 「建成甲和乙两条生产线，年产能分别为…」
    const said = text.slice(clauseStart(text, start - 1), start - 1);
    names = splitProducts(
      said
        .replace(/^.*(?:建成|建有|拥有|主营|生产|主打|产品(?:[为是有]|包括)|做|包括|形成)(?:了)?/u, '')
        .replace(/[\ue007\ue009].*$|[两三四五六]条.*$/u, ''),
    );
  }
  const figures = [at];
  for (let i = at + 1; /[、和及与，\ue007]/u.test(text[i] ?? ''); i += 1) if (text[i] === '\ue007') figures.push(i);
  if (names.length < 2 || names.length !== figures.length) return [];
  return figures.map((figure, n) => ({
    names: names.slice(n, n + 1),
    from: start,
    at: figure,
    to: figure,
    rule: 'zh/capacity-each',
  }));
}

const turn = /(?<which>前者|后者)[^，。；]{0,10}$/u;
function productByTurn(text: string, at: number): Beside | undefined {
  const from = clauseStart(text, at);
  const which = turn.exec(text.slice(from, at))?.groups?.which;
  if (which === undefined) return undefined;
  const pair =
    /(?<list>[\u4e00-\u9fffA-Za-z0-9“”-]{2,16}(?:和|与|、|及)[\u4e00-\u9fffA-Za-z0-9-]{2,14})，[^。]*$/u.exec(
      text.slice(0, from),
    );
  const names = splitProducts((pair?.groups?.list ?? '').replace(/^.*?(?:主营|生产|主打|产品[为是]?|做|包括)/u, ''));
  if (names.length !== 2) return undefined;
  return { names: names.slice(which === '前者' ? 0 : 1).slice(0, 1), from, at, to: at, rule: 'zh/capacity-each' };
}

/** Every figure of a template that is one of what is made in a year, with its product. */
export function productsBesideFigures(template: Template): Beside[] {
  const { text } = template;
  const beside: Beside[] = [];
  let last = -1;
  for (const [at, slot] of [...template.slots].sort((a, b) => a[0] - b[0])) {
    if (slot.kind !== 'capacity' || at <= last) continue;
    // 「由2万吨提升至5万吨」: what it was.
    if (raised.test(text.slice(at + 1))) continue;
    // 「聚丙烯等九套装置」 are so many works.
    if (
      /^(?:装置|生产线|产线|机组|设备|系统)/u.test(text.slice(at + 1)) &&
      /^套/u.test(slot.quantity?.unit === 'units' ? (slot.quantity.text.match(/\D+$/u)?.[0] ?? '') : '')
    )
      continue;
    const turns = productsInTurn(template, at);
    if (turns.length > 0) {
      beside.push(...turns);
      last = turns.at(-1)?.at ?? at;
      continue;
    }
    // 「年产…3万吨、…2万吨」: a list goes on.
    const previous = beside.at(-1);
    const told =
      previous !== undefined &&
      /^(?:[^，。；：的供用销]{0,16}(?:、|和|与|及|以及)[^，。；：、的供用销]{0,16}|，[\u4e00-\u9fffA-Za-z0-9-]{2,8})$/u.test(
        text.slice(previous.to + 1, at),
      );
    const read =
      productByTurn(text, at) ??
      productAt(text, at, told, /^GWh?$/u.test(slot.quantity?.unit ?? '')) ??
      productOfClauseBefore(text, at) ??
      productOfWorks(template, at);
    if (read !== undefined) beside.push(read);
  }
  return beside;
}
