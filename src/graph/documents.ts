import { NotFoundError } from '../errors.js';
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

/** One document with its text, its articles and where claims stand in it. Throws NotFoundError. */
export async function readDocument(database: Database, id: string): Promise<DocumentResponse> {
  const [row] = await database.read('read/document', { id });
  if (!row) throw new NotFoundError('no-document', `no document has the id ${id}`);
  const articleList = (row.articleList as Row[]).map(withoutNulls);
  const marks = row.marks as Row[];
  return documentResponseSchema.parse({
    ...withoutNulls(row.document as Record<string, unknown>),
    articles: articleList.length,
    claims: marks.length,
    articleList,
    marks,
  });
}
