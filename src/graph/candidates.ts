import { isLegalName, isTellingName, otherNames } from '../resolution/company-aliases.js';
import type { ResolvableEntity } from '../resolution/score.js';
import type { Database } from './database.js';
import { withoutNulls } from './evidence.js';
import type { Row } from './graph.js';
import { groupBy, inBatches } from './grouping.js';
import { foldKey } from './search-keys.js';

/** What else to look for: a firm's other names, and where its own is short, names that begin with it. */
function toWanted(row: Row): Row {
  const name = String(row.name);
  if (row.type !== 'Company') return { id: row.id, otherNames: [], query: '' };
  const isShort = isTellingName(name) && !isLegalName(name) && /^[\p{Script=Han}a-z0-9]+$/iu.test(name);
  return {
    id: row.id,
    otherNames: otherNames(name, row.definedNames as string[]),
    query: isShort ? `${foldKey(name)}*` : '',
  };
}

/** For each of these entities those of its type that share a name or code with it, itself among them. */
export async function readCandidates(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, ResolvableEntity[]>> {
  const found = new Map<string, ResolvableEntity[]>();
  for (const batch of inBatches(ids, 2000)) {
    const named = await database.read('read/entity-names', { ids: batch });
    const rows = await database.read('read/candidates', { rows: named.map(toWanted) });
    for (const [forId, group] of groupBy(rows, (row) => String(row.forId)))
      found.set(
        forId,
        group.map(({ forId: _, ...entity }) => withoutNulls(entity) as unknown as ResolvableEntity),
      );
  }
  return found;
}
