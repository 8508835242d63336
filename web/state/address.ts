import type { Language } from '../../src/model/api.js';
import type { Selection } from './view.js';

/** What a link keeps. Language and theme are in it only where someone made it to be shared. */
export interface Address {
  readonly page: 'graph' | 'documents' | 'review' | 'decisions' | 'console' | 'api' | 'visual';
  /** The query that the console opens with. */
  readonly cypher?: string;
  readonly documentId?: string;
  /** The claim to scroll to in an open document. */
  readonly claimId?: string;
  readonly selection?: Selection;
  readonly question?: string;
  /** Whether the picture is told in words beside it, and how. */
  readonly listing?: 'table' | 'tree';
  /** What is shown and where, packed by packed-view.ts. */
  readonly view?: string;
  /** The id under which the server keeps all of it: a short link. */
  readonly kept?: string;
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
}

/**
 * Reads `#/graph?sel=node:ID&q=…&list=table&v=…`, its short form `#/s/ID?sel=…` and `#/documents/ID?claim=…`, `#/review`, `#/decisions`,
 * `#/console?cypher=…` `#/api` and `#/visual`. What it does not know is the graph.
 */
export function parseAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const params = new URLSearchParams(query);
  const [page, documentId] = path.split('/').map(decodePart);
  if (page === 'documents') {
    const claimId = params.get('claim');
    return { page, ...(documentId ? { documentId } : {}), ...(claimId ? { claimId } : {}) };
  }
  if (page === 'console') {
    const cypher = params.get('cypher');
    return { page, ...(cypher ? { cypher } : {}) };
  }
  if (page === 'review' || page === 'decisions' || page === 'api' || page === 'visual') return { page };
  const selection = parseSelection(params.get('sel'));
  const question = params.get('q');
  const view = params.get('v');
  const listing = params.get('list');
  const [language, theme] = [params.get('lang'), params.get('theme')];
  return {
    page: 'graph',
    ...(page === 's' && documentId ? { kept: documentId } : {}),
    ...(selection ? { selection } : {}),
    ...(question ? { question } : {}),
    ...(view ? { view } : {}),
    ...(listing === 'table' || listing === 'tree' ? { listing } : {}),
    ...(language === 'zh' || language === 'en' ? { language } : {}),
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
  };
}

/** The other way round: `parseAddress(formatAddress(address))` is the same address. */
export function formatAddress(address: Address): string {
  const { page, cypher, documentId, claimId, selection, question, view, kept, listing, language, theme } = address;
  const params = new URLSearchParams();
  if (page === 'documents') {
    if (claimId !== undefined) params.set('claim', claimId);
    return join(documentId === undefined ? '#/documents' : `#/documents/${encodeURIComponent(documentId)}`, params);
  }
  if (page === 'console' && cypher !== undefined) params.set('cypher', cypher);
  if (page !== 'graph') return join(`#/${page}`, params);
  if (question !== undefined) params.set('q', question);
  if (selection !== undefined) params.set('sel', formatSelection(selection));
  if (listing !== undefined) params.set('list', listing);
  if (view !== undefined && kept === undefined) params.set('v', view);
  if (language !== undefined) params.set('lang', language);
  if (theme !== undefined) params.set('theme', theme);
  return join(kept === undefined ? '#/graph' : `#/s/${encodeURIComponent(kept)}`, params);
}

function join(path: string, params: URLSearchParams): string {
  const query = params.toString();
  return query === '' ? path : `${path}?${query}`;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function parseSelection(text: string | null): Selection | undefined {
  const match = /^(nodes?|edge):(.+)$/su.exec(text ?? '');
  if (match?.[2] === undefined) return undefined;
  if (match[1] === 'nodes') return { kind: 'nodes', ids: match[2].split(',').filter(Boolean) };
  return { kind: match[1] === 'edge' ? 'edge' : 'node', id: match[2] };
}

/** Ids hold no comma. */
function formatSelection(selection: Selection): string {
  return selection.kind === 'nodes' ? `nodes:${selection.ids.join(',')}` : `${selection.kind}:${selection.id}`;
}
