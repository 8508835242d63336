import type { Content } from '../../content.js';
import { openJsonLines } from './json-lines.js';
import { openXls } from './open-xls.js';
import { openSeparatedValues } from './separated-values.js';
import type { TableFile } from './table-file.js';
import { extensionOf, isJsonLines, isSeparated, startsWith } from './table-names.js';
import { openXlsx } from './xlsx/open-xlsx.js';

const oleMagic = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens a table of any of the formats that are read. Throws SourceError that names the file and the reason. */
export async function openTable(
  content: Content,
  fileName: string,
  given: { readonly encoding?: string | undefined; readonly delimiter?: string | undefined } = {},
): Promise<TableFile> {
  const extension = extensionOf(fileName);
  if (isJsonLines(extension)) return openJsonLines(content, fileName, given.encoding);
  if (isSeparated(extension)) return openSeparatedValues(content, fileName, given);
  // People rename: what the file is decides, not how it is called.
  const head = await content.read(0, Math.min(8, content.size));
  if (startsWith(head, oleMagic)) return openXls(content, fileName);
  return openXlsx(content, fileName);
}
