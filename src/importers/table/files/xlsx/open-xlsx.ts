import { SourceError } from '../../../../errors.js';
import type { Content } from '../../../content.js';
import { reasons } from '../../reasons.js';
import type { RowBatch, SheetInfo, TableFile, TableRow } from '../table-file.js';
import { openArchive } from './archive.js';
import { MergedFill } from './merged-cells.js';
import { describeShape, type MergedCells, readSheetCells } from './sheet-rows.js';
import { readWorkbookParts } from './workbook.js';

/**
 * Opens an Excel workbook of any length. Its text is written by us: each sheet's name, then its rows with tabs between
 * the cells; a workbook has no characters of its own that evidence could point to. Throws SourceError.
 */
export async function openXlsx(content: Content, fileName: string): Promise<TableFile> {
  if (content.size === 0) throw new SourceError('source-empty', `${fileName} is empty (0 bytes)`);
  const archive = await openArchive(content, fileName);
  const parts = await readWorkbookParts(archive);
  if (parts.sheets.length === 0) throw new SourceError('table-unreadable', `${fileName} has no sheet of cells`);
  // Merged cells and hidden columns are listed behind the rows: a first walk finds them.
  const shapes: { merged: MergedCells[]; hiddenColumns: (readonly [number, number])[] }[] = [];
  let isFilled = false;
  for (const { part } of parts.sheets) {
    const shape = { merged: [] as MergedCells[], hiddenColumns: [] as (readonly [number, number])[] };
    for await (const rows of readSheetCells(archive, part, parts, shape))
      isFilled ||= rows.some(({ cells, faults }) => faults.length > 0 || cells.some((cell) => cell !== ''));
    shapes.push(shape);
  }
  if (!isFilled) throw new SourceError('source-empty', `${fileName} has no filled cell in any sheet`);
  return { isWorkbook: true, read: (onText) => readBatches(onText) };

  async function* readBatches(onText?: (text: string) => void): AsyncIterable<RowBatch> {
    let at = 0;
    const say = (text: string): void => {
      at += text.length;
      onText?.(text);
    };
    for (const [index, { name, part, isHidden }] of parts.sheets.entries()) {
      const shape = shapes[index] ?? { merged: [], hiddenColumns: [] };
      const hidden = isHidden ? [{ value: name, reason: reasons.hiddenSheet, note: true }] : [];
      const sheet: SheetInfo = { index, name, start: at, faults: [...hidden, ...describeShape(shape)] };
      const merged = new MergedFill(shape.merged);
      say(`${name}\n`);
      let isEmpty = true;
      for await (const read of readSheetCells(archive, part, parts)) {
        const rows = read.map(({ row, cells, faults }): TableRow => {
          const filled = merged.fill(row - 1, cells);
          const text = filled.cells.join('\t').replace(/\t+$/u, '');
          const start = at;
          say(`${text}\n`);
          return { row, cells: filled.cells, text, start, faults: [...faults, ...filled.faults] };
        });
        isEmpty = false;
        yield { sheet, rows };
      }
      if (isEmpty) yield { sheet, rows: [] };
    }
  }
}
