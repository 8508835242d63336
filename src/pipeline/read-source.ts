import { SourceError } from '../errors.js';
import type { Draft, Importer, Issue, Source } from '../importers/importer.js';
import { cleanDraft } from './clean-draft.js';
import { enrichNames } from './enrich-names.js';
import type { IssueLog } from './import-issues.js';
import { isPart, type PartDraft } from './import-table.js';

/** A table that is too long for one draft: its first part, and where the others come from. */
interface OpenTable {
  readonly first: PartDraft;
  readonly rest: AsyncIterator<Draft | Issue>;
}

export interface ReadSource {
  readonly drafts: readonly Draft[];
  readonly table?: OpenTable;
}

/** The importer that reads this kind of file. Throws SourceError `unknown-kind`. */
export function importerOf(source: Source, among: readonly Importer[]): Importer {
  const importer = among.find((each) => each.accepts(source));
  if (importer) return importer;
  throw new SourceError(
    'unknown-kind',
    `${source.fileName}: no importer reads this kind of file (read are text, Markdown, HTML, Word .docx, PDF with text, CSV, TSV, XLSX, XLS and JSON lines)`,
  );
}

/** Reads a source whole; of a table that is too long for one draft, to its first part. */
export async function readSource(source: Source, importer: Importer, issues: IssueLog): Promise<ReadSource> {
  const drafts: Draft[] = [];
  const items = importer.read(source)[Symbol.asyncIterator]();
  for (let next = await items.next(); !next.done; next = await items.next()) {
    const item = next.value;
    if (item.kind === 'issue') issues.add(item);
    else if (isPart(item)) return { drafts, table: { first: item, rest: items } };
    else drafts.push(cleanDraft(enrichNames(item), issues));
  }
  return { drafts };
}
