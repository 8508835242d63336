import type { AskResponse, EntityResponse, GraphEdge, Language, Subgraph } from '../../src/model/api.js';
import {
  ApiError,
  type AskDetails,
  askQuestion,
  fetchClaims,
  fetchDocument,
  fetchEntity,
  fetchOverview,
  fetchSubgraph,
} from '../api-client.js';
import { catchFocus } from '../focus.js';
import { fetchReview } from '../review-client.js';
import { mostAtOnce, withEdgesToView } from './joining.js';
import type { LinkedView } from './packed-view.js';
import { restoreView } from './placing.js';
import { rememberQuestion } from './recent.js';
import { changeView, readView, resetView, useStore } from './store.js';
import { addGraph, readOne, refreshGraph, replaceGraph, type Selection } from './view.js';

/** Ground that a node with its name and lines takes in a picture that stays calm, in square pixels. */
const groundOfNode = 7600;

/** As many as the window can name. */
function countThatFit(): number {
  const { clientWidth, clientHeight } = document.querySelector('.stage') ?? document.documentElement;
  return Math.min(96, Math.max(30, Math.round((clientWidth * clientHeight) / groundOfNode)));
}

export function toApiError(cause: unknown): ApiError {
  return cause instanceof ApiError ? cause : new ApiError('unexpected', String(cause), 0);
}

/** Says in passing what went wrong. */
export const tell = (cause: unknown): void => useStore.setState({ notice: toApiError(cause) });

/**
 * Whether somebody has opened or asked something since now: a picture that comes late then joins what they see, and
 * takes nothing of it away.
 */
function watchSteps(): () => boolean {
  const { selection, asked } = useStore.getState();
  return () => {
    const now = useStore.getState();
    return now.selection !== selection || now.asked !== asked;
  };
}

/** The first look. Filters stay; highlight goes. What was shown before can be had back by undo. */
export async function loadOverview(limit = countThatFit()): Promise<void> {
  useStore.setState({ loading: 'loading' });
  const hasGoneOn = watchSteps();
  try {
    const { totals, ...graph } = await fetchOverview(limit);
    if (hasGoneOn()) changeView(addGraph(graph));
    else {
      const isFirst = Object.keys(readView().nodes).length === 0;
      (isFirst ? resetView : changeView)(replaceGraph(graph));
      useStore.setState({ highlight: undefined });
    }
    useStore.setState({ totals, loading: 'ready' });
  } catch (cause) {
    useStore.setState({ loading: toApiError(cause) });
  }
}

/** As many of the most connected things as the viewer takes at once: areas are then closed. */
export const loadAll = (): Promise<void> => loadOverview(mostInPicture);

const mostInPicture = 5000;

/** How many questions wait for a person, of who is who and of what a source says: the figure in the top bar. */
export async function countQuestions(): Promise<void> {
  try {
    const { total } = await fetchReview(undefined, 0);
    useStore.setState({ openQuestions: total });
  } catch {
    // The figure is an extra: whoever opens the page hears what is wrong.
    useStore.setState({ openQuestions: undefined });
  }
}

/**
 * After an import or a judgement: figures and lines of what is shown as they are now. Nothing is lost, nothing moves. An
 * answer keeps its words, which somebody may be reading, and is said to be of before.
 */
export async function refreshShown(): Promise<void> {
  void countQuestions();
  useStore.setState(({ asked }) => (asked?.answer === undefined ? {} : { asked: { ...asked, isStale: true } }));
  const ids = Object.keys(readView().nodes);
  if (ids.length === 0) return loadOverview();
  try {
    const { totals } = await fetchOverview(1);
    useStore.setState({ totals });
    if (ids.length <= mostAtOnce) changeView(refreshGraph(await fetchSubgraph(ids)));
  } catch (cause) {
    tell(cause);
  }
}

/**
 * Shows what a link or a saved view holds, with figures as they are now; what the graph no longer holds is left out.
 * `asStep`: what was shown before can be had back by undo.
 */
export async function openView({ ids, ...kept }: LinkedView, { asStep = false } = {}): Promise<void> {
  useStore.setState({ loading: 'loading' });
  try {
    const { totals } = await fetchOverview(1);
    const { nodes, edges } = await fetchParts(ids);
    const byId = Object.fromEntries(nodes.map((node) => [node.id, node]));
    (asStep ? changeView : resetView)(
      restoreView({ ...kept, nodes: byId, edges: Object.fromEntries(edges.map((edge) => [edge.id, edge])) }),
    );
    useStore.setState({ totals, loading: 'ready', highlight: undefined });
  } catch (cause) {
    useStore.setState({ loading: toApiError(cause) });
  }
}

/** However many things, with the lines among them: each part with its lines to the parts before it. */
async function fetchParts(ids: readonly string[]): Promise<Subgraph> {
  const parts: Subgraph[] = [];
  for (let from = 0; from === 0 || from < ids.length; from += mostAtOnce)
    parts.push(await fetchSubgraph(ids.slice(from, from + mostAtOnce), ids.slice(0, from)));
  return { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) };
}

export function select(selection: Selection | undefined): void {
  const { pathing } = useStore.getState();
  if (pathing !== undefined && selection?.kind === 'node') {
    // While the other end is sought, a click on the canvas is the answer; once ways are told, it goes on from there.
    if (pathing.to !== undefined) useStore.setState({ pathing: undefined });
    else if (selection.id !== pathing.from) {
      useStore.setState({ pathing: { from: pathing.from, to: selection.id }, sheet: 'details' });
      return;
    }
  }
  useStore.setState({ selection, ...(selection === undefined ? {} : { sheet: 'details' as const }) });
}

