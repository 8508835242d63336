import type { Entity } from '../model/claim.js';
import { otherNames } from '../resolution/company-aliases.js';
import type { Database } from './database.js';
import { normaliseName } from './names.js';

/** Of the names and codes that were asked for, those that some entity of the graph has. */
export interface KnownNames {
  /** Type and normalised name. */
  readonly names: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
}

const keyOf = (type: string, name: string): string => `${type} ${name}`;

/** The full name of an entity and the other names that are recorded for it, normalised. */
function namesOf({ type, name }: Entity): string[] {
  return [normaliseName(name), ...(type === 'Company' ? otherNames(name, []) : [])];
}

/** Districts are known by their codes, never by their names. */
const hasNamesakes = ({ type }: Entity): boolean => type !== 'District';

const codeOf = ({ properties: { uscc } }: Entity): readonly string[] => (typeof uscc === 'string' ? [uscc] : []);

/** Which names and codes of these new entities the graph has already: one look at an index for each. */
export async function readKnownNames(database: Database, entities: readonly Entity[]): Promise<KnownNames> {
  if (entities.length === 0) return { names: new Set(), codes: new Set() };
  const names = new Set(entities.filter(hasNamesakes).flatMap(namesOf));
  const codes = new Set(entities.flatMap(codeOf));
  const rows = await database.read('read/known-names', { names: [...names], codes: [...codes] });
  return {
    names: new Set(rows.flatMap(({ type, name }) => (name === null ? [] : [keyOf(String(type), String(name))]))),
    codes: new Set(rows.flatMap(({ code }) => (code === null ? [] : [String(code)]))),
  };
}

/**
 * Those of these new entities that share a full name, a recorded other name or a code with another one of their type, of
 * the graph or among themselves: the others need not be looked at when it is asked who is who.
 */
export function findNamesakes(entities: readonly Entity[], known: KnownNames): Set<string> {
  const asked = entities.filter(hasNamesakes);
  const [byName, byCode] = [new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const entity of asked) {
    count(byName, keyOf(entity.type, normaliseName(entity.name)));
    for (const code of codeOf(entity)) count(byCode, code);
  }
  const isShared = (entity: Entity): boolean => {
    const [own, ...others] = namesOf(entity).map((name) => keyOf(entity.type, name));
    return (
      [own, ...others].some((key) => key !== undefined && known.names.has(key)) ||
      (own !== undefined && (byName.get(own) ?? 0) > 1) ||
      others.some((key) => byName.has(key)) ||
      codeOf(entity).some((code) => known.codes.has(code) || (byCode.get(code) ?? 0) > 1)
    );
  };
  return new Set(asked.filter(isShared).map(({ id }) => id));
}
