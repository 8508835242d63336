import type { CypherResponse } from '../../src/model/api.js';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a cell shows it: things by their names, numbers with separators, lists joined, the rest as JSON. */
export function showValue(value: unknown, language: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number')
    return value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-US', { maximumFractionDigits: 6 });
  if (Array.isArray(value)) return value.map((one) => showValue(one, language)).join(language === 'zh' ? '、' : ', ');
  if (!isRecord(value)) return String(value);
  if (value.kind === 'node' && isRecord(value.properties))
    return String(value.properties.name ?? value.properties.id ?? '');
  if (value.kind === 'relationship') return `—${String(value.type)}→`;
  if (value.kind === 'path' && Array.isArray(value.nodes))
    return value.nodes.map((one) => showValue(one, language)).join(' — ');
  return JSON.stringify(value);
}

/** The ids of the entities among these values: what can be put on the canvas. */
export function entityIdsOf(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(entityIdsOf))];
  if (!isRecord(value)) return [];
  const { kind, labels, properties } = value;
  if (kind === 'node' && isRecord(properties)) {
    const isEntity = Array.isArray(labels) && labels.includes('Entity');
    return isEntity && typeof properties.id === 'string' ? [properties.id] : [];
  }
  return [...new Set(Object.values(value).flatMap(entityIdsOf))];
}

/** The rows as objects by their columns. */
export const toObjects = ({ columns, rows }: CypherResponse): Array<Record<string, unknown>> =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
