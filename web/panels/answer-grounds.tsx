import { useTranslation } from 'react-i18next';
import type { AskResponse } from '../../src/model/api.js';
import { AnswerCypher } from './answer-cypher.js';
import { AnswerPicture } from './answer-picture.js';
import { AnswerQuote } from './answer-quote.js';
import { AnswerTake } from './answer-take.js';

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
      {!isSaved && answer.status === 'answered' && <AnswerPicture answer={answer} />}
      {!isSaved && answer.status === 'answered' && <AnswerTake answer={answer} />}
      {quotes.length > 0 && (
        <details className="grounds">
          <summary>{t('ask.quotes', { count: places.size })}</summary>
          {quotes.map((one) => (
            <AnswerQuote key={`${one.documentId}:${one.start}`} evidence={one} isSaved={isSaved} />
          ))}
        </details>
      )}
      {answer.cypher !== '' && (
        <AnswerCypher
          key={`${answer.question} ${answer.cypher}`}
          cypher={answer.cypher}
          params={answer.params}
          isSaved={isSaved}
        />
      )}
    </>
  );
}
