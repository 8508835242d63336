import { createHash } from 'node:crypto';
import type { Article, Document } from '../../model/claim.js';
import { contentOf } from '../content.js';
import { articleId } from '../draft-id.js';
import type { Draft, Importer, Issue, Source } from '../importer.js';
import { openTable } from './files/open-table.js';
import type { TableFile } from './files/table-file.js';
import { isTableFile } from './files/table-names.js';
import { readRow, saysNothing } from './read-row.js';
import { reasons } from './reasons.js';
import { type IssueParts, toIssue, withHeading } from './row-issues.js';
import { PartDraft } from './rows/part-draft.js';
import { PlaceReader } from './rows/place-reader.js';
import { firstWords, guessPlan, mappedPlan, type SheetPlan } from './sheet-plan.js';
import { type Survey, type SurveyedSheet, surveyTable } from './survey.js';

/** Rows of one part. A table that has no more is one draft. */
const partRows = 2000;
/** Raised when rows are read in another way, so that a table that was imported before is read anew. */
const readerVersion = 1;

/**
 * Reads tables by a mapping, a given one or one that is guessed from the headings: first all of it for its size and
 * encoding, then row by row into drafts of a few thousand rows each. A bad cell is an issue with its place and stops
 * nothing else.
 */
export const tableImporter: Importer = {
  accepts: (source: Source): boolean => isTableFile(source.fileName, source.bytes),

  async *read(source: Source): AsyncIterable<Draft | Issue> {
    const { file, survey } = await openSource(source);
    const plans = new Map<number, SheetPlan>();
    for (const sheet of survey.sheets) {
      const plan = source.mapping === undefined ? guessPlan(sheet) : mappedPlan(source.mapping, sheet);
      if (plan !== undefined) plans.set(sheet.info.index, plan);
      else yield* describeUnread(source, sheet);
    }
    if (plans.size > 0) yield* readRows(source, file, survey, plans);
  },
};

/** Opens a source and reads it once. Throws SourceError. */
export async function openSource(source: Source): Promise<{ readonly file: TableFile; readonly survey: Survey }> {
  const { encoding, delimiter } = source.mapping ?? {};
  const file = await openTable(contentOf(source), source.fileName, { encoding, delimiter });
  return { file, survey: await surveyTable(file) };
}

function* describeUnread(source: Source, sheet: SurveyedSheet): Generator<Issue> {
  const first = firstWords(sheet);
  const place = { kind: 'issue', file: source.fileName, sheet: sheet.info.name } as const;
  if (first === undefined) {
    yield { ...place, note: true, reason: reasons.emptySheet.en, reasonZh: reasons.emptySheet.zh };
    return;
  }
  if (source.mapping?.sheets !== undefined && !source.mapping.sheets.includes(sheet.info.name)) return;
  const { en, zh } = source.mapping === undefined ? reasons.noHeadings : reasons.noMappedHeadings;
  yield { ...place, line: first.row, field: sheet.info.name, value: first.value, reason: en, reasonZh: zh };
}

async function* readRows(
  source: Source,
  file: TableFile,
  survey: Survey,
  plans: ReadonlyMap<number, SheetPlan>,
): AsyncIterable<Draft | Issue> {
  const { document, articles } = describeTable(source, survey, plans);
  const draft = new PartDraft(document, [...articles.values()]);
  const places = new PlaceReader();
  const version = versionOf(document, plans);
  const { rowsTotal } = survey;
  const isWhole = rowsTotal <= partRows;
  let [rowsDone, inPart, index, sheetIndex] = [0, 0, 0, -1];
  for await (const { sheet, rows } of file.read()) {
    const plan = plans.get(sheet.index);
    const article = articles.get(sheet.index);
    rowsDone += rows.length;
    if (plan === undefined || article === undefined) continue;
    const say = (line: number, parts: IssueParts): Issue => toIssue(source.fileName, sheet.name, line, parts);
    if (sheet.index !== sheetIndex) {
      sheetIndex = sheet.index;
      for (const fault of [...sheet.faults, ...plan.faults]) yield say(plan.headingRow, fault);
    }
    const context = { plan, article: article.id, draft, places, isWorkbook: file.isWorkbook };
    for (const row of rows) {
      if (row.row === plan.headingRow)
        for (const fault of row.faults) if (fault.note !== true) yield say(row.row, withHeading(fault, plan));
      if (row.row <= plan.headingRow) continue;
      for (const fault of row.faults) yield say(row.row, withHeading(fault, plan));
      if (row.isBroken || saysNothing(row.cells, plan)) continue;
      inPart += 1;
      for (const problem of readRow(row, context)) yield say(row.row, problem);
    }
    if (isWhole || inPart < partRows) continue;
    yield draft.take({ index, version, isLast: false, rowsDone, rowsTotal });
    [inPart, index] = [0, index + 1];
  }
  yield draft.take(isWhole ? undefined : { index, version, isLast: true, rowsDone, rowsTotal });
}

/** The document of a table, and its sheets as articles by their number. */
export function describeTable(source: Source, survey: Survey, plans: ReadonlyMap<number, SheetPlan>) {
  const { text } = survey;
  const id = survey.documentId;
  // Where a column must not be kept, neither is the text that holds it.
  const keepsText = text !== undefined && [...plans.values()].every(({ dropped }) => dropped.size === 0);
  const own = keepsText ? { text } : { text: '', rowTexts: true };
  const document: Document = { ...source.details, id, kind: 'table', fileName: source.fileName, ...own };
  const { publishedOn } = source.details;
  const articles = survey.sheets.map(({ info, end }): [number, Article] => {
    const place = { id: articleId(id, info.start), documentId: id, start: info.start, end };
    return [info.index, { ...place, headline: info.name, ...(publishedOn === undefined ? {} : { date: publishedOn }) }];
  });
  return { document, articles: new Map(articles) };
}

/** Equal where the same table would be read in the same way. */
function versionOf(document: Document, plans: ReadonlyMap<number, SheetPlan>): string {
  const { fileName: _, text: __, ...rest } = document;
  const read = [...plans].map(([index, { mapping, headingRow }]) => [index, mapping, headingRow]);
  return createHash('sha256')
    .update(JSON.stringify([readerVersion, rest, read]))
    .digest('hex')
    .slice(0, 32);
}
