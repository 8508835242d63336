import { readFirstRows } from '../importers/table/first-rows.js';
import { fitOf } from '../importers/table/sheet-plan.js';
import type { SurveyedSheet } from '../importers/table/survey.js';
import { checkMapping, type NamedMapping, type SavedMappings } from '../kept/saved-mappings.js';
import { type TableReading, type TableReadingRequest, tableReadingSchema } from '../model/api/tables.js';
import type { Mapping } from '../model/mapping.js';
import type { UploadedTables } from './uploaded-tables.js';

/** How an uploaded table would be read, and what its first rows would make. Throws NotFoundError, SourceError, UsageError. */
export async function readUploaded(
  tables: UploadedTables,
  mappings: SavedMappings,
  id: string,
  request: TableReadingRequest,
): Promise<TableReading> {
  const opened = await tables.open(id);
  const { mapping: wanted, ...choices } = request;
  const named = typeof wanted === 'string' ? await mappings.read(wanted) : undefined;
  const mapping = named?.mapping ?? (wanted as Mapping | undefined);
  if (mapping !== undefined) checkMapping(mapping);
  const seen = readFirstRows(opened, { ...choices, mapping });
  const fitting = (await mappings.list())
    .map((each) => ({ each, fit: bestFit(each, opened.survey.sheets) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => Number(b.each.kind === 'saved') - Number(a.each.kind === 'saved') || b.fit - a.fit)
    .map(({ each: { name, kind } }) => ({ name, kind }));
  return tableReadingSchema.parse({
    id,
    fileName: opened.source.fileName,
    size: opened.source.content?.size ?? opened.source.bytes.length,
    ...seen,
    ...(named === undefined || seen.mapping === undefined ? {} : { readBy: named.name }),
    fitting,
  });
}

/** How many of the table's columns a mapping reads; 0 where it does not fit. */
function bestFit({ kind, mapping }: NamedMapping, sheets: readonly SurveyedSheet[]): number {
  const fits = sheets.flatMap((sheet) => fitOf(mapping, sheet) ?? []);
  // A saved mapping is one for just such tables; a preset is for a family of them, each with some of its columns.
  const good = fits.filter(({ missing, used }) => (kind === 'saved' ? missing === 0 : used > 1));
  return Math.max(0, ...good.map(({ used }) => used));
}
