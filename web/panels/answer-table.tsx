import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskResponse } from '../../src/model/api.js';
import { readRows, type ShownRow } from '../answer-rows.js';
import { readLanguage } from '../i18n.js';
import { selectAnswered } from '../state/actions.js';
import { useStore } from '../state/store.js';
import { readOne } from '../state/view.js';
import { AnswerQuote } from './answer-quote.js';

const firstRows = 12;

/** The answer row by row, under the headings that the rows carry; each row leads to its line or its thing, and opens the words that say it. */
export function AnswerTable({ answer }: { readonly answer: AskResponse }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const rows = useMemo(() => readRows(answer, language), [answer, language]);
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const hasFigures = rows.some((row) => row.figure !== undefined);
  const groups = groupRows(all ? rows : rows.slice(0, firstRows));
  return (
    <>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('ask.what')}</th>
            {hasFigures && (
              <th scope="col" className="n">
                {t('ask.figure')}
              </th>
            )}
            <th scope="col" className="n">
              {t('ask.sources')}
            </th>
          </tr>
        </thead>
        {groups.map(({ group, rows: grouped }) => (
          <tbody key={group ?? ''}>
            {group !== undefined && (
              <tr className="group">
                <th scope="rowgroup" colSpan={hasFigures ? 3 : 2}>
                  {group}
                </th>
              </tr>
            )}
            {grouped.map((row) => (
              <AnswerRow key={row.key} row={row} hasFigures={hasFigures} answer={answer} />
            ))}
          </tbody>
        ))}
      </table>
      {rows.length > firstRows && !all && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('ask.showAll', { count: rows.length })}
        </button>
      )}
    </>
  );
}

function groupRows(rows: readonly ShownRow[]): Array<{ group: string | undefined; rows: ShownRow[] }> {
  const groups: Array<{ group: string | undefined; rows: ShownRow[] }> = [];
  for (const row of rows) {
    const group = groups.find((one) => one.group === row.group);
    if (group === undefined) groups.push({ group: row.group, rows: [row] });
    else group.rows.push(row);
  }
  return groups;
}

function AnswerRow({
  row,
  hasFigures,
  answer,
}: {
  readonly row: ShownRow;
  readonly hasFigures: boolean;
  readonly answer: AskResponse;
}) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const isSaved = useStore((state) => state.saved !== undefined);
  const isSelected = useStore((state) => row.selection !== undefined && readOne(state.selection) === row.selection.id);
  const quotes = isOpen ? quotesOf(answer, row) : [];
  const words = (
    <>
      {row.names} {row.inferred && <span className="tag">{t('ask.inferred')}</span>}
      {row.detail !== '' && <small>{row.detail}</small>}
    </>
  );
  return (
    <>
      <tr className={isSelected ? 'on' : ''}>
        <td>
          {row.selection ? (
            <button
              type="button"
              className="row"
              aria-pressed={isSelected}
              onClick={() => void selectAnswered(answer, row.selection)}
            >
              {words}
            </button>
          ) : (
            words
          )}
        </td>
        {hasFigures && <td className={classOf(row.figure)}>{row.figure ?? t('unstated')}</td>}
        <td className="n src">
          {row.evidence.length > 0 ? (
            <button
              type="button"
              className="link"
              aria-expanded={isOpen}
              aria-label={t('ask.rowSources', { row: row.names, count: row.sources })}
              onClick={() => setOpen(!isOpen)}
            >
              {t('sources', { count: row.sources })}
            </button>
          ) : (
            ''
          )}
        </td>
      </tr>
      {isOpen && (
        <tr className="row-sources">
          <td colSpan={hasFigures ? 3 : 2} className="grounds">
            {quotes.map((one) => (
              <AnswerQuote key={one.claimId} evidence={one} isSaved={isSaved} />
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

/** More letters than this take the room of the names beside them. */
const longFigure = 12;

const classOf = (figure: string | undefined): string =>
  figure === undefined ? 'n unstated' : figure.length > longFigure ? 'n long' : 'n';

/** The words behind a row, each sentence or row of a table once. */
function quotesOf(answer: AskResponse, row: ShownRow): readonly AskResponse['evidence'][number][] {
  const views = row.evidence.flatMap((at) => answer.evidence[at] ?? []);
  return [...new Map(views.map((one) => [`${one.documentId} ${one.start} ${one.end}`, one])).values()];
}
