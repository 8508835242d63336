import type { GraphEdge, GraphNode, Subgraph } from '../../src/model/api.js';

/** A district or park that is drawn as a ground with its members on it. */
export interface Area {
  /** The place's own node. */
  readonly id: string;
  /** The area it lies in. */
  readonly parent: string | undefined;
}

export interface Places {
  /** Outer areas before the inner ones. */
  readonly areas: readonly Area[];
  /** The innermost area that a node stands on. A place that is an area stands on itself. */
  readonly homeOf: ReadonlyMap<string, string>;
  /** For what has several sites that lie apart, how many. It stands once, on what holds them all or on its chief site. */
  readonly siteCounts: ReadonlyMap<string, number>;
}

export const noPlaces: Places = { areas: [], homeOf: new Map(), siteCounts: new Map() };

const isPlace = ({ type }: Pick<GraphNode, 'type'>): boolean => type === 'District' || type === 'IndustrialPark';
const saysWhere = ({ type }: Pick<GraphEdge, 'type'>): boolean => type === 'LOCATED_IN' || type === 'PART_OF';

/**
 * Whether a line says where something lies now: a site that was left does not count, nor one that a firm only means to
 * have. What is planned there as a project is there on paper, and shown so.
 */
const isCurrent = ({ properties, modality }: GraphEdge, from: GraphNode): boolean =>
  properties.validTo === undefined && (modality !== 'planned' || from.type === 'Project');

/** A place and all that it lies in, the innermost first. */
type Chain = readonly string[];

/**
 * Finds which places are areas and what stands on them. A position on an area is a claim: only what a source puts there
 * now stands on it. Places in `closed` are drawn as one thing each and stand on theirs like any other.
 */
export function findPlaces({ nodes, edges }: Subgraph, closed: ReadonlySet<string> = new Set()): Places {
  const known = new Map<string, GraphNode>(nodes.map((node) => [node.id, node]));
  const said = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const [from, to] = [known.get(edge.from), known.get(edge.to)];
    if (!saysWhere(edge) || !from || !to || !isPlace(to) || edge.from === edge.to || !isCurrent(edge, from)) continue;
    const list = said.get(edge.from);
    if (list === undefined) said.set(edge.from, [edge]);
    else list.push(edge);
  }
  const chains = new Map<string, Chain>();
  const chainOf = (id: string, path: ReadonlySet<string> = new Set()): Chain => {
    const found = chains.get(id);
    if (found !== undefined) return found;
    const walked = new Set(path).add(id);
    const above = (said.get(id) ?? []).filter(({ to }) => !walked.has(to)).map(({ to }) => chainOf(to, walked));
    const longest = above.sort((a, b) => b.length - a.length)[0] ?? [];
    const chain = [id, ...longest];
    if (path.size === 0) chains.set(id, chain);
    return chain;
  };
  const own = new Map<string, Chain>();
  const siteCounts = new Map<string, number>();
  for (const node of nodes) {
    if (isPlace(node)) own.set(node.id, chainOf(node.id).slice(1));
    else {
      const sites = (said.get(node.id) ?? []).map((edge) => ({ edge, chain: chainOf(edge.to) }));
      const apart = sites.filter(({ chain }) => !sites.some((other) => other.chain.slice(1).includes(chain[0] ?? '')));
      own.set(node.id, chooseHome(apart));
      if (apart.length > 1) siteCounts.set(node.id, apart.length);
    }
  }
  return { ...chooseAreas(nodes, own, chainOf, closed), siteCounts };
}

/** Of several sites what holds them all; where nothing does, the headquarters, else the best supported one. */
function chooseHome(sites: ReadonlyArray<{ readonly edge: GraphEdge; readonly chain: Chain }>): Chain {
  const shared = sites
    .map(({ chain }) => chain)
    .reduce((share, chain) => share.filter((id) => chain.includes(id)), sites[0]?.chain ?? []);
  if (shared.length > 0) return shared;
  const rank = ({ edge }: { readonly edge: GraphEdge }) =>
    (edge.properties.role === 'headquarters' ? 1000 : 0) + edge.evidenceCount;
  return [...sites].sort((a, b) => rank(b) - rank(a) || (a.edge.id < b.edge.id ? -1 : 1))[0]?.chain ?? [];
}

/** Every place that holds something is an area; places within places lie on each other's. */
function chooseAreas(
  nodes: readonly GraphNode[],
  own: ReadonlyMap<string, Chain>,
  chainOf: (id: string) => Chain,
  closed: ReadonlySet<string>,
): Pick<Places, 'areas' | 'homeOf'> {
  const holding = new Set(
    nodes.filter((node) => !isPlace(node) || closed.has(node.id)).flatMap(({ id }) => own.get(id) ?? []),
  );
  const areas = nodes
    .filter((node) => isPlace(node) && holding.has(node.id))
    .sort((a, b) => chainOf(a.id).length - chainOf(b.id).length)
    .map(({ id }) => ({ id, parent: chainOf(id)[1] }));
  const homeOf = new Map<string, string>();
  for (const { id } of nodes) {
    const home = holding.has(id) ? id : (own.get(id) ?? []).find((place) => holding.has(place));
    if (home !== undefined) homeOf.set(id, home);
  }
  return { areas, homeOf };
}

/** Lines that areas say already: from what stands on one to its place. The badge tells of the other sites. */
export function findImpliedEdges(edges: readonly GraphEdge[], { areas, homeOf }: Places): ReadonlySet<string> {
  const grounds = new Set(areas.map(({ id }) => id));
  return new Set(
    edges.filter((edge) => saysWhere(edge) && grounds.has(edge.to) && homeOf.has(edge.from)).map(({ id }) => id),
  );
}
