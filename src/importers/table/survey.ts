import { createHash } from 'node:crypto';
import type { DocumentId } from '../../model/claim.js';
import { documentIdOfHash } from '../draft-id.js';
import type { SheetInfo, TableFile, TableRow } from './files/table-file.js';
import { headingDepth } from './mapping/layout.js';

/** Rows that show what the columns hold. */
const sampleRows = 200;
/** A table up to this is kept as one text, as it stands in its file; of a longer one each row keeps its own. */
const largestKeptText = 4 * 1024 * 1024;
const mostKeptRows = 20_000;

export interface SurveyedSheet {
  readonly info: SheetInfo;
  readonly rows: number;
  /** Where its text ends in the text of the whole file. */
  readonly end: number;
  readonly head: readonly TableRow[];
}

/** What a first reading of a table finds. */
export interface Survey {
  readonly documentId: DocumentId;
  readonly rowsTotal: number;
  readonly sheets: readonly SurveyedSheet[];
  /** Undefined where the table is too long for it. */
  readonly text: string | undefined;
}

/** Reads a table once, in constant memory: its size, its first rows, and the hash that is its document's id. */
export async function surveyTable(file: TableFile): Promise<Survey> {
  const hash = createHash('sha256');
  const sheets: { info: SheetInfo; rows: number; end: number; head: TableRow[] }[] = [];
  let [rowsTotal, length] = [0, 0];
  let pieces: string[] | undefined = [];
  const onText = (text: string): void => {
    hash.update(text);
    length += text.length;
    pieces?.push(text);
    if (length > largestKeptText) pieces = undefined;
  };
  for await (const { sheet, rows } of file.read(onText)) {
    let found = sheets.at(-1);
    if (found?.info.index !== sheet.index) {
      found = { info: sheet, rows: 0, end: 0, head: [] };
      sheets.push(found);
    }
    found.rows += rows.length;
    rowsTotal += rows.length;
    if (rowsTotal > mostKeptRows) pieces = undefined;
    const missing = headingDepth + sampleRows - found.head.length;
    if (missing > 0) found.head.push(...rows.slice(0, missing));
  }
  for (const [index, sheet] of sheets.entries()) sheet.end = sheets[index + 1]?.info.start ?? length;
  return { documentId: documentIdOfHash(hash), rowsTotal, sheets, text: pieces?.join('') };
}
