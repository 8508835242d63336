import type { Draft, Issue, Source } from '../../../../src/importers/importer.js';
import { tableImporter } from '../../../../src/importers/table/importer.js';
import { parseMapping } from '../../../../src/importers/table/mapping/parse-mapping.js';

export interface ReadTable {
  readonly drafts: readonly Draft[];
  readonly issues: readonly Issue[];
  /** Claims as `subject PREDICATE object`, in the order of the alphabet. */
  readonly said: readonly string[];
}

/** Reads a table as the import does. */
export async function readTable(fileName: string, bytes: Uint8Array | string, mapping?: string): Promise<ReadTable> {
  const source: Source = {
    fileName,
    bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    details: {},
    ...(mapping === undefined ? {} : { mapping: parseMapping(mapping, 'm.yaml') }),
  };
  const drafts: Draft[] = [];
  const issues: Issue[] = [];
  for await (const item of tableImporter.read(source)) {
    if (item.kind === 'draft') drafts.push(item);
    else issues.push(item);
  }
  return { drafts, issues, said: drafts.flatMap(sayDraft).sort() };
}

function sayDraft({ entities, claims }: Draft): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return claims.map(
    ({ subjectId, predicate, objectId, value }) =>
      `${names.get(subjectId)} ${predicate} ${objectId === undefined ? value : names.get(objectId)}`,
  );
}
