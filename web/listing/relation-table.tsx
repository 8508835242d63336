import { ArrowDown, ArrowUp, ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShown } from '../graph-view/shown.js';
import { readLanguage } from '../i18n.js';
import { NodeGlyph } from '../panels/node-glyph.js';
import { select } from '../state/actions.js';
import { useStore, useView } from '../state/store.js';
import { readOne } from '../state/view.js';
import {
  type Column,
  columns,
  firstOrder,
  type Order,
  type RelationRow,
  readRelations,
  sortRelations,
} from './relation-rows.js';

/** Rows on a page: what stays quick to draw and to walk through. */
const pageSize = 100;
/** Figures read from large to small first, words from A to Z. */
const startsDescending: ReadonlySet<Column> = new Set(['amount', 'date', 'sources']);

/** Every relation that is shown as a row, which opens its sources. Keys move between rows, headings sort. */
export function RelationTable() {
  const { t } = useTranslation();
  const language = readLanguage();
  const shown = useShown();
  const { clock } = useView().filter;
  const selection = useStore((state) => state.selection);
  const chosen = readOne(selection);
  const [order, setOrder] = useState<Order>(firstOrder);
  const read = useMemo(() => readRelations(shown, clock, language), [shown, clock, language]);
  const rows = useMemo(() => sortRelations(read, order, language), [read, order, language]);
  const [focused, setFocused] = useState<string>();
  const [first, setFirst] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const start = first >= rows.length ? 0 : first;
  const page = rows.slice(start, start + pageSize);
  const tabStop = page.find(({ id }) => id === focused)?.id ?? page.find(({ id }) => id === chosen)?.id ?? page[0]?.id;

  // What is selected on the canvas or in a panel comes into sight.
  useEffect(() => {
    const isIn = (row: RelationRow) => isOf(row, chosen);
    const at = rows.findIndex(isIn);
    if (at < 0) return;
    setFirst((before) => (rows.slice(before, before + pageSize).some(isIn) ? before : at - (at % pageSize)));
  }, [chosen, rows]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection or page is another row to show
  useEffect(() => {
    body.current?.querySelector('[aria-selected=true], .near')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, start]);

  const sortBy = (by: Column) => {
    setOrder(order.by === by ? { by, descending: !order.descending } : { by, descending: startsDescending.has(by) });
    setFirst(0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, at: number) => {
    const row = page[at];
    if (event.ctrlKey || event.metaKey || event.altKey || row === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') select({ kind: 'edge', id: row.id });
    else {
      const next = rowReachedBy(event.key, at, page.length);
      const other = next === undefined ? undefined : body.current?.rows[next];
      if (other === undefined) return;
      other.focus();
    }
    event.preventDefault();
  };

  return (
    <>
      <div className="listing-rows scrolls">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose rows keys move between */}
        <table role="grid" aria-label={t('listing.relations')} aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <Heading key={column} column={column} order={order} caption={captionOf(column)} onSort={sortBy} />
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {page.map((row, index) => (
              <tr
                key={row.id}
                data-edge={row.id}
                aria-rowindex={start + index + 2}
                aria-selected={row.id === chosen}
                className={row.id !== chosen && isOf(row, chosen) ? 'near' : ''}
                tabIndex={row.id === tabStop ? 0 : -1}
                onFocus={() => setFocused(row.id)}
                onClick={() => select({ kind: 'edge', id: row.id })}
                onKeyDown={(event) => onKeyDown(event, index)}
              >
                {columns.map((column) => (
                  <Cell key={column} row={row} column={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="blank">{t('listing.none')}</p>}
      </div>
      {rows.length > pageSize && (
        <nav className="listing-pages" aria-label={t('listing.pages')}>
          <button
            type="button"
            className="icon"
            disabled={start === 0}
            onClick={() => setFirst(Math.max(0, start - pageSize))}
            aria-label={t('listing.before')}
          >
            <ChevronLeft size={15} />
          </button>
          <span>{t('listing.page', { from: start + 1, to: start + page.length, count: rows.length })}</span>
          <button
            type="button"
            className="icon"
            disabled={start + pageSize >= rows.length}
            onClick={() => setFirst(start + pageSize)}
            aria-label={t('listing.after')}
          >
            <ChevronRight size={15} />
          </button>
        </nav>
      )}
    </>
  );

  function captionOf(column: Column): string {
    return column === 'date' ? t(`time.${clock}`) : t(`listing.${column}`);
  }
}

/** Whether a row is the selected line, or one of the selected thing's. */
const isOf = ({ id, from, to }: RelationRow, chosen: string | undefined): boolean =>
  chosen !== undefined && (id === chosen || from.id === chosen || to.id === chosen);

/** The row that a key leads to from another one; undefined for keys that lead nowhere. */
function rowReachedBy(key: string, at: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + 10,
    PageUp: at - 10,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}

function Heading({
  column,
  order,
  caption,
  onSort,
}: {
  readonly column: Column;
  readonly order: Order;
  readonly caption: string;
  readonly onSort: (column: Column) => void;
}) {
  const isSorted = order.by === column;
  const sorted = order.descending ? 'descending' : 'ascending';
  const Arrow = order.descending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" data-column={column} aria-sort={isSorted ? sorted : 'none'}>
      <button type="button" onClick={() => onSort(column)}>
        {caption} {isSorted && <Arrow size={12} aria-hidden="true" />}
      </button>
    </th>
  );
}

function Cell({ row, column }: { readonly row: RelationRow; readonly column: Column }) {
  const text = row.cells[column];
  if (column !== 'from' && column !== 'to')
    return (
      <td data-column={column} className={text === '' ? 'unstated' : ''}>
        {text === '' ? <Unstated /> : text}
      </td>
    );
  return (
    <td data-column={column}>
      <span className="named">
        <NodeGlyph type={row[column].type} size={13} /> <span>{text}</span>
      </span>
    </td>
  );
}

function Unstated() {
  const { t } = useTranslation();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="unseen">{t('unstated')}</span>
    </>
  );
}
