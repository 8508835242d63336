import { CheckCheck, Undo2 } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/review.css';
import type { Judgement } from '../../src/model/enumerations.js';
import { formatKeys, readKeys } from '../commands.js';
import { refreshShown } from '../state/actions.js';
import {
  countOpen,
  decideCurrent,
  loadQueue,
  move,
  retryQueue,
  takeStaleness,
  toggleChosen,
  undoDone,
  useReview,
} from '../state/review.js';
import { useStore } from '../state/store.js';
import { ClaimsReview } from './claims-review.js';
import { Failure, Skeleton } from './notice.js';
import { judgementKeys, ReviewDesk } from './review-desk.js';
import { ReviewHistory } from './review-history.js';
import { ReviewList } from './review-list.js';

const BulkDialog = lazy(() => import('./bulk-dialog.js').then((module) => ({ default: module.BulkDialog })));

/** Who is who where the rules are unsure: the questions, and what was decided. */
export function ReviewPage() {
  const { t } = useTranslation();
  const page = useStore((state) => state.page);
  const counts = useReview((state) => state.counts);
  const openClaims = useStore((state) => state.openClaims);
  useEffect(() => {
    void loadQueue();
    return () => {
      if (takeStaleness()) void refreshShown();
    };
  }, []);
  const tab = (name: 'review' | 'claims' | 'decisions') => ({
    type: 'button' as const,
    'aria-current': page === name ? ('page' as const) : undefined,
    onClick: () => useStore.setState({ page: name }),
  });
  return (
    <main className="review">
      <nav className="review-tabs" aria-label={t('review.title')}>
        <button {...tab('review')}>
          {t('review.queue')} <em>{countOpen(counts)}</em>
        </button>
        <button {...tab('claims')}>
          {t('header.claims')} {openClaims ? <em>{openClaims}</em> : null}
        </button>
        <button {...tab('decisions')}>{t('review.history')}</button>
      </nav>
      {page === 'review' && <Queue />}
      {page === 'claims' && <ClaimsReview />}
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
      <div className="review-empty">
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

/** What was decided just now, and the way back. */
function DoneBar() {
  const { t } = useTranslation();
  const done = useReview((state) => state.done);
  const busy = useReview((state) => state.busy);
  const [first] = done?.decisions ?? [];
  const what =
    done === undefined
      ? ''
      : done.decisions.length === 1 && first
        ? t('review.decided', {
            left: first.left.name,
            right: first.right.name,
            judgement: t(`review.judge.${done.judgement}`),
          })
        : t('review.decidedAll', { count: done.decisions.length, judgement: t(`review.judge.${done.judgement}`) });
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
  target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, [role=dialog]') !== null;

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
