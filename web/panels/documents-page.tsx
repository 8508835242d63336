import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiError, fetchDocument } from '../api-client.js';
import { openDocument, toApiError } from '../state/actions.js';
import { useStore } from '../state/store.js';
import { DocumentLibrary } from './document-library.js';
import { Failure, Skeleton } from './notice.js';
import { OpenDocument } from './open-document.js';

/** All sources, or one of them with every sentence that supports something marked. */
export function DocumentsPage() {
  const documentId = useStore((state) => state.documentId);
  return (
    <main className="documents">
      {documentId === undefined ? <DocumentLibrary /> : <DocumentText key={documentId} id={documentId} />}
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
