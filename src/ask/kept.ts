import type { GraphReader, Row } from '../graph/graph.js';
import type { EvidenceView, GraphEdge, GraphNode, Subgraph } from '../model/api.js';
import type { Names } from './names.js';
import { readNames } from './names-kept.js';

/** Evidence of more claims than this is fetched for each answer: some 2 KB a claim would be kept. */
const mostClaims = 10_000;
/** Of larger graphs what to draw is fetched for each answer: some 2 KB a thing would be kept. */
const mostDrawn = 10_000;
const batch = 500;

/** What answers need of a whole graph, kept in memory until something is written. */
export interface Kept {
  readonly names: Names;
  /** Pairs that may be one thing, as `open-twins` gives them. */
  readonly twins: readonly Row[];
  /** Evidence by the claim; undefined in graphs of too many claims. */
  readonly evidence?: ReadonlyMap<string, EvidenceView>;
  /** Nodes and their edges, each in the order in which a subgraph holds them; undefined in large graphs. */
  readonly drawn?: { readonly nodes: ReadonlyMap<string, GraphNode>; readonly edges: ReadonlyMap<string, GraphEdge[]> };
}

async function readEvidence(reader: GraphReader): Promise<Kept['evidence']> {
  const ids = (await reader.readNamed('ask/all-claims', { most: mostClaims })).map(({ id }) => String(id));
  if (ids.length === 0) return undefined;
  const views = new Map<string, EvidenceView>();
  for (let at = 0; at < ids.length; at += batch)
    for (const view of await reader.evidence(ids.slice(at, at + batch))) views.set(view.claimId, view);
  return views;
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
  const evidence = await readEvidence(reader);
  const drawn = await readDrawn(reader, ids);
  return {
    names,
    twins,
    ...(evidence === undefined ? {} : { evidence }),
    ...(drawn === undefined ? {} : { drawn }),
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

/** A reader that answers from what is kept where that holds all that is asked, and asks the graph for the rest. */
export function keptReader(reader: GraphReader, { twins, evidence, drawn }: Kept): GraphReader {
  return {
    ...reader,
    readNamed: async (name, params) => {
      if (name !== 'ask/open-twins' || !Array.isArray(params.ids)) return reader.readNamed(name, params);
      const ids = new Set<unknown>(params.ids);
      return twins.filter(({ left, right }) => ids.has(left) && ids.has(right));
    },
    evidence: async (claimIds) => {
      const views = claimIds.map((id) => evidence?.get(id));
      return views.every((view) => view !== undefined) ? views : reader.evidence(claimIds);
    },
    subgraph: async (ids, among = []) =>
      (among.length === 0 ? drawAmong(drawn, ids) : undefined) ?? reader.subgraph(ids, among),
  };
}
