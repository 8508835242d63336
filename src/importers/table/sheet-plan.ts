import type { CellSource, Mapping } from '../../model/mapping.js';
import type { CellFault } from './files/table-file.js';
import { columnUses } from './mapping/column-uses.js';
import {
  applyChoices,
  type ColumnChoice,
  type GuessedColumn,
  guessFields,
  usefulFields,
} from './mapping/guess-fields.js';
import { guessMapping } from './mapping/guess-mapping.js';
import {
  type Column,
  findColumns,
  findHeadingRow,
  headingDepth,
  headingsOf,
  mappedHeadings,
  readColumns,
} from './mapping/layout.js';
import { privateKindOf } from './mapping/private-columns.js';
import { type Reason, reasons } from './reasons.js';
import { isEmptyCell } from './rows/cells.js';
import { type CompiledMapping, compileMapping } from './rows/compile-mapping.js';
import type { SurveyedSheet } from './survey.js';

/** How one sheet is read. */
export interface SheetPlan {
  readonly mapping: Mapping;
  readonly compiled: CompiledMapping;
  /** The row of the headings, counted from 1 as rows are. */
  readonly headingRow: number;
  readonly columns: readonly Column[];
  /** Indices of columns that are neither read nor kept. */
  readonly dropped: ReadonlySet<number>;
  /** What to say of the columns, once. */
  readonly faults: readonly (CellFault & { readonly field?: string })[];
}

const sampleBelow = (sheet: SurveyedSheet, at: number) => sheet.head.slice(at + 1).map(({ cells }) => cells);

/** Finds the headings of a sheet and guesses what its columns hold; undefined where no row has two that are known. */
export function guessPlan(sheet: SurveyedSheet): SheetPlan | undefined {
  for (const [at, row] of sheet.head.slice(0, headingDepth).entries()) {
    const columns = readColumns(row.cells);
    const guesses = guessFields(columns, sampleBelow(sheet, at));
    const known = guesses.filter(({ by }) => by === 'heading');
    if (usefulFields(known).size === 0 || usefulFields(guesses).size < 2) continue;
    const mapping = guessMapping(guesses);
    // One known thing without anything to say of it is no table that can be read.
    if (mapping.links.length === 0 && !Object.values(mapping.things).some((thing) => Object.keys(thing).length > 3))
      continue;
    return makePlan(mapping, sheet, at);
  }
  return undefined;
}

/** What a person says of a sheet before it is read: where its headings stand, and what its columns hold. */
export interface SheetChoices {
  readonly headingRow?: number | undefined;
  /** By the index of the column, from 0. */
  readonly columns?: Readonly<Record<number, ColumnChoice>> | undefined;
}

/** A sheet as a person chose it. Its plan is missing where nothing can be said of what was chosen. */
export interface ChosenSheet {
  readonly headingRow: number;
  readonly guesses: readonly GuessedColumn[];
  readonly plan: SheetPlan | undefined;
}

/**
 * Guesses what the columns of a sheet hold, with a person's choices in the guesses' place. Where no row has headings that
 * are known, the first with two filled cells is taken for them. Undefined where the sheet has no such row.
 */
export function choosePlan(sheet: SurveyedSheet, choices: SheetChoices = {}): ChosenSheet | undefined {
  const guessed = choices.headingRow ?? guessPlan(sheet)?.headingRow;
  const at =
    guessed === undefined
      ? sheet.head.findIndex(({ cells }) => cells.filter((cell) => !isEmptyCell(cell)).length > 1)
      : sheet.head.findIndex(({ row }) => row === guessed);
  const row = sheet.head[at];
  if (row === undefined) return undefined;
  const guesses = applyChoices(guessFields(readColumns(row.cells), sampleBelow(sheet, at)), choices.columns ?? {});
  const mapping = guessMapping(guesses);
  const says = mapping.links.length > 0 || Object.values(mapping.things).some((thing) => Object.keys(thing).length > 2);
  return { headingRow: row.row, guesses, plan: says ? makePlan(mapping, sheet, at) : undefined };
}

