import {
  type QueriesResponse,
  queriesResponseSchema,
  type SavedQuery,
  savedQueriesSchema,
} from '../../src/model/api/queries.js';
import { type CypherResponse, cypherResponseSchema } from '../../src/model/api.js';
import { postJson, request } from '../api-client.js';

export type Params = Readonly<Record<string, unknown>>;

/** Runs a query, or answers its plan. The server ends it when the request is aborted. */
export const runQuery = (
  query: string,
  params: Params,
  options: { readonly planOnly?: boolean; readonly signal?: AbortSignal } = {},
): Promise<CypherResponse> =>
  request('/api/cypher', cypherResponseSchema, {
    ...postJson({ query, params, planOnly: options.planOnly ?? false }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });

export const fetchQueries = (): Promise<QueriesResponse> => request('/api/queries', queriesResponseSchema);

export const saveQueries = async (queries: readonly SavedQuery[]): Promise<SavedQuery[]> =>
  (await request('/api/queries', savedQueriesSchema, postJson({ queries }))).queries;

export const removeQuery = async (name: string): Promise<SavedQuery[]> =>
  (await request(`/api/queries/${encodeURIComponent(name)}`, savedQueriesSchema, { method: 'DELETE' })).queries;

/** Where the result of a query is had as a file. */
export function exportAddress(format: string, query: string, params: Params, lang: string): string {
  return `/api/export?${new URLSearchParams({ what: 'cypher', format, query, params: JSON.stringify(params), lang })}`;
}
