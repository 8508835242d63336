import { activities, governingWords, worksVerbs } from '../lexicon/project-words.js';
import { tradeVerbs } from '../lexicon/trade-words.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { Quantity } from '../quantities/quantities.js';
import type { Word } from '../segmentation/words.js';
import { findProjectStart, type NameSpan, namesSomething } from './project-start.js';

/** A stretch that names a project. `head` is the noun that says so: 项目, 基地, 生产线. */
export interface ProjectName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly head: string;
}

const head = new GuardedPattern(
  /(?:一体化|产业化)?(?:项目|生产基地|制造基地|总部基地|研发基地|产业基地|基地|生产线|产线|装置|工厂|厂区|数据中心|智算中心|超算中心|算力中心|物流中心|配送中心|运营中心|中心仓|保税仓|试车台|景区|总装线|(?:扩建|改建|技改|改造|搬迁|迁建|升级|码头|支架|续建|配套|[一二三四]期)工程|(?:集中|共享)?(?:喷涂|加工|拆解|分拣|分拨|仓储|冷链|热处理|表面处理|再制造|中试|电镀|结算|维修|交付)中心|研发中心|创智中心|数创中心|创新中心|研究中心|储能电站|电站|(?<=[\u4e00-\u9fff]{2})二期|(?<=[\u4e00-\u9fff]{2})一期|(?<=[\u4e00-\u9fff]{2})三期)(?:(?:一|二|三|四|五|六)期)?(?:项目|工程)?(?![经公组部库主化]|之一)/gu,
);
/** Words that tell no project from another. */
export const general =
  /^(?:的|全?自动化?|现代化|数字化|数智化|一批|(?:世界|中国|全国|全球)?(?:\d+|百)强|超?[十百千]亿级?|多个|重点|重大|开工|竣工|在建|达产|两侧|老|旧|产业|产业类|产业化|工业|外资|内资|招商|招商引资|签约|开工|新|新建|上述|相关|配套|优质|亿元|亿元以上|以上|百亿|百亿级|十亿|在建|续建|改造|技改|投资|建设|合作|试点|民生|类|大|好|一个|首个|个|全部|该|此|本|这些|各|单个|每个|几个|集中|本次|此次|部分|主要|所有|制造业|单体|单个|龙头|标志性|示范|引领性|高质量|科技|基础设施|工程|前期|落地|招引|引进|补链|强链|延链|链主|优势|战略性?|新兴|上下游|上游|下游|配套|先进|先进制造|高端|高新技术|主体|核心|子|其他|其它|有关|众多|系列|一系列|大型|中国|全国|国家|我国|全球|世界|当地|本地|企业|公司|集团|两|三|四|五|六|七|八|九|十|条|座|整个|现有|原有|生产|研发|制造|总部|国内|国外|海外|首期|前期|投产|重要|闲置|废弃|停产|自有|租用|租来|多处|几处|实质性?|红榜|黑榜|后续|拟建|谋划|储备|竣工|明星|样板|标杆|[\u4e00-\u9fff]{2}类|农业产业化|产业链|(?:第?[一二三四]|前[一二三])季度|(?:上|下)半年|全年|年度|[十百千\d]+亿(?:元)?级|全世界|最|一流|领先|代表性?|绿色|新设|含量|高科技含量|设计|开发|加工|销售|商业综合体|商贸流通|工业技改|基础|临时|老旧|普通|\d+|亩|套|万|吨|年产|[、和与及])*$/u;
const lifeVerbs = new Set(tradeVerbs);
const opening =
  /^(?:全球最大的?|国内最大的?|亚洲最大的?|世界最大的?|全国最大的?|全球首[个条套]|国内首[个条套]|全国首[个条套]|首[个条套]|第一[个条套]|国内|全球|新的|一批|重点|重大|这[个条]|一[个条座]|多[个条]|等|将|正|新增|大型|合资|投资|建设|打造|(?:园区?|[区县市镇村乡厂]|本地)[里内中](?=(?:再|又|新|扩|改|投资)?建)|(?:再|又|还)(?=建)|另?有(?=年产)|建(?=[^设筑材造工湖邺瓯宁昌安阳水德平始]))+/u;

const goesOn = /^（[^（），。；]{1,10}）(?:建设|工程|扩建|技改)?$/u;

/** Where a name starts behind the words that open a stretch; what begins like one may itself be a name: 「正阳」, 「建德」. */
function behindOpening(text: string, from: number, to: number, names: readonly NameSpan[]): number {
  const end = from + (opening.exec(text.slice(from, to))?.[0].length ?? 0);
  const named = names.find(({ start, end: until }) => start >= from && start < end && until > end);
  return named?.start ?? end;
}

