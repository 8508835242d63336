import { ArrowLeft, FileText, Table2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../src/model/api.js';
import { type ApiError, fetchDocument, fetchDocuments } from '../api-client.js';
import { openDocument, toApiError } from '../state/actions.js';
import { useStore } from '../state/store.js';
import { Failure, Skeleton } from './notice.js';
import { OpenDocument } from './open-document.js';

/** All sources, or one of them with every sentence that supports something marked. */
export function DocumentsPage() {
  const documentId = useStore((state) => state.documentId);
  return (
    <main className="documents">
      {documentId === undefined ? <DocumentList /> : <DocumentText key={documentId} id={documentId} />}
    </main>
  );
}

function useLoaded<Value>(load: () => Promise<Value>): readonly [Value | ApiError | undefined, () => void] {
  const [value, setValue] = useState<Value | ApiError>();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once for each mount, and again on retry
  useEffect(() => {
    let current = true;
    setValue(undefined);
    load()
      .then((next) => current && setValue(next))
      .catch((cause: unknown) => current && setValue(toApiError(cause)));
    return () => {
      current = false;
    };
  }, [round]);
  return [value, () => setRound((before) => before + 1)];
}

function DocumentList() {
  const { t } = useTranslation();
  const [loaded, retry] = useLoaded(fetchDocuments);
  if (loaded === undefined) return <Skeleton lines={6} />;
  if (loaded instanceof Error) return <Failure error={loaded} onRetry={retry} />;
  const documents = loaded.documents.filter(({ kind }) => kind !== 'gazetteer');
  return (
    <div className="page">
      <h1>{t('documents.title')}</h1>
      {documents.length === 0 ? (
        <div className="blank">
          <p>{t('empty.text')}</p>
          <button type="button" className="button main" onClick={() => useStore.setState({ importing: true })}>
            {t('header.import')}
          </button>
        </div>
      ) : (
        <ul className="cards">
          {documents.map((one) => (
            <DocumentCard key={one.id} document={one} />
          ))}
        </ul>
      )}
    </div>
  );
}

function DocumentCard({ document: one }: { readonly document: DocumentSummary }) {
  const { t } = useTranslation();
  return (
    <li>
      <button type="button" className="card" onClick={() => openDocument(one.id)}>
        {one.kind === 'table' ? <Table2 size={18} aria-hidden="true" /> : <FileText size={18} aria-hidden="true" />}
        <span className="grow">
          <strong>{one.title ?? one.fileName}</strong>
          <small>
            {[one.publisher, one.publishedOn, one.page, one.title && one.fileName].filter(Boolean).join(' · ')}
          </small>
        </span>
        <span className="card-counts">
          {t('documents.articles', { count: one.articles })}
          <br />
          {t('documents.claims', { count: one.claims })}
        </span>
      </button>
    </li>
  );
}

function DocumentText({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [loaded, retry] = useLoaded(() => fetchDocument(id));
  const claimId = useStore((state) => state.claimId);
  return (
    <div className="page reading">
      <button type="button" className="link back" onClick={() => openDocument(undefined)}>
        <ArrowLeft size={14} aria-hidden="true" /> {t('documents.back')}
      </button>
      {loaded === undefined ? (
        <Skeleton lines={6} />
      ) : loaded instanceof Error ? (
        <Failure error={loaded} onRetry={retry} />
      ) : (
        <OpenDocument document={loaded} claimId={claimId} />
      )}
    </div>
  );
}
