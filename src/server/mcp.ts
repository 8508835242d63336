import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import express, { Router } from 'express';
import { TupuError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { createMcpServer } from '../mcp/create-server.js';

/**
 * The Model Context Protocol by streamable HTTP. Nothing is kept between requests, since all tools read: each POST is
 * answered by a server of its own with plain JSON, and there is no stream to open by GET.
 */
export function serveMcp(graph: Graph): Router {
  const router = Router();
  router.post('/mcp', express.json({ limit: '1mb' }), async (request, response) => {
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    const server = createMcpServer(graph);
    // A client that leaves takes its running tools along.
    response.once('close', () => void server.close());
    await server.connect(transport);
    await transport.handleRequest(request, response, request.body);
  });
  router.all('/mcp', (request, response) => {
    response.setHeader('Allow', 'POST');
    throw new TupuError('method-not-allowed', `/mcp takes POST, not ${request.method}`, { status: 405 });
  });
  return router;
}
