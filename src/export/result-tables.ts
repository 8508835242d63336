import type { AskResponse, CypherResponse } from '../model/api.js';
import { sourceCaptions, sourceCells } from './graph-tables.js';
import type { Cell, ExportTable } from './table.js';

/** An answer's rows by their captions, each with the first sentence that says it. */
export function answerTable(answer: AskResponse): ExportTable {
  const { columns, rows, rowEvidence, evidence, language } = answer;
  return {
    name: language === 'zh' ? '回答' : 'answer',
    captions: [...columns.map(({ caption }) => caption), ...sourceCaptions(language)],
    async *rows() {
      for (const [index, row] of rows.entries()) {
        const first = evidence[rowEvidence[index]?.[0] ?? -1];
        yield [...columns.map(({ key }) => row[key] ?? undefined), ...sourceCells(first)];
      }
    },
  };
}

/** A node by its name, a relationship and what has no name as JSON, plain values as they are. */
export function toPlainCell(value: unknown): Cell {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && 'kind' in value && value.kind === 'node' && 'properties' in value) {
    const { name } = value.properties as { name?: unknown };
    if (typeof name === 'string') return name;
  }
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join('；');
  return JSON.stringify(value);
}

/** The rows of a Cypher result. */
export function cypherTable({ columns, rows }: CypherResponse): ExportTable {
  return {
    name: 'cypher',
    captions: columns,
    async *rows() {
      for (const row of rows) yield row.map(toPlainCell);
    },
  };
}

/** The ids of all things that a result holds: of nodes, and of values that look like one of our ids under `id`. */
export function entityIdsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(entityIdsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'kind' in value && value.kind === 'node' && 'properties' in value ? [value.properties as object] : [];
  const ids = own.flatMap((properties) =>
    'id' in properties && typeof properties.id === 'string' ? [properties.id] : [],
  );
  return [...new Set([...ids, ...(own.length > 0 ? [] : Object.values(value).flatMap(entityIdsIn))])];
}
