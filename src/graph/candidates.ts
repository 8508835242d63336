import type { ResolvableEntity } from '../resolution/score.js';
import type { Database } from './database.js';
import { withoutNulls } from './evidence.js';
import { groupBy, inBatches } from './grouping.js';

/** For each of these entities those of its type with the same normalised name or code, itself among them. */
export async function readCandidates(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, ResolvableEntity[]>> {
  const found = new Map<string, ResolvableEntity[]>();
  for (const batch of inBatches(ids, 2000)) {
    const rows = await database.read('read/candidates', { ids: batch });
    for (const [forId, group] of groupBy(rows, (row) => String(row.forId)))
      found.set(
        forId,
        group.map(({ forId: _, ...entity }) => withoutNulls(entity) as unknown as ResolvableEntity),
      );
  }
  return found;
}
