import { Play, RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CypherResponse } from '../../src/model/api.js';
import { ApiError, runCypher } from '../api-client.js';
import { explainFailure } from '../failure-words.js';
import { toApiError } from '../state/actions.js';

const mostRows = 50;

const cellOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** The params as they are written, or the reason why they can't be read. */
function readParams(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new SyntaxError(cellOf(value));
  return value as Readonly<Record<string, unknown>>;
}

/** The statement behind an answer with its params, to be changed and run again: it can only read. */
export function AnswerCypher({
  cypher,
  params,
  isSaved,
}: {
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly isSaved: boolean;
}) {
  const { t } = useTranslation();
  const id = useId();
  const given = JSON.stringify(params, null, 2);
  const [query, setQuery] = useState(cypher);
  const [values, setValues] = useState(given);
  const [result, setResult] = useState<CypherResponse | ApiError | 'running'>();
  const run = async () => {
    let read: Readonly<Record<string, unknown>>;
    try {
      read = readParams(values);
    } catch (cause) {
      setResult(new ApiError('bad-params', t('ask.cypherParamsBad', { reason: String(cause) }), 0));
      return;
    }
    setResult('running');
    await runCypher(query, read)
      .then(setResult)
      .catch((cause: unknown) => setResult(toApiError(cause)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void run();
  };
  const reset = () => {
    setQuery(cypher);
    setValues(given);
    setResult(undefined);
  };
  return (
    <details className="grounds cypher">
      <summary>Cypher</summary>
      <label htmlFor={`${id}-query`}>{t('ask.cypherQuery')}</label>
      <textarea
        id={`${id}-query`}
        value={query}
        readOnly={isSaved}
        spellCheck={false}
        rows={Math.min(16, query.split('\n').length + 1)}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <label htmlFor={`${id}-params`}>{t('ask.cypherParams')}</label>
      <textarea
        id={`${id}-params`}
        value={values}
        readOnly={isSaved}
        spellCheck={false}
        rows={Math.min(8, values.split('\n').length + 1)}
        onChange={(event) => setValues(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {!isSaved && (
        <p className="take">
          <button type="button" className="link" disabled={result === 'running'} onClick={() => void run()}>
            <Play size={12} aria-hidden="true" /> {t('ask.cypherRun')}
          </button>
          <button type="button" className="link" onClick={reset}>
            <RotateCcw size={12} aria-hidden="true" /> {t('ask.cypherReset')}
          </button>
        </p>
      )}
      {result instanceof ApiError ? (
        <p role="alert" className="refusal">
          {explainFailure(result, t)} <small>{result.message}</small>
        </p>
      ) : (
        result !== undefined && result !== 'running' && <CypherRows result={result} />
      )}
    </details>
  );
}

function CypherRows({ result }: { readonly result: CypherResponse }) {
  const { t } = useTranslation();
  const shown = result.rows.slice(0, mostRows);
  return (
    <div className="cypher-rows" aria-live="polite">
      <p className="note">
        {t('ask.cypherRows', { count: result.rows.length, ms: Math.round(result.ms) })}
        {(result.truncated || shown.length < result.rows.length) && ` ${t('ask.cypherCut', { shown: shown.length })}`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the panel is scrolled by keys too */}
      <section className="scroll" tabIndex={0} aria-label={t('ask.cypherResult')}>
        <table>
          <thead>
            <tr>
              {result.columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name and never move
              <tr key={index}>
                {row.map((value, column) => (
                  <td key={result.columns[column]} title={cellOf(value)}>
                    {cellOf(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
