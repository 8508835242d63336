import type { Command } from 'commander';
import { withGraph } from '../with-graph.js';

const examples = `
Examples:
  $ tupu mcp                              (spoken by an agent over standard input and output)
  {"mcpServers": {"tupu": {"command": "npx", "args": ["tupu", "mcp"]}}}

A running tupu serve answers the same at http://127.0.0.1:3000/mcp. All tools read. docs/agents.md.`;

export function registerMcp(program: Command): void {
  program
    .command('mcp')
    .description('serve the graph to agents by the Model Context Protocol, over standard input and output')
    .addHelpText('after', examples)
    .action(serveAgents);
}

/** Runs until the agent closes standard input, or Ctrl-C. Nothing but the protocol goes to standard output. */
async function serveAgents(): Promise<void> {
  await withGraph(async (graph, { signal }) => {
    const [{ StdioServerTransport }, { createMcpServer }] = await Promise.all([
      import('@modelcontextprotocol/sdk/server/stdio.js'),
      import('../../mcp/create-server.js'),
    ]);
    const server = createMcpServer(graph);
    const ended = new Promise<void>((resolve) => {
      server.server.onclose = resolve;
      process.stdin.once('end', resolve).once('close', resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    await server.connect(new StdioServerTransport());
    await ended;
    await server.close();
  });
}
