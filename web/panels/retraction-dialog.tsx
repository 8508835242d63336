import { ArrowRight } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetractionPreview } from '../../src/model/api/retractions.js';
import type { DocumentSummary } from '../../src/model/api.js';
import { captionOfEdgeType, captionOfNodeType } from '../captions.js';
import { previewRetraction } from '../document-client.js';
import { readLanguage } from '../i18n.js';
import { takeBack, useLibrary } from '../state/library.js';
import { NodeGlyph } from './node-glyph.js';
import { PreviewDialog, useForetold } from './preview-dialog.js';

/** What would go with a source, thing by thing, and then the word to take it back. */
export function RetractionDialog({ document: one }: { readonly document: DocumentSummary }) {
  const { t } = useTranslation();
  const told = useForetold(useCallback(() => previewRetraction(one.id), [one.id]));
  const busy = useLibrary((state) => state.busy) === one.id;
  return (
    <PreviewDialog
      title={t('documents.takeBackTitle', { name: one.title ?? one.fileName })}
      told={told}
      preview={(preview) => <Preview preview={preview} />}
      confirmCaption={t('documents.takeBack')}
      canConfirm={told !== undefined}
      busy={busy}
      onConfirm={() => takeBack(one)}
      onClose={() => useLibrary.setState({ doubted: undefined })}
    >
      <p className="note">{t('documents.takeBackNote')}</p>
    </PreviewDialog>
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
