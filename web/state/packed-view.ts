import { z } from 'zod';
import type { NodeType, RelationshipType } from '../../src/model/schema.js';
import { nodeTypes, relationshipTypes } from '../../src/model/schema.js';
import { facetNames, noFilter } from './filter.js';
import type { Position, ViewState } from './view.js';

/** What a link keeps of a view: which things, where they stand, and what is switched off. Figures are read anew. */
export interface LinkedView
  extends Pick<
    ViewState,
    | 'hiddenIds'
    | 'hiddenNodeTypes'
    | 'hiddenEdgeTypes'
    | 'showsPlaceLines'
    | 'points'
    | 'pinnedIds'
    | 'layout'
    | 'openedIds'
    | 'closedIds'
    | 'filter'
  > {
  readonly ids: readonly string[];
}

/** The order of the picture and its filters; links of earlier versions have none. */
const orderSchema = z.object({
  layout: z.object({ kind: z.enum(['places', 'force', 'chain', 'radial']), centreId: z.string().exactOptional() }),
  openedIds: z.array(z.string()),
  closedIds: z.array(z.string()),
  filter: z.object({
    chosen: z.partialRecord(z.enum(facetNames), z.array(z.string())),
    clock: z.enum(['happened', 'reported']),
    period: z.tuple([z.string(), z.string()]).exactOptional(),
    showsUndated: z.boolean(),
  }),
});
const defaultOrder: Pick<LinkedView, 'layout' | 'openedIds' | 'closedIds' | 'filter'> = {
  layout: { kind: 'places' },
  openedIds: [],
  closedIds: [],
  filter: noFilter,
};

/** A link holds no more than a browser's address bar takes without a stutter. */
export const mostLinked = 1500;
/** Behind a short link the server keeps as many as the viewer takes into one picture. */
export const mostKept = 5000;

export function readLinked(view: ViewState, points: Readonly<Record<string, Position>>): LinkedView {
  const { hiddenIds, hiddenNodeTypes, hiddenEdgeTypes, showsPlaceLines, pinnedIds } = view;
  const { layout, openedIds, closedIds, filter } = view;
  const ids = Object.keys(view.nodes);
  const shown = Object.fromEntries(ids.flatMap((id) => (points[id] ? [[id, points[id]] as const] : [])));
  const kept = {
    hiddenIds,
    hiddenNodeTypes,
    hiddenEdgeTypes,
    showsPlaceLines,
    pinnedIds,
    layout,
    openedIds,
    closedIds,
  };
  return { ids, ...kept, filter, points: shown };
}

/** The view as letters that an address may hold: ids once, all else by their number in that list, then deflated. */
export async function packView(view: LinkedView): Promise<string> {
  const numbers = new Map(view.ids.map((id, index) => [id, index]));
  const numbersOf = (ids: readonly string[]) => ids.flatMap((id) => numbers.get(id) ?? []);
  const points = view.ids.map((id) => {
    const at = view.points[id];
    return at === undefined ? 0 : [Math.round(at.x), Math.round(at.y)];
  });
  const packed = [
    1,
    view.ids,
    points,
    numbersOf(view.hiddenIds),
    numbersOf(view.pinnedIds),
    view.hiddenNodeTypes,
    view.hiddenEdgeTypes,
    view.showsPlaceLines ? 1 : 0,
    { layout: view.layout, openedIds: view.openedIds, closedIds: view.closedIds, filter: view.filter },
  ];
  const bytes = await pipe(new TextEncoder().encode(JSON.stringify(packed)), new CompressionStream('deflate-raw'));
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The other way round; undefined where the letters are no view. */
export async function unpackView(text: string): Promise<LinkedView | undefined> {
  try {
    const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const json = await pipe(bytes, new DecompressionStream('deflate-raw'));
    return readPacked(JSON.parse(new TextDecoder().decode(json)));
  } catch {
    return undefined;
  }
}

function readPacked(packed: unknown): LinkedView | undefined {
  if (!Array.isArray(packed) || packed[0] !== 1) return undefined;
  const order = orderSchema.safeParse(packed[8]);
  const [, ids, points, hidden, pinned, nodeKinds, edgeKinds, lines] = packed.map((part: unknown) =>
    Array.isArray(part) ? part : [part],
  );
  const names = (ids ?? []).filter((id) => typeof id === 'string').slice(0, mostKept);
  const namesOf = (numbers: readonly unknown[] | undefined) =>
    (numbers ?? []).flatMap((number) => (typeof number === 'number' ? (names[number] ?? []) : []));
  return {
    ids: names,
    points: Object.fromEntries(
      names.flatMap((id, index) => {
        const at: unknown = points?.[index];
        if (!Array.isArray(at)) return [];
        const [x, y] = at.map(Number);
        return Number.isFinite(x) && Number.isFinite(y) ? [[id, { x: x ?? 0, y: y ?? 0 }] as const] : [];
      }),
    ),
    hiddenIds: namesOf(hidden),
    pinnedIds: namesOf(pinned),
    hiddenNodeTypes: (nodeKinds ?? []).filter((type): type is NodeType => String(type) in nodeTypes),
    hiddenEdgeTypes: (edgeKinds ?? []).filter((type): type is RelationshipType => String(type) in relationshipTypes),
    showsPlaceLines: lines?.[0] === 1,
    ...(order.success ? order.data : defaultOrder),
  };
}

async function pipe(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  const through = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(through).arrayBuffer());
}
