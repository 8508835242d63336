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
}

/** Fewer do not need a ground: their lines say it as well. */
const leastMembers = 3;

const isPlace = ({ type }: Pick<GraphNode, 'type'>): boolean => type === 'District' || type === 'IndustrialPark';
const saysWhere = ({ type }: Pick<GraphEdge, 'type'>): boolean => type === 'LOCATED_IN' || type === 'PART_OF';

type Lists = Map<string, string[]>;

function append(lists: Lists, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/**
 * Finds which places are areas and what stands on them: by LOCATED_IN and PART_OF, and products where all who make or
 * use them stand together. What lies in two places stands on the smallest area that holds both.
 */
export function findPlaces({ nodes, edges }: Subgraph): Places {
  const types = new Map<string, GraphNode>(nodes.map((node) => [node.id, node]));
  const said: Lists = new Map();
  for (const edge of edges) {
    const [from, to] = [types.get(edge.from), types.get(edge.to)];
    if (saysWhere(edge) && from && to && isPlace(to) && edge.from !== edge.to) append(said, edge.from, edge.to);
  }
  const chains = new Map<string, readonly string[]>();
  /** The place itself and all that it lies in, the innermost first. */
  const chainOf = (id: string, path: ReadonlySet<string> = new Set()): readonly string[] => {
    const known = chains.get(id);
    if (known !== undefined) return known;
    const walked = new Set(path).add(id);
    const above = (said.get(id) ?? []).filter((other) => !walked.has(other)).map((other) => chainOf(other, walked));
    const longest = above.sort((a, b) => b.length - a.length)[0] ?? [];
    const chain = [id, ...longest];
    if (path.size === 0) chains.set(id, chain);
    return chain;
  };
  const own = new Map<string, readonly string[]>();
  for (const node of nodes) {
    if (isPlace(node)) own.set(node.id, chainOf(node.id).slice(1));
    else own.set(node.id, shareOf((said.get(node.id) ?? []).map((place) => chainOf(place))));
  }
  placeProducts(nodes, edges, own);
  return chooseAreas(nodes, own, chainOf);
}

/** What several chains have in common; where one goes through the other's end, the longer one. */
function shareOf(chains: ReadonlyArray<readonly string[]>): readonly string[] {
  return (
    chains.reduce<readonly string[] | undefined>((share, chain) => {
      if (share === undefined) return chain;
      const [first, second] = [share[0], chain[0]];
      if (first !== undefined && chain.includes(first)) return chain;
      if (second !== undefined && share.includes(second)) return share;
      return share.filter((place) => chain.includes(place));
    }, undefined) ?? []
  );
}

function placeProducts(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  own: Map<string, readonly string[]>,
): void {
  const users: Lists = new Map();
  for (const { type, from, to } of edges) if (type === 'PRODUCES' || type === 'CONSUMES') append(users, to, from);
  for (const { id, type } of nodes) {
    const by = users.get(id);
    if (type !== 'Product' || by === undefined) continue;
    const chains = by.map((user) => own.get(user) ?? []);
    const [first = []] = chains;
    own.set(
      id,
      first.filter((place) => chains.every((chain) => chain.includes(place))),
    );
  }
}

function chooseAreas(
  nodes: readonly GraphNode[],
  own: ReadonlyMap<string, readonly string[]>,
  chainOf: (id: string) => readonly string[],
): Places {
  const members = new Map<string, number>();
  const directly = new Map<string, number>();
  for (const node of nodes) {
    if (isPlace(node)) continue;
    const chain = own.get(node.id) ?? [];
    chain.forEach((place, depth) => {
      members.set(place, (members.get(place) ?? 0) + 1);
      if (depth === 0) directly.set(place, (directly.get(place) ?? 0) + 1);
    });
  }
  const places = nodes.filter(isPlace).sort((a, b) => chainOf(b.id).length - chainOf(a.id).length);
  const chosen = new Set<string>();
  const inner = new Map<string, number>();
  // From the inside out: a province that holds one city and nothing else would only be a second frame around it.
  for (const { id } of places) {
    const holds = (directly.get(id) ?? 0) > 0 || (inner.get(id) ?? 0) > 1;
    if ((members.get(id) ?? 0) < leastMembers || !holds) continue;
    chosen.add(id);
    for (const outer of chainOf(id).slice(1)) inner.set(outer, (inner.get(outer) ?? 0) + 1);
  }
  const areas = places
    .filter(({ id }) => chosen.has(id))
    .map(({ id }) => ({
      id,
      parent: chainOf(id)
        .slice(1)
        .find((outer) => chosen.has(outer)),
    }))
    .reverse();
  const homeOf = new Map<string, string>();
  for (const { id } of nodes) {
    const home = chosen.has(id) ? id : (own.get(id) ?? []).find((place) => chosen.has(place));
    if (home !== undefined) homeOf.set(id, home);
  }
  return { areas, homeOf };
}

/** Lines that an area says already: from what stands on it to its place. */
export function findImpliedEdges(edges: readonly GraphEdge[], { areas, homeOf }: Places): ReadonlySet<string> {
  const parents = new Map<string, string | undefined>(areas.map(({ id, parent }) => [id, parent]));
  const implied = new Set<string>();
  for (const edge of edges) {
    if (!saysWhere(edge) || !parents.has(edge.to)) continue;
    let area = parents.has(edge.from) ? parents.get(edge.from) : homeOf.get(edge.from);
    while (area !== undefined && area !== edge.to) area = parents.get(area);
    if (area === edge.to) implied.add(edge.id);
  }
  return implied;
}
