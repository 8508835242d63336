import { useTranslation } from 'react-i18next';
import type { ClaimItem } from '../../src/model/api/review.js';
import { formatAmount } from '../../src/model/values/amount.js';
import { readLanguage } from '../i18n.js';
import { toggleCorrection, useReview } from '../state/review.js';
import { correctCurrent } from '../state/review-decisions.js';
import { ClaimCorrection } from './claim-correction.js';
import { ClaimWords } from './claim-words.js';
import { Passage } from './evidence.js';

/** A claim that the reader is not sure of, with its sentence, what accepting it changes, and the form to put it right. */
export function ClaimQuestion({ item: { view, impact } }: { readonly item: ClaimItem }) {
  const { t } = useTranslation();
  const isCorrecting = useReview((state) => state.isCorrecting);
  const busy = useReview((state) => state.busy);
  const money = formatAmount(impact.moneyCny, readLanguage());
  return (
    <>
      <div className="asked-claim">
        <ClaimWords view={view} />
        <p className="note impact">
          {t('edge.confidence', { value: view.claim.confidence.toFixed(2) })}
          {impact.moneyCny > 0 && t('review.impactMoney', { amount: money })}
          {t('claims.impact', { count: impact.degree })}
        </p>
      </div>
      {isCorrecting && (
        <ClaimCorrection
          view={view}
          busy={busy}
          onSay={(corrected) => void correctCurrent(corrected)}
          onClose={toggleCorrection}
        />
      )}
      <section className="review-part">
        <h2>{t('claims.sentence')}</h2>
        <Passage evidence={view.evidence} />
      </section>
    </>
  );
}
