import type { Properties } from '../../../model/claim.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';
import { findQuantities } from '../quantities/quantities.js';
import { splitProducts } from './products.js';
import type { ProjectRecord } from './records.js';

const unitOf = (heading: string): readonly [number, string] | undefined => {
  const unit = /(?<scale>亿|万)?(?<currency>美元|欧元|元)/u.exec(heading)?.groups;
  if (unit === undefined) return undefined;
  const scale = unit.scale === '亿' ? 1e8 : unit.scale === '万' ? 1e4 : 1;
  return [scale, { 美元: 'USD', 欧元: 'EUR' }[unit.currency ?? ''] ?? 'CNY'];
};

const sumLead = /^(?:(?:项目|计划|估算|预计|协议)?(?:总?投资|投资总?额)(?:额|为|：)?)?(?:约|逾|超过?|近|：)?/u;

/** A sum in a cell: its own unit, else the heading's. */
export function readSum(cell: string, heading: string): ProjectRecord['amount'] {
  const figure = /^(?<figure>\d[\d,]*(?:\.\d+)?)(?<unit>.*)$/u.exec(cell.replace(sumLead, ''))?.groups;
  const unit = unitOf(figure?.unit ?? '') ?? unitOf(heading);
  if (figure?.figure === undefined || unit === undefined) return undefined;
  const value = Number((Number(figure.figure.replaceAll(',', '')) * unit[0]).toPrecision(12));
  return { value, currency: unit[1], text: cell };
}

/** Whether a cell without a heading holds a sum and nothing else. */
export const isSum = (cell: string) =>
  /^\d[\d,]*(?:\.\d+)?(?:亿|万)?(?:美元|欧元|元)(?:人民币)?$/u.test(cell.replace(sumLead, ''));

/** What a cell says that the project makes: 「硫酸镍10万吨/年」, 「年产刀具800万片」. Several figures are left alone. */
export function contentOf(cell: string): { readonly name: string; readonly capacity: Properties } | undefined {
  const figures = findQuantities(cell).filter(({ kind }) => kind === 'capacity');
  const figure = figures[0];
  if (figure === undefined || figures.length > 1) return undefined;
  const rest = `${cell.slice(0, figure.start)}${cell.slice(figure.end)}`.replace(/^年?产能?|\/年|年产|每年/gu, '');
  const name = splitProducts(rest.split(/[，；。]/u)[0] ?? '')[0];
  if (
    name === undefined ||
    /存栏|出栏|处理|消耗|容量|仓储|冷库|库容|吞吐|屠宰|中转|年(?:可)?(?:加工|回收|利用|拆解)/u.test(cell)
  )
    return undefined;
  return {
    name,
    capacity: { capacity: figure.value, capacityUnit: `${figure.unit}/a`, capacityKind: 'planned' },
  };
}

const served =
  /(?:为|给|向|供应|主供|供货)(?<list>[^，；。]{2,40}?)(?:等)?(?:整?车企|企业|公司|厂商|客户)?(?:做|提供|就近)?(?:配套|供货|供应|$)/u;

/** Whom a cell says that the product goes to: 「为甲、乙配套」. Only firms that are known by name count. */
export function customersOf(registry: EntityRegistry, cell: string): LocalEntity[] {
  const clause = cell.split(/[，；。]/u).find((each) => /配套|供货|供应|主供/u.test(each)) ?? '';
  return (served.exec(clause)?.groups?.list ?? '').split(/、|和|及|与/u).flatMap((name) => {
    const firm = registry.firmOf(name.trim());
    return firm === undefined ? [] : [firm];
  });
}

const zoneTail = /(?:园区?|开发区|高新区|经开区|新区|工业区|集聚区|集中区|示范区|科技城|保税区|化工园)$/u;
const body = /(?:政府|管委会|局|委员会?|办|街道|医院|大学|学院|学校|中学|小学|研究[院所]|指挥部|中心|协会|村委会|厅)$/u;

/** Whether a cell names a place that the article knows, or ends as zones do. */
export function placeOf(registry: EntityRegistry, text: string): LocalEntity | undefined {
  const named = registry.get('IndustrialPark', text) ?? registry.get('District', text);
  if (named !== undefined) return named;
  const known = registry.entities
    .filter(({ type, name }) => (type === 'District' || type === 'IndustrialPark') && text.startsWith(name))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (zoneTail.test(text) && text.length <= 20) return registry.add('IndustrialPark', text, 0.85);
  return known;
}

/** Whether a cell without a heading is a place and nothing else. */
export const isPlace = (registry: EntityRegistry, text: string) =>
  registry.get('IndustrialPark', text) !== undefined ||
  registry.get('District', text) !== undefined ||
  (zoneTail.test(text) && text.length <= 16 && !/\d|[，。：]/u.test(text));

const firmTail = /(?:公司|集团|企业|合作社|[^工]厂|股份)$/u;

/** Whether a cell without a heading names a firm, or firms, and nothing else. */
export const isOwner = (registry: EntityRegistry, text: string) =>
  text.length <= 60 &&
  text
    .split(/[、，,；;/]/u)
    .every((each) => (firmTail.test(each) && each.length <= 32) || registry.get('Company', each) !== undefined);

/** The firms of an owner's cell. Public bodies are none. */
export function ownersOf(registry: EntityRegistry, text: string): LocalEntity[] {
  return text
    .split(/[、，,；;/]/u)
    .map((each) => each.trim())
    .filter(
      (each) =>
        each.length >= 2 &&
        !/^[—\-无略]+$|待定|^（[^（）]*）$/u.test(each) &&
        (!body.test(each) || firmTail.test(each)),
    )
    .map((each) => registry.firmOf(each) ?? registry.add('Company', each, 0.92));
}
