import { type ClaimView, claimViewSchema, type EvidenceView } from '../model/api.js';
import type { Database } from './database.js';
import type { Row } from './graph.js';

/** A map without the keys whose value is null: Cypher has nulls where the model has nothing. */
export function withoutNulls(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));
}

function toClaimView(row: Row): ClaimView {
  const stored = row.claim as Record<string, unknown>;
  const subject = row.subject as Record<string, unknown>;
  const object = row.object as Record<string, unknown> | null;
  const { id: passageId, row: tableRow } = row.passage as Record<string, unknown>;
  const { id: articleId, headline } = row.article as Record<string, unknown>;
  const { id: documentId, fileName, ...details } = row.document as Record<string, unknown>;
  const { start, end } = stored;
  return claimViewSchema.parse({
    claim: {
      ...withoutNulls(stored),
      subjectId: subject.id,
      ...(object ? { objectId: object.id } : {}),
      properties: JSON.parse(String(stored.properties)),
      evidence: { passageId, start, end },
    },
    subject,
    ...(object ? { object } : {}),
    evidence: {
      ...withoutNulls(details),
      claimId: stored.id,
      documentId,
      document: fileName,
      articleId,
      headline,
      quote: row.quote,
      start,
      end,
      before: row.before,
      after: row.after,
      ...(typeof tableRow === 'number' ? { row: tableRow } : {}),
    },
  });
}

/** Claims with their ends and evidence, in the order of `ids`; unknown and retracted ones are left out. */
export async function readClaims(database: Database, ids: readonly string[]): Promise<ClaimView[]> {
  if (ids.length === 0) return [];
  const rows = await database.read('read/claims', { ids: [...new Set(ids)] });
  const views = new Map(rows.map(toClaimView).map((view) => [view.claim.id as string, view]));
  return ids.flatMap((id) => views.get(id) ?? []);
}

/** The sentences behind claims, with the text around them, in the order of `claimIds`. */
export async function readEvidence(database: Database, claimIds: readonly string[]): Promise<EvidenceView[]> {
  return (await readClaims(database, claimIds)).map((view) => view.evidence);
}
