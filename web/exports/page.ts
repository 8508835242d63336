import i18next from 'i18next';
import type { Note } from '../../src/model/api/kept.js';
import type { EntityResponse } from '../../src/model/api.js';
import { ApiError, fetchEntity } from '../api-client.js';
import { readStage } from '../graph-view/stage.js';
import { readLanguage } from '../i18n.js';
import { type Snapshot, snapshotElementId } from '../offline/snapshot.js';
import { edgeTarget, isOn, useNotes } from '../state/notes.js';
import { readView, useStore } from '../state/store.js';
import type { ViewState } from '../state/view.js';
import { readTheme } from '../theme.js';
import { fetchShownClaims, titleView } from './citation.js';
import { nameFile } from './file.js';
import { embedFonts } from './fonts.js';

/** Asked for at the same time: a browser keeps six connections to one server. */
const atOnce = 6;

/**
 * The view as one page that needs no server and no network: picture, panels, answer, and every sentence behind what is
 * shown. Throws ApiError where the server does not tell all of it.
 */
export async function makePage(): Promise<File> {
  const [snapshot, script, styles] = await Promise.all([
    takeSnapshot(),
    fetchText('/offline/viewer.js'),
    fetchText('/offline/viewer.css'),
  ]);
  const words = JSON.stringify([snapshot, i18next.getDataByLanguage('zh'), i18next.getDataByLanguage('en')]);
  const page = composePage(snapshot, script, `${await embedFonts(words)}\n${styles}`);
  return new File([page], nameFile(snapshot.title, 'html'), { type: 'text/html' });
}

/** Puts the parts together so that no text in them can end the element that holds it. */
export function composePage(snapshot: Snapshot, script: string, styles: string): string {
  const data = JSON.stringify(snapshot).replaceAll('<', '\\u003c');
  const title = snapshot.title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return [
    `<!doctype html><html lang="${snapshot.language}" data-theme="${snapshot.theme}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title} · Tupu 图谱</title><style>${styles.replaceAll('</style', '<\\/style')}</style></head>`,
    `<body><div id="root"></div><script type="application/json" id="${snapshotElementId}">${data}</script>`,
    `<script type="module">${script.replaceAll('</script', '<\\/script')}</script></body></html>`,
  ].join('\n');
}

async function takeSnapshot(): Promise<Snapshot> {
  const { selection, highlight, asked } = useStore.getState();
  const view = readView();
  const answer = asked?.answer instanceof Error ? undefined : asked?.answer;
  const edges = [...Object.values(view.edges), ...(answer?.subgraph.edges ?? [])];
  return {
    schemaVersion: 1,
    madeAt: new Date().toISOString(),
    title: titleView(),
    language: readLanguage(),
    theme: readTheme(),
    view: { ...view, points: { ...view.points, ...readStage()?.readPoints() }, leftOut: {}, parents: {} },
    selection,
    highlight,
    asked: asked && answer ? { question: asked.question, answer } : undefined,
    claims: await fetchShownClaims({ edges }, true),
    notes: useNotes.getState().notes.filter((note) => isShown(note, view)),
    details: await fetchDetails(Object.keys(view.nodes)),
  };
}

/** Whether a note is on something that the view holds: no other leaves the server. */
function isShown(note: Note, { nodes, edges }: ViewState): boolean {
  if (note.kind === 'node') return nodes[note.targetId] !== undefined;
  return Object.values(edges).some((edge) => isOn(note, edgeTarget(edge)));
}

async function fetchDetails(ids: readonly string[]): Promise<Snapshot['details']> {
  const details: Record<string, Pick<EntityResponse, 'facts' | 'statistics'>> = {};
  for (let from = 0; from < ids.length; from += atOnce) {
    const entities = await Promise.all(ids.slice(from, from + atOnce).map(fetchEntity));
    for (const { node, facts, statistics } of entities)
      if (facts.length + statistics.length > 0) details[node.id] = { facts, statistics };
  }
  return details;
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path).catch((cause: unknown) => {
    throw new ApiError('unreachable', String(cause), 0);
  });
  if (!response.ok) throw new ApiError('unexpected', `${path}: ${response.statusText}`, response.status);
  return response.text();
}
