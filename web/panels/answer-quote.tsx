import { useTranslation } from 'react-i18next';
import type { AskResponse } from '../../src/model/api.js';
import { formatSource } from '../exports/answer-text.js';
import { openDocument } from '../state/actions.js';

/** The words of one source, with our reading above them where there is one, and the way to the place in its document. */
export function AnswerQuote({
  evidence,
  isSaved,
}: {
  readonly evidence: AskResponse['evidence'][number];
  readonly isSaved: boolean;
}) {
  const { t } = useTranslation();
  return (
    <blockquote>
      {evidence.gloss !== undefined && (
        <p className="note">
          {t('ask.gloss')} {evidence.gloss}
        </p>
      )}
      <p>{evidence.quote}</p>
      <button
        type="button"
        className="link"
        disabled={isSaved}
        onClick={() => openDocument(evidence.documentId, evidence.claimId)}
      >
        {formatSource(evidence)}
      </button>
    </blockquote>
  );
}
