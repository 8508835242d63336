import { createHash } from 'node:crypto';
import { TupuError } from '../errors.js';
import type { Draft } from '../importers/importer.js';
import { makeMatchKeys } from '../resolution/match-keys.js';
import type { Database } from './database.js';
import type { Row } from './graph.js';
import { groupBy, inBatches } from './grouping.js';
import { normaliseName } from './names.js';
import { integer } from './values.js';

export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Equal for the same sentence in two papers: width, case, spaces and punctuation don't count. */
export function passageKey(text: string): string {
  return shortHash(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\p{P}]/gu, ''),
  );
}

export type PlaceIn = (start: number, end: number) => Row;

export function toPassageRows(draft: Draft): Row[] {
  return draft.passages.map(({ start, end, row, ...passage }) => ({
    ...passage,
    start: integer(start),
    end: integer(end),
    row: row === undefined ? null : integer(row),
    textKey: passageKey(passage.text),
  }));
}

/** @param names what the document's text says of other names of an entity */
export function toEntityRow(
  { properties, scope, ...entity }: Draft['entities'][number],
  names: { readonly defined: readonly string[]; readonly former: readonly string[] },
): Row {
  const { type, name } = entity;
  return {
    ...entity,
    scope: scope ?? null,
    normalName: normaliseName(name),
    definedNames: names.defined,
    formerNames: names.former,
    matchKeys: makeMatchKeys({ type, name, otherNames: names.former.length === 0 ? undefined : names.former }),
    properties: JSON.stringify(properties),
  };
}

export function toClaimRows(draft: Draft, placeIn: PlaceIn): Row[] {
  return draft.claims.map(({ properties, evidence, value, objectId, ...claim }) => ({
    ...claim,
    passageId: evidence.passageId,
    objectId: objectId ?? null,
    value: value ?? null,
    properties: JSON.stringify(properties),
    ...placeIn(evidence.start, evidence.end),
  }));
}

/** Claims of properties, all of them new: `stored` is a claim as it is kept. */
export function toNewClaimRows(draft: Draft, version: string, placeIn: PlaceIn): Row[] {
  const stated = draft.claims.filter(({ objectId }) => objectId === undefined);
  return toClaimRows({ ...draft, claims: stated }, placeIn).map(({ passageId, subjectId, objectId: _, ...claim }) => ({
    passageId,
    subjectId,
    stored: { ...claim, documentId: draft.document.id, version },
  }));
}

/** Rows of a table all of which are new, by their sheets, each with what it says of two things. */
export function toNewRows(draft: Draft): Map<string, Row[]> {
  const links = new Map<string, Row[]>();
  for (const { evidence, properties, value: _, ...claim } of draft.claims) {
    if (claim.objectId === undefined) continue;
    const link = { ...claim, properties: JSON.stringify(properties) };
    const others = links.get(evidence.passageId);
    if (others === undefined) links.set(evidence.passageId, [link]);
    else others.push(link);
  }
  const rows = toPassageRows(draft).map((passage): Row => ({ ...passage, links: links.get(String(passage.id)) ?? [] }));
  return groupBy(rows, ({ articleId }) => String(articleId));
}

/**
 * Writes rows by a named statement, in batches, and counts. Throws TupuError where some were not written.
 * @param database all of it, or one transaction of it
 */
export async function writeRows(
  database: Pick<Database, 'write'>,
  name: string,
  params: Readonly<Record<string, unknown>>,
  rows: readonly Row[],
): Promise<{ total: number; created: number }> {
  const sum = { total: 0, created: 0 };
  for (const batch of inBatches(rows)) {
    const [counts] = await database.write(name, { ...params, rows: batch });
    sum.total += Number(counts?.total ?? 0);
    sum.created += Number(counts?.created ?? 0);
  }
  if (sum.total !== rows.length)
    throw new TupuError(
      'half-written',
      `${name}: ${rows.length} rows given, ${sum.total} written; import the file again`,
    );
  return sum;
}
