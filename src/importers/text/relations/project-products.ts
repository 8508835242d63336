import type { Properties } from '../../../model/claim.js';
import type { LocalEntity } from '../mentions/mention.js';
import { findQuantities } from '../quantities/quantities.js';
import { splitProducts } from './products.js';

const makingProject =
  /^(?<list>.*?)(?:研发|设计|智能)?(?:及|和|、|与)?(?:产业化)?(?:研发)?(?:生产|制造|加工)(?:及|和|、|与)?(?:销售|研发)?(?:基地|线|装置|项目)(?:[一二三四五]期)?(?:项目)?$/u;

/** Parts of a country or of a firm, after which works are named. */
const region =
  /^(?:华东|华南|华北|华中|西南|西北|东北|华西|北方|南方|西部|东部|中部|沿海|海外|总部|国内|国际|全球|亚太|中国|新|老|第[一二三四五])(?:区域?|地区)?$/u;

/** What a project's name says: its products, the capacity of all, and of each where the name gives several. */
interface ProjectProducts {
  readonly products: string[];
  readonly capacity: Properties;
  readonly capacities?: ReadonlyMap<string, Properties>;
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

/** What a project's name says that its developer makes: 「醋酸和乙二醇生产基地」, 「年产30万吨硫酸生产线」. */
export function productsOfProject(project: LocalEntity): ProjectProducts {
  const name = project.name.replace(/（[^（）]*）/gu, '');
  const listed = listedProducts(name);
  if (listed !== undefined) return listed;
  const made =
    /(?<figure>\d[\d,]*(?:\.\d+)?[万亿]?)(?<unit>金?吨|GWh|GW|平方米|立方米|台套|台|片|只|套|辆|件|支|颗|块|瓶|双|箱|套)(?<rest>.*)$/u.exec(
      name,
    );
  const quantity = made === null ? undefined : findQuantities(made[0]).find(({ kind }) => kind === 'capacity');
  const capacity: Properties =
    quantity === undefined
      ? {}
      : { capacity: quantity.value, capacityUnit: `${quantity.unit}/a`, capacityKind: 'planned' };
  const brands =
    project.holder === undefined
      ? []
      : [project.holder.name, ...project.holder.aliases].sort((a, b) => b.length - a.length);
  let stem = made?.groups?.rest ?? name;
  const brand = brands.find((text) => stem.startsWith(text));
  if (brand !== undefined) stem = stem.slice(brand.length);
  // 「…法工艺生产环己酮装置」: the product stands behind the verb.
  const behind = /(?:工艺|法)生产(?<list>.{2,12})(?:装置|项目|生产线)$/u.exec(stem)?.groups?.list;
  // 「压延玻璃生产线」, 「丙烯腈装置」: works named after what they make.
  const works =
    /^(?<list>[\u4e00-\u9fffA-Za-z0-9-]{2,10}?)(?:生产)?(?:装置|生产线|产线)(?:[一二三四五]期)?(?:项目)?$/u.exec(
      stem.replace(/^(?:[一二两三四五六七八九十\d]+条)/u, ''),
    )?.groups?.list;
  // 「甲醇制烯烃装置」, 「煤制油」: named after the way from one material to the other, which is what comes out.
  const processed =
    works === undefined
      ? undefined
      : (/^[\u4e00-\u9fff]{1,5}制(?<made>烯烃|芳烃|油|氢|天然气|乙醇|乙二醇|甲醇)$/u.exec(works)?.groups?.made ??
        works);
  const list =
    behind ??
    processed ??
    makingProject.exec(stem)?.groups?.list ??
    (quantity === undefined ? undefined : stem.replace(/(?:项目|工程|一期|二期|三期|装置|生产线)+$/u, ''));
  if (list === undefined || region.test(list)) return { products: [], capacity };
  return {
    products: splitProducts(
      list.replace(
        /^(?:(?:年产|新建|扩建|全球最大的?|国内最大的?|(?:国内|全国|全球|世界|亚洲)?(?:首[套条个台]|第[一二三四五]套)|全?世界|最|中国|智能化?|绿色|高端|先进)(?=.{2}))+/u,
        '',
      ),
    ),
    capacity,
  };
}
