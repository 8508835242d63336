import { buildZip } from '../document/zip-builder.js';

/** A cell: a text, a number, or its XML. */
type BuiltCell = string | number | { readonly xml: string } | null;

export interface BuiltSheet {
  readonly name: string;
  readonly rows: readonly (readonly BuiltCell[])[];
  readonly merged?: readonly string[];
  readonly hiddenColumns?: readonly [number, number];
  readonly hiddenRows?: readonly number[];
}

export function letters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : letters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
}

const toXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A cell of a number with style 1, which shows a date. */
export const dateCell = (serial: number) => ({ xml: `s="1"><v>${serial}</v>` });
export const formulaCell = (formula: string, value?: number) => ({
  xml: `><f>${toXml(formula)}</f>${value === undefined ? '' : `<v>${value}</v>`}`,
});
export const errorCell = (error: string) => ({ xml: `t="e"><v>${error}</v>` });

function writeSheet({ rows, merged = [], hiddenColumns, hiddenRows = [] }: BuiltSheet): string {
  const columns =
    hiddenColumns === undefined
      ? ''
      : `<cols><col min="${hiddenColumns[0]}" max="${hiddenColumns[1]}" hidden="1"/></cols>`;
  const written = rows.map((cells, row) => {
    const content = cells.map((cell, column) => {
      const place = `<c r="${letters(column)}${row + 1}"`;
      if (cell === null) return '';
      if (typeof cell === 'number') return `${place}><v>${cell}</v></c>`;
      if (typeof cell === 'string') return `${place} t="inlineStr"><is><t>${toXml(cell)}</t></is></c>`;
      return `${place} ${cell.xml}</c>`;
    });
    return `<row r="${row + 1}"${hiddenRows.includes(row + 1) ? ' hidden="1"' : ''}>${content.join('')}</row>`;
  });
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${columns}<sheetData>${written.join('')}</sheetData>${ranges && `<mergeCells>${ranges}</mergeCells>`}</worksheet>`;
}

/** An Excel workbook of these sheets; style 1 is a date. */
export function buildXlsx(sheets: readonly BuiltSheet[], options: { readonly claim?: number } = {}): Uint8Array {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const list = sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const links = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return buildZip(
    {
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      'xl/workbook.xml': `<workbook xmlns:r="${relation}"><sheets>${list.join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, writeSheet(sheet)])),
    },
    options,
  );
}
