import type { GraphEdge, Subgraph } from '../../src/model/api.js';
import type { RelationshipType } from '../../src/model/schema.js';
import { type Expansion, expandEntity } from '../api-client.js';
import { tell } from './actions.js';
import { withEdgesToView } from './joining.js';
import { changeView, readView, useStore } from './store.js';
import { addGraph, countShown, setLeftOut } from './view.js';

const expandStep = 40;
/** So many amounts at once. */
export const largestStep = 10;

/** Of several things at once: as many of them, and this many new neighbours in all, so that no hub floods the picture. */
export const mostExpanded = 40;
const mostOfSeveral = 120;
const leastOfEach = 3;
const requestsAtOnce = 4;

/** Lines of one type and direction that an entity has, shown or not. */
export interface RelationCount {
  readonly type: RelationshipType;
  readonly direction: 'in' | 'out';
  readonly count: number;
}

/** How many lines of each type and direction an entity has, and how many state an amount, before any is brought in. */
export async function countRelations(
  id: string,
): Promise<{ readonly relations: RelationCount[]; readonly amounts: number }> {
  const { edges, leftOut, amounts } = await expandEntity(id, { limit: 1 });
  const counts = new Map(leftOut.map((one) => [`${one.type}:${one.direction}`, one]));
  for (const { type, from } of edges) {
    const direction = from === id ? 'out' : 'in';
    const key = `${type}:${direction}`;
    counts.set(key, { type, direction, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return { relations: [...counts.values()], amounts };
}

/** What somebody has begun to expand meanwhile is still on its way. */
const endExpanding = (id: string | undefined): void =>
  useStore.setState(({ expanding }) => (expanding === id ? { expanding: undefined } : {}));

/** Brings the neighbours of an entity, of one kind or of all; each further call brings more of what was left out. */
export async function expand(id: string, kind: Pick<Expansion, 'type' | 'direction'> = {}): Promise<void> {
  useStore.setState({ expanding: id });
  try {
    const view = readView();
    const shown = countShown(view, id, kind);
    const isMore = kind.type !== undefined || Boolean(view.leftOut[id]);
    const limit = Math.min(1000, isMore ? shown + expandStep : Math.max(expandStep, shown));
    const { leftOut, ...graph } = await expandEntity(id, { limit, ...kind });
    const near = await withEdgesToView(graph);
    const rest = leftOut.reduce((sum, { count }) => sum + count, 0);
    changeView((before) => {
      const after = addGraph(near, id)(before);
      return kind.type === undefined ? setLeftOut(id, rest)(after) : after;
    });
  } catch (cause) {
    tell(cause);
  } finally {
    endExpanding(id);
  }
}

/** How many lines of a thing that state an amount the view holds. */
export function countAmounts(id: string, edges: readonly GraphEdge[]): number {
  return edges.filter(
    ({ from, to, properties }) => (from === id || to === id) && typeof properties.amountCny === 'number',
  ).length;
}

/** Brings the neighbours that the largest amounts join to a thing; each further call brings the next largest. */
export async function expandLargest(id: string): Promise<void> {
  useStore.setState({ expanding: id });
  try {
    const shown = countAmounts(id, Object.values(readView().edges));
    const graph = await expandEntity(id, { limit: Math.min(1000, shown + largestStep), order: 'amount' });
    changeView(addGraph(await withEdgesToView(graph), id));
  } catch (cause) {
    tell(cause);
  } finally {
    endExpanding(id);
  }
}

/**
 * Brings the neighbours of several things in one step, the best supported of each kind first; each of them gets its
 * share of a fixed number, so that a hub among them brings no more than the rest.
 */
export async function expandSeveral(ids: readonly string[]): Promise<void> {
  const [first] = ids;
  useStore.setState({ expanding: first });
  const limit = Math.max(leastOfEach, Math.ceil(mostOfSeveral / ids.length));
  try {
    const waiting = ids.slice(0, mostExpanded);
    const found: Array<{ readonly id: string; readonly near: Subgraph; readonly rest: number }> = [];
    const work = async () => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        const { leftOut, ...near } = await expandEntity(id, { limit });
        found.push({ id, near, rest: leftOut.reduce((sum, { count }) => sum + count, 0) });
      }
    };
    await Promise.all(Array.from({ length: requestsAtOnce }, work));
    const all = joinGraphs(found.map(({ near }) => near));
    const joined = await withEdgesToView(all);
    changeView((before) =>
      found.reduce(
        (view, { id, near, rest }) => setLeftOut(id, rest)(addGraph(near, id)(view)),
        addGraph({ nodes: [], edges: joined.edges })(before),
      ),
    );
  } catch (cause) {
    tell(cause);
  } finally {
    endExpanding(first);
  }
}

/** Several graphs as one; what is in more than one of them is in it once. */
function joinGraphs(graphs: readonly Subgraph[]): Subgraph {
  const nodes = new Map(graphs.flatMap((graph) => graph.nodes.map((node) => [node.id, node] as const)));
  const edges = new Map(graphs.flatMap((graph) => graph.edges.map((edge) => [edge.id, edge] as const)));
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
