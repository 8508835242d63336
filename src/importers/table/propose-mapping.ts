import type { Mapping } from '../../model/mapping.js';
import type { Source } from '../importer.js';
import { openSource } from './importer.js';
import { type GuessedColumn, guessFields } from './mapping/guess-fields.js';
import { writeMapping } from './mapping/write-mapping.js';
import { isEmptyCell } from './rows/cells.js';
import { guessPlan, type SheetPlan } from './sheet-plan.js';
import type { SurveyedSheet } from './survey.js';

/** What a column of a sheet seems to hold, with some of its values. */
export interface ProposedColumn {
  readonly heading: string;
  readonly samples: readonly string[];
  readonly field?: string;
  readonly by?: GuessedColumn['by'];
  /** What of persons it holds, for which it is dropped. */
  readonly privateKind?: string;
  readonly isUsed: boolean;
}

/** A proposal for the first sheet whose headings are known. */
export interface Proposal {
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  readonly sheet?: string;
  readonly headingRow?: number;
  readonly columns: readonly ProposedColumn[];
  readonly mapping?: Mapping;
  /** The mapping as its file. */
  readonly yaml?: string;
  /** First rows below the headings. */
  readonly rows: readonly (readonly string[])[];
}

const shownRows = 20;

/** Guesses how a table may be read. Writes nothing and asks no graph. Throws SourceError. */
export async function proposeMapping(source: Source): Promise<Proposal> {
  const { survey } = await openSource(source);
  const sheets = survey.sheets.map(({ info, rows }) => ({ name: info.name, rows }));
  for (const sheet of survey.sheets) {
    const plan = guessPlan(sheet);
    if (plan === undefined) continue;
    const columns = describeColumns(sheet, plan);
    const rows = rowsBelow(sheet, plan).slice(0, shownRows);
    const yaml = writeMapping(plan.mapping, comment(source.fileName, sheet.info.name, columns));
    return { sheets, sheet: sheet.info.name, headingRow: plan.headingRow, columns, mapping: plan.mapping, yaml, rows };
  }
  const rows = survey.sheets[0]?.head.slice(0, shownRows).map(({ cells }) => cells) ?? [];
  return { sheets, columns: [], rows };
}

const rowsBelow = (sheet: SurveyedSheet, plan: SheetPlan) =>
  sheet.head.filter(({ row }) => row > plan.headingRow).map(({ cells }) => cells);

function describeColumns(sheet: SurveyedSheet, plan: SheetPlan): ProposedColumn[] {
  const rows = rowsBelow(sheet, plan);
  return guessFields(plan.columns, rows).map((guess: GuessedColumn): ProposedColumn => {
    const { column, field, by, privateKind } = guess;
    const isUsed = field !== undefined && field !== 'ignored';
    const values = rows.map((cells) => cells[column.index] ?? '').filter((value) => !isEmptyCell(value));
    return {
      heading: column.heading,
      // What is not kept is not shown either.
      samples: privateKind === undefined ? [...new Set(values)].slice(0, 3) : [],
      ...(isUsed ? { field, ...(by === undefined ? {} : { by }) } : {}),
      ...(privateKind === undefined ? {} : { privateKind }),
      isUsed,
    };
  });
}

function comment(file: string, sheet: string, columns: readonly ProposedColumn[]): string[] {
  const listed = (title: string, those: readonly ProposedColumn[]) =>
    those.length === 0 ? [] : [`${title}: ${those.map(({ heading }) => heading).join(', ')}`];
  return [
    `Proposed for ${file}, sheet ${sheet}. Look it through, change it, and import with --mapping.`,
    ...listed(
      'Guessed by their values',
      columns.filter(({ by }) => by === 'values'),
    ),
    ...listed(
      'Not read',
      columns.filter(({ isUsed, privateKind }) => !isUsed && privateKind === undefined),
    ),
    ...listed(
      'Dropped, since they tell of persons',
      columns.filter(({ privateKind }) => privateKind !== undefined),
    ),
  ];
}
