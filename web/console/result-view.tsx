import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CypherResponse } from '../../src/model/api.js';
import { fetchSubgraph } from '../api-client.js';
import { readLanguage } from '../i18n.js';
import { Failure } from '../panels/notice.js';
import { toApiError } from '../state/actions.js';
import { changeView, useStore } from '../state/store.js';
import { replaceGraph } from '../state/view.js';
import type { Ran } from './console-page.js';
import { exportAddress } from './query-client.js';
import { entityIdsOf, showValue, toObjects } from './result-values.js';

const forms = ['table', 'json', 'plan'] as const;
type Form = (typeof forms)[number];
const files = ['csv', 'xlsx', 'jsonl', 'gexf', 'graphml'] as const;
/** More rows at once make the page slow; the file has them all. */
const mostShown = 300;
const mostOnCanvas = 300;

/** Takes the things of a result onto the canvas, with the edges among them; undo brings back what was there. */
async function putOnCanvas(ids: readonly string[]): Promise<void> {
  try {
    changeView(replaceGraph(await fetchSubgraph(ids.slice(0, mostOnCanvas))));
    useStore.setState({ page: 'graph', highlight: undefined, selection: undefined });
  } catch (cause) {
    useStore.setState({ notice: toApiError(cause) });
  }
}

export function ResultView({ ran: { query, params, planOnly, result } }: { readonly ran: Ran }) {
  const { t } = useTranslation();
  const [form, setForm] = useState<Form>(planOnly ? 'plan' : 'table');
  if (result instanceof Error) return <Failure error={result} />;
  const shown = planOnly ? 'plan' : form;
  const ids = entityIdsOf(result.rows);
  const counted = t('console.rows', { count: result.rows.length });
  return (
    <>
      <div className="console-bar">
        <nav className="tabs" aria-label={t('console.forms')}>
          {(planOnly ? (['plan'] as const) : forms).map((one) => (
            <button key={one} type="button" aria-pressed={shown === one} onClick={() => setForm(one)}>
              {t(`console.${one}`)}
            </button>
          ))}
        </nav>
        {ids.length > 0 && (
          <button type="button" className="button" onClick={() => void putOnCanvas(ids)}>
            {t('console.graph', { count: Math.min(ids.length, mostOnCanvas) })}
          </button>
        )}
        {!planOnly && (
          <span className="note">
            {result.truncated ? t('console.cut', { counted }) : counted} · {Math.round(result.ms)} ms
          </span>
        )}
        {!planOnly && (
          <span className="console-files">
            {files.map((format) => (
              <a key={format} className="link" download href={exportAddress(format, query, params, readLanguage())}>
                {format.toUpperCase()}
              </a>
            ))}
          </span>
        )}
      </div>
      {shown === 'table' && <ResultTable result={result} />}
      {shown === 'json' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        <pre className="console-json" tabIndex={0}>
          {JSON.stringify(toObjects(result).slice(0, mostShown), undefined, 2)}
        </pre>
      )}
      {shown === 'plan' && <PlanTable result={result} />}
    </>
  );
}

function ResultTable({ result: { columns, rows } }: { readonly result: CypherResponse }) {
  const { t } = useTranslation();
  const language = readLanguage();
  if (rows.length === 0) return <p className="note">{t('console.empty')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <div className="console-table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostShown).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no key of their own and never move
            <tr key={index}>
              {columns.map((column, at) => (
                <td key={column} className={typeof row[at] === 'number' ? 'number' : undefined}>
                  {showValue(row[at], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostShown && <p className="note">{t('console.more', { count: rows.length - mostShown })}</p>}
    </div>
  );
}

function PlanTable({ result: { plan } }: { readonly result: CypherResponse }) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <div className="console-table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('console.operator')}</th>
            <th scope="col">{t('console.estimate')}</th>
            <th scope="col">{t('console.detail')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.map(({ depth, operator, details, estimatedRows }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a plan is a fixed list
            <tr key={index}>
              <td style={{ paddingLeft: `${10 + depth * 14}px` }}>{operator}</td>
              <td className="number">
                {estimatedRows === undefined ? '' : Math.round(estimatedRows).toLocaleString()}
              </td>
              <td>
                <code>{details}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
