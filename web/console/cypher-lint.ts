import type { Diagnostic } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import { ApiError } from '../api-client.js';
import { type Params, runQuery } from './query-client.js';

/** How long the word EXPLAIN and its blank are, which the server puts in front. */
const explainLength = 'EXPLAIN '.length;

/** Where a message of Neo4j says that the mistake stands, as an offset into the query; the whole query where it does not. */
export function placeOf(message: string, query: string): { from: number; to: number } {
  const offset = Number(/\(offset: (\d+)\)/.exec(message)?.[1] ?? Number.NaN) - explainLength;
  if (Number.isNaN(offset) || offset < 0) return { from: 0, to: query.length };
  const from = Math.min(offset, Math.max(0, query.length - 1));
  const word = /^[\p{L}\p{N}_]+/u.exec(query.slice(from))?.[0].length ?? 1;
  return { from, to: Math.min(query.length, from + word) };
}

/** The server itself plans the query, and says what is wrong or refused: the same words as running would have. */
export const lintCypher =
  (params: () => Params) =>
  async (view: EditorView): Promise<Diagnostic[]> => {
    const query = view.state.doc.toString();
    if (query.trim() === '') return [];
    try {
      await runQuery(query, params(), { planOnly: true });
      return [];
    } catch (error) {
      // What is not the query's fault is told when it is run.
      if (!(error instanceof ApiError) || error.status === 0 || error.status >= 500 || error.status === 429) return [];
      const message = error.message.split('\n')[0] ?? error.message;
      return [{ ...placeOf(error.message, query), severity: 'error', message }];
    }
  };
