import { CircleAlert, RotateCw, Undo2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '../api-client.js';
import { explainFailure } from '../failure-words.js';
import { useStore } from '../state/store.js';

/** What went wrong, in the reader's words, with the server's own words below. */
export function Failure({ error, onRetry }: { readonly error: ApiError; readonly onRetry?: () => void }) {
  const { t } = useTranslation();
  const unreachable = error.code === 'unreachable';
  return (
    <div className="failure" role="alert">
      <CircleAlert size={18} aria-hidden="true" />
      <div>
        <strong>{explainFailure(error, t)}</strong>
        <p>{unreachable ? t('error.unreachableHint') : error.message}</p>
        {onRetry && (
          <button type="button" className="button" onClick={onRetry}>
            <RotateCw size={14} aria-hidden="true" /> {t('error.retry')}
          </button>
        )}
      </div>
    </div>
  );
}

/** A passing failure at the foot of the window; it stays until it is put away. */
export function PassingNotice() {
  const { t } = useTranslation();
  const notice = useStore((state) => state.notice);
  if (notice === undefined) return null;
  return (
    <div className="toast float" role="alert">
      <CircleAlert size={16} aria-hidden="true" />
      <span>
        {explainFailure(notice, t)} {notice.code !== 'unreachable' && <small>{notice.message}</small>}
      </span>
      <button
        type="button"
        className="icon"
        aria-label={t('close')}
        onClick={() => useStore.setState({ notice: undefined })}
      >
        <X size={14} />
      </button>
    </div>
  );
}

/** What was done in passing, with the way back, until it is put away or another takes its place. */
export function PassingOffer() {
  const { t } = useTranslation();
  const offer = useStore((state) => state.offer);
  const close = () => useStore.setState({ offer: undefined });
  if (offer === undefined) return null;
  return (
    <div className="toast offer float" role="status">
      <span>{offer.text}</span>
      <button
        type="button"
        className="button"
        onClick={() => {
          close();
          offer.undo();
        }}
      >
        <Undo2 size={14} aria-hidden="true" /> {t('review.undo')}
      </button>
      <button type="button" className="icon" aria-label={t('close')} onClick={close}>
        <X size={14} />
      </button>
    </div>
  );
}

/** Grey bars in the shape of what is coming. */
export function Skeleton({ lines = 4, children }: { readonly lines?: number; readonly children?: ReactNode }) {
  const { t } = useTranslation();
  const widths = ['70%', '92%', '84%', '60%', '88%', '76%'];
  return (
    <div className="skeleton" role="status" aria-label={t('loading')}>
      {widths.slice(0, lines).map((width) => (
        <span key={width} style={{ width }} />
      ))}
      {children}
    </div>
  );
}
