import type { AskResponse } from '../model/api.js';
import { formatAmount } from '../model/values/amount.js';
import { formatTable } from './text-table.js';

type Row = AskResponse['rows'][number];

/** A figure and the column of its unit, shown as one cell. */
const unitOf: Readonly<Record<string, string>> = {
  amount: 'currency',
  capacity: 'capacityUnit',
  value: 'unit',
  contractAmount: 'currency',
};
/** What a source says of a sum, shown as one cell beside it. */
const remarks = ['amountKind', 'amountStage', 'amountScope', 'capacityKind'];

function formatFigure(value: number, unit: unknown, answer: AskResponse): string {
  if (typeof unit === 'string' && !/^[A-Z]{3}$/u.test(unit)) {
    const figure = value.toLocaleString('en-US', { maximumFractionDigits: 4 });
    return unit === '%' || /^\p{Script=Han}/u.test(unit) ? `${figure}${unit}` : `${figure} ${unit}`;
  }
  return formatAmount(value, answer.language, typeof unit === 'string' ? unit : 'CNY').replace(
    / (?=\p{Script=Han})/gu,
    '',
  );
}

function cellOf(answer: AskResponse, row: Row, key: string): unknown {
  const value = row[key];
  const unit = unitOf[key];
  if (unit !== undefined && typeof value === 'number') {
    if (unit !== 'currency' && row[unit] === undefined) return value;
    const bare = formatFigure(value, row[unit], answer);
    if (key !== 'amount') return bare;
    const figure = [row.amountQualifier, bare].filter(Boolean).join(answer.language === 'zh' ? '' : ' ');
    const written = row.amountText;
    if (typeof written !== 'string' || written === figure) return figure;
    if (written.includes(figure)) return written;
    return answer.language === 'zh' ? `${figure}（${written}）` : `${figure} (${written})`;
  }
  const english = row[`${key}En`];
  return answer.language === 'en' && typeof english === 'string' ? `${english} ${String(value)}` : value;
}

/** Columns as a terminal shows them: figures with their units, names in one language, remarks on a sum together. */
function columnsOf(answer: AskResponse): { readonly caption: string; readonly cells: readonly unknown[] }[] {
  const { rows, columns, language } = answer;
  const has = (key: string): boolean => columns.some((one) => one.key === key);
  const merged = new Set([
    'group',
    ...remarks,
    ...Object.entries(unitOf).flatMap(([key, unit]) => (has(key) ? [unit] : [])),
  ]);
  if (has('amount')) merged.add('amountText').add('amountQualifier');
  for (const { key } of columns) if (has(`${key}En`)) merged.add(`${key}En`);
  const shown = columns
    .filter(({ key }) => !merged.has(key) && !rows.every((row) => row[key] === undefined || row[key] === row.group))
    .map(({ key, caption }) => ({ caption, cells: rows.map((row) => cellOf(answer, row, key)) }));
  const said = rows.map((row) => {
    const words = remarks.flatMap((key) => (typeof row[key] === 'string' && row[key] !== row.group ? [row[key]] : []));
    return words.length === 0 ? undefined : words.join(language === 'zh' ? '，' : ', ');
  });
  const figures = columns.filter(({ key }) => key === 'amount' || key === 'capacity').map(({ caption }) => caption);
  const at = shown.findIndex(({ caption }) => caption === figures.at(-1));
  if (at >= 0 && said.some((words) => words !== undefined))
    shown.splice(at + 1, 0, { caption: language === 'zh' ? '说明' : 'of what kind', cells: said });
  return shown;
}

/**
 * An answer's rows for a terminal of some width: groups as headings, and what every row says alike below the table
 * instead of in a column. `marks` are the numbers of each row's sources as they are listed under the answer.
 */
export function formatAnswerTable(answer: AskResponse, width: number, marks: readonly string[] = []): string {
  const { rows, language } = answer;
  const sources = marks.some((mark) => mark !== '')
    ? [{ caption: language === 'zh' ? '出处' : 'source', cells: marks }]
    : [];
  const columns = [...columnsOf(answer), ...sources];
  const alike =
    rows.length < 3
      ? []
      : columns.filter(({ cells }) => cells[0] !== undefined && cells.every((cell) => cell === cells[0]));
  const kept = columns.filter((column) => !alike.includes(column));
  const headings = rows.map((row) => (typeof row.group === 'string' ? row.group : ''));
  const table = formatTable(
    kept.map(({ caption }) => caption),
    rows.map((_, index) => kept.map(({ cells }) => cells[index])),
    headings.some((heading) => heading !== '') ? { width, headings } : { width },
  );
  if (alike.length === 0) return table;
  const same = alike
    .map(({ caption, cells }) => `${caption}${language === 'zh' ? '：' : ': '}${String(cells[0])}`)
    .join(language === 'zh' ? '；' : '; ');
  return `${table}\n${language === 'zh' ? '各行都是 ' : 'in every row: '}${same}`;
}
