import type { GoldRelation } from './gold.js';
import { figureOf, type PredictedRelation } from './prediction.js';

const asNumber = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 4 });

/** A sum in the words of Chinese papers: 45亿元 beside CNY as written in figures elsewhere. */
function describeSum(value: number, currency: string): string {
  const unit = value >= 1e8 ? 1e8 : value >= 1e4 ? 1e4 : 1;
  return `${asNumber(value / unit)}${unit === 1e8 ? '亿' : unit === 1e4 ? '万' : ''} ${currency}`;
}

/** The sum or capacity of a relation as read; empty where it has none. */
export function describeFigure(relation: PredictedRelation): string {
  const sum = figureOf(relation);
  if (sum !== undefined) return describeSum(sum.value, sum.currency);
  const { capacity, capacityUnit } = relation;
  return capacity === undefined || capacity === null ? '' : `${asNumber(capacity)} ${capacityUnit ?? ''}`.trim();
}

/** The sum or capacity of a gold relation; empty where it has none. */
export function describeGoldFigure(gold: GoldRelation): string {
  if (gold.amount !== undefined && gold.amount !== null) return describeSum(gold.amount, gold.currency || 'CNY');
  const { capacity, capacity_unit } = gold;
  return capacity === undefined || capacity === null ? '' : `${asNumber(capacity)} ${capacity_unit ?? ''}`.trim();
}
