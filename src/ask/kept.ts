import type { GraphReader, Row } from '../graph/graph.js';
import type { EvidenceView, GraphEdge, GraphNode, Subgraph } from '../model/api.js';
import type { Names } from './names.js';
import { readNames } from './names-kept.js';
import { type Parameters, type RowsKept, readRows } from './rows-kept.js';

/** Evidence of more claims than this is fetched for each answer: some 2 KB a claim would be kept. */
const mostClaims = 10_000;
/** Of larger graphs what to draw, and what is looked up of each thing, is fetched for each answer: some 4 KB a thing would be kept. */
const mostDrawn = 10_000;
/** Texts of more characters than this are looked through by the graph: their sentences would take some ten bytes a character. */
const mostText = 2_000_000;
const batch = 500;

/** What answers need of a whole graph, kept in memory until something is written. */
export interface Kept {
  readonly names: Names;
  /** Pairs that may be one thing, as `open-twins` gives them. */
  readonly twins: readonly Row[];
  /** Names of which something can be asked, as `suggest-names` gives them. */
  readonly suggested: readonly Row[];
  /** Evidence by the claim; undefined in graphs of too many claims. */
  readonly evidence?: ReadonlyMap<string, EvidenceView>;
  /** Nodes and their edges, each in the order in which a subgraph holds them; undefined in large graphs. */
  readonly drawn?: { readonly nodes: ReadonlyMap<string, GraphNode>; readonly edges: ReadonlyMap<string, GraphEdge[]> };
  /** Texts as `texts-naming` gives them, in its order; undefined where they are long. */
  readonly texts?: readonly Row[];
  /** What statements tell of each thing; undefined in large graphs. */
  readonly rows?: RowsKept;
}

async function readEvidence(reader: GraphReader): Promise<Kept['evidence']> {
  const ids = (await reader.readNamed('ask/all-claims', { most: mostClaims })).map(({ id }) => String(id));
  if (ids.length === 0) return undefined;
  const views = new Map<string, EvidenceView>();
  for (let at = 0; at < ids.length; at += batch)
    for (const view of await reader.evidence(ids.slice(at, at + batch))) views.set(view.claimId, view);
  return views;
}

async function readTexts(reader: GraphReader): Promise<Kept['texts']> {
  const rows = await reader.readNamed('ask/all-texts', { most: mostText });
  return rows.length === 0 ? undefined : rows;
}

async function readDrawn(reader: GraphReader, ids: readonly string[]): Promise<Kept['drawn']> {
  if (ids.length > mostDrawn) return undefined;
  const all = await reader.wholeGraph(ids);
  const edges = new Map<string, GraphEdge[]>();
  for (const edge of all.edges) {
    const own = edges.get(edge.from);
    if (own === undefined) edges.set(edge.from, [edge]);
    else own.push(edge);
  }
  return { nodes: new Map(all.nodes.map((node) => [String(node.id), node])), edges };
}

/** Reads what answers need of a whole graph, once for all questions until something is written; undefined where it is too large. */
export async function readKept(reader: GraphReader): Promise<Kept | undefined> {
  const read = await readNames(reader);
  if (read === undefined) return undefined;
  const { names, ids } = read;
  const twins = await reader.readNamed('ask/all-open-twins', {});
  const suggested = await reader.readNamed('ask/suggest-names', {});
  const evidence = await readEvidence(reader);
  const drawn = await readDrawn(reader, ids);
  const texts = await readTexts(reader);
  const rows = ids.length > mostDrawn ? undefined : await readRows(reader, ids);
  return {
    names,
    twins,
    suggested,
    ...(evidence === undefined ? {} : { evidence }),
    ...(drawn === undefined ? {} : { drawn }),
    ...(texts === undefined ? {} : { texts }),
    ...(rows === undefined ? {} : { rows }),
  };
}

const byEnds = (a: GraphEdge, b: GraphEdge): number => {
  for (const key of ['type', 'from', 'to', 'id'] as const) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
  return 0;
};

/** These nodes and the edges among them; undefined where one is not kept, such as one that was merged into another. */
function drawAmong(drawn: Kept['drawn'], ids: readonly string[]): Subgraph | undefined {
  const asked = new Set(ids);
  const nodes = [...asked].map((id) => drawn?.nodes.get(id));
  if (drawn === undefined || !nodes.every((node) => node !== undefined)) return undefined;
  const edges = [...asked].flatMap((id) => drawn.edges.get(id)?.filter(({ to }) => asked.has(to)) ?? []);
  return { nodes, edges: edges.sort(byEnds) };
}

/** The pairs of which both are among some. */
function twinsAmong(twins: readonly Row[], { ids }: Parameters): readonly Row[] | undefined {
  if (!Array.isArray(ids)) return undefined;
  const asked = new Set<unknown>(ids);
  return twins.filter(({ left, right }) => asked.has(left) && asked.has(right));
}

/** The texts in which a word of each group stands. */
function textsNaming(texts: readonly Row[], { groups, limit }: Parameters): readonly Row[] | undefined {
  if (!Array.isArray(groups)) return undefined;
  const all: readonly (readonly string[])[] = groups;
  return texts
    .filter(({ text }) => all.every((words) => words.some((word) => String(text).includes(word))))
    .slice(0, Number(limit));
}

/** The rows of a statement where what is kept holds them all. */
function findRows(
  { twins, texts, suggested, rows }: Kept,
  name: string,
  params: Parameters,
): readonly Row[] | undefined {
  if (name === 'ask/open-twins') return twinsAmong(twins, params);
  if (name === 'ask/suggest-names') return suggested;
  if (name === 'ask/texts-naming') return texts === undefined ? undefined : textsNaming(texts, params);
  return rows?.find(name, params);
}

/** A reader that answers from what is kept where that holds all that is asked, and asks the graph for the rest. */
export function keptReader(reader: GraphReader, kept: Kept): GraphReader {
  const { evidence, drawn } = kept;
  return {
    ...reader,
    readNamed: async (name, params) => {
      const found = findRows(kept, name, params);
      return found === undefined ? reader.readNamed(name, params) : [...found];
    },
    evidence: async (claimIds) => {
      const views = claimIds.map((id) => evidence?.get(id));
      return views.every((view) => view !== undefined) ? views : reader.evidence(claimIds);
    },
    subgraph: async (ids, among = []) =>
      (among.length === 0 ? drawAmong(drawn, ids) : undefined) ?? reader.subgraph(ids, among),
  };
}