/** What ends an element of a row of projects, and opens the next one. */
const rowMark = /(?:项目|工程|基地|生产线)、$/u;

/**
 * 「甲项目、某县相约大酒店建设项目、…」: behind another project and a 、 the whole element is one name, whatever its
 * characters mean; undefined where it is none, or says what is done.
 */
function rowStart(
  text: string,
  words: readonly Word[],
  names: readonly NameSpan[],
  start: number,
  at: number,
): number | undefined {
  const mark = text.lastIndexOf('、', start - 1) + 1;
  if (mark === 0 || start - mark > 24 || start <= mark || !rowMark.test(text.slice(Math.max(0, mark - 8), mark)))
    return undefined;
  // 「甲的铝轮毂项目、乙集团的铝杆项目」: whose it is stands before it.
  if (names.some((name) => name.kind === 'firm' && name.start === mark && text[name.end] === '的')) return undefined;
  const before = text.slice(mark, start);
  if (
    !/^[\u4e00-\u9fffA-Za-z\d（）]+$/u.test(before) ||
    /[在将由把被为与和及对了着等]|投资|签约|开工|竣工|\d+[个项]/u.test(before)
  )
    return undefined;
  return at - mark > 40 || words.some((word) => word.start < mark && mark < word.end) ? undefined : mark;
}

/**
 * 「甲公司内饰包覆件项目」: the firm a few characters before a project's name opens it, when nothing between is done, said
 * or joined.
 */
function firmStart(
  text: string,
  words: readonly Word[],
  names: readonly NameSpan[],
  start: number,
  at: number,
  head: string,
): number | undefined {
  if (!/项目$/u.test(head) || at - start < 1) return undefined;
  const firm = names.find((span) => span.kind === 'firm' && span.end < start && start - span.end <= 8);
  if (firm === undefined || names.some((span) => span.start >= firm.end && span.start < start)) return undefined;
  // 「时代吉利动力电池宜宾项目」: the firm seen is only a part of what the name opens with.
  if (!/(?:^|[^\u4e00-\u9fffA-Za-z]|[的在由将与和及为是])$/u.test(text.slice(0, firm.start))) return undefined;
  const between = text.slice(firm.end, start);
  if (!/^[\u4e00-\u9fffA-Za-z-]+$/u.test(between)) return undefined;
  const isSaid = words.some(
    (word) =>
      word.start >= firm.end &&
      word.end <= start &&
      (governingWords.has(word.text) ||
        worksVerbs.has(word.text) ||
        activities.has(word.text) ||
        lifeVerbs.has(word.text) ||
        /^[pcdru]/u.test(word.tag) ||
        (/^v/u.test(word.tag) && /[设建投签办运购融完产]/u.test(word.text)) ||
        /^[的在将由为与和及对了着等以拟正已获有]$/u.test(word.text)),
  );
  return isSaid ? undefined : firm.start;
}

/**
 * 「二、甲公司新一代存储模组生产基地：投资12亿元」: an item of a list that opens with a firm and ends before a colon is one
 * name, whatever the words between are; undefined where they say what is done, or join two.
 */
function itemStart(text: string, names: readonly NameSpan[], start: number, end: number): number | undefined {
  if (text[end] !== '：' || start === 0) return undefined;
  const opened = /^(?:（?[一二三四五六七八九十\d]{1,3}[、.．）])?\s*/u.exec(text)?.[0].length ?? 0;
  const firm = names.find((name) => name.kind === 'firm' && name.start === opened && name.end < start);
  if (firm === undefined || end - firm.end > 24) return undefined;
  return /[^\u4e00-\u9fffA-Za-z\d（）—-]|[的在将由为与和及对了着拟]|投资|建设|签约|开工|竣工|新建|启动|公司/u.test(
    text.slice(firm.end, start),
  )
    ? undefined
    : firm.start;
}

/** What one does for projects in general. */
const acted = /[抓跑争盯谋招引促推]$|(?:商|[抓快、])上$|行动服务$/u;

/** 「新材料项目1个」, 「两个设备制造项目」: so many of a kind, of which none is named. */
function isClass(text: string, start: number, end: number, head: string): boolean {
  if (!/项目$|工程$/u.test(head)) return false;
  return (
    /^(?:有|共|达|分别)?(?:\d+|[一二两三四五六七八九十]+)[个项](?=[，。；、：（]|$)/u.test(text.slice(end, end + 8)) ||
    /(?:[^一\d]|^)(?:\d+|[两二三四五六七八九十几多]+)[个项]$/u.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** 「六台|五轴加工中心」: what is counted so is a machine. */
const countedMachine = /(?:\d|[一两二三四五六七八九十百几多数余])台/u;

/** Whether several of a kind are counted before an offset; of lines those that a firm has, not those that it builds. */
function isCounted(text: string, start: number, noun: string): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    /线/u.test(noun) &&
    /(?:拥有|现有|共有|设有|具备|配备|有)(?:[两二三四五六七八九十几多数]|\d{1,3})(?:余|多)?条$/u.test(before)
  );
}

