import type {
  ClaimsResponse,
  EntityResponse,
  ExpandResponse,
  OverviewResponse,
  SearchResponse,
} from '../../src/model/api.js';
import { ApiError } from '../api-client.js';
import { countTypes } from '../state/view.js';
import type { Snapshot } from './snapshot.js';

/** Answers the API's questions from a file's own content. Rejects with ApiError `offline` what only a server knows. */
export function createOfflineAnswers(snapshot: Snapshot): (path: string) => unknown {
  return (path) => {
    const [place = '', query = ''] = path.split('?');
    const params = new URLSearchParams(query);
    const [, , kind, id, part] = place.split('/').map(decodeURIComponent);
    if (kind === 'claims') return findClaims(snapshot, (params.get('ids') ?? '').split(','));
    if (kind === 'search') return search(snapshot, params.get('q') ?? '');
    if (kind === 'overview') return countAll(snapshot);
    if (kind === 'documents' && id === undefined) return { documents: [] };
    if (kind === 'entities' && id !== undefined) return part === 'expand' ? noMore(id) : findEntity(snapshot, id);
    throw new ApiError('offline', 'only a running Tupu knows this', 0);
  };
}

function findClaims({ claims }: Snapshot, ids: readonly string[]): ClaimsResponse {
  const wanted = new Set(ids);
  return { claims: claims.filter(({ claim }) => wanted.has(claim.id)) };
}

function search({ view }: Snapshot, text: string): SearchResponse {
  const wanted = text.trim().toLowerCase();
  const results = Object.values(view.nodes).flatMap((node) => {
    const names = [node.name, node.nameEn ?? '', ...node.aliases];
    const match = names.find((name) => name.toLowerCase().includes(wanted));
    const { id, type, name, nameEn, degree } = node;
    return match === undefined ? [] : [{ id, type, name, ...(nameEn ? { nameEn } : {}), match, degree }];
  });
  return { results: results.sort((a, b) => b.degree - a.degree).slice(0, 8) };
}

function countAll({ view }: Snapshot): OverviewResponse {
  const [nodes, edges] = [Object.values(view.nodes), Object.values(view.edges)];
  return { nodes, edges, totals: { nodes: countTypes(nodes), edges: countTypes(edges), documents: 0 } };
}

function findEntity({ view, details }: Snapshot, id: string): EntityResponse {
  const node = view.nodes[id];
  if (node === undefined) throw new ApiError('offline', 'this file does not hold it', 404);
  const edges = Object.values(view.edges).filter((edge) => edge.from === id || edge.to === id);
  const others = new Set(edges.flatMap((edge) => [edge.from, edge.to]).filter((other) => other !== id));
  const neighbours = [...others].flatMap((other) => view.nodes[other] ?? []);
  const { facts = [], statistics = [] } = details[id] ?? {};
  return { node, mergedIds: [node.id], edges, neighbours, facts, differing: [], statistics, truncated: false };
}

const noMore = (_id: string): ExpandResponse => ({ nodes: [], edges: [], leftOut: [], amounts: 0 });
