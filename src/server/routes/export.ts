import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { z } from 'zod';
import { exportGraph } from '../../export/export-graph.js';
import { type ExportRequest, exportQuerySchema, exportRequestSchema } from '../../model/api/export.js';
import type { Route, ServerDeps } from '../route.js';

/** Sends the file as it is made; a client that leaves ends its making. */
async function send({ graph }: ServerDeps, request: ExportRequest, response: Response): Promise<void> {
  const left = new AbortController();
  response.once('close', () => left.abort());
  const { fileName, contentType, body } = await exportGraph(graph, request, left.signal);
  // What is wrong with the first piece still has an error of its own; later a broken connection tells.
  const pieces = body[Symbol.asyncIterator]();
  const first = await pieces.next();
  response.setHeader('Content-Type', contentType);
  response.setHeader('Content-Disposition', `attachment; filename="${fileName}"`);
  const all = async function* () {
    if (!first.done) yield first.value;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  };
  await pipeline(Readable.from(all()), response).catch((error: unknown) => {
    if (!left.signal.aborted) throw error;
  });
}

const described = {
  path: '/api/export',
  summary:
    'The graph, a part of it, an answer or a Cypher result as CSV (for Excel), XLSX, JSON lines, GEXF, GraphML or FollowTheMoney',
  expensive: true,
  status: 200,
  contentType: 'application/octet-stream',
  response: z.string().meta({ format: 'binary' }),
} as const;

export const exportRoute: Route = {
  ...described,
  method: 'get',
  query: exportQuerySchema,
  run: (deps, request, response) => send(deps, exportQuerySchema.parse(request.query), response),
};

export const longExportRoute: Route = {
  ...described,
  method: 'post',
  body: exportRequestSchema,
  run: (deps, request, response) => send(deps, exportRequestSchema.parse(request.body), response),
};
