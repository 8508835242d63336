import { NotFoundError, UsageError } from '../errors.js';
import {
  type DocumentResponse,
  type DocumentSummary,
  documentResponseSchema,
  documentSummarySchema,
} from '../model/api.js';
import type { Database } from './database.js';
import { withoutNulls } from './evidence.js';
import type { Row } from './graph.js';

/** All documents, the newest first. */
export async function readDocuments(database: Database): Promise<DocumentSummary[]> {
  const rows = await database.read('read/documents');
  return rows.map((row) =>
    documentSummarySchema.parse({
      ...withoutNulls(row.document as Record<string, unknown>),
      articles: row.articles,
      claims: row.claims,
    }),
  );
}

/** The id of the document with this id or file name. Throws NotFoundError, or UsageError where a file name fits several. */
export async function findDocument(database: Database, document: string): Promise<string> {
  const found = await database.read('read/find-document', { key: document });
  const [first] = found;
  if (!first) throw new NotFoundError('no-document', `no document has the id or file name ${document}`);
  if (found.length > 1 && first.id !== document)
    throw new UsageError(
      'several-documents',
      `${found.length} documents are named ${document}; retract one by its id: ${found.map(({ id }) => String(id)).join(', ')}`,
    );
  return String(first.id);
}

/** One document with its text, its articles and where claims stand in it. Throws NotFoundError. */
export async function readDocument(database: Database, id: string): Promise<DocumentResponse> {
  const [row] = await database.read('read/document', { id });
  if (!row) throw new NotFoundError('no-document', `no document has the id ${id}`);
  const articleList = (row.articleList as Row[]).map(withoutNulls);
  const marks = row.marks as Row[];
  const rows = row.rows as readonly { readonly start: number; readonly text: string }[];
  if (rows.length > 0) return assembleRows(row, articleList, rows);
  return documentResponseSchema.parse({
    ...withoutNulls(row.document as Record<string, unknown>),
    articles: articleList.length,
    claims: marks.length,
    articleList,
    marks,
  });
}

/** A long table, as the first of its rows that say something: they are kept one by one. */
function assembleRows(
  row: Row,
  articleList: readonly Record<string, unknown>[],
  rows: readonly { readonly start: number; readonly text: string }[],
): DocumentResponse {
  const begins = new Map<number, number>();
  let text = '';
  for (const { start, text: line } of rows) {
    begins.set(start, text.length);
    text += `${line}\n`;
  }
  const marks = (row.marks as readonly { claimId: string; start: number; end: number }[]).flatMap((mark) => {
    const start = begins.get(mark.start);
    return start === undefined ? [] : [{ ...mark, start, end: start + mark.end - mark.start }];
  });
  const inText = articleList.map((article) => ({ ...article, start: 0, end: text.length }));
  return documentResponseSchema.parse({
    ...withoutNulls(row.document as Record<string, unknown>),
    text,
    articles: articleList.length,
    claims: marks.length,
    articleList: inText,
    marks,
  });
}
