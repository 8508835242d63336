import { createHash } from 'node:crypto';
import { TupuError } from '../errors.js';
import type { Draft, DraftPart } from '../importers/importer.js';
import { makeMatchKeys } from '../resolution/match-keys.js';
import type { Database } from './database.js';
import type { DerivedEdge } from './derive.js';
import type { Row } from './graph.js';
import { inBatches } from './grouping.js';
import { normaliseName } from './names.js';
import { toEdgeRow } from './rebuild-edges.js';
import { integer } from './values.js';

export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Which part of a table a draft is. */
export function partOf(draft: Draft): DraftPart {
  if (draft.part === undefined) throw new TupuError('bad-draft', `${draft.document.fileName}: the draft is no part`);
  return draft.part;
}

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

type NewRow = readonly unknown[];

/** What rows say of two things, and where that is written. */
export interface NewRows {
  /** What many claims have in common: sent once. */
  readonly kinds: readonly Row[];
  /** Rows by their sheets, each with its claims and with the edges that follow from these, as write/new-rows takes them. */
  readonly rows: ReadonlyMap<string, readonly NewRow[]>;
  /** Edges between other entities than those that a claim names: the ones that stand for these. */
  readonly apart: readonly DerivedEdge[];
}

/**
 * Rows of a table all of which are new, with what they say of two things.
 * @param edges those that are new; each is written with the first of its claims
 */
export function toNewRows(draft: Draft, edges: readonly DerivedEdge[]): NewRows {
  const byClaim = new Map(edges.map((edge) => [edge.claimIds[0], edge]));
  const apart: DerivedEdge[] = [];
  const kinds = new Map<string, { readonly at: number; readonly kind: Row }>();
  const links = new Map<string, NewRow[]>();
  for (const { evidence, properties, value: _, id, subjectId, objectId, ...said } of draft.claims) {
    if (objectId === undefined) continue;
    const kind = { ...said, properties: JSON.stringify(properties) };
    const key = JSON.stringify(kind);
    const { at } = kinds.get(key) ?? { at: kinds.size };
    if (at === kinds.size) kinds.set(key, { at, kind });
    const edge = byClaim.get(id);
    const isBetween = edge?.from === subjectId && edge.to === objectId;
    if (edge !== undefined && !isBetween) apart.push(edge);
    const stored = edge !== undefined && isBetween ? [toEdgeRow(edge).stored] : [];
    const link = [integer(at), id, subjectId, objectId, stored];
    const others = links.get(evidence.passageId);
    if (others === undefined) links.set(evidence.passageId, [link]);
    else others.push(link);
  }
  const rows = new Map<string, NewRow[]>();
  for (const { id, articleId, start, end, text, row } of draft.passages) {
    const place = [integer(start), integer(end), text, row === undefined ? null : integer(row), passageKey(text)];
    const written = [id, ...place, links.get(id) ?? []];
    const others = rows.get(articleId);
    if (others === undefined) rows.set(articleId, [written]);
    else others.push(written);
  }
  return { kinds: [...kinds.values()].map(({ kind }) => kind), rows, apart };
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
