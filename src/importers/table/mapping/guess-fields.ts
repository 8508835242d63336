import { districtsNamed } from '../../../gazetteer/district-names.js';
import type { TableField } from '../../../model/table-fields.js';
import { parseAmount } from '../../../model/values/amount.js';
import { parseDate } from '../../../model/values/date.js';
import { isValidUscc } from '../../../model/values/uscc.js';
import { isEmptyCell } from '../rows/cells.js';
import { looksLikePark } from '../rows/place-reader.js';
import { fieldOf } from './headings.js';
import type { Column } from './layout.js';
import { privateKindOf } from './private-columns.js';

/** What a column seems to hold, and by what. */
export interface GuessedColumn {
  readonly column: Column;
  readonly field: TableField | undefined;
  readonly by: 'heading' | 'values' | 'person' | undefined;
  /** The unit of bare numbers, where a person said it. */
  readonly unit?: string;
  /** What of persons it holds; such a column is dropped. */
  readonly privateKind: string | undefined;
}

const isFirm = (value: string): boolean => /(?:公司|集团|厂|合伙企业(?:（[^）]*）|\([^)]*\))?|合作社)$/u.test(value);

/** What values alone show, the surest first, with the share of them that must agree. */
const byValues: readonly (readonly [field: TableField, share: number, test: (value: string) => boolean])[] = [
  ['uscc', 0.6, isValidUscc],
  ['company', 0.7, isFirm],
  ['park', 0.7, looksLikePark],
  ['percentage', 0.8, (value) => /^\d{1,3}(?:\.\d+)?%$/u.test(value)],
  ['amount', 0.8, (value) => /元/u.test(value) && parseAmount(value)?.currency !== undefined],
  ['place', 0.8, (value) => districtsNamed(value).length > 0],
  ['date', 0.8, (value) => /\d{4}/u.test(value) && parseDate(value) !== undefined],
];

/** Guesses what columns hold: by their headings in Chinese or English, else by their values. One field is guessed by values once. */
export function guessFields(columns: readonly Column[], rows: readonly (readonly string[])[]): GuessedColumn[] {
  const valuesOf = (column: Column) =>
    rows.map((cells) => cells[column.index]?.trim() ?? '').filter((value) => !isEmptyCell(value));
  const guessed = columns.map((column): GuessedColumn => {
    const field = fieldOf(column.heading);
    const privateKind = privateKindOf(column, field === undefined || field === 'ignored' ? valuesOf(column) : []);
    return { column, field: privateKind === undefined ? field : undefined, by: field && 'heading', privateKind };
  });
  const taken = new Set(guessed.flatMap(({ field }) => field ?? []));
  return guessed.map((guess) => {
    if (guess.field !== undefined || guess.privateKind !== undefined) return guess;
    const values = valuesOf(guess.column);
    if (values.length === 0) return guess;
    const found = byValues.find(
      ([field, share, test]) => !taken.has(field) && values.filter(test).length >= values.length * share,
    );
    if (found === undefined) return guess;
    taken.add(found[0]);
    return { ...guess, field: found[0], by: 'values' as const };
  });
}

/** What a person says that a column holds, by its index from 0. */
export interface ColumnChoice {
  readonly field: TableField;
  readonly unit?: string | undefined;
}

/** The guesses with a person's choices in their place. What tells of persons stays dropped. */
export function applyChoices(
  guesses: readonly GuessedColumn[],
  choices: Readonly<Record<number, ColumnChoice>>,
): GuessedColumn[] {
  return guesses.map((guess) => {
    const choice = choices[guess.column.index];
    if (choice === undefined || guess.privateKind !== undefined) return guess;
    const unit = choice.unit === undefined ? {} : { unit: choice.unit };
    const { unit: _, ...rest } = guess;
    return { ...rest, field: choice.field, by: choice.field === guess.field ? guess.by : 'person', ...unit };
  });
}

/** Fields that say something of their own, in a set of guesses. */
export function usefulFields(guesses: readonly GuessedColumn[]): Set<TableField> {
  return new Set(guesses.flatMap(({ field }) => (field === undefined || field === 'ignored' ? [] : [field])));
}
