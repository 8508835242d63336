import { ArrowUp, X } from 'lucide-react';
import { type FormEvent, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskResponse, Language } from '../../src/model/api.js';
import { ApiError } from '../api-client.js';
import { captionOfNodeType, displayName } from '../captions.js';
import { readLanguage } from '../i18n.js';
import { ask, clearAnswer, openDocument, openEntity } from '../state/actions.js';
import { type AppState, useStore } from '../state/store.js';
import { AnswerGrounds } from './answer-grounds.js';
import { AnswerTable } from './answer-table.js';
import { AskChips } from './ask-chips.js';
import { NodeGlyph } from './node-glyph.js';
import { Failure, Skeleton } from './notice.js';
import { useSuggestions } from './search-rows.js';

/** The question, how it was understood, the answer in words and in rows. */
export function AskPanel() {
  const { t } = useTranslation();
  const asked = useStore((state) => state.asked);
  const saved = useStore((state) => state.saved);
  if (saved !== undefined) return <SavedAnswer saved={saved} asked={asked} />;
  return (
    <section className="ask">
      <div className="section-head">
        <h2>{t('ask.title')}</h2>
        {asked && (
          <button type="button" className="icon" onClick={clearAnswer} aria-label={t('ask.clear')}>
            <X size={14} />
          </button>
        )}
      </div>
      <QuestionBox key={asked?.question ?? ''} question={asked?.question ?? ''} />
      <div aria-live="polite">
        {asked === undefined ? (
          <Suggestions
            questions={[t('ask.example1'), t('ask.example2'), t('ask.example3')]}
            title={t('ask.examples')}
          />
        ) : asked.answer === undefined ? (
          <Skeleton lines={4} />
        ) : asked.answer instanceof ApiError ? (
          <Failure error={asked.answer} onRetry={() => void ask(asked.question, readLanguage())} />
        ) : (
          <>
            {asked.isStale && (
              <p className="note stale" role="status">
                {t('ask.stale')}
                <button type="button" className="link" onClick={() => void ask(asked.question, readLanguage())}>
                  {t('ask.again')}
                </button>
              </p>
            )}
            <Answer answer={asked.answer} />
          </>
        )}
      </div>
    </section>
  );
}

/** In a saved file: the question that was asked, with its answer, and when it was so. */
function SavedAnswer({
  saved,
  asked,
}: {
  readonly saved: NonNullable<AppState['saved']>;
  readonly asked: AppState['asked'];
}) {
  const { t } = useTranslation();
  const date = new Date(saved.madeAt).toLocaleDateString(readLanguage() === 'zh' ? 'zh-CN' : 'en-GB');
  const answer = asked?.answer instanceof Error ? undefined : asked?.answer;
  return (
    <section className="ask">
      <h2>{t('saved.title')}</h2>
      <p className="saved-title">{saved.title}</p>
      <p className="note">{t('saved.hint', { date })}</p>
      {answer && <Answer answer={answer} />}
    </section>
  );
}

function QuestionBox({ question }: { readonly question: string }) {
  const { t } = useTranslation();
  const listId = useId();
  const [text, setText] = useState(question);
  const { questions } = useSuggestions(text === question ? '' : text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') void ask(text.trim(), readLanguage());
  };
  return (
    <form className="question" onSubmit={submit}>
      <input
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={t('ask.placeholder')}
        aria-label={t('ask.title')}
        list={listId}
        autoComplete="off"
        maxLength={500}
      />
      <datalist id={listId}>
        {questions.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button type="submit" className="icon" aria-label={t('ask.send')} disabled={text.trim() === ''}>
        <ArrowUp size={15} />
      </button>
    </form>
  );
}

/** A line for what follows: 「那巴斯夫呢？」 keeps what is asked and changes the name. */
function FollowUp({ after }: { readonly after: string }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') void ask(text.trim(), readLanguage(), { after });
  };
  return (
    <form className="follow-up" onSubmit={submit}>
      <input
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={t('ask.followUp')}
        aria-label={t('ask.followUpLabel')}
        maxLength={500}
      />
      <button type="submit" className="icon" aria-label={t('ask.sendFollowUp')} disabled={text.trim() === ''}>
        <ArrowUp size={15} />
      </button>
    </form>
  );
}

function Suggestions({ questions, title }: { readonly questions: readonly string[]; readonly title: string }) {
  if (questions.length === 0) return null;
  return (
    <div className="try">
      <p className="note">{title}</p>
      {questions.map((question) => (
        <button type="button" key={question} className="pill" onClick={() => void ask(question, readLanguage())}>
          {question}
        </button>
      ))}
    </div>
  );
}

/**
 * Asks again, of one of the things that a name may mean: in words that tell it apart where there are such, so that the
 * question can be read, kept and shared; else by its id.
 */
function takeChoice(
  question: string,
  { id, text, question: exact }: NonNullable<AskResponse['choices']>[number],
  language: Language,
): void {
  if (exact !== undefined) void ask(exact, language);
  else if (text !== undefined) void ask(question, language, { meanings: { [text]: id } });
  else void openEntity(id);
}

function Answer({ answer }: { readonly answer: AskResponse }) {
  const { t } = useTranslation();
  const isSaved = useStore((state) => state.saved !== undefined);
  const language = readLanguage();
  const documents = useMemo(
    () => [...new Map(answer.evidence.map((one) => [one.documentId, one])).values()],
    [answer.evidence],
  );
  return (
    <div data-testid="answer" data-status={answer.status}>
      <AskChips answer={answer} isSaved={isSaved} />
      {answer.readAs !== undefined && <p className="note">{t('ask.readAs', { question: answer.readAs })}</p>}
      <p className="say">{answer.answer}</p>
      {answer.choices && answer.choices.length > 0 && (
        <div className="try">
          {answer.choices.map((choice) => (
            <button
              type="button"
              key={choice.id}
              className="pill choice"
              onClick={() => takeChoice(answer.question, choice, language)}
            >
              <NodeGlyph type={choice.type} /> {displayName(choice, language)}
              <small>{[choice.place, captionOfNodeType(choice.type, language)].filter(Boolean).join(' · ')}</small>
            </button>
          ))}
        </div>
      )}
      <AnswerTable answer={answer} />
      {documents.length > 0 && (
        <p className="note sources">
          {t('ask.basedOn', { count: documents.length })}
          {documents.slice(0, 4).map((one) => (
            <button
              type="button"
              key={one.documentId}
              className="link"
              disabled={isSaved}
              onClick={() => openDocument(one.documentId, one.claimId)}
            >
              {one.title ?? one.document}
            </button>
          ))}
        </p>
      )}
      <AnswerGrounds answer={answer} isSaved={isSaved} />
      {answer.status !== 'answered' && <Suggestions questions={answer.suggestions} title={t('ask.tryThese')} />}
      {!isSaved && answer.status !== 'not-understood' && <FollowUp after={answer.readAs ?? answer.question} />}
    </div>
  );
}
