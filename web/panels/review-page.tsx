import { CheckCheck, Undo2 } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/review.css';
import type { Judgement } from '../../src/model/enumerations.js';
import { formatKeys, readKeys } from '../commands.js';
import { refreshShown } from '../state/actions.js';
import {
  countOpen,
  type Done,
  loadQueue,
  move,
  retryQueue,
  toggleChosen,
  toggleCorrection,
  useReview,
} from '../state/review.js';
import { decideCurrent, takeStaleness, undoDone, verdictOf } from '../state/review-decisions.js';
import { useStore } from '../state/store.js';
import { Failure, Skeleton } from './notice.js';
import { judgementKeys, ReviewDesk } from './review-desk.js';
import { ReviewHistory } from './review-history.js';
import { ReviewList } from './review-list.js';

const BulkDialog = lazy(() => import('./bulk-dialog.js').then((module) => ({ default: module.BulkDialog })));

/** What rules leave to people, who is who and what a source says: the questions, and what was decided. */
export function ReviewPage() {
  const { t } = useTranslation();
  const page = useStore((state) => state.page);
  const counts = useReview((state) => state.counts);
  useEffect(() => {
    void loadQueue();
    return () => {
      if (takeStaleness()) void refreshShown();
    };
  }, []);
  const tab = (name: 'review' | 'decisions') => ({
    type: 'button' as const,
    'aria-current': page === name ? ('page' as const) : undefined,
    onClick: () => useStore.setState({ page: name }),
  });
  return (
    <main className="review">
      <nav className="review-tabs tabs" aria-label={t('review.title')}>
        <button {...tab('review')}>
          {t('review.queue')}{' '}
          <em>{counts === undefined ? <span title={t('review.uncounted')}>–</span> : countOpen(counts)}</em>
        </button>
        <button {...tab('decisions')}>{t('review.history')}</button>
      </nav>
      {page === 'review' && <Queue />}
      {page === 'decisions' && <ReviewHistory />}
      <DoneBar />
    </main>
  );
}

function Queue() {
  const { t } = useTranslation();
  const { loading, items, kind } = useReview();
  const [bulk, setBulk] = useState<Judgement>();
  useReviewKeys(bulk === undefined);
  if (loading instanceof Error) return <Failure error={loading} onRetry={retryQueue} />;
  if (loading === 'loading' && items.length === 0)
    return (
      <div className="page">
        <Skeleton lines={6} />
      </div>
    );
  if (items.length === 0 && kind === undefined)
    return (
      <div className="empty">
        <CheckCheck size={34} aria-hidden="true" />
        <h1>{t('review.emptyTitle')}</h1>
        <p>{t('review.emptyText')}</p>
        <button type="button" className="button" onClick={() => useStore.setState({ page: 'decisions' })}>
          {t('review.history')}
        </button>
      </div>
    );
  return (
    <div className="review-columns">
      <ReviewList onDecideChosen={setBulk} />
      <ReviewDesk />
      {bulk && (
        <Suspense fallback={null}>
          <BulkDialog judgement={bulk} onClose={() => setBulk(undefined)} />
        </Suspense>
      )}
    </div>
  );
}

/** What was decided just now, in words. */
function useDoneWords({ judgement, decisions, claims, isCorrection }: Done): string {
  const { t } = useTranslation();
  const [decision] = decisions;
  const [claim] = claims;
  const count = decisions.length + claims.length;
  const verdict = t(`claims.verdict.${isCorrection ? 'corrected' : verdictOf[judgement]}`);
  if (count > 1) return t('review.decidedAll', { count, judgement: t(`review.judge.${judgement}`) });
  if (claim)
    return t('claims.said', { name: [claim.subject.name, claim.object?.name].filter(Boolean).join(' → '), verdict });
  const names = { left: decision?.left.name, right: decision?.right.name };
  return t('review.decided', { ...names, judgement: t(`review.judge.${judgement}`) });
}

const nothingDone: Done = {
  judgement: 'unsure',
  decisions: [],
  claims: [],
  isCorrection: false,
  edges: { created: 0, changed: 0, removed: 0 },
  refused: 0,
};

/** What was decided just now, and the way back. */
function DoneBar() {
  const { t } = useTranslation();
  const done = useReview((state) => state.done);
  const busy = useReview((state) => state.busy);
  const words = useDoneWords(done ?? nothingDone);
  const what = done === undefined ? '' : words;
  const changed = done === undefined ? 0 : done.edges.created + done.edges.changed + done.edges.removed;
  return (
    <div className="done-bar" aria-live="polite" hidden={done === undefined}>
      <span className="grow">
        {what}
        {done && <small>{t('review.changed', { count: changed })}</small>}
        {done && done.refused > 0 && <small>{t('review.refused', { count: done.refused })}</small>}
      </span>
      <button type="button" className="button" disabled={busy} onClick={() => void undoDone()}>
        <Undo2 size={14} aria-hidden="true" /> {t('review.undo')}{' '}
        <span aria-hidden="true">
          <kbd>{formatKeys('mod+z')}</kbd>
        </span>
      </button>
    </div>
  );
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]), textarea, select, [role=dialog]') !== null;

/** Decides and moves by single keys, while nobody writes. */
function useReviewKeys(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const run: Readonly<Record<string, () => void>> = {
      ...Object.fromEntries(
        Object.entries(judgementKeys).map(([judgement, key]) => [
          key,
          () => void decideCurrent(judgement as Judgement),
        ]),
      ),
      j: () => move(1),
      arrowdown: () => move(1),
      k: () => move(-1),
      arrowup: () => move(-1),
      x: () => {
        const { currentId } = useReview.getState();
        if (currentId !== undefined) toggleChosen(currentId);
      },
      e: toggleCorrection,
      'mod+z': () => void undoDone(),
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey || event.repeat || isWriting(event.target))
        return;
      const { importing, sharing } = useStore.getState();
      const act = run[readKeys(event)];
      if (act === undefined || importing || sharing) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active]);
}
