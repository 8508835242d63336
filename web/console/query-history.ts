import { z } from 'zod';

const key = 'tupu.queries';
const kept = 50;
const entrySchema = z.object({ query: z.string(), params: z.record(z.string(), z.unknown()), at: z.string() });
export type HistoryEntry = z.infer<typeof entrySchema>;

/** The queries that were run in this browser, the latest first. */
export function readHistory(): HistoryEntry[] {
  try {
    return z.array(entrySchema).parse(JSON.parse(localStorage.getItem(key) ?? '[]'));
  } catch {
    return [];
  }
}

/** Puts a query first; one that was there before moves up. */
export function rememberQuery(query: string, params: Readonly<Record<string, unknown>>): HistoryEntry[] {
  const others = readHistory().filter((entry) => entry.query !== query);
  const entries = [{ query, params: { ...params }, at: new Date().toISOString() }, ...others].slice(0, kept);
  try {
    localStorage.setItem(key, JSON.stringify(entries));
  } catch {
    // A browser that keeps nothing still runs queries.
  }
  return entries;
}
