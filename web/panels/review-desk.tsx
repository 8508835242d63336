import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ReviewItem } from '../../src/model/api/review.js';
import type { Judgement } from '../../src/model/enumerations.js';
import { captionOfNodeType } from '../captions.js';
import { formatKeys } from '../commands.js';
import { readLanguage } from '../i18n.js';
import { idOf, move, readPlace, toggleCorrection, useReview } from '../state/review.js';
import { decideCurrent, verdictOf } from '../state/review-decisions.js';
import { ClaimQuestion } from './claim-question.js';
import { Comparison } from './comparison.js';
import { Failure, Skeleton } from './notice.js';
import { WhyAndWho } from './why-and-who.js';

/** The key of each judgement. */
export const judgementKeys: Readonly<Record<Judgement, string>> = { same: 'a', different: 'd', unsure: 'u' };

/** The question that is looked at, and what can be said of it. */
export function ReviewDesk() {
  const { t } = useTranslation();
  const state = useReview();
  const { items, currentId, failed } = state;
  const { first, total, isFirst, isLast } = readPlace(state);
  const at = items.findIndex((item) => idOf(item) === currentId);
  const item = items[at];
  if (item === undefined)
    return state.loading === 'loading' ? (
      <div className="review-desk">
        <Skeleton lines={6} />
      </div>
    ) : null;
  return (
    <div className="review-desk">
      <div className="desk-head">
        <div className="grow">
          <h2>{item.kind === 'pair' ? captionOfNodeType(item.left.node.type, readLanguage()) : t('claims.kind')}</h2>
          <h1>{item.kind === 'pair' ? t('review.question') : t('claims.question')}</h1>
        </div>
        <span className="place">{t('review.place', { at: first + at, count: total })}</span>
        <button
          type="button"
          className="icon"
          disabled={at === 0 && isFirst}
          onClick={() => move(-1)}
          aria-label={t('review.back')}
        >
          <ChevronLeft size={18} />
        </button>
        <button
          type="button"
          className="icon"
          disabled={at === items.length - 1 && isLast}
          onClick={() => move(1)}
          aria-label={t('review.next')}
        >
          <ChevronRight size={18} />
        </button>
      </div>
      {item.kind === 'pair' ? (
        <Comparison key={currentId} item={item} />
      ) : (
        <ClaimQuestion key={currentId} item={item} />
      )}
      <div className="verdict">
        {failed && <Failure error={failed} />}
        <Verdict kind={item.kind} />
      </div>
    </div>
  );
}

function Verdict({ kind }: { readonly kind: ReviewItem['kind'] }) {
  const { t } = useTranslation();
  const why = useReview((state) => state.why);
  const busy = useReview((state) => state.busy);
  return (
    <>
      <fieldset className="judge" aria-label={t('review.verdict')}>
        {(Object.keys(judgementKeys) as Judgement[]).map((judgement) => (
          <button
            key={judgement}
            type="button"
            className={judgement === 'same' ? 'button main' : 'button'}
            data-judgement={judgement}
            disabled={busy}
            aria-keyshortcuts={judgementKeys[judgement]}
            onClick={() => void decideCurrent(judgement)}
          >
            {kind === 'pair' ? t(`review.judge.${judgement}`) : t(`claims.judge.${verdictOf[judgement]}`)}{' '}
            <span aria-hidden="true">
              <kbd>{formatKeys(judgementKeys[judgement])}</kbd>
            </span>
          </button>
        ))}
        {kind === 'claim' && (
          <button type="button" className="button" disabled={busy} aria-keyshortcuts="e" onClick={toggleCorrection}>
            {t('claims.correct')}{' '}
            <span aria-hidden="true">
              <kbd>{formatKeys('e')}</kbd>
            </span>
          </button>
        )}
      </fieldset>
      <WhyAndWho why={why} onWhy={(said) => useReview.setState({ why: said })} />
    </>
  );
}
