import './console.css';
import { AlignLeft, ListTree, Play, Save, Square } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CypherResponse } from '../../src/model/api.js';
import type { ApiError } from '../api-client.js';
import { toApiError } from '../state/actions.js';
import { useStore } from '../state/store.js';
import { CypherEditor } from './cypher-editor.js';
import { formatCypher } from './format-cypher.js';
import { ParamsField, parseParams } from './params-field.js';
import { runQuery, saveQueries } from './query-client.js';
import { type HistoryEntry, readHistory, rememberQuery } from './query-history.js';
import { QueryLibrary } from './query-library.js';
import { ResultView } from './result-view.js';

const first = `MATCH (who:Company)-[r:INVESTED_IN]->(p:Project)
RETURN who, r, p
ORDER BY coalesce(r.amountCny, 0) DESC LIMIT 25`;

/** A query that ran, with what came of it. */
export interface Ran {
  readonly query: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly planOnly: boolean;
  readonly result: CypherResponse | ApiError;
}

/** Queries in Cypher: written with completion, run, looked at as table, graph, JSON or plan, kept under names. */
export function ConsolePage() {
  const { t } = useTranslation();
  const linked = useStore((state) => state.cypher);
  const [query, setQuery] = useState(linked ?? first);
  const [params, setParams] = useState('{}');
  const [running, setRunning] = useState(false);
  const [ran, setRan] = useState<Ran>();
  const [history, setHistory] = useState<readonly HistoryEntry[]>(readHistory);
  const [name, setName] = useState('');
  const [round, setRound] = useState(0);
  const request = useRef<AbortController>(undefined);
  const given = parseParams(params);
  const values = given instanceof Error ? {} : given;
  useEffect(() => {
    if (linked !== undefined) setQuery(linked);
  }, [linked]);
  // Whoever leaves the page takes the query along.
  useEffect(() => () => request.current?.abort(), []);

  const run = async (planOnly: boolean) => {
    if (given instanceof Error || query.trim() === '') return;
    request.current?.abort();
    const mine = new AbortController();
    request.current = mine;
    setRunning(true);
    const result = await runQuery(query, values, { planOnly, signal: mine.signal }).catch((cause: unknown) =>
      mine.signal.aborted ? undefined : toApiError(cause),
    );
    if (request.current !== mine) return;
    setRunning(false);
    if (result === undefined) return;
    setRan({ query, params: values, planOnly, result });
    if (!planOnly && !(result instanceof Error)) setHistory(rememberQuery(query, values));
  };
  const cancel = () => {
    request.current?.abort();
    request.current = undefined;
    setRunning(false);
  };
  const save = async () => {
    await saveQueries([{ name: name.trim(), query, params: { ...values } }]).catch((cause: unknown) =>
      useStore.setState({ notice: toApiError(cause) }),
    );
    setName('');
    setRound((before) => before + 1);
  };
  const choose = (chosen: string, chosenParams: Readonly<Record<string, unknown>>) => {
    setQuery(chosen);
    setParams(JSON.stringify(chosenParams, undefined, 1).replace(/\s*\n\s*/g, ' '));
  };
  return (
    <main className="console">
      <h1 className="unseen">{t('header.console')}</h1>
      <aside className="console-library scrolls" aria-label={t('console.library')}>
        <QueryLibrary key={round} history={history} onChoose={choose} />
      </aside>
      <section className="console-work scrolls" aria-label={t('console.query')}>
        <CypherEditor value={query} params={values} onChange={setQuery} onRun={() => void run(false)} />
        <ParamsField value={params} error={given instanceof Error ? given.message : undefined} onChange={setParams} />
        <div className="console-tools">
          {running ? (
            <button type="button" className="button main" onClick={cancel}>
              <Square size={13} aria-hidden="true" /> {t('console.cancel')}
            </button>
          ) : (
            <button
              type="button"
              className="button main"
              disabled={given instanceof Error}
              onClick={() => void run(false)}
            >
              <Play size={14} aria-hidden="true" /> {t('console.run')}
            </button>
          )}
          <button
            type="button"
            className="button"
            disabled={running || given instanceof Error}
            onClick={() => void run(true)}
          >
            <ListTree size={14} aria-hidden="true" /> {t('console.plan')}
          </button>
          <button type="button" className="button" onClick={() => setQuery(formatCypher(query))}>
            <AlignLeft size={14} aria-hidden="true" /> {t('console.format')}
          </button>
          <form
            className="console-save"
            onSubmit={(event) => {
              event.preventDefault();
              void save();
            }}
          >
            <input
              value={name}
              onChange={(event) => setName(event.target.value)}
              placeholder={t('console.name')}
              aria-label={t('console.name')}
              maxLength={80}
            />
            <button type="submit" className="button" disabled={name.trim() === '' || given instanceof Error}>
              <Save size={14} aria-hidden="true" /> {t('console.save')}
            </button>
          </form>
        </div>
        <div aria-live="polite" className="console-result">
          {running && <p className="note">{t('console.running')}</p>}
          {!running && ran !== undefined && <ResultView key={ran.query} ran={ran} />}
          {!running && ran === undefined && <p className="note">{t('console.hint')}</p>}
        </div>
      </section>
    </main>
  );
}
