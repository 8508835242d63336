import type { GraphReader, Row } from '../graph/graph.js';
import { textsOf, thingOf } from './fact.js';

/** The parameters of a statement. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A statement that gives for several ids what it gives for each. */
interface ById {
  readonly name: string;
  /** The parameter that holds the ids. Every other is a list that narrows, and narrows nothing where it is empty. */
  readonly ids: string;
  readonly others?: Parameters;
  /** The ids for which a row is given. */
  keysOf(row: Row): readonly string[];
}

const idOf = (value: unknown): string => thingOf(value).id;

const source = ({ from }: Row): readonly string[] => [idOf(from)];
const target = ({ to }: Row): readonly string[] => [idOf(to)];
const ends = ({ from, to }: Row): readonly string[] => [idOf(from), idOf(to)];
const project = ({ projectId }: Row): readonly string[] => [String(projectId)];

/** What is told of each firm, project, product and place by itself. */
const statements: readonly ById[] = [
  { name: 'ask/investments-of', ids: 'companyIds', others: { placeIds: [] }, keysOf: source },
  { name: 'ask/investors-of', ids: 'targetIds', keysOf: target },
  {
    name: 'ask/projects-of',
    ids: 'companyIds',
    others: { placeIds: [] },
    keysOf: ({ companyIds }) => textsOf(companyIds),
  },
  { name: 'ask/project-edges', ids: 'projectIds', keysOf: ends },
  { name: 'ask/project-stages', ids: 'projectIds', keysOf: project },
  { name: 'ask/project-totals', ids: 'projectIds', keysOf: project },
  { name: 'ask/products-of', ids: 'makerIds', keysOf: source },
  { name: 'ask/materials-of', ids: 'companyIds', keysOf: source },
  { name: 'ask/consumers-of', ids: 'productIds', others: { placeIds: [] }, keysOf: target },
  { name: 'ask/suppliers-of', ids: 'companyIds', keysOf: target },
  { name: 'ask/customers-of', ids: 'companyIds', keysOf: source },
  { name: 'ask/partners-of', ids: 'companyIds', keysOf: ends },
  { name: 'ask/subsidiaries-of', ids: 'companyIds', keysOf: target },
  { name: 'ask/parents-of', ids: 'companyIds', keysOf: source },
  { name: 'ask/holdings-of', ids: 'companyIds', keysOf: source },
  { name: 'ask/locations-of', ids: 'thingIds', keysOf: source },
  { name: 'ask/places-of', ids: 'thingIds', keysOf: ({ id }) => [String(id)] },
  { name: 'ask/statistics-of', ids: 'subjectIds', keysOf: ({ subject }) => [idOf(subject)] },
];

/** The rows of one statement, each with its place in the order that the statement gives them. */
interface Ordered {
  readonly place: number;
  readonly row: Row;
}

/** Rows of statements by the ids for which they are given. */
export interface RowsKept {
  /** As the statement itself gives them; undefined where they are not kept. */
  find(name: string, params: Parameters): readonly Row[] | undefined;
}

/** Asks each statement for all ids at once, and keeps what it gives. */
export async function readRows(reader: GraphReader, ids: readonly string[]): Promise<RowsKept> {
  const all = new Set(ids);
  const kept = new Map<string, ReadonlyMap<string, readonly Ordered[]>>();
  for (const { name, ids: param, others, keysOf } of statements) {
    const byId = new Map<string, Ordered[]>();
    const rows = await reader.readNamed(name, { ...others, [param]: ids });
    for (const [place, row] of rows.entries())
      for (const id of new Set(keysOf(row))) {
        const own = byId.get(id);
        if (own === undefined) byId.set(id, [{ place, row }]);
        else own.push({ place, row });
      }
    kept.set(name, byId);
  }
  return {
    find: (name, params) => {
      const statement = statements.find((one) => one.name === name);
      const byId = kept.get(name);
      if (statement === undefined || byId === undefined) return undefined;
      const { [statement.ids]: asked, ...others } = params;
      const isWide = Object.values(others).every((other) => Array.isArray(other) && other.length === 0);
      if (!isWide || !Array.isArray(asked) || !asked.every((id) => all.has(id))) return undefined;
      const found = new Map(
        [...new Set<string>(asked)].flatMap((id) => byId.get(id) ?? []).map((one) => [one.place, one.row]),
      );
      return [...found].sort(([a], [b]) => a - b).map(([, row]) => row);
    },
  };
}
