import { ArrowRight, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../src/model/api.js';
import type { RetractionPreview } from '../../src/model/document-api.js';
import { ApiError } from '../api-client.js';
import { captionOfEdgeType, captionOfNodeType } from '../captions.js';
import { previewRetraction } from '../document-client.js';
import { readLanguage } from '../i18n.js';
import { toApiError } from '../state/actions.js';
import { takeBack, useLibrary } from '../state/library.js';
import { NodeGlyph } from './node-glyph.js';
import { Failure, Skeleton } from './notice.js';

/** What would go with a source, thing by thing, and then the word to take it back. */
export function RetractionDialog({ document: one }: { readonly document: DocumentSummary }) {
  const { t } = useTranslation();
  const [preview, setPreview] = useState<RetractionPreview | ApiError>();
  const [failed, setFailed] = useState<ApiError>();
  const busy = useLibrary((state) => state.busy) === one.id;
  const close = () => useLibrary.setState({ doubted: undefined });
  useEffect(() => {
    let current = true;
    previewRetraction(one.id)
      .then((next) => current && setPreview(next))
      .catch((cause: unknown) => current && setPreview(toApiError(cause)));
    return () => {
      current = false;
    };
  }, [one.id]);
  const confirm = () => {
    setFailed(undefined);
    takeBack(one).catch((cause: unknown) => setFailed(toApiError(cause)));
  };
  return (
    <ModalOverlay className="veil" isOpen isDismissable={!busy} onOpenChange={(open) => !open && !busy && close()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="section-head">
            <Heading slot="title">{t('documents.takeBackTitle', { name: one.title ?? one.fileName })}</Heading>
            <Button className="icon" onPress={close} isDisabled={busy} aria-label={t('close')}>
              <X size={16} />
            </Button>
          </div>
          <div className="preview" aria-live="polite">
            {preview === undefined ? (
              <Skeleton lines={4} />
            ) : preview instanceof ApiError ? (
              <Failure error={preview} />
            ) : (
              <Preview preview={preview} />
            )}
          </div>
          <p className="note">{t('documents.takeBackNote')}</p>
          {failed && <Failure error={failed} />}
          <div className="dialog-foot">
            <Button className="button" onPress={close} isDisabled={busy}>
              {t('review.cancel')}
            </Button>
            <Button className="button main" onPress={confirm} isDisabled={busy || preview === undefined}>
              {busy ? t('loading') : t('documents.takeBack')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Preview({ preview: { claims, things, relations, definitions } }: { readonly preview: RetractionPreview }) {
  const { t } = useTranslation();
  const language = readLanguage();
  if (things === undefined || relations === undefined)
    return <p className="say">{t('documents.tooLong', { count: claims })}</p>;
  return (
    <>
      <p className="say">
        {t('documents.would', {
          claims: t('documents.claims', { count: claims }),
          things: t('documents.things', { count: things.removed }),
          relations: t('documents.relations', { count: relations.removed }),
          weakened: t('documents.relations', { count: relations.weakened }),
        })}
      </p>
      {definitions !== undefined && definitions > 0 && (
        <p className="note">{t('documents.definitions', { count: definitions })}</p>
      )}
      <Listed
        title={t('documents.goingRelations', { count: relations.removed })}
        more={relations.removed - relations.listedRemoved.length}
      >
        {relations.listedRemoved.map(({ id, type, from, to }) => (
          <li key={id}>
            <span>{from}</span>
            <ArrowRight size={13} aria-hidden="true" />
            <span>{to}</span>
            <small>{captionOfEdgeType(type, language)}</small>
          </li>
        ))}
      </Listed>
      <Listed
        title={t('documents.weakerRelations', { count: relations.weakened })}
        more={relations.weakened - relations.listedWeakened.length}
      >
        {relations.listedWeakened.map(({ id, type, from, to, before, after, figureChanges }) => (
          <li key={id}>
            <span>{from}</span>
            <ArrowRight size={13} aria-hidden="true" />
            <span>{to}</span>
            <small>
              {captionOfEdgeType(type, language)} · {t('documents.sources', { before, after })}
              {figureChanges && ` · ${t('documents.otherFigure')}`}
            </small>
          </li>
        ))}
      </Listed>
      <Listed
        title={t('documents.goingThings', { count: things.removed })}
        more={things.removed - things.listed.length}
      >
        {things.listed.map(({ id, type, name }) => (
          <li key={id}>
            <NodeGlyph type={type} />
            <span>{name}</span>
            <small>{captionOfNodeType(type, language)}</small>
          </li>
        ))}
      </Listed>
    </>
  );
}

/** A list that opens, where there is anything in it; the first are enough to know what is meant. */
function Listed({
  title,
  more,
  children,
}: {
  readonly title: string;
  readonly more: number;
  readonly children: readonly React.ReactNode[];
}) {
  const { t } = useTranslation();
  if (children.length === 0) return null;
  return (
    <details className="listed">
      <summary>{title}</summary>
      <ul>{children}</ul>
      {more > 0 && <p className="note">{t('documents.more', { count: more })}</p>}
    </details>
  );
}
