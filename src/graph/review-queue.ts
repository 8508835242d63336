import type { ClaimItem, Impact, PairItem, ReviewItem, ReviewQuery, ReviewResponse } from '../model/api/review.js';
import type { ClaimView } from '../model/api.js';
import { nodeTypes, type PropertySpec } from '../model/schema.js';
import type { Database } from './database.js';
import { readClaims, readEvidence } from './evidence.js';
import type { Row } from './graph.js';
import { readNodes } from './node-rows.js';
import { toDecisionView } from './review.js';

/** A question before it is looked up in full. */
interface Ranked {
  readonly kind: ReviewItem['kind'];
  readonly id: string;
  readonly impact: Impact;
  readonly row: Row;
}

const toRanked = (row: Row): Ranked => ({
  kind: row.kind as Ranked['kind'],
  id: String(row.id),
  impact: {
    movedEdges: Number(row.movedEdges),
    moneyCny: Number(row.moneyCny),
    degree: Number(row.degree),
    weight: Number(row.weight),
  },
  row,
});

/** Properties of things that are sums of yuan: a claim that states one has its value at stake. */
const moneyPredicates = Object.values(nodeTypes).flatMap(({ properties }) =>
  Object.entries<PropertySpec>(properties).flatMap(([name, { unit }]) => (unit === 'CNY' ? [name] : [])),
);

/**
 * Questions that rules leave to people, of who is who and of what a source says: those first that change most. They are
 * ranked in the database, however many there are; what stands beside them is read of the asked page alone.
 */
export async function readReviewQueue(database: Database, query: ReviewQuery): Promise<ReviewResponse> {
  const { type, offset, limit } = query;
  const [rows, counted] = await database.readTogether(async (one) => [
    limit === 0 ? [] : await one.read('read/review-queue', { type: type ?? '', moneyPredicates, offset, limit }),
    await one.read('read/review-counts'),
  ]);
  const counts = Object.fromEntries(counted.map((row) => [row.type, Number(row.count)])) as ReviewResponse['counts'];
  const total = type === undefined ? counted.reduce((sum, row) => sum + Number(row.count), 0) : (counts[type] ?? 0);
  return { items: await readItems(database, rows.map(toRanked)), total, counts };
}

async function readItems(database: Database, asked: readonly Ranked[]): Promise<ReviewItem[]> {
  const ends = asked.flatMap(({ kind, row }) =>
    kind === 'claim' ? [] : [row.left, row.right].map((end) => String((end as Row).id)),
  );
  const sides = await readSides(database, ends);
  const ids = asked.flatMap(({ kind, id }) => (kind === 'claim' ? [id] : []));
  const views = new Map<string, ClaimView>((await readClaims(database, ids)).map((view) => [view.claim.id, view]));
  return asked.flatMap(({ kind, id, impact, row }): ReviewItem[] => {
    if (kind === 'claim') {
      const view = views.get(id);
      return view === undefined ? [] : [{ kind: 'claim', view, impact } satisfies ClaimItem];
    }
    const decision = toDecisionView(row);
    const [left, right] = [sides.get(decision.left.id), sides.get(decision.right.id)];
    return left && right ? [{ kind: 'pair', decision, left, right, impact } satisfies PairItem] : [];
  });
}

const evidenceOnEachSide = 3;

/** What a person sees of each of these things: the group that it stands in now, and sentences about it. */
async function readSides(database: Database, ids: readonly string[]): Promise<Map<string, PairItem['left']>> {
  const wanted = [...new Set(ids)];
  const besides = new Map((await database.read('read/review-sides', { ids: wanted })).map((row) => [row.id, row]));
  const spoken = await database.read('read/entity-evidence', { ids: wanted, limit: evidenceOnEachSide });
  const claimIds = new Map(spoken.map((row) => [row.id, row.claimIds as string[]]));
  const evidence = new Map(
    (await readEvidence(database, [...claimIds.values()].flat())).map((one) => [one.claimId, one]),
  );
  const sides = new Map<string, PairItem['left']>();
  for (const id of wanted) {
    const [node] = await readNodes(database, [id]);
    const beside = besides.get(id);
    if (!node || !beside) continue;
    const { id: _, ...known } = beside;
    const sentences = (claimIds.get(id) ?? []).flatMap((claimId) => evidence.get(claimId) ?? []);
    sides.set(id, { node, ...(known as Omit<PairItem['left'], 'node' | 'evidence'>), evidence: sentences });
  }
  return sides;
}
