import i18next from 'i18next';
import type { GraphEdge, GraphNode, Language } from '../../src/model/api.js';
import { type NodeType, nodeTypes } from '../../src/model/schema.js';
import { captionOfEdgeType, captionOfNodeType, displayName, labelEdge } from '../captions.js';
import { describeFold } from '../graph-view/fold-words.js';
import type { Folded } from '../graph-view/folding.js';
import { findPlaces, type Places } from '../graph-view/places.js';
import type { SingleSelection } from '../state/view.js';

/** An item of the tree. Children are made when they are asked for. */
export interface Branch {
  /** Unique in the tree: a line hangs under both its ends. */
  readonly key: string;
  readonly text: string;
  /** What stands small behind the text. */
  readonly hint: string;
  readonly type: NodeType | undefined;
  /** What choosing it selects; nothing where it only gathers others. */
  readonly selection: SingleSelection | undefined;
  readonly size: number;
  children(): readonly Branch[];
}

export interface GraphTree {
  readonly roots: readonly Branch[];
  /** The keys from a root to where a thing or a line hangs first, itself last. Empty where it is not shown. */
  pathTo(selection: SingleSelection): readonly string[];
}

const keyOfNode = (id: string): string => `node:${id}`;
const keyOfEdge = (id: string, under: string): string => `edge:${id}@${under}`;
const keyOfGroup = (type: NodeType): string => `group:${type}`;

/**
 * What is shown as a tree: places, on them parks and what stands there, under each thing its lines. What has no place in
 * the picture stands in a group of its type. Where something stands is told by the same claims as on the canvas, in
 * every layout.
 */
export function readTree({ graph, folds, places: drawn }: Folded, language: Language): GraphTree {
  const places: Places = drawn.areas.length > 0 ? drawn : findPlaces(graph);
  const nodes = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  const areas = new Map(places.areas.map((area) => [area.id, area]));
  /** The area that something stands on; of an area the one around it, unless sources put them in each other. */
  const standsOn = (id: string): string | undefined => {
    const first = areas.has(id) ? areas.get(id)?.parent : places.homeOf.get(id);
    const passed = new Set([id]);
    for (let above = first; above !== undefined; above = areas.get(above)?.parent) {
      if (passed.has(above)) return undefined;
      passed.add(above);
    }
    return first !== undefined && areas.has(first) ? first : undefined;
  };
  const edgesOf = groupEdges(graph.edges, areas);
  const membersOf = new Map<string, GraphNode[]>();
  const loose = new Map<NodeType, GraphNode[]>();
  const add = <Key>(map: Map<Key, GraphNode[]>, key: Key, node: GraphNode) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [node]);
    else list.push(node);
  };
  const outermost: GraphNode[] = [];
  for (const node of [...graph.nodes].sort(inOrder)) {
    const home = standsOn(node.id);
    if (home !== undefined) add(membersOf, home, node);
    else if (areas.has(node.id)) outermost.push(node);
    else add(loose, node.type, node);
  }

  const branchOfEdge = (edge: GraphEdge, under: string): Branch => {
    const isOut = edge.from === under;
    const other = nodes.get(isOut ? edge.to : edge.from);
    return {
      key: keyOfEdge(edge.id, under),
      text: `${isOut ? '→' : '←'} ${captionOfEdgeType(edge.type, language)} ${other === undefined ? '' : displayName(other, language)}`,
      hint: [labelEdge(edge, language), i18next.t('sources', { count: edge.evidenceCount })]
        .filter(Boolean)
        .join(' · '),
      type: undefined,
      selection: { kind: 'edge', id: edge.id },
      size: 0,
      children: () => [],
    };
  };
  const branchOfNode = (node: GraphNode): Branch => {
    const [members, edges] = [membersOf.get(node.id) ?? [], edgesOf.get(node.id) ?? []];
    const fold = folds.get(node.id);
    return {
      key: keyOfNode(node.id),
      text: displayName(node, language),
      hint: [captionOfNodeType(node.type, language), ...(fold === undefined ? [] : describeFold(fold, language))].join(
        ' · ',
      ),
      type: node.type,
      selection: { kind: 'node', id: node.id },
      size: members.length + edges.length,
      children: () => [...members.map(branchOfNode), ...edges.map((edge) => branchOfEdge(edge, node.id))],
    };
  };
  const groups = [...loose].map(
    ([type, members]): Branch => ({
      key: keyOfGroup(type),
      text: captionOfNodeType(type, language),
      hint: i18next.t('listing.noPlace', { count: members.length }),
      type,
      selection: undefined,
      size: members.length,
      children: () => members.map(branchOfNode),
    }),
  );

  const pathToNode = (id: string): string[] => {
    const node = nodes.get(id);
    if (node === undefined) return [];
    const home = standsOn(id);
    if (home !== undefined) return [...pathToNode(home), keyOfNode(id)];
    return areas.has(id) ? [keyOfNode(id)] : [keyOfGroup(node.type), keyOfNode(id)];
  };
  return {
    roots: [...outermost.map(branchOfNode), ...groups],
    pathTo: ({ kind, id }) => {
      if (kind === 'node') return pathToNode(id);
      const edge = graph.edges.find((one) => one.id === id);
      return edge === undefined ? [] : [...pathToNode(edge.from), keyOfEdge(id, edge.from)];
    },
  };
}

const typeOrder = new Map(Object.keys(nodeTypes).map((type, index) => [type, index]));
const places: ReadonlySet<string> = new Set(['District', 'IndustrialPark']);

/** Places before what stands on them, then by type, the most connected first. */
function inOrder(a: GraphNode, b: GraphNode): number {
  return (
    Number(places.has(b.type)) - Number(places.has(a.type)) ||
    (typeOrder.get(a.type) ?? 0) - (typeOrder.get(b.type) ?? 0) ||
    b.degree - a.degree ||
    (a.name < b.name ? -1 : 1)
  );
}

/** The lines of each thing. That something lies on an area hangs under the thing alone, not under the area as well. */
function groupEdges(edges: readonly GraphEdge[], areas: ReadonlyMap<string, unknown>): Map<string, GraphEdge[]> {
  const found = new Map<string, GraphEdge[]>();
  const add = (id: string, edge: GraphEdge) => {
    const list = found.get(id);
    if (list === undefined) found.set(id, [edge]);
    else list.push(edge);
  };
  for (const edge of edges) {
    add(edge.from, edge);
    const isSaidByPlace = (edge.type === 'LOCATED_IN' || edge.type === 'PART_OF') && areas.has(edge.to);
    if (!isSaidByPlace && edge.to !== edge.from) add(edge.to, edge);
  }
  return found;
}
