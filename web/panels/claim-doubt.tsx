import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/review.css';
import type { ClaimReviewRequest, ClaimVerdict } from '../../src/model/api/claim-review.js';
import type { ClaimView } from '../../src/model/api.js';
import { reviewClaim } from '../review-client.js';
import { openEntity, refreshShown, toApiError } from '../state/actions.js';
import { readReviewer } from '../state/reviewer.js';
import { useStore } from '../state/store.js';
import { ClaimCorrection } from './claim-correction.js';
import { ClaimWords } from './claim-words.js';
import { WhyAndWho } from './why-and-who.js';

const tell = (cause: unknown): void => useStore.setState({ notice: toApiError(cause) });

/** What is shown as the graph has it now. */
async function lookAgain(): Promise<void> {
  await refreshShown();
  const { selection } = useStore.getState();
  if (selection?.kind === 'node') await openEntity(selection.id);
}

type Said = Pick<ClaimReviewRequest, 'properties' | 'value'> & { readonly verdict: ClaimVerdict };

/** A claim that stands in the graph, to be called wrong or put right where its sentence is read. */
export function ClaimDoubt({ view, onClose }: { readonly view: ClaimView; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState('');
  const [isCorrecting, setIsCorrecting] = useState(false);
  const { claim, subject, object } = view;
  const say = async ({ verdict, ...corrected }: Said) => {
    setBusy(true);
    try {
      await reviewClaim(claim.id, { verdict, ...corrected, by: readReviewer(), why });
      await lookAgain();
      const undo = () =>
        void reviewClaim(claim.id, { verdict: 'proposed', properties: {}, by: readReviewer(), why: '' })
          .then(lookAgain)
          .catch(tell);
      const name = [subject.name, object?.name].filter(Boolean).join(' → ');
      useStore.setState({
        offer: {
          text: t('claims.said', { name, verdict: t(`claims.verdict.${verdict as 'rejected' | 'corrected'}`) }),
          undo,
        },
      });
      onClose();
    } catch (cause) {
      tell(cause);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="doubt">
      <ClaimWords view={view} />
      <WhyAndWho why={why} onWhy={setWhy} />
      {isCorrecting ? (
        <ClaimCorrection
          view={view}
          busy={busy}
          onSay={(corrected) => void say({ verdict: 'corrected', ...corrected })}
          onClose={() => setIsCorrecting(false)}
        />
      ) : (
        <div className="judge">
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={() => void say({ verdict: 'rejected', properties: {} })}
          >
            {t('claims.reject')}
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => setIsCorrecting(true)}>
            {t('claims.correct')}
          </button>
          <button type="button" className="link" onClick={onClose}>
            {t('review.cancel')}
          </button>
        </div>
      )}
    </div>
  );
}
