import type { Contribution } from '../model/api/retractions.js';
import type { Database } from './database.js';
import { inBatches } from './grouping.js';

/** A document with more claims is a register, and is looked at only when somebody asks for it alone. */
const mostClaims = 20_000;

/** What each document supports alone and together with others. Registers with more than 20,000 claims are left out. */
export async function readContributions(database: Database): Promise<Contribution[]> {
  const documents = await database.read('read/documents');
  const ids = documents
    .filter(({ claims }) => Number(claims) <= mostClaims)
    .map((row) => String((row.document as { id: string }).id));
  const found: Contribution[] = [];
  for (const batch of inBatches(ids, 100))
    for (const row of await database.read('read/contributions', { ids: batch }))
      found.push({
        documentId: String(row.documentId),
        things: { own: Number(row.ownThings), shared: Number(row.sharedThings) },
        relations: { own: Number(row.ownRelations), shared: Number(row.sharedRelations) },
      });
  return found;
}
