import { createHash } from 'node:crypto';
import type { Properties } from '../model/claim.js';
import type { HeadlineRule, Modality } from '../model/enumerations.js';
import type { RelationshipType } from '../model/schema.js';
import { chooseProperties } from './edge-properties.js';
import { groupBy } from './grouping.js';
import { countSources, groupBySource, type Sourced } from './independent-sources.js';
import { assignEvents } from './investment-event.js';

/** A claim as derivation sees it: between canonical ids, with when and by whom it was reported. */
export interface EdgeClaim extends Sourced {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** Whether the far end is a project: then the project is the event of an investment. */
  readonly toProject: boolean;
  readonly properties: Readonly<Properties>;
  readonly modality: Modality;
  readonly polarity: 'positive' | 'negative';
  readonly status: 'proposed' | 'accepted' | 'rejected';
  readonly confidence: number;
  readonly reportedOn?: string | undefined;
  /** Whether a public body or a stock exchange published it. */
  readonly official?: boolean | undefined;
}

/** An edge between canonical entities, as it is stored. */
export interface DerivedEdge {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly modality: Modality;
  readonly confidence: number;
  readonly evidenceCount: number;
  readonly claimIds: readonly string[];
  readonly conflict: boolean;
  readonly reportedOn?: string | undefined;
  readonly properties: Properties;
}

/** Type, ends and event: the same edge has the same id after every rebuild. */
export function edgeId(type: string, from: string, to: string, event = ''): string {
  return `edge-${createHash('sha256').update([type, from, to, event].join('\u0000')).digest('hex').slice(0, 20)}`;
}

/** One minus the chance that every independent source is wrong, to four decimals and never certain. */
function combineConfidence(claims: readonly EdgeClaim[]): number {
  const best = groupBySource(claims).map((group) => Math.max(...group.map((claim) => claim.confidence)));
  const wrong = best.sort((a, b) => a - b).reduce((product, confidence) => product * (1 - confidence), 1);
  return Math.min(best.length === 1 ? 1 : 0.9999, Math.round((1 - wrong) * 10_000) / 10_000);
}

const modalityOrder: readonly Modality[] = ['reported', 'inferred', 'planned'];

function buildEdge(claims: readonly EdgeClaim[], event: string, rule: HeadlineRule): DerivedEdge | undefined {
  const [first] = claims;
  if (!first) return undefined;
  const { properties, conflict } = chooseProperties(first.type, claims, rule);
  const reported = claims.flatMap((claim) => claim.reportedOn ?? []).sort();
  return {
    id: edgeId(first.type, first.from, first.to, event),
    type: first.type,
    from: first.from,
    to: first.to,
    modality: modalityOrder.find((modality) => claims.some((claim) => claim.modality === modality)) ?? 'reported',
    confidence: combineConfidence(claims),
    evidenceCount: countSources(claims),
    claimIds: claims.map((claim) => claim.id).sort(),
    conflict,
    ...(reported.length > 0 ? { reportedOn: reported.at(-1) } : {}),
    properties,
  };
}

/**
 * The edges that claims support: accepted and positive ones only, one edge for each type and pair of ends and, for
 * INVESTED_IN, kind of amount and event. Pure: the same claims in any order make the same edges, sorted by id.
 * @param rule which of differing figures stands first
 */
export function deriveEdges(claims: readonly EdgeClaim[], rule: HeadlineRule = 'latest'): DerivedEdge[] {
  const groups = new Map<string, { event: string; claims: EdgeClaim[] }>();
  const unique = new Map(claims.map((claim) => [claim.id, claim]));
  const supporting = [...unique.values()]
    // A claim between two names of one thing says nothing once they are judged the same.
    .filter((claim) => claim.status === 'accepted' && claim.polarity === 'positive' && claim.from !== claim.to)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const pair of groupBy(supporting, (claim) => [claim.type, claim.from, claim.to].join('\u0000'))) {
    const [ends, members] = pair;
    const events = members[0]?.type === 'INVESTED_IN' ? assignEvents(members) : undefined;
    for (const claim of members) {
      const event = events?.get(claim.id) ?? '';
      const key = `${ends}\u0000${event}`;
      const group = groups.get(key) ?? { event, claims: [] };
      group.claims.push(claim);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .flatMap((group) => buildEdge(group.claims, group.event, rule) ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