/**
 * 「“换热器”研发生产项目」, 「“某某产业中心”项目」: what stands between quotation marks right before the noun, when it is what
 * is made there or a works of its own; 「“双百”项目」 is a kind. `start` is where the name begins without it.
 */
function quotedName(text: string, start: number, at: number, head: string): ProjectName | undefined {
  if (text[start - 1] !== '”' || !/项目$/u.test(head)) return undefined;
  const open = text.lastIndexOf('“', start - 1);
  const inner = text.slice(open + 1, start - 1);
  if (open < 0 || !/^[\u4e00-\u9fffA-Za-z\d·-]{3,20}$/u.test(inner)) return undefined;
  const between = text.slice(start, at);
  const isMade = /^(?:研发|生产|制造|加工|研制|产业化)+$/u.test(between + (/^产业化/u.exec(head)?.[0] ?? ''));
  const isWorks = between === '' && /(?:中心|基地|生产线|产业园|工厂|总部)$/u.test(inner);
  if (!isMade && !isWorks) return undefined;
  const end = at + head.length;
  return { start: open, end, text: inner + text.slice(start, end), head };
}

/**
 * Every project name of a sentence. `names` are the firms and places already found; a name that holds only general
 * words (重点项目, 该项目, 生产基地) is none.
 */
export function findProjects(
  text: string,
  words: readonly Word[],
  quantities: readonly Quantity[],
  names: readonly NameSpan[],
): ProjectName[] {
  const found: ProjectName[] = [];
  const ground = { text, words, quantities, names };
  let floor = 0;
  for (const match of head.all(text)) {
    let start = findProjectStart(ground, match.index);
    const quoted = quotedName(text, start, match.index, match[0]);
    if (quoted !== undefined && quoted.start >= floor) {
      found.push(quoted);
      floor = quoted.end;
      continue;
    }
    const previous = found.at(-1);
    if (previous !== undefined && start < floor) {
      // 「智能化生产线、销售及研发总部基地项目」 is one name.
      const between = text.slice(previous.end, match.index);
      const isOne = /[、及和与]/u.test(between) && !/[一二两三四五六七八九十\d][条座个套]/u.test(between);
      if (start <= previous.start && isOne) found.pop();
      else start = floor + (/^[、及和与]?(?:[一二两三四五六七八九十\d]+[条座个套])?/u.exec(between)?.[0].length ?? 0);
    }
    // 「这只是个临时工厂」, 「一座污水处理中心」: the measure word is the sentence's.
    if (
      /[\d一二两三四五六七八九十几数这那多是]$/u.test(text.slice(0, start)) &&
      /^[个条座家处]/u.test(text.slice(start))
    )
      start += 1;
    start = Math.min(start, rowStart(text, words, names, start, match.index) ?? start);
    start = firmStart(text, words, names, start, match.index, match[0]) ?? start;
    start = itemStart(text, names, start, match.index + match[0].length) ?? start;
    start = behindOpening(text, start, match.index, names);
    start += /^\d{1,2}[.、．](?!\d)/u.exec(text.slice(start, match.index))?.[0].length ?? 0;
    const stem = text.slice(start, match.index);
    // 「某某制造基地（宜春）项目」, 「某某生产线（一期）建设项目」: the bracket goes on with the name before it.
    const last = found.at(-1);
    if (last !== undefined && start >= last.end && goesOn.test(text.slice(last.end, match.index))) {
      found.pop();
      const whole = match.index + match[0].length;
      found.push({ start: last.start, end: whole, text: text.slice(last.start, whole), head: match[0] });
      floor = whole;
      continue;
    }
    const end = match.index + match[0].length;
    // 「驶下生产线」, 「走进工厂」: on the way somewhere.
    if (/(?:[驶走运开抬卸滚搬]下|走进|走出|进入|离开|来到)$/u.test(stem)) continue;
    // What is bought or served is no project of its own.
    if (/(?:采购|招标|监理|施工|勘察|设计)项目$/u.test(text.slice(start, end)) && stem.length > 2) continue;
    // 「开拓|药业产业化基地」: the rest of a firm's name.
    if (/^(?:药业|制药|集团|股份)/u.test(stem) && /[\u4e00-\u9fff]$/u.test(text.slice(0, start))) continue;
    if (/(?:产业|行业|领域|大|型|老工业)$|[+]/u.test(stem) || /^[、和与及]/u.test(stem)) continue;
    if (/(?:[一二三四五六七八九十两]|\d)[条座个]$/u.test(stem)) continue;
    if (
      stem.length <= 3 &&
      /(?:首个|重大|最大的?|第一个)$/u.test(text.slice(0, start)) &&
      !names.some((name) => name.start === start)
    )
      continue;
    const [place] = names
      .filter(
        (span) => span.start === start && (span.kind === 'park' || span.kind === 'district') && span.end <= match.index,
      )
      .sort((a, b) => b.end - a.end);
    const own = place === undefined ? stem : text.slice(place.end, match.index);
    // 「万亩猕猴桃基地」 is an orchard.
    if (match[0] === '基地' && /[亩头只羽口尾]$/u.test(text.slice(0, start))) continue;
    // 「某某产业园一期」 is the zone.
    if (/^[一二三]期$/u.test(match[0]) && names.some(({ kind, end: edge }) => kind === 'park' && edge === match.index))
      continue;
    const firm = names.find((span) => span.kind === 'firm' && span.start >= start && span.end === match.index);
    if (firm !== undefined && /^(?:工厂|基地|厂区|装置|产线|生产线)$/u.test(match[0])) continue;
    // 「最大的台湾同胞合资项目」 says whose money it is, and not what is built.
    if (/(?:合资|独资|外资|合作|援建)$/u.test(stem) && firm === undefined) continue;
    // 「某光伏组件项目」 is not told apart; 「变更募投项目」 is any of those that a filing raised money for.
    if (/(?<!某)某(?!某)/u.test(stem) || /(?:募投|募集资金投资)$/u.test(stem)) continue;
    // What a firm has left is no project.
    if (/^(?:厂区|工厂|基地|生产线)$/u.test(match[0]) && /[老旧原]$/u.test(text.slice(start, match.index))) continue;
    // 「六台五轴加工中心」: machines.
    if (/中心$/u.test(match[0]) && countedMachine.test(text.slice(Math.max(0, start - 6), start + 4))) continue;
    // 「拥有4条塔筒生产线」: how many of a kind there are, not which.
    if (isCounted(text, start, match[0])) continue;
    // 「重点工业项目」, 「某市2016年度工业重点项目」: those of a list; 「引进过成套装置」.
    if (/(?:重点|重大|年度|季度|实事|民生|续建|在建|新开工|签约|招商|拟建|竣工|前期|储备)$|^[过了]/u.test(own))
      continue;
    // 「某市低碳循环示范工厂」 is an honour.
    if (/示范$/u.test(stem) && !/^(?:项目|工程)/u.test(match[0])) continue;
    // 「总投资12亿元的某某产业园项目」 builds the zone that it is called after; 「高新区项目」 are those in a zone.
    const isZone =
      place?.kind === 'park' && own === '' && /园$/u.test(stem) && /^(?:[一二三四五]期)?项目/u.test(match[0]);
    // 「临空经济区优质项目」: the kind of zone tells no project from another either.
    const plain = own.replace(/^[\u4e00-\u9fff]{0,4}?(?:经济区|示范区|试验区|园区|新区|开发区|高新区|经开区)/u, '');
    if (!isZone && (general.test(own) || general.test(plain)) && !/一体化|产业化/u.test(match[0])) continue;
    if (isClass(text, start, end, match[0]) && !names.some((name) => name.kind === 'firm' && name.start === start))
      continue;
    // 「一手抓招商上项目」, 「以实际行动服务项目」: what is done for projects.
    if (match[0] === '项目' && (acted.test(own) || (place === undefined && firm === undefined && /服务$/u.test(own))))
      continue;
    if (
      !names.some((name) => name.start >= start && name.end <= match.index) &&
      !namesSomething(words, start, match.index)
    )
      continue;
    if (stem.length < 2 || stem.length > 48) continue;
    // 「上海临港工厂」 is a place and a plant there, not a project's name.
    if (
      /^(?:工厂|基地|生产基地|制造基地|厂区|研发中心)$/u.test(match[0]) &&
      names.some((span) => span.kind === 'district' && span.start <= start && span.end >= match.index)
    )
      continue;
    if (names.some((span) => span.start <= start && span.end >= end)) continue;
    found.push({ start, end, text: text.slice(start, end), head: match[0] });
    floor = end;
  }
  return found;
}
