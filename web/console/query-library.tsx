import { Download, Trash2, Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type QueriesResponse, savedQueriesSchema } from '../../src/model/api/queries.js';
import { ApiError } from '../api-client.js';
import { saveFile } from '../exports/file.js';
import { readLanguage } from '../i18n.js';
import { toApiError } from '../state/actions.js';
import { useStore } from '../state/store.js';
import { fetchQueries, removeQuery, saveQueries } from './query-client.js';
import type { HistoryEntry } from './query-history.js';

interface LibraryProps {
  readonly history: readonly HistoryEntry[];
  onChoose(query: string, params: Readonly<Record<string, unknown>>): void;
}

const tell = (cause: unknown): void => useStore.setState({ notice: toApiError(cause) });

/** Saved queries, the examples by theme, and what was run before. */
export function QueryLibrary({ history, onChoose }: LibraryProps) {
  const { t } = useTranslation();
  const [queries, setQueries] = useState<QueriesResponse>();
  const language = readLanguage();
  useEffect(() => {
    fetchQueries().then(setQueries, tell);
  }, []);
  if (queries === undefined) return null;
  const show = (saved: QueriesResponse['saved']) => setQueries({ ...queries, saved });
  return (
    <>
      <h2>{t('console.saved')}</h2>
      {queries.saved.length === 0 && <p className="note">{t('console.noSaved')}</p>}
      <ul>
        {queries.saved.map(({ name, query, params }) => (
          <li key={name} className="console-saved">
            <button type="button" onClick={() => onChoose(query, params)}>
              {name}
            </button>
            <button
              type="button"
              className="icon"
              aria-label={t('console.remove', { name })}
              onClick={() => void removeQuery(name).then(show, tell)}
            >
              <Trash2 size={13} />
            </button>
          </li>
        ))}
      </ul>
      <Exchange saved={queries.saved} onSaved={show} />
      {queries.examples.map(({ theme, examples }) => (
        <details key={theme.en} open={theme.en === 'Investment'}>
          <summary>{theme[language]}</summary>
          <ul>
            {examples.map(({ id, title, query, params }) => (
              <li key={id}>
                <button type="button" onClick={() => onChoose(query, params)}>
                  {title[language]}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
      {history.length > 0 && (
        <details>
          <summary>{t('console.history')}</summary>
          <ul>
            {history.map(({ query, params, at }) => (
              <li key={at}>
                <button type="button" title={query} onClick={() => onChoose(query, params)}>
                  <code>{query.replace(/\s+/g, ' ').slice(0, 80)}</code>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <a className="link" href="#/api">
        {t('console.api')}
      </a>
    </>
  );
}

interface ExchangeProps {
  readonly saved: QueriesResponse['saved'];
  onSaved(saved: QueriesResponse['saved']): void;
}

/** Saved queries as a file, out and in. */
function Exchange({ saved, onSaved }: ExchangeProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      const parsed = savedQueriesSchema.safeParse(JSON.parse(await file.text()));
      if (!parsed.success) throw new ApiError('bad-queries', t('console.badFile', { name: file.name }), 400);
      onSaved(await saveQueries(parsed.data.queries));
    } catch (cause) {
      tell(
        cause instanceof SyntaxError
          ? new ApiError('bad-queries', t('console.badFile', { name: file.name }), 400)
          : cause,
      );
    }
  };
  const write = () =>
    saveFile(
      new File([JSON.stringify({ queries: saved }, undefined, 2)], 'tupu-queries.json', { type: 'application/json' }),
    );
  return (
    <div className="console-exchange">
      <button type="button" className="link" disabled={saved.length === 0} onClick={write}>
        <Download size={13} aria-hidden="true" /> {t('console.exportQueries')}
      </button>
      <button type="button" className="link" onClick={() => field.current?.click()}>
        <Upload size={13} aria-hidden="true" /> {t('console.importQueries')}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('console.importQueries')}
        onChange={(event) => void read(event.target.files?.[0])}
      />
    </div>
  );
}
