import { Undo2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewedClaim } from '../../src/model/api/claim-review.js';
import type { DecisionView } from '../../src/model/api/review.js';
import type { ApiError } from '../api-client.js';
import { readLanguage } from '../i18n.js';
import { fetchDecisions, fetchReviewedClaims } from '../review-client.js';
import { openEntity, toApiError } from '../state/actions.js';
import { undoOne } from '../state/review-decisions.js';
import { useStore } from '../state/store.js';
import { ClaimWords } from './claim-words.js';
import { Decider, formatInstant } from './decider.js';
import { NodeGlyph } from './node-glyph.js';
import { Failure, Skeleton } from './notice.js';
import { Reasons } from './reasons.js';

const shown = 200;

/** A decision on who is who, or what a person said of a claim. */
type PastEvent =
  | { readonly kind: 'decision'; readonly at: string; readonly decision: DecisionView }
  | { readonly kind: 'claim'; readonly at: string; readonly said: ReviewedClaim };

/** Both in one list, newest first. */
async function fetchPast(by: 'people' | 'all'): Promise<PastEvent[]> {
  const [{ decisions }, { reviewed }] = await Promise.all([
    fetchDecisions({ by, limit: shown }),
    fetchReviewedClaims(shown),
  ]);
  const events: PastEvent[] = [
    ...decisions.map((decision) => ({ kind: 'decision' as const, at: decision.revokedAt ?? decision.at, decision })),
    ...reviewed.map((said) => ({ kind: 'claim' as const, at: said.at, said })),
  ];
  return events.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** All that was decided, newest first: who, when, why, and the way back from each. */
export function ReviewHistory() {
  const { t } = useTranslation();
  const [by, setBy] = useState<'people' | 'all'>('people');
  const [loaded, setLoaded] = useState<readonly PastEvent[] | ApiError>();
  const load = useCallback(() => {
    fetchPast(by)
      .then(setLoaded)
      .catch((cause: unknown) => setLoaded(toApiError(cause)));
  }, [by]);
  useEffect(load, [load]);
  const undo = (id: string, kind: PastEvent['kind']) =>
    undoOne(id, kind)
      .then(load)
      .catch((cause: unknown) => useStore.setState({ notice: toApiError(cause) }));
  return (
    <div className="page history">
      <h1>{t('review.history')}</h1>
      <fieldset className="kinds tabs" aria-label={t('review.whose')}>
        {(['people', 'all'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={by === one} onClick={() => setBy(one)}>
            {t(`review.whoseDecisions.${one}`)}
          </button>
        ))}
      </fieldset>
      {loaded === undefined ? (
        <Skeleton lines={6} />
      ) : loaded instanceof Error ? (
        <Failure error={loaded} onRetry={load} />
      ) : loaded.length === 0 ? (
        <p className="note">{t('review.noHistory')}</p>
      ) : (
        <ol>
          {loaded.map((event) =>
            event.kind === 'decision' ? (
              <Past
                key={event.decision.id}
                decision={event.decision}
                onUndo={() => undo(event.decision.id, 'decision')}
              />
            ) : (
              <PastClaim
                key={event.said.view.claim.id}
                said={event.said}
                onUndo={() => undo(event.said.view.claim.id, 'claim')}
              />
            ),
          )}
        </ol>
      )}
    </div>
  );
}

const signs = { same: '＝', different: '≠', unsure: '?' } as const;

const End = ({ end }: { readonly end: DecisionView['left'] }) => (
  <button type="button" className="end" onClick={() => void openEntity(end.id)}>
    <NodeGlyph type={end.type} size={14} /> <span>{end.name}</span>
  </button>
);

function UndoButton({ label, onUndo }: { readonly label: string; readonly onUndo: () => Promise<void> }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  return (
    <button
      type="button"
      className="button"
      disabled={busy}
      onClick={() => {
        setBusy(true);
        void onUndo().finally(() => setBusy(false));
      }}
      aria-label={label}
    >
      <Undo2 size={13} aria-hidden="true" /> {t('review.undo')}
    </button>
  );
}

/** A verdict's colour: what stands, what does not, and what is open. */
const colours: Readonly<Record<ReviewedClaim['verdict'], 'same' | 'different' | 'unsure'>> = {
  ...{ accepted: 'same', corrected: 'same', rejected: 'different', unsure: 'unsure', proposed: 'unsure' },
};

function PastClaim({ said, onUndo }: { readonly said: ReviewedClaim; readonly onUndo: () => Promise<void> }) {
  const { t } = useTranslation();
  const { view, made, verdict, why } = said;
  return (
    <li data-revoked="false">
      <div className="past-head">
        <span className="tag" data-judgement={colours[verdict]}>
          {t(`claims.verdict.${verdict}`)}
        </span>
        <span className="grow">
          <ClaimWords view={made ?? view} />
        </span>
        <UndoButton label={t('claims.undoOf', { name: view.subject.name })} onUndo={onUndo} />
      </div>
      <p className="note">
        <Decider decision={said} />
      </p>
      {why !== '' && <p className="said">{why}</p>}
    </li>
  );
}

function Past({ decision, onUndo }: { readonly decision: DecisionView; readonly onUndo: () => Promise<void> }) {
  const { t } = useTranslation();
  const { judgement, left, right, why, reasons, score, revokedAt, revokedBy } = decision;
  const isByRules = decision.by.startsWith('tupu/');
  return (
    <li data-revoked={revokedAt !== undefined}>
      <div className="past-head">
        <span className="tag" data-judgement={judgement}>
          {t(`review.judge.${judgement}`)}
        </span>
        <span className="ends grow">
          <End end={left} />
          <span aria-hidden="true">{signs[judgement]}</span>
          <End end={right} />
        </span>
        {revokedAt === undefined && (
          <UndoButton label={t('review.undoOf', { left: left.name, right: right.name })} onUndo={onUndo} />
        )}
      </div>
      <p className="note">
        <Decider decision={decision} />
        {revokedAt !== undefined &&
          ` · ${t('review.revoked', { at: formatInstant(revokedAt, readLanguage()), by: revokedBy ?? '' })}`}
      </p>
      {why !== '' && !isByRules && <p className="said">{why}</p>}
      {reasons.length > 0 && (
        <details>
          <summary>{t('review.found', { score: score.toFixed(2) })}</summary>
          <Reasons reasons={reasons} />
        </details>
      )}
    </li>
  );
}
