import type { Issue } from '../importer.js';
import { type CellFault, columnLetters } from './files/table-file.js';
import type { Reason } from './reasons.js';
import type { SheetPlan } from './sheet-plan.js';

/** What is wrong with a cell, a row or a column, as its finder says it. */
export interface IssueParts {
  /** From 0, or as letters. */
  readonly column?: number | string | undefined;
  readonly field?: string | undefined;
  readonly value: string;
  readonly reason: Reason;
  readonly note?: boolean | undefined;
}

/** The same with its place in the file, as people read it: sheet, row, letters of the column. */
export function toIssue(file: string, sheet: string, line: number, parts: IssueParts): Issue {
  const { column, field, value, reason, note } = parts;
  const letters = typeof column === 'number' ? columnLetters(column) : column;
  return {
    kind: 'issue',
    ...(note ? { note } : {}),
    file,
    sheet,
    line,
    ...(letters === undefined ? {} : { column: letters }),
    ...(field === undefined || field === '' ? {} : { field }),
    value,
    reason: reason.en,
    reasonZh: reason.zh,
  };
}

/** A fault of a cell with the heading of its column. */
export function withHeading(fault: CellFault, plan: SheetPlan): IssueParts {
  const heading = plan.columns.find(({ index }) => index === fault.column)?.heading;
  return heading === undefined ? fault : { ...fault, field: heading };
}
