import { Check, Pencil, Undo2, X } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimView } from '../../src/model/api.js';
import type { ClaimsReviewResponse } from '../../src/model/claim-review-api.js';
import type { ApiError } from '../api-client.js';
import { fetchClaimsToReview, reviewClaim } from '../review-client.js';
import { toApiError } from '../state/actions.js';
import { markStale } from '../state/review.js';
import { readReviewer } from '../state/reviewer.js';
import { useStore } from '../state/store.js';
import { ClaimCorrection, type Verdict } from './claim-correction.js';
import { ClaimWords } from './claim-words.js';
import { Decider } from './decider.js';
import { Passage } from './evidence.js';
import { Failure, Skeleton } from './notice.js';

const shown = 50;

type Say = (id: string, verdict: Verdict) => Promise<void>;

/** What rules read and are unsure of: accepted, rejected or corrected by a person, each with its sentence. */
export function ClaimsReview() {
  const { t } = useTranslation();
  const [loaded, setLoaded] = useState<ClaimsReviewResponse | ApiError>();
  const load = useCallback(async () => {
    await fetchClaimsToReview(shown)
      .then(setLoaded)
      .catch((cause: unknown) => setLoaded(toApiError(cause)));
  }, []);
  useEffect(() => void load(), [load]);
  const say: Say = async (id, verdict) => {
    try {
      await reviewClaim(id, { properties: {}, ...verdict, by: readReviewer(), why: '' });
      markStale();
      await load();
    } catch (cause) {
      useStore.setState({ notice: toApiError(cause) });
    }
  };
  if (loaded === undefined) return <Skeleton lines={6} />;
  if (loaded instanceof Error) return <Failure error={loaded} onRetry={() => void load()} />;
  const { proposed, total, reviewed } = loaded;
  return (
    <div className="page history">
      <h1>{t('claims.title', { count: total })}</h1>
      <p className="note">{proposed.length === 0 ? t('claims.none') : t('claims.hint')}</p>
      <ol>
        {proposed.map((view) => (
          <Proposal key={view.claim.id} view={view} onSay={say} />
        ))}
      </ol>
      {reviewed.length > 0 && (
        <section className="review-part">
          <h2>{t('claims.reviewed')}</h2>
          <ol>
            {reviewed.map((one) => (
              <Reviewed key={one.view.claim.id} reviewed={one} onSay={say} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function Proposal({ view, onSay }: { readonly view: ClaimView; readonly onSay: Say }) {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const [busy, setBusy] = useState(false);
  const say = (verdict: Verdict) => {
    setBusy(true);
    void onSay(view.claim.id, verdict).finally(() => setBusy(false));
  };
  return (
    <li>
      <ClaimWords view={view} />
      <p className="note">{t('edge.confidence', { value: view.claim.confidence.toFixed(2) })}</p>
      <Passage evidence={view.evidence} />
      {isEditing ? (
        <ClaimCorrection view={view} busy={busy} onSay={say} onClose={() => setEditing(false)} />
      ) : (
        <div className="judge">
          <button type="button" className="button" disabled={busy} onClick={() => say({ verdict: 'accepted' })}>
            <Check size={14} aria-hidden="true" /> {t('claims.accept')}
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => say({ verdict: 'rejected' })}>
            <X size={14} aria-hidden="true" /> {t('claims.reject')}
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => setEditing(true)}>
            <Pencil size={13} aria-hidden="true" /> {t('claims.correct')}
          </button>
        </div>
      )}
    </li>
  );
}

function Reviewed({
  reviewed: { view, made, by, at },
  onSay,
}: {
  readonly reviewed: ClaimsReviewResponse['reviewed'][number];
  readonly onSay: Say;
}) {
  const { t } = useTranslation();
  const verdict = made ? 'corrected' : view.claim.status;
  return (
    <li>
      <div className="past-head">
        <span className="tag" data-judgement={verdict === 'rejected' ? 'different' : 'same'}>
          {t(`claims.verdict.${verdict}`)}
        </span>
        <span className="grow">
          <ClaimWords view={made ?? view} />
        </span>
        <button type="button" className="button" onClick={() => void onSay(view.claim.id, { verdict: 'proposed' })}>
          <Undo2 size={13} aria-hidden="true" /> {t('review.undo')}
        </button>
      </div>
      <p className="note">
        <Decider decision={{ by, at }} />
      </p>
    </li>
  );
}