/** Finds a given mapping's headings in a sheet; undefined where it has none of them. */
export function mappedPlan(mapping: Mapping, sheet: SurveyedSheet): SheetPlan | undefined {
  if (mapping.sheets !== undefined && !mapping.sheets.includes(sheet.info.name)) return undefined;
  const at = findHeadingRow(mapping, sheet.head);
  if (at === undefined) return undefined;
  const plan = makePlan(mapping, sheet, at);
  return plan.compiled.things.some(({ name }) => name.length > 0) ? plan : undefined;
}

/** How many columns of a sheet a mapping reads, and how many of those that it names are missing; undefined where none fits. */
export function fitOf(
  mapping: Mapping,
  sheet: SurveyedSheet,
): { readonly used: number; readonly missing: number } | undefined {
  const plan = mappedPlan(mapping, sheet);
  if (plan === undefined) return undefined;
  return { used: columnUses(mapping, plan.columns).size, missing: describeMissing(mapping, plan.columns).length };
}

function makePlan(mapping: Mapping, sheet: SurveyedSheet, at: number): SheetPlan {
  const row = sheet.head[at];
  const columns = readColumns(row?.cells ?? []);
  const dropped = new Map<number, Reason>();
  for (const { index } of findColumns(columns, mapping.drop)) dropped.set(index, reasons.droppedByMapping);
  const mapped = new Set(findColumns(columns, mappedHeadings(mapping)).map(({ index }) => index));
  const sample = sampleBelow(sheet, at);
  for (const column of columns) {
    const kind = privateKindOf(
      column,
      mapped.has(column.index) ? [] : sample.map((cells) => cells[column.index] ?? ''),
    );
    if (kind !== undefined) dropped.set(column.index, reasons.notKept(kind));
  }
  return {
    mapping,
    compiled: compileMapping(mapping, columns),
    headingRow: row?.row ?? 1,
    columns,
    dropped: new Set(dropped.keys()),
    faults: [...describeDropped(columns, dropped), ...describeRepeated(columns), ...describeMissing(mapping, columns)],
  };
}

function describeDropped(columns: readonly Column[], dropped: ReadonlyMap<number, Reason>) {
  return [...dropped].map(([index, reason]) => {
    const heading = columns.find((column) => column.index === index)?.heading ?? '';
    return { column: index, field: heading, value: heading, reason, note: true };
  });
}

function describeRepeated(columns: readonly Column[]) {
  const first = new Map<string, Column>();
  return columns.flatMap((column) => {
    const earlier = first.get(column.folded);
    if (earlier === undefined) {
      first.set(column.folded, column);
      return [];
    }
    const reason = reasons.repeatedHeading;
    return [{ column: column.index, field: column.heading, value: column.heading, reason, note: true }];
  });
}

/** Headings of a given mapping that the sheet lacks. Where a list offers several, one is enough. */
function describeMissing(mapping: Mapping, columns: readonly Column[]) {
  const parts: readonly Readonly<Record<string, unknown>>[] = [...Object.values(mapping.things), ...mapping.links];
  const notColumns = new Set(['type', 'within', 'split', 'from', 'to', 'unless']);
  const missing = parts.flatMap((part) =>
    Object.entries(part).flatMap(([key, source]) => {
      const [heading, ...others] = notColumns.has(key) ? [] : headingsOf(source as CellSource);
      if (heading === undefined || others.length > 0) return [];
      return findColumns(columns, [heading]).length === 0 ? [heading] : [];
    }),
  );
  return [...new Set(missing)].map((field) => ({
    field,
    value: field,
    reason: reasons.missingColumn,
    note: true,
  }));
}

/** The first filled row of a sheet, for a message about headings that are not known. */
export function firstWords(sheet: SurveyedSheet): { readonly row: number; readonly value: string } | undefined {
  const first = sheet.head.find((row) => row.cells.some((cell) => !isEmptyCell(cell)));
  if (first === undefined) return undefined;
  const value = first.cells
    .filter((cell) => !isEmptyCell(cell))
    .slice(0, 20)
    .join(', ');
  return { row: first.row, value };
}