/**
 * Selects what a row of an answer tells of; an answer that was taken off the picture by undo comes back with it, as the
 * graph has it now: what somebody has called wrong since is no longer there.
 */
export async function selectAnswered({ subgraph }: AskResponse, selection: Selection | undefined): Promise<void> {
  const id = selection === undefined ? undefined : readOne(selection);
  const { nodes, edges } = readView();
  select(selection);
  if (id === undefined || nodes[id] !== undefined || edges[id] !== undefined) return;
  const { saved } = useStore.getState();
  const ids = subgraph.nodes.map((node) => node.id).slice(0, mostAtOnce);
  const now = saved === undefined ? await fetchSubgraph(ids).catch(tell) : subgraph;
  if (now !== undefined) changeView(addGraph(now));
}

export function clearSelection(): void {
  useStore.setState({ selection: undefined, sheet: 'none' });
  catchFocus();
}

/** As many of an entity that was searched for come with it. */
const mostNeighbours = 40;

/** Selects an entity, and brings it with its neighbours when the view does not hold it yet. */
export async function openEntity(id: string): Promise<void> {
  useStore.setState({ page: 'graph' });
  select({ kind: 'node', id });
  if (readView().nodes[id] !== undefined) return;
  try {
    const { node, edges, neighbours } = await fetchEntity(id);
    const near = await withEdgesToView({ nodes: [node, ...neighbours.slice(0, mostNeighbours)], edges });
    changeView(addGraph(near, node.id));
    // Who has gone on to something else meanwhile is not taken back.
    const { selection } = useStore.getState();
    if (selection?.kind === 'node' && selection.id === id) select({ kind: 'node', id: node.id });
  } catch (cause) {
    tell(cause);
    clearSelection();
  }
}

/** Asks, shows the answer's subgraph and lets the rest fade. `keepsView`: what is shown came with the question. */
export async function ask(
  question: string,
  language: Language,
  { keepsView = false, ...details }: AskDetails & { readonly keepsView?: boolean } = {},
): Promise<void> {
  const asked = { question, answer: undefined };
  useStore.setState({ asked, page: 'graph', sheet: 'ask', selection: undefined });
  try {
    const answer = await askQuestion(question, language, details);
    if (useStore.getState().asked !== asked) return;
    const { nodes, edges } = answer.subgraph;
    if (nodes.length > 0 && !keepsView) {
      // Lines to what is shown come too: an answer's project stands on its place where the picture has that place.
      const near = await withEdgesToView(answer.subgraph).catch(() => answer.subgraph);
      changeView(addGraph(near));
    }
    // A follow-up is kept as the whole question that it stands for, so that it can be linked and asked again.
    const whole = answer.readAs ?? question;
    rememberQuestion(whole);
    useStore.setState({
      asked: { question: whole, answer },
      highlight:
        nodes.length > 0 ? { nodeIds: nodes.map((node) => node.id), edgeIds: edges.map((edge) => edge.id) } : undefined,
    });
  } catch (cause) {
    if (useStore.getState().asked === asked) useStore.setState({ asked: { question, answer: toApiError(cause) } });
  }
}

/** Brings a way between two things to the canvas and lets the rest fade. */
export function showPath({ nodes, edges }: Subgraph, nodeIds: readonly string[], edgeIds: readonly string[]): void {
  const [onWay, steps] = [new Set<string>(nodeIds), new Set(edgeIds)];
  const way = { nodes: nodes.filter(({ id }) => onWay.has(id)), edges: edges.filter(({ id }) => steps.has(id)) };
  changeView(addGraph(way));
  useStore.setState({ selection: undefined, highlight: { nodeIds, edgeIds } });
}

export function clearAnswer(): void {
  useStore.setState({ asked: undefined, highlight: undefined });
}

/** Shows these alone, beside what somebody has gone on to meanwhile. */
async function showEntities(ids: readonly string[], hasGoneOn: () => boolean): Promise<void> {
  const graph = await fetchSubgraph(ids.slice(0, 400));
  changeView(hasGoneOn() ? addGraph(graph) : replaceGraph(graph));
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

/** From a sentence to the line that it supports; to its subject where no line stands on it. */
export async function openClaimEdge(claimId: string, subjectId: string): Promise<void> {
  try {
    const entity = await fetchEntity(subjectId);
    const edge = entity.edges.find(({ claimIds }) => claimIds.includes(claimId));
    if (edge === undefined) return openEntity(subjectId);
    useStore.setState({ page: 'graph' });
    openEdge(edge, entity);
  } catch (cause) {
    tell(cause);
  }
}

/** The graph of one document: the ends of all its claims. */
export async function showDocumentGraph(documentId: string): Promise<void> {
  useStore.setState({ page: 'graph', selection: undefined, highlight: undefined, asked: undefined });
  const hasGoneOn = watchSteps();
  try {
    const { marks } = await fetchDocument(documentId);
    const ids = [...new Set(marks.map((mark) => mark.claimId))].slice(0, 500);
    if (ids.length === 0) return;
    const { claims } = await fetchClaims(ids);
    const ends = claims.flatMap(({ subject, object }) =>
      object === undefined ? [subject.id] : [subject.id, object.id],
    );
    await showEntities([...new Set<string>(ends)], hasGoneOn);
  } catch (cause) {
    tell(cause);
  }
}
