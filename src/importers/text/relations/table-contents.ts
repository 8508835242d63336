import type { Properties } from '../../../model/claim.js';
import { industryTails, weakTails } from '../lexicon/company-words.js';
import { looksLikeFirm } from '../mentions/firm-contexts.js';
import { isPlaceName } from '../mentions/firm-parts.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';
import { findQuantities, type Quantity } from '../quantities/quantities.js';
import { cutWords } from '../segmentation/words.js';
import { splitProducts } from './products.js';

/** What is made, and how much of it a year where the cell says so. */
export interface Content {
  readonly name: string;
  readonly capacity: Properties;
}

/** What stands around a capacity and names nothing: 「达产时总产能…/年」, 「新增…」. */
const around =
  /^(?:(?:预计|计划|全部|项目|可|将|能|实现|设计|规划|一期|二期|全面|建成|投产|达产|满产|完工|改造|扩建)*(?:后|时|，)?(?:可|将|预计)?(?:新增|增加|形成|达到?|年|总|合计|总计)*(?:日|月)?(?:生产|产能|产|生产能力|能力)?(?:为|达到?|约|：)?)+|[/／]年$|每年|(?:的)?(?:生产能力|年产能|产能|生产规模)$/gu;
/** Clauses whose figures are of what is taken in, put up or bought, not of what is made. */
const noMaking =
  /存栏|出栏|处理|消耗|容量|仓储|冷库|库容|吞吐|屠宰|中转|[年日](?:可)?(?:加工|回收|利用|拆解)|占地|用地|面积|新建|厂房|车间|宿舍|办公楼|购置|购买|采购|引进|安装|添置|租用|设备|生产线|机组|车位|原产能|淘汰/u;
const isMaking = /年产|年可?生产|产能|生产能力|[/／]年|每年|新增/u;
const daily = /[日月]产|[日月]均|[/／][日天月]|每[日天月]/u;

const capacityOf = ({ value, unit }: Quantity): Properties => ({
  capacity: value,
  capacityUnit: `${unit}/a`,
  capacityKind: 'planned',
});

const productOf = (words: string) => splitProducts(words.replaceAll(around, '').trim())[0];

/** The pieces of a clause that hold one figure each: 「密封胶3万吨、硅油8000吨」, 「3万吨密封胶和8000吨硅油」. */
function piecesOf(clause: string, figures: readonly Quantity[]): readonly (readonly [string, Quantity])[] {
  const isLed = productOf(clause.slice(0, figures[0]?.start ?? 0)) === undefined;
  return figures.map((figure, index) => {
    const from = isLed ? figure.end : (figures[index - 1]?.end ?? 0);
    const to = isLed ? (figures[index + 1]?.start ?? clause.length) : figure.start;
    const words = clause.slice(from, to).replace(/^(?:、|和|及|与|以及|[/／]年)+|(?:、|和|及|与|以及|年产)+$/gu, '');
    return [words, figure] as const;
  });
}

/**
 * What a cell says that is made: 「硫酸镍10万吨/年」, 「年产刀具800万片、量具2万套」. A figure without a name of its own
 * is one of `known`, the ware of the clause before or of the project's name.
 */
export function contentsOf(cell: string, known?: string): Content[] {
  const contents: Content[] = [];
  const clauses = cell.split(/[，；。]|,(?!\d{3})/u).filter((clause) => clause.trim() !== '');
  let last = known;
  let carries = clauses.length === 1;
  for (const clause of clauses) {
    if (noMaking.test(clause)) {
      carries = false;
      continue;
    }
    const figures = findQuantities(clause).filter(({ kind }) => kind === 'capacity');
    if (figures.length === 0) {
      const made = /^(?:主要|专业|专门)?(?:生产|产品[为有：]|加工|制造)(?<list>[^。]{2,40})$/u.exec(clause.trim());
      for (const name of splitProducts(made?.groups?.list ?? '')) contents.push({ name, capacity: {} });
      continue;
    }
    carries = carries || isMaking.test(clause);
    if (!carries) continue;
    for (const [words, figure] of piecesOf(clause, figures)) {
      const name = productOf(words) ?? (figures.length === 1 ? last : undefined);
      if (name === undefined) continue;
      last = name;
      contents.push({ name, capacity: daily.test(clause) ? {} : capacityOf(figure) });
    }
  }
  return contents;
}

const served: readonly RegExp[] = [
  /(?:为|给|向|与|替)(?<list>[^，；。]{2,60}?)(?:等)?(?:整?车企|企业|公司|厂商|客户)?(?:做|提供|就近|定点)?(?:配套|供货|供应|代工|贴牌)/u,
  /(?:供应给?|供给|主供|直供|专供|供货给?|配套|配送给?|客户(?:主要)?(?:为|有|是|包括|：)|面向|销售给|卖给|交付给?)(?<list>[^，；。]{2,60})$/u,
];
/** Kinds of customers and markets, which are no firms. */
const kindOfCustomer =
  /^(?:本地|当地|国内|国外|海外|周边|下游|各|多家|大型|整车|主机|[一二两三四五六七八九十数几\d]+[家个]|东南亚|欧美|欧洲|北美|日韩|中东|非洲|华[东南北中])|(?:市场|门店|经销商|电厂|钢厂|医院|学校|食堂|农户|用户|车企|企业|厂家|厂商|厂|公司|客户|行业|领域|产业|设备|系统)$/u;

/** Industry words that name a firm where its neighbours in a list are firms. */
const tails = industryTails.filter((tail) => !weakTails.includes(tail));

/** Whom a cell says that the product goes to: 「为甲、乙配套」, 「主供丙」. Firms that the text or the trade knows. */
export function customersOf(registry: EntityRegistry, cell: string): LocalEntity[] {
  const lists = cell.split(/[，；。]/u).flatMap((clause) => {
    const list = served.map((pattern) => pattern.exec(clause)?.groups?.list).find((each) => each !== undefined);
    return list === undefined ? [] : [list];
  });
  return lists.flatMap((list) => firmsOfList(registry, list));
}

/**
 * The firms of a list of names: 「甲集团、乙股份等」. What names a kind of firms is none. Under a heading of customers
 * (`areFirms`) every other name is one.
 */
export function firmsOfList(registry: EntityRegistry, list: string, areFirms = false): LocalEntity[] {
  const names = list
    .replace(/等(?:.{0,8})$/u, '')
    .split(/[、，,；;/]|和|及|与|以及/u)
    .map((piece) => piece.trim().replace(/(?<=.{2})(?:的?各?(?:门店|分店|网点|工厂|基地))$/u, ''))
    .filter((name) => name.length >= 2);
  const isNamed = names.some((name) => registry.firmOf(name) !== undefined || isFirm(name));
  return names.flatMap((name) => {
    const known = registry.firmOf(name);
    if (known !== undefined) return [known];
    const isPlain =
      !areFirms || kindOfCustomer.test(name) || isPlaceName(name) || !/^[\u4e00-\u9fffA-Za-z]{2,16}$/u.test(name);
    const may = !isPlain || isFirm(name) || (isNamed && name.length >= 4 && tails.some((tail) => name.endsWith(tail)));
    return may ? [registry.add('Company', name, 0.8)] : [];
  });
}

const isFirm = (name: string) =>
  /(?:有限公司|集团|股份)$/u.test(name) ||
  (!kindOfCustomer.test(name) && looksLikeFirm(name, cutWords(name), 0, name.length));
