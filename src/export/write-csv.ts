import { type Cell, defuseCell, type ExportTable } from './table.js';

const quote = (cell: Cell): string => {
  const text = String(defuseCell(cell) ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** CSV by RFC 4180, with the byte-order mark without which Excel takes UTF-8 for the system's own encoding. */
export async function* writeCsv(table: ExportTable): AsyncIterable<string> {
  yield `\uFEFF${table.captions.map(quote).join(',')}\r\n`;
  for await (const row of table.rows()) yield `${row.map(quote).join(',')}\r\n`;
}
