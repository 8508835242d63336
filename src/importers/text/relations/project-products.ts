import type { Properties } from '../../../model/claim.js';
import { leadingPlace, splitFirmName } from '../mentions/firm-parts.js';
import type { LocalEntity } from '../mentions/mention.js';
import { findQuantities } from '../quantities/quantities.js';
import { splitProducts } from './products.js';
import { namesWare } from './wares/ware-heads.js';

const makingProject =
  /^(?<list>.*?)(?:研发|设计|智能)?(?:及|和|、|与)?(?:产业化)?(?:研发)?(?:生产|制造|加工)(?:及|和|、|与)?(?:销售|研发)?(?:基地|线|装置|项目)(?:[一二三四五]期)?(?:项目)?$/u;

/** Parts of a country or of a firm, after which works are named. */
const region =
  /^(?:华东|华南|华北|华中|西南|西北|东北|华西|北方|南方|西部|东部|中部|沿海|海外|总部|国内|国际|全球|亚太|中国|新|老|第[一二三四五])(?:区域?|地区)?$/u;

/** What works are called, with the phase and with what is done to them: 「…工厂」, 「…技改扩能项目」, 「…新厂」. */
const worksTail =
  /(?:一体化|产业化|技改|技术改造|扩能|扩产|扩建|改扩建|迁建|搬迁|提纯|智能化|数字化|新建|增资|研发|生产|制造|智能|联产|配套|及|和|与|、|[一二三四五六]期|（[^（）]*）)*(?:项目|工程|工厂|新工厂|新厂区?|分厂|车间|基地|厂|生产线|产线|装置)(?:[一二三四五六]期)?(?:项目|工程)?$/u;
/** What is built for use and sold to nobody by the one who builds it. */
const builtForUse =
  /(?:充电桩|换电站|路灯|基站|机组|燃机|管廊|管网|电站|光伏|风电|风机|储能|机组|锅炉|供热|供水|供电|供气|照明|电梯|道路|桥梁?|隧道|码头|仓库?|冷库|门诊|病房|校舍|安置房|廉租房|住宅|公寓|酒店|商场|市场|系统|平台|LNG|CNG)$/u;

/** 「甲醇制烯烃」, 「煤制油」: named after the way from one material to the other, which is what comes out. */
const outOf = (text: string): string =>
  /^[\u4e00-\u9fff]{1,8}制(?<made>烯烃|芳烃|油|氢|天然气|乙醇|乙二醇|甲醇)$/u.exec(text)?.groups?.made ?? text;

/** What the name of works says where it is only what they make: 「压铸件项目」, 「座椅工厂」. */
function wareOfWorks(stem: string): string | undefined {
  const ware = stem
    .replace(worksTail, '')
    .replace(/^(?:\d+条|[一二两三四五六七八九十]+条|年产|新建|新增|新上|首条)+/u, '');
  if (ware === stem) return undefined;
  const made = ware
    .split(/[、和与及]/u)
    .map(outOf)
    .filter((piece) => piece.length >= 2 && !builtForUse.test(piece) && namesWare(piece));
  return made.length === 0 ? undefined : made.join('、');
}

/** A project's name without the place and the firm that it opens with: 「恒泽涪陵压铸件项目」 → 压铸件项目. */
function withoutOwner(name: string, firms: readonly LocalEntity[]): string {
  const brands = firms
    .flatMap((firm) => {
      const core = firm.parts?.core ?? splitFirmName(firm.name).core;
      return [firm.name, ...firm.aliases, core, core.replace(/(?:科技|电子|集团|股份|实业)+$/u, '')];
    })
    .filter((text) => text.length >= 2)
    .sort((a, b) => b.length - a.length);
  let stem = name;
  for (let before = ''; before !== stem; ) {
    before = stem;
    const brand = brands.find((text) => stem.startsWith(text));
    if (brand !== undefined) stem = stem.slice(brand.length);
    const place = leadingPlace(stem);
    if (place > 0 && stem.length - place >= 4)
      stem = stem.slice(place).replace(/^(?:[省市区县]|经济开发区|经开区|高新区|开发区)(?=.{4})/u, '');
    stem = stem.replace(/^(?:[·・\-—的]|智能(?=网联))+/u, '');
  }
  return stem;
}

/** What a project's name says: its products, the capacity of all, and of each where the name gives several. */
interface ProjectProducts {
  readonly products: string[];
  readonly capacity: Properties;
  readonly capacities?: ReadonlyMap<string, Properties>;
  /** Whether only the noun before 项目 or 工厂 says so, without a capacity or a word like 生产. */
  readonly isBare?: boolean;
}

