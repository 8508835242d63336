import { lazy, Suspense, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api-client.js';
import { type DocumentOrder, documentOrders, loadLibrary, sortDocuments, useLibrary } from '../state/library.js';
import { useStore } from '../state/store.js';
import { DocumentCard, RetractedCard } from './document-card.js';
import { Failure, Skeleton } from './notice.js';

const RetractionDialog = lazy(() =>
  import('./retraction-dialog.js').then((module) => ({ default: module.RetractionDialog })),
);

/** All sources with what each contributes, in the order that the reader chooses, and those that were taken back. */
export function DocumentLibrary() {
  const { t } = useTranslation();
  const { documents, contributions, retracted, order, doubted } = useLibrary();
  useEffect(() => void loadLibrary(), []);
  const sorted = useMemo(
    () => (Array.isArray(documents) ? sortDocuments(documents, order, contributions) : []),
    [documents, order, contributions],
  );
  if (documents === undefined) return <Skeleton lines={6} />;
  if (documents instanceof ApiError) return <Failure error={documents} onRetry={() => void loadLibrary()} />;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('documents.title')}</h1>
        {documents.length > 1 && (
          <label className="order">
            {t('documents.order')}
            <select
              value={order}
              onChange={(event) => useLibrary.setState({ order: event.target.value as DocumentOrder })}
            >
              {documentOrders.map((one) => (
                <option key={one} value={one}>
                  {t(`documents.orders.${one}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {documents.length === 0 ? (
        <div className="blank">
          <p>{t('empty.text')}</p>
          <button type="button" className="button main" onClick={() => useStore.setState({ importing: true })}>
            {t('header.import')}
          </button>
        </div>
      ) : (
        <ul className="cards" aria-label={t('documents.title')}>
          {sorted.map((one) => (
            <DocumentCard key={one.id} document={one} />
          ))}
        </ul>
      )}
      {retracted.length > 0 && (
        <section className="taken-back">
          <h2>{t('documents.goneTitle')}</h2>
          <ul className="cards">
            {retracted.map((one) => (
              <RetractedCard key={one.documentId} document={one} />
            ))}
          </ul>
        </section>
      )}
      {doubted && (
        <Suspense fallback={null}>
          <RetractionDialog document={doubted} />
        </Suspense>
      )}
    </div>
  );
}
