import { Undo2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionView } from '../../src/model/review-api.js';
import type { ApiError } from '../api-client.js';
import { readLanguage } from '../i18n.js';
import { fetchDecisions } from '../review-client.js';
import { openEntity, toApiError } from '../state/actions.js';
import { undoOne } from '../state/review.js';
import { useStore } from '../state/store.js';
import { Decider, formatInstant } from './decider.js';
import { NodeGlyph } from './node-glyph.js';
import { Failure, Skeleton } from './notice.js';
import { Reasons } from './reasons.js';

const shown = 200;

/** All decisions, newest first: who, when, why, and the way back from each. */
export function ReviewHistory() {
  const { t } = useTranslation();
  const [by, setBy] = useState<'people' | 'all'>('people');
  const [loaded, setLoaded] = useState<readonly DecisionView[] | ApiError>();
  const load = useCallback(() => {
    fetchDecisions({ by, limit: shown })
      .then(({ decisions }) => setLoaded(decisions))
      .catch((cause: unknown) => setLoaded(toApiError(cause)));
  }, [by]);
  useEffect(load, [load]);
  const undo = (id: string) =>
    undoOne(id)
      .then(load)
      .catch((cause: unknown) => useStore.setState({ notice: toApiError(cause) }));
  return (
    <div className="page history">
      <h1>{t('review.history')}</h1>
      <fieldset className="kinds" aria-label={t('review.whose')}>
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
          {loaded.map((decision) => (
            <Past key={decision.id} decision={decision} onUndo={() => undo(decision.id)} />
          ))}
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

function Past({ decision, onUndo }: { readonly decision: DecisionView; readonly onUndo: () => Promise<void> }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
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
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={() => {
              setBusy(true);
              void onUndo().finally(() => setBusy(false));
            }}
            aria-label={t('review.undoOf', { left: left.name, right: right.name })}
          >
            <Undo2 size={13} aria-hidden="true" /> {t('review.undo')}
          </button>
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