/** 「年产8万吨双氧水及2万吨氨水项目」: the products that have a capacity each; none where the name gives at most one. */
function listedProducts(name: string): ProjectProducts | undefined {
  const figures = findQuantities(name).filter(({ kind }) => kind === 'capacity');
  if (figures.length < 2) return undefined;
  const capacities = new Map<string, Properties>();
  for (const [n, { end, value, unit }] of figures.entries()) {
    const piece = name
      .slice(end, figures[n + 1]?.start ?? name.length)
      .replace(/(?:年产|以?及|和|与|、)+$/u, '')
      .replace(/(?:一体化|产业化|联产|扩建|技改|生产)*(?:项目|工程|基地|装置|生产线|[一二三]期)+$/u, '');
    const [product, more] = splitProducts(piece);
    const isLast = n === figures.length - 1;
    // What 及 adds behind the last figure has none of its own.
    if (product === undefined || (more !== undefined && !isLast)) return { products: [], capacity: {} };
    capacities.set(product, { capacity: value, capacityUnit: `${unit}/a`, capacityKind: 'planned' });
  }
  return { products: [...capacities.keys()], capacity: {}, capacities };
}

/** What a project's name says that its developer makes: 「醋酸和乙二醇生产基地」, 「年产30万吨硫酸生产线」, 「压铸件项目」. */
export function productsOfProject(project: LocalEntity, developer?: LocalEntity): ProjectProducts {
  const name = project.name
    .replace(/（[^（）]*）/gu, '')
    .replace(/(?<![\d一二三四五六七八九十])百万吨级?(?=.{2})/u, '100万吨');
  const listed = listedProducts(name);
  if (listed !== undefined) return listed;
  const made =
    /(?<figure>\d[\d,]*(?:\.\d+)?[万亿]?)(?<unit>金?吨|GWh|GW|平方米|立方米|台套|台|片|只|套|辆|件|支|颗|块|瓶|双|箱|套)(?<rest>.*)$/u.exec(
      name,
    );
  // 「日产600吨」 is no yearly figure.
  const daily = /[日月](?:均)?(?:产|处理|加工)$/u.test(name.slice(0, made?.index ?? 0));
  // 「4万吨级冷库」, 「30万吨级码头」: the size of what is built.
  if (/^级/u.test(made?.groups?.rest ?? '')) return { products: [], capacity: {} };
  const quantity =
    made === null || daily ? undefined : findQuantities(`年产${made[0]}`).find(({ kind }) => kind === 'capacity');
  const capacity: Properties =
    quantity === undefined
      ? {}
      : { capacity: quantity.value, capacityUnit: `${quantity.unit}/a`, capacityKind: 'planned' };
  const firms = [project.holder, developer].flatMap((firm) => (firm?.type === 'Company' ? [firm] : []));
  const stem = withoutOwner(made?.groups?.rest ?? name, firms);
  // 「…法工艺生产环己酮装置」: the product stands behind the verb.
  const behind = /(?:工艺|法)生产(?<list>.{2,12})(?:装置|项目|生产线)$/u.exec(stem)?.groups?.list;
  // 「压延玻璃生产线」, 「丙烯腈装置」: works named after what they make.
  const works =
    /^(?<list>[\u4e00-\u9fffA-Za-z0-9-]{2,10}?)(?:生产)?(?:装置|生产线|产线)(?:[一二三四五]期)?(?:项目)?$/u.exec(
      stem.replace(/^(?:[一二两三四五六七八九十\d]+条)/u, ''),
    )?.groups?.list;
  const processed = works === undefined ? undefined : outOf(works);
  const said = behind ?? processed ?? makingProject.exec(stem)?.groups?.list;
  const list =
    said ??
    (quantity === undefined
      ? wareOfWorks(stem)
      : stem.replace(/(?:项目|工程|[一二三四五]期|装置|生产线|产线|车间|工厂|基地)+$/u, ''));
  if (list === undefined || region.test(list)) return { products: [], capacity };
  // 「某某杏林生产基地」: two characters that name nothing made are what the works are called.
  if (quantity === undefined && list.length <= 2 && /基地/u.test(stem) && !namesWare(list))
    return { products: [], capacity };
  // 「宜春某某新型锂电池生产基地」: what stands before the adjective is whose it is.
  const own =
    leadingPlace(list) < 2 ? '' : (/^.{2,8}?(?=(?:新型|高端|高性能|智能|先进|绿色).{2})/u.exec(list)?.[0] ?? '');
  return {
    products: splitProducts(
      outOf(list)
        .slice(own.length)
        .replace(
          /^(?:(?:年产|新建|扩建|全球最大的?|国内最大的?|(?:国内|全国|全球|世界|亚洲)?(?:首[套条个台]|第[一二三四五]套)|全?世界|最|中国|新型|智能化?|绿色|高端|先进)(?=.{2}))+/u,
          '',
        ),
    ),
    capacity,
    isBare: said === undefined && quantity === undefined,
  };
}
