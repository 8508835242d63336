import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { GraphReader } from '../graph/graph.js';
import { tupuVersion } from '../version.js';
import { registerEntityTools } from './entity-tools.js';
import { registerQuestionTools } from './question-tools.js';

const instructions = `Tupu is a knowledge graph of companies, places, industrial parks, projects and products in China, read from newspapers and tables. Every edge stands on claims, every claim on the exact words of a source.
- Start with ask for a question in words, or search for a name and then entity, expand, path.
- Money: amountCny is in yuan; amountKind and amountStage say what the sum is (planned is not paid). Never add sums of different kinds or stages, and never add edges: several investors of one project share its total.
- Cite: give document and quote of the citations behind what you say. What has no citation is not said by a source.
- "not-in-graph" is an answer. Do not fill it from memory.`;

/** The Model Context Protocol over this graph: eight tools that read, none that writes. It is connected by its caller. */
export function createMcpServer(graph: GraphReader): McpServer {
  const server = new McpServer({ name: 'tupu', title: 'Tupu 图谱', version: tupuVersion }, { instructions });
  registerEntityTools(server, graph);
  registerQuestionTools(server, graph);
  return server;
}
