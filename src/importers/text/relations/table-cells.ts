import type { LocalEntity } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';
import type { ProjectRecord } from './records.js';

const unitOf = (heading: string): readonly [number, string] | undefined => {
  const unit = /(?<scale>[亿万千])?(?<currency>美元|欧元|元)/u.exec(heading)?.groups;
  if (unit === undefined) return undefined;
  const scale = { 亿: 1e8, 万: 1e4, 千: 1e3 }[unit.scale ?? ''] ?? 1;
  return [scale, { 美元: 'USD', 欧元: 'EUR' }[unit.currency ?? ''] ?? 'CNY'];
};

const sumLead = /^(?:(?:项目|计划|估算|预计|协议)?(?:总?投资|投资总?额)(?:额|为|：)?)?(?:约|逾|超过?|近|：)?/u;

/** A sum in a cell: its own unit, else the heading's, else the one that is said over the whole table. */
export function readSum(cell: string, heading: string, overAll = ''): ProjectRecord['amount'] {
  const figure = /^(?<figure>\d[\d,]*(?:\.\d+)?)(?<unit>.*)$/u.exec(cell.replace(sumLead, ''))?.groups;
  const unit = unitOf(figure?.unit ?? '') ?? unitOf(heading) ?? unitOf(overAll);
  if (figure?.figure === undefined || unit === undefined) return undefined;
  const value = Number((Number(figure.figure.replaceAll(',', '')) * unit[0]).toPrecision(12));
  return { value, currency: unit[1], text: cell };
}

/** Whether a cell without a heading holds a sum and nothing else; under a unit for all a figure behind 总投资 is one. */
export const isSum = (cell: string, overAll = '') =>
  (overAll !== '' && cell.replace(sumLead, '') !== cell && /^[\d,.]+$/u.test(cell.replace(sumLead, ''))) ||
  /^\d[\d,]*(?:\.\d+)?(?:亿|万)?(?:美元|欧元|元)(?:人民币)?$/u.test(cell.replace(sumLead, ''));

const zoneTail = /(?:园区?|开发区|高新区|经开区|新区|工业区|集聚区|集中区|示范区|科技城|保税区|化工园)$/u;
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
