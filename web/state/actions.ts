import type { EntityResponse, GraphEdge, Language, Subgraph } from '../../src/model/api.js';
import {
  ApiError,
  askQuestion,
  expandEntity,
  fetchClaims,
  fetchDocument,
  fetchEntity,
  fetchOverview,
  fetchSubgraph,
} from '../api-client.js';
import { changeView, readView, resetView, useStore } from './store.js';
import { addGraph, replaceGraph, type Selection, setLeftOut } from './view.js';

/** Ground that a node with its name and lines takes in a picture that stays calm, in square pixels. */
const groundOfNode = 7600;

/** As many as the window can name. */
function countThatFit(): number {
  const { clientWidth, clientHeight } = document.querySelector('.stage') ?? document.documentElement;
  return Math.min(96, Math.max(30, Math.round((clientWidth * clientHeight) / groundOfNode)));
}

const expandStep = 40;

export function toApiError(cause: unknown): ApiError {
  return cause instanceof ApiError ? cause : new ApiError('unexpected', String(cause), 0);
}

const tell = (cause: unknown): void => useStore.setState({ notice: toApiError(cause) });

/** The first look. Filters stay; highlight and selection go. */
export async function loadOverview(): Promise<void> {
  useStore.setState({ loading: 'loading' });
  try {
    const { totals, ...graph } = await fetchOverview(countThatFit());
    resetView(replaceGraph(graph));
    useStore.setState({ totals, loading: 'ready', highlight: undefined });
  } catch (cause) {
    useStore.setState({ loading: toApiError(cause) });
  }
}

export function select(selection: Selection | undefined): void {
  useStore.setState({ selection, ...(selection === undefined ? {} : { sheet: 'details' as const }) });
}

export function clearSelection(): void {
  useStore.setState({ selection: undefined, sheet: 'none' });
}

/** Selects an entity, and brings it with its neighbours when the view does not hold it yet. */
export async function openEntity(id: string): Promise<void> {
  useStore.setState({ page: 'graph' });
  select({ kind: 'node', id });
  if (readView().nodes[id] !== undefined) return;
  try {
    const { node, edges, neighbours } = await fetchEntity(id);
    const near = await withEdgesToView({ nodes: [node, ...neighbours.slice(0, expandStep)], edges });
    changeView(addGraph(near, node.id));
    select({ kind: 'node', id: node.id });
  } catch (cause) {
    tell(cause);
    clearSelection();
  }
}

/** Brings the neighbours of an entity; each further call brings more of what was left out. */
export async function expand(id: string): Promise<void> {
  useStore.setState({ expanding: id });
  try {
    const view = readView();
    const shown = Object.values(view.edges).filter((edge) => edge.from === id || edge.to === id).length;
    const limit = Math.min(1000, view.leftOut[id] ? shown + expandStep : Math.max(expandStep, shown));
    const { leftOut, ...graph } = await expandEntity(id, limit);
    const near = await withEdgesToView(graph);
    const rest = leftOut.reduce((sum, { count }) => sum + count, 0);
    changeView((before) => setLeftOut(id, rest)(addGraph(near, id)(before)));
  } catch (cause) {
    tell(cause);
  } finally {
    useStore.setState({ expanding: undefined });
  }
}

/** As many as one request can name. */
const mostAtOnce = 1000;

/**
 * New nodes also touch what is on the canvas already; those lines come too. Lines among what stood there before are
 * known: where nothing is new, nothing is asked for.
 */
async function withEdgesToView(graph: Subgraph): Promise<Subgraph> {
  const { nodes, edges: shown } = readView();
  const fresh = graph.nodes.filter((node) => nodes[node.id] === undefined);
  const ends = new Set(graph.nodes.map((node) => node.id));
  const known = graph.edges.filter((edge) => ends.has(edge.from) && ends.has(edge.to));
  const ids = [...Object.keys(nodes), ...fresh.map((node) => node.id)];
  if (fresh.length === 0 || ids.length > mostAtOnce) return { nodes: graph.nodes, edges: known };
  const { edges } = await fetchSubgraph(ids);
  return { nodes: graph.nodes, edges: [...known, ...edges.filter((edge) => shown[edge.id] === undefined)] };
}

/** Asks, shows the answer's subgraph and lets the rest fade. */
export async function ask(question: string, language: Language): Promise<void> {
  const asked = { question, answer: undefined };
  useStore.setState({ asked, page: 'graph', sheet: 'ask', selection: undefined });
  try {
    const answer = await askQuestion(question, language);
    if (useStore.getState().asked !== asked) return;
    const { nodes, edges } = answer.subgraph;
    if (nodes.length > 0) changeView(addGraph(answer.subgraph));
    useStore.setState({
      asked: { question, answer },
      highlight:
        nodes.length > 0 ? { nodeIds: nodes.map((node) => node.id), edgeIds: edges.map((edge) => edge.id) } : undefined,
    });
  } catch (cause) {
    if (useStore.getState().asked === asked) useStore.setState({ asked: { question, answer: toApiError(cause) } });
  }
}

export function clearAnswer(): void {
  useStore.setState({ asked: undefined, highlight: undefined });
}

/** Shows one document's part of the graph after its import. */
async function showEntities(ids: readonly string[]): Promise<void> {
  try {
    const graph = await fetchSubgraph(ids.slice(0, 400));
    resetView(replaceGraph(graph));
    useStore.setState({ page: 'graph', selection: undefined, highlight: undefined, asked: undefined });
  } catch (cause) {
    tell(cause);
  }
}

export function openDocument(documentId: string | undefined, claimId?: string): void {
  useStore.setState({ page: 'documents', documentId, claimId, sheet: 'none' });
}

/** Selects an edge that a panel lists, and brings it with its ends when the view does not hold it yet. */
export function openEdge(edge: GraphEdge, entity: Pick<EntityResponse, 'node' | 'neighbours'>): void {
  if (readView().edges[edge.id] === undefined) {
    const ends = [entity.node, ...entity.neighbours].filter((node) => node.id === edge.from || node.id === edge.to);
    changeView(addGraph({ nodes: ends, edges: [edge] }, entity.node.id));
  }
  select({ kind: 'edge', id: edge.id });
}

/** The graph of one document: the ends of all its claims. */
export async function showDocumentGraph(documentId: string): Promise<void> {
  try {
    const { marks } = await fetchDocument(documentId);
    const ids = [...new Set(marks.map((mark) => mark.claimId))].slice(0, 500);
    if (ids.length === 0) return;
    const { claims } = await fetchClaims(ids);
    const ends = claims.flatMap(({ subject, object }) =>
      object === undefined ? [subject.id] : [subject.id, object.id],
    );
    await showEntities([...new Set<string>(ends)]);
  } catch (cause) {
    tell(cause);
  }
}
