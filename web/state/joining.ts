import type { Subgraph } from '../../src/model/api.js';
import { fetchSubgraph } from '../api-client.js';
import { displayName } from '../captions.js';
import { loadGlyphs } from '../graph-view/fonts.js';
import { readLanguage } from '../i18n.js';
import { readView } from './store.js';

/** As many as one request can name, new ones and those that are shown. */
export const mostAtOnce = 2000;
const mostAmong = 5000;

/** New nodes also touch what is on the canvas already; those lines come too, and nothing that is known is asked for. */
export async function withEdgesToView(graph: Subgraph): Promise<Subgraph> {
  const { nodes } = readView();
  const ends = new Set(graph.nodes.map((node) => node.id));
  const known = graph.edges.filter((edge) => ends.has(edge.from) && ends.has(edge.to));
  const fresh = graph.nodes.map((node) => node.id).filter((id) => nodes[id] === undefined);
  if (fresh.length === 0 || fresh.length > mostAtOnce) return { nodes: graph.nodes, edges: known };
  // Letters that new names need are on their way meanwhile: the picture waits for them.
  loadGlyphs(graph.nodes.map((node) => displayName(node, readLanguage())));
  const { edges } = await fetchSubgraph(fresh, Object.keys(nodes).slice(0, mostAmong));
  return { nodes: graph.nodes, edges: [...known, ...edges] };
}
