import { createHash } from 'node:crypto';
import { NotFoundError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import type { KeepViewRequest, KeptView, NamedView } from '../model/api/kept.js';

type Store = Pick<Graph, 'readNamed' | 'writeNamed'>;

/** Sixty bits: short in a link, and no two views of a lifetime share them. */
const idOf = (state: string): string => createHash('sha256').update(state).digest('base64url').slice(0, 10);

/** Keeps a view for its link, or under a name, which then is no other view's. */
export async function keepView(graph: Store, { state, name }: KeepViewRequest): Promise<KeptView> {
  const at = new Date().toISOString();
  const [row] = await graph.writeNamed('kept/keep-view', { id: idOf(state), state, name: name ?? null, at });
  return { id: idOf(state), state, ...(typeof row?.name === 'string' ? { name: row.name } : {}) };
}

/** Throws NotFoundError. */
export async function readView(graph: Store, id: string): Promise<KeptView> {
  const [row] = await graph.readNamed('kept/view', { id });
  if (!row) throw missing(id);
  return { id, state: String(row.state), ...(typeof row.name === 'string' ? { name: row.name } : {}) };
}

/** Names a kept view anew; without a name it is listed no more, and its link still opens. Throws NotFoundError. */
export async function nameView(graph: Store, id: string, name: string | undefined): Promise<void> {
  const params = { id, name: name ?? null, at: new Date().toISOString() };
  const [row] = await graph.writeNamed('kept/name-view', params);
  if (!row) throw missing(id);
}

/** The latest first. */
export async function listNamedViews(graph: Store): Promise<NamedView[]> {
  const rows = await graph.readNamed('kept/named-views', {});
  return rows.map(({ id, name, namedAt }) => ({ id: String(id), name: String(name), namedAt: String(namedAt) }));
}

const missing = (id: string): NotFoundError => new NotFoundError('no-view', `no view is kept as ${id}`);
