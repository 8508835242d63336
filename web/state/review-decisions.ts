import type { ClaimReviewRequest, ClaimVerdict } from '../../src/model/api/claim-review.js';
import type { ReviewItem } from '../../src/model/api/review.js';
import type { ClaimView } from '../../src/model/api.js';
import type { Judgement } from '../../src/model/enumerations.js';
import { decide, decideAll, reviewClaim, reviewClaims, undoDecision } from '../review-client.js';
import { countQuestions, toApiError } from './actions.js';
import { type Done, idOf, loadQueue, look, readChosen, readCurrent, useReview } from './review.js';
import { readReviewer } from './reviewer.js';

/** What a judgement of two things is where the question is whether a claim is true. */
export const verdictOf = {
  same: 'accepted',
  different: 'rejected',
  unsure: 'unsure',
} as const satisfies Readonly<Record<Judgement, ClaimVerdict>>;

/** Figures and lines on the canvas are out of date once something was decided. */
let isCanvasStale = false;
export function takeStaleness(): boolean {
  const was = isCanvasStale;
  isCanvasStale = false;
  return was;
}

const noEdges = { created: 0, changed: 0, removed: 0 };

/** Takes decided questions out at once, looks at the next one, and asks for the rest as it stands now. */
async function close(ids: readonly string[], done: Done): Promise<void> {
  const { items, currentId } = useReview.getState();
  const at = items.findIndex((item) => idOf(item) === currentId);
  const open = (item: ReviewItem) => !ids.includes(idOf(item));
  const next = items.slice(Math.max(0, at)).find(open) ?? items.slice(0, Math.max(0, at)).findLast(open);
  isCanvasStale = true;
  useReview.setState({
    items: items.filter(open),
    currentId: next && idOf(next),
    chosen: [],
    why: '',
    isCorrecting: false,
    done,
    busy: false,
    failed: undefined,
  });
  await loadQueue();
}

const fail = (cause: unknown): void => useReview.setState({ busy: false, failed: toApiError(cause) });

/** Records what the reader says of the question that is looked at. */
export async function decideCurrent(judgement: Judgement): Promise<void> {
  const state = useReview.getState();
  const item = readCurrent(state);
  if (item === undefined || state.busy) return;
  useReview.setState({ busy: true, failed: undefined });
  const said = { by: readReviewer(), why: state.why };
  const none = { judgement, decisions: [], claims: [], isCorrection: false, refused: 0 };
  try {
    if (item.kind === 'claim') {
      const { view } = item;
      const { edges } = await reviewClaim(view.claim.id, { verdict: verdictOf[judgement], properties: {}, ...said });
      await close([idOf(item)], { ...none, claims: [view], edges });
      return;
    }
    const { left, right } = item.decision;
    const { decision, edges } = await decide({ leftId: left.id, rightId: right.id, judgement, ...said });
    await close([idOf(item)], { ...none, decisions: [decision], edges });
  } catch (cause) {
    fail(cause);
  }
}

/** Records the claim that is looked at as the reader puts it right. */
export async function correctCurrent(corrected: Pick<ClaimReviewRequest, 'properties' | 'value'>): Promise<void> {
  const state = useReview.getState();
  const item = readCurrent(state);
  if (item?.kind !== 'claim' || state.busy) return;
  useReview.setState({ busy: true, failed: undefined });
  try {
    const said = { by: readReviewer(), why: state.why, verdict: 'corrected' as const };
    const { edges } = await reviewClaim(item.view.claim.id, { ...corrected, ...said });
    const done = { judgement: 'same' as const, decisions: [], claims: [item.view], isCorrection: true };
    await close([idOf(item)], { ...done, edges, refused: 0 });
  } catch (cause) {
    fail(cause);
  }
}

export const pairsOf = (items: readonly ReviewItem[]) =>
  items.flatMap((item) =>
    item.kind === 'pair' ? [{ leftId: item.decision.left.id, rightId: item.decision.right.id }] : [],
  );
export const claimsOf = (items: readonly ReviewItem[]): ClaimView[] =>
  items.flatMap((item) => (item.kind === 'claim' ? [item.view] : []));

/** Records one judgement of all that are marked, pairs and claims. Throws ApiError. */
export async function decideChosen(judgement: Judgement, why: string): Promise<void> {
  const chosen = readChosen(useReview.getState());
  const [pairs, claims] = [pairsOf(chosen), claimsOf(chosen)];
  const said = { by: readReviewer(), why };
  useReview.setState({ busy: true });
  try {
    const verdict = verdictOf[judgement];
    const told =
      claims.length === 0
        ? noEdges
        : (await reviewClaims({ ids: claims.map(({ claim }) => claim.id), verdict, ...said })).edges;
    const report =
      pairs.length === 0
        ? { decisions: [], edges: noEdges, refused: [] }
        : await decideAll({ pairs, judgement, ...said });
    const edges = {
      created: told.created + report.edges.created,
      changed: told.changed + report.edges.changed,
      removed: told.removed + report.edges.removed,
    };
    const { decisions, refused } = report;
    const done = { judgement, decisions, claims, isCorrection: false, edges, refused: refused.length };
    await close(chosen.map(idOf), done);
  } catch (cause) {
    useReview.setState({ busy: false });
    throw toApiError(cause);
  }
}

const takeBack = (id: string) => reviewClaim(id, { verdict: 'proposed', properties: {}, by: readReviewer(), why: '' });

/** Takes back what was decided last. */
export async function undoDone(): Promise<void> {
  const { done, busy } = useReview.getState();
  if (done === undefined || busy) return;
  useReview.setState({ busy: true });
  try {
    for (const { id } of done.decisions.toReversed()) await undoDecision(id, readReviewer());
    for (const { claim } of done.claims) await takeBack(claim.id);
    isCanvasStale = true;
    useReview.setState({ done: undefined, busy: false });
    await loadQueue();
    const [first] = done.decisions;
    const isBack = (item: ReviewItem): boolean =>
      item.kind === 'pair'
        ? item.decision.left.id === first?.left.id && item.decision.right.id === first.right.id
        : item.view.claim.id === done.claims[0]?.claim.id;
    const back = useReview.getState().items.find(isBack);
    if (back) look(idOf(back));
  } catch (cause) {
    fail(cause);
  }
}

/** Takes back any decision of the history, or what was said of a claim. Throws ApiError. */
export async function undoOne(id: string, kind: 'decision' | 'claim'): Promise<void> {
  const undoing = kind === 'decision' ? undoDecision(id, readReviewer()) : takeBack(id);
  await undoing.catch((cause: unknown) => {
    throw toApiError(cause);
  });
  isCanvasStale = true;
  useReview.setState(({ done }) => {
    const isLast = done?.decisions.some((one) => one.id === id) || done?.claims.some(({ claim }) => claim.id === id);
    return { done: isLast ? undefined : done };
  });
  void countQuestions();
  await loadQueue();
}
