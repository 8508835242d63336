import type { ExportSource } from './export-source.js';
import {
  type AttributeKind,
  attributesOfEdge,
  attributesOfNode,
  edgeAttributes,
  escapeXml,
  nodeAttributes,
} from './graph-attributes.js';

/** Things and edges share names of attributes, so keys say whose they are. */
const declare = (of: 'node' | 'edge', kinds: Readonly<Record<string, AttributeKind>>): string =>
  Object.entries(kinds)
    .map(([name, kind]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${kind}"/>\n`)
    .join('');

const values = (of: 'node' | 'edge', attributes: ReturnType<typeof attributesOfNode>): string =>
  attributes.map(([name, value]) => `<data key="${of}-${name}">${escapeXml(value)}</data>`).join('');

/** GraphML 1.0 (graphml.graphdrawing.org), as yEd, NetworkX and graphology read it, element by element. */
export async function* writeGraphml(source: ExportSource): AsyncIterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield declare('node', { label: 'string', ...nodeAttributes }) + declare('edge', edgeAttributes);
  yield '<graph id="tupu" edgedefault="directed">\n';
  for await (const node of source.nodes())
    yield `<node id="${escapeXml(node.id)}">${values('node', [['label', node.name], ...attributesOfNode(node)])}</node>\n`;
  for await (const one of source.edges()) {
    const { id, from, to } = one.edge;
    yield `<edge id="${escapeXml(id)}" source="${escapeXml(from)}" target="${escapeXml(to)}">${values('edge', attributesOfEdge(one))}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}
