import { tableEndings } from '../../../model/table-fields.js';

const zipMagic = [0x50, 0x4b, 0x03, 0x04];

export const extensionOf = (fileName: string): string => /\.([^.]+)$/u.exec(fileName.toLowerCase())?.[1] ?? '';
export const isSeparated = (extension: string): boolean => ['csv', 'tsv', 'tab'].includes(extension);
export const isJsonLines = (extension: string): boolean => ['jsonl', 'ndjson'].includes(extension);
const isWorkbook = (extension: string): boolean => ['xlsx', 'xlsm', 'xls'].includes(extension);

export const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((sign, at) => bytes[at] === sign);

/** Whether a file is a table by its name alone: what a command line opens as a stream. */
export function isTableName(fileName: string): boolean {
  return tableEndings.includes(extensionOf(fileName));
}

/** Whether a file is a table, by its name and first bytes. */
export function isTableFile(fileName: string, bytes: Uint8Array): boolean {
  return isTableName(fileName) && (isWorkbook(extensionOf(fileName)) || !startsWith(bytes, zipMagic));
}
