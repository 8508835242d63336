import type { CellSource, Mapping } from '../../../model/mapping.js';
import { asList, type Column, findColumns, headingsOf } from './layout.js';

/** What a mapping makes of a column: a property of a type of thing or relationship; `name` is what it is called. */
export interface ColumnUse {
  readonly of: string;
  readonly property: string;
}

const notColumns = new Set(['type', 'within', 'split', 'from', 'to', 'unless']);

/** What a mapping makes of each column, by the column's index. */
export function columnUses(mapping: Mapping, columns: readonly Column[]): Map<number, ColumnUse[]> {
  const uses = new Map<number, ColumnUse[]>();
  const parts: readonly Readonly<Record<string, unknown>>[] = [...Object.values(mapping.things), ...mapping.links];
  for (const part of parts) {
    const [of = ''] = asList(part.type as string | string[]);
    for (const [property, source] of Object.entries(part)) {
      if (notColumns.has(property)) continue;
      for (const { index } of findColumns(columns, headingsOf(source as CellSource))) {
        const known = uses.get(index) ?? [];
        if (!known.some((use) => use.of === of && use.property === property))
          uses.set(index, [...known, { of, property }]);
      }
    }
  }
  return uses;
}
