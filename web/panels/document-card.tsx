import { FileText, FileX2, Network, RotateCcw, Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Contribution, RetractedDocument } from '../../src/model/api/retractions.js';
import type { DocumentSummary } from '../../src/model/api.js';
import { openDocument, showDocumentGraph } from '../state/actions.js';
import { bringBack, useLibrary } from '../state/library.js';

/** One source: what it is, what it contributes, and what can be done with it. */
export function DocumentCard({ document: one }: { readonly document: DocumentSummary }) {
  const { t } = useTranslation();
  const contribution = useLibrary((state) => state.contributions?.get(one.id));
  const busy = useLibrary((state) => state.busy);
  const title = one.title ?? one.fileName;
  return (
    <li className="card">
      <button type="button" className="card-main" onClick={() => openDocument(one.id)}>
        {one.kind === 'table' ? <Table2 size={18} aria-hidden="true" /> : <FileText size={18} aria-hidden="true" />}
        <span className="grow">
          <strong>{title}</strong>
          <small>
            {[one.publisher, one.publishedOn, one.page, one.title && one.fileName].filter(Boolean).join(' · ')}
          </small>
          {!one.complete && <small className="wrong">{t('documents.incomplete')}</small>}
        </span>
        <span className="card-counts">
          <span>{t('documents.articles', { count: one.articles })}</span>
          <span>{t('documents.claims', { count: one.claims })}</span>
        </span>
        {contribution && <Shares contribution={contribution} />}
      </button>
      <span className="card-tools">
        <button
          type="button"
          className="icon"
          aria-label={t('documents.graphOf', { name: title })}
          title={t('documents.graph')}
          onClick={() => void showDocumentGraph(one.id)}
        >
          <Network size={16} />
        </button>
        <button
          type="button"
          className="icon"
          aria-label={t('documents.takeBackOf', { name: title })}
          title={t('documents.takeBack')}
          disabled={busy !== undefined}
          onClick={() => useLibrary.setState({ doubted: one })}
        >
          <FileX2 size={16} />
        </button>
      </span>
    </li>
  );
}

/** What only this source supports, and what others do too, of things and of relations. */
function Shares({ contribution: { things, relations } }: { readonly contribution: Contribution }) {
  const { t } = useTranslation();
  return (
    <span className="shares">
      {([['things', things] as const, ['relations', relations] as const] as const).map(([what, { own, shared }]) => (
        <span key={what} className="share">
          <span>{t(`documents.${what}`, { count: own + shared })}</span>
          <span className="share-bar" aria-hidden="true">
            {own + shared > 0 && <i style={{ width: `${(100 * own) / (own + shared)}%` }} />}
          </span>
          <small>{t('documents.onlyHere', { count: own })}</small>
        </span>
      ))}
    </span>
  );
}

/** A source that was taken back, with the way back. */
export function RetractedCard({ document: one }: { readonly document: RetractedDocument }) {
  const { t } = useTranslation();
  const busy = useLibrary((state) => state.busy);
  const title = one.title ?? one.fileName;
  return (
    <li className="card gone">
      <span className="card-main">
        <span className="grow">
          <strong>{title}</strong>
          <small>{[one.title && one.fileName, one.retractedAt.slice(0, 10)].filter(Boolean).join(' · ')}</small>
        </span>
      </span>
      <span className="card-tools">
        <button
          type="button"
          className="button"
          disabled={busy !== undefined}
          aria-label={t('documents.restoreOf', { name: title })}
          onClick={() => void bringBack(one.documentId)}
        >
          <RotateCcw size={14} aria-hidden="true" /> {busy === one.documentId ? t('loading') : t('documents.restore')}
        </button>
      </span>
    </li>
  );
}
