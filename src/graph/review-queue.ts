import type { ClaimView } from '../model/api.js';
import type { PropertyValue } from '../model/claim.js';
import type {
  ClaimItem,
  Impact,
  PairItem,
  QuestionType,
  ReviewItem,
  ReviewQuery,
  ReviewResponse,
} from '../model/review-api.js';
import { isRelationshipType, type NodeType, nodeTypes, type PropertySpec } from '../model/schema.js';
import type { Database } from './database.js';
import { readClaims, readEvidence } from './evidence.js';
import type { Row } from './graph.js';
import { readNodes } from './node-rows.js';
import { toDecisionView } from './review.js';

const yi = 1e8;

/** What a decision changes: edges, the money on them, and how many answers: by the degree of what they are about. */
function weigh(movedEdges: number, moneyCny: number, degree: number): Impact {
  const weight = movedEdges * (1 + Math.log10(1 + moneyCny / yi)) * (1 + Math.log10(1 + degree));
  return { movedEdges, moneyCny, degree, weight: Math.round(weight * 1000) / 1000 };
}

/** A question before it is looked up in full: enough to rank it. */
interface Ranked {
  readonly id: string;
  readonly type: QuestionType;
  /** The surer one of two of equal weight goes first. */
  readonly score: number;
  readonly impact: Impact;
  readonly row: Row;
}

/** What joining two would change: the edges of the lesser one move, with the money on them. */
function rankPair(row: Row): Ranked {
  const [left, right] = [Number(row.leftEdges), Number(row.rightEdges)];
  const money = Math.min(Number(row.leftMoney), Number(row.rightMoney));
  const { id, score } = row.decision as Row;
  return {
    id: String(id),
    type: (row.left as Row).type as NodeType,
    score: Number(score),
    impact: weigh(Math.min(left, right), money, Math.max(left, right)),
    row,
  };
}

const isYuan = (spec: PropertySpec | undefined): boolean => spec?.unit === 'CNY';

/** The money of a claim: the sum on its relation, or the one that it states of its subject. */
function moneyOf(row: Row): number {
  const properties = JSON.parse(String(row.properties)) as Record<string, PropertyValue>;
  const predicate = String(row.predicate);
  const own: Readonly<Record<string, PropertySpec>> = isRelationshipType(predicate)
    ? {}
    : nodeTypes[row.type as NodeType].properties;
  const stated = isYuan(own[predicate]) ? row.value : (properties.amountCny ?? properties.contractAmountCny);
  return typeof stated === 'number' ? stated : 0;
}

/** What accepting a claim would change: one edge, or one property, and the money on it. */
const rankClaim = (row: Row): Ranked => ({
  id: String(row.id),
  type: 'Claim',
  score: Number(row.confidence),
  impact: weigh(1, moneyOf(row), Number(row.degree)),
  row,
});

const compareRanked = (a: Ranked, b: Ranked): number =>
  b.impact.weight - a.impact.weight || b.score - a.score || (a.id < b.id ? -1 : 1);

/** Questions that rules leave to people, of who is who and of what a source says: those first that change most. */
export async function readReviewQueue(database: Database, query: ReviewQuery): Promise<ReviewResponse> {
  const pairs = (await database.read('read/review-queue')).map(rankPair);
  const claims = (await database.read('read/claim-queue')).map(rankClaim);
  const all = [...pairs, ...claims];
  const ranked = all.filter(({ type }) => query.type === undefined || type === query.type).sort(compareRanked);
  const counts: ReviewResponse['counts'] = {};
  for (const { type } of all) counts[type] = (counts[type] ?? 0) + 1;
  const items = await readItems(database, ranked.slice(query.offset, query.offset + query.limit));
  return { items, total: ranked.length, counts };
}

async function readItems(database: Database, asked: readonly Ranked[]): Promise<ReviewItem[]> {
  const ends = asked.flatMap(({ type, row }) =>
    type === 'Claim' ? [] : [row.left, row.right].map((end) => String((end as Row).id)),
  );
  const sides = await readSides(database, ends);
  const ids = asked.flatMap(({ type, id }) => (type === 'Claim' ? [id] : []));
  const views = new Map<string, ClaimView>((await readClaims(database, ids)).map((view) => [view.claim.id, view]));
  return asked.flatMap(({ type, id, impact, row }): ReviewItem[] => {
    if (type === 'Claim') {
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
