import type { AskResponse } from '../src/model/api.js';
import { readStage } from './graph-view/stage.js';
import { readLanguage, showLanguage } from './i18n.js';
import { fetchView, keepView } from './kept-client.js';
import { ask, countQuestions, loadOverview, openEntity, openView, select, tell } from './state/actions.js';
import { type Address, formatAddress, parseAddress } from './state/address.js';
import { loadViews } from './state/kept-views.js';
import { loadNotes } from './state/notes.js';
import { mostLinked, packView, readLinked, unpackView } from './state/packed-view.js';
import { selectNodes } from './state/selecting.js';
import { type AppState, notePlacing, readView, useStore } from './state/store.js';
import type { Selection, ViewState } from './state/view.js';
import { readTheme, showTheme } from './theme.js';

/** Time for a layout to settle and for a hand to rest before the address is written. */
const pause = 500;

/** The view as the address says it; none where the picture is the first look, untouched, or too large for a link. */
let packed: { readonly view: ViewState; readonly text: string } | undefined;
/** The short link that the view was opened by; it is that view until the first step. */
let kept: string | undefined;

/** Keeps the address bar and the state the same, both ways, so that a link opens the same view. */
export function followAddress(): void {
  const first = parseAddress(location.hash);
  void open(first).then(() => {
    void countQuestions();
    void loadNotes();
    void loadViews();
    useStore.subscribe((state, before) => {
      writeAddress(state);
      if (state.history !== before.history) packLater();
    });
  });
  window.addEventListener('popstate', () => void open(parseAddress(location.hash)));
}

function writeAddress(state: AppState): void {
  if (state.loading !== 'ready') return;
  const next = formatAddress(readAddress(state));
  if (location.hash === next) return;
  const there = parseAddress(location.hash);
  const isPage = there.page !== state.page || (state.page === 'documents' && there.documentId !== state.documentId);
  if (isPage) history.pushState(null, '', next);
  else history.replaceState(null, '', next);
}

/** As many chosen nodes an address names, beside the view. */
const mostChosen = 60;
const fitsInAddress = (selection: Selection): boolean =>
  selection.kind !== 'nodes' || selection.ids.length <= mostChosen;

function readAddress({ page, documentId, claimId, cypher, selection, asked, listing, history }: AppState): Address {
  return {
    page,
    ...(documentId === undefined ? {} : { documentId }),
    ...(claimId === undefined ? {} : { claimId }),
    ...(cypher === undefined ? {} : { cypher }),
    ...(selection === undefined || !fitsInAddress(selection) ? {} : { selection }),
    ...(asked === undefined ? {} : { question: asked.question }),
    ...(listing === 'none' ? {} : { listing }),
    ...(packed === undefined ? {} : { view: packed.text }),
    ...(kept === undefined || history.past.length > 0 ? {} : { kept }),
  };
}

let timer: ReturnType<typeof setTimeout> | undefined;

function packLater(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    void packNow().then(() => writeAddress(useStore.getState()));
  }, pause);
}

async function packNow(always = false): Promise<void> {
  const { history } = useStore.getState();
  const view = history.present;
  const count = Object.keys(view.nodes).length;
  const isUntouched = history.past.length === 0 && packed === undefined;
  if ((isUntouched && !always) || count === 0 || count > mostLinked) {
    packed = undefined;
    return;
  }
  const text = await packView(readLinked(view, readStage()?.readPoints() ?? {}));
  packed = { view, text };
}

/** A link to what is on the screen now, the reader's language and theme included. */
export async function makeLink(): Promise<string> {
  await packNow(true);
  const state = useStore.getState();
  writeAddress(state);
  const address = formatAddress({ ...readAddress(state), language: readLanguage(), theme: readTheme() });
  return `${location.origin}${location.pathname}${address}`;
}

/** A link that asks an answer's question again and shows its part of the graph alone, for a window beside this one. */
export async function makeAnswerLink({ question, readAs, subgraph }: AskResponse): Promise<string> {
  const ids = subgraph.nodes.map(({ id }) => id).slice(0, mostLinked);
  const view = await packView({ ...readLinked(readView(), {}), ids, hiddenIds: [], pinnedIds: [] });
  const where = { page: 'graph', question: readAs ?? question, view, language: readLanguage() } as const;
  return `${location.origin}${location.pathname}${formatAddress(where)}`;
}

/** The view as the server keeps it, in the words of an address. */
export async function makeState(): Promise<string> {
  const view = await packView(readLinked(readView(), readStage()?.readPoints() ?? {}));
  const { kept: _short, ...address } = readAddress(useStore.getState());
  return formatAddress({ ...address, page: 'graph', view });
}

/** A link to what is on the screen now that is short however much it is: the server keeps the rest. Throws ApiError. */
export async function makeShortLink(): Promise<string> {
  const { id } = await keepView(await makeState());
  const address = formatAddress({ page: 'graph', kept: id, language: readLanguage(), theme: readTheme() });
  return `${location.origin}${location.pathname}${address}`;
}

/** Opens a view that the server keeps; undo goes back to what was shown before. */
export async function openKeptView(id: string): Promise<void> {
  const view = await fetchView(id).catch(tell);
  if (view === undefined) return;
  notePlacing(readStage()?.readPoints() ?? {});
  useStore.setState({ selection: undefined, asked: undefined, highlight: undefined, pathing: undefined });
  packed = undefined;
  await open(parseAddress(view.state), { asStep: true });
}

/** What a short link stands for; what the link says beside it counts more. */
async function readKept({ kept: id = '', ...said }: Address): Promise<Address> {
  const view = await fetchView(id).catch(tell);
  return view === undefined ? said : { ...parseAddress(view.state), ...said };
}

async function open(asked: Address, { asStep = false } = {}): Promise<void> {
  const address = asked.kept === undefined ? asked : await readKept(asked);
  if (address.language !== undefined) await showLanguage(address.language);
  if (address.theme !== undefined) showTheme(address.theme);
  useStore.setState({
    page: address.page,
    documentId: address.documentId,
    claimId: address.claimId,
    cypher: address.cypher,
    ...(address.page === 'graph' ? { listing: address.listing ?? 'none' } : {}),
  });
  const linked =
    address.view === undefined || address.view === packed?.text ? undefined : await unpackView(address.view);
  if (linked !== undefined) {
    await openView(linked, { asStep });
    const view = readView();
    packed = linked.ids.length > mostLinked ? undefined : { view, text: address.view ?? '' };
    kept = asked.kept;
  } else if (Object.keys(readView().nodes).length === 0) await loadOverview();
  if (address.page !== 'graph') return;
  const { asked: before } = useStore.getState();
  if (address.question !== undefined && address.question !== before?.question)
    await ask(address.question, readLanguage(), { keepsView: linked !== undefined });
  const { selection } = address;
  if (selection === undefined) return;
  if (selection.kind === 'node') void openEntity(selection.id);
  else if (selection.kind === 'nodes') selectNodes(selection.ids.filter((id) => readView().nodes[id] !== undefined));
  else if (readView().edges[selection.id] !== undefined) select(selection);
}
