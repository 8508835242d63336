import type { ReviewedClaim } from '../model/api/claim-review.js';
import type { ClaimItem, DecisionPreview, DecisionView, Impact, PairItem, ReviewItem } from '../model/api/review.js';
import type { ClaimView } from '../model/api.js';

/** What a decision did to the graph. */
export const describeEdges = ({ created, changed, removed }: { created: number; changed: number; removed: number }) =>
  `edges: ${created} created, ${changed} changed, ${removed} removed`;

/** A decision in a line, who revoked it included. */
export function describeDecision({ id, judgement, left, right, by, at, why, revokedAt, revokedBy }: DecisionView) {
  const undone =
    revokedAt === undefined ? '' : `, revoked ${revokedAt}${revokedBy === undefined ? '' : ` by ${revokedBy}`}`;
  return `${id}  ${left.name} | ${right.name}: ${judgement} (${by}, ${at}${undone}) ${why}`.trimEnd();
}

/** A claim in a line: who, what, whom, and what it says of it. */
function describeClaim({ claim, subject, object }: ClaimView): string {
  const said = Object.entries(claim.properties).filter(([, value]) => value !== 'unstated');
  const value = claim.value === undefined ? [] : [`= ${claim.value}`];
  return [subject.name, claim.predicate, object?.name ?? '', ...value, ...said.map(([name, one]) => `${name}=${one}`)]
    .filter(Boolean)
    .join(' ');
}

/** What a person said of a claim, in a line. */
export function describeReviewed({ view, made, verdict, by, at, why }: ReviewedClaim): string {
  const now = made === undefined ? '' : ` → ${describeClaim(made)}`;
  return `${view.claim.id}  ${describeClaim(view)}${now}: ${verdict} (${by}, ${at}) ${why}`.trimEnd();
}

/** A claim with its id and its status first, and its sentence below. */
export function describeClaimBeside(view: ClaimView): string {
  const { claim, evidence } = view;
  return `${claim.id}  ${claim.status}  ${describeClaim(view)}\n    ${evidence.document}: “${evidence.quote.slice(0, 160)}”`;
}

/** What a judgement of many pairs would join and part. */
export function describePreview({ joins, parts, movedEdges, refused }: DecisionPreview): string {
  const namesOf = (members: readonly { readonly name: string }[]) => members.map(({ name }) => name).join(' + ');
  const lines = [
    ...joins.map(
      ({ into, members, twoCodes }) =>
        `would be one: ${namesOf(members)} → ${into.name}${twoCodes ? ' (in part: their codes differ)' : ''}`,
    ),
    ...parts.map(
      ({ from, members }) => `would come apart: ${from.name} → ${members.map(({ name }) => name).join(' | ')}`,
    ),
    ...refused.map(({ leftId, rightId }) => `would be refused, their codes differ: ${leftId} | ${rightId}`),
  ];
  return [
    ...(lines.length === 0 ? ['nothing would be joined or parted'] : lines),
    `edges that would move: ${movedEdges}`,
  ].join('\n');
}

function describeImpact({ movedEdges, moneyCny, weight }: Impact): string {
  const money = moneyCny > 0 ? `, ${moneyCny / 1e8}亿 yuan` : '';
  return `changes ${movedEdges} ${movedEdges === 1 ? 'edge' : 'edges'}${money}, weight ${weight}`;
}

function describePair({ decision, left, right, impact }: PairItem): string {
  const side = ({ node, evidence }: PairItem['left']): string[] => [
    `  ${node.name}  ${node.id}`,
    ...evidence.map(({ document, quote }) => `    ${document}: “${quote.slice(0, 80)}”`),
  ];
  return [
    `${decision.score.toFixed(2)}  same?  ${describeImpact(impact)}  ${decision.id}`,
    ...side(left),
    ...side(right),
    ...decision.reasons.map(({ weight, zh, en }) => `  ${weight > 0 ? '+' : ''}${weight} ${zh} / ${en}`),
  ].join('\n');
}

function describeClaimItem({ view, impact }: ClaimItem): string {
  const { document, quote } = view.evidence;
  return [
    `${view.claim.confidence.toFixed(2)}  true?  ${describeImpact(impact)}  ${view.claim.id}`,
    `  ${describeClaim(view)}`,
    `    ${document}: “${quote.slice(0, 160)}”`,
  ].join('\n');
}

/** An open question with its ids, its reasons or its sentence. */
export const describeItem = (item: ReviewItem): string =>
  item.kind === 'pair' ? describePair(item) : describeClaimItem(item);
