import type { ExportSource } from './export-source.js';
import {
  type AttributeKind,
  attributesOfEdge,
  attributesOfNode,
  edgeAttributes,
  escapeXml,
  nodeAttributes,
} from './graph-attributes.js';

const declare = (of: 'node' | 'edge', kinds: Readonly<Record<string, AttributeKind>>): string =>
  `<attributes class="${of}">${Object.entries(kinds)
    .map(([name, kind]) => `<attribute id="${name}" title="${name}" type="${kind}"/>`)
    .join('')}</attributes>\n`;

const values = (attributes: ReturnType<typeof attributesOfNode>): string =>
  attributes.map(([name, value]) => `<attvalue for="${name}" value="${escapeXml(value)}"/>`).join('');

/** GEXF 1.2 (gexf.net), as Gephi and graphology read it, element by element in constant memory. */
export async function* writeGexf(source: ExportSource): AsyncIterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf version="1.2" xmlns="http://www.gexf.net/1.2draft">\n';
  yield '<meta><creator>Tupu 图谱</creator></meta>\n<graph defaultedgetype="directed" mode="static">\n';
  yield declare('node', nodeAttributes) + declare('edge', edgeAttributes);
  yield '<nodes>\n';
  for await (const node of source.nodes())
    yield `<node id="${escapeXml(node.id)}" label="${escapeXml(node.name)}"><attvalues>${values(attributesOfNode(node))}</attvalues></node>\n`;
  yield '</nodes>\n<edges>\n';
  for await (const one of source.edges()) {
    const { id, from, to, type } = one.edge;
    yield `<edge id="${escapeXml(id)}" source="${escapeXml(from)}" target="${escapeXml(to)}" label="${type}"><attvalues>${values(attributesOfEdge(one))}</attvalues></edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}
