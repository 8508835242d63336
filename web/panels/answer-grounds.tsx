import { useTranslation } from 'react-i18next';
import type { AskResponse } from '../../src/model/api.js';
import { openDocument } from '../state/actions.js';

const mostQuotes = 12;

/** What an answer stands on: how much of it is dated, its sentences with our reading above them, and the statement that found them. */
export function AnswerGrounds({ answer, isSaved }: { readonly answer: AskResponse; readonly isSaved: boolean }) {
  const { t } = useTranslation();
  const places = new Map(answer.evidence.map((one) => [`${one.documentId} ${one.start} ${one.end}`, one]));
  const quotes = [...places.values()].slice(0, mostQuotes);
  const { coverage } = answer;
  return (
    <>
      {coverage !== undefined && (
        <p className="note">
          {t('ask.coverage', {
            documents: coverage.documents,
            period: [coverage.from, coverage.to].filter((one, at, all) => all.indexOf(one) === at).join('–'),
            undated: coverage.undatedRows,
            rows: coverage.rows,
          })}
        </p>
      )}
      {quotes.length > 0 && (
        <details className="grounds">
          <summary>{t('ask.quotes', { count: places.size })}</summary>
          {quotes.map((one) => (
            <blockquote key={`${one.documentId}:${one.start}`}>
              {one.gloss !== undefined && (
                <p className="note">
                  {t('ask.gloss')} {one.gloss}
                </p>
              )}
              <p>{one.quote}</p>
              <button
                type="button"
                className="link"
                disabled={isSaved}
                onClick={() => openDocument(one.documentId, one.claimId)}
              >
                {[one.publisher, one.title ?? one.document, one.publishedOn].filter(Boolean).join(' · ')}
              </button>
            </blockquote>
          ))}
        </details>
      )}
      {answer.cypher !== '' && (
        <details className="grounds">
          <summary>Cypher</summary>
          <pre>{answer.cypher}</pre>
          <pre>{JSON.stringify(answer.params, null, 2)}</pre>
        </details>
      )}
    </>
  );
}
