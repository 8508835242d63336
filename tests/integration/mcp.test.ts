import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { importSources } from '../../src/pipeline/import-sources.js';
import { readSamples } from '../../src/server/samples.js';
import { type RunningServer, startServer } from '../running-server.js';

const bin = fileURLToPath(new URL('../../bin/tupu.js', import.meta.url));

let server: RunningServer;
const clients: Client[] = [];

beforeAll(async () => {
  server = await startServer();
  await importSources(server.graph, await readSamples(), { onProgress: () => {} });
});
afterAll(async () => {
  for (const client of clients) await client.close();
  await server?.close();
});

const byHttp = (): Transport => new StreamableHTTPClientTransport(new URL(`${server.base}/mcp`)) as Transport;
const byStdio = (): Transport => {
  const { uri, username, password } = inject('neo4j');
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return new StdioClientTransport({
    command: process.execPath,
    args: [bin, 'mcp'],
    env: env as Record<string, string>,
    stderr: 'ignore',
  });
};

const citationSchema = z.object({
  number: z.number(),
  document: z.string().min(1),
  documentId: z.string(),
  quote: z.string().min(1),
  start: z.number(),
  end: z.number(),
  claimIds: z.array(z.string()).min(1),
});
const citedSchema = z.object({ citations: z.array(citationSchema).min(1) });

describe.each([
  ['streamable HTTP', byHttp],
  ['standard input and output', byStdio],
])('the protocol over %s', (_name, connect) => {
  let client: Client;
  const call = async <Out>(name: string, args: Record<string, unknown>, schema: z.ZodType<Out>): Promise<Out> => {
    const result = await client.callTool({ name, arguments: args });
    expect(result.isError, JSON.stringify(result.content)).toBeFalsy();
    const [content] = z.array(z.object({ type: z.literal('text'), text: z.string() })).parse(result.content);
    expect(JSON.parse(content?.text ?? '')).toEqual(result.structuredContent);
    return schema.parse(result.structuredContent);
  };
  const refuse = async (name: string, args: Record<string, unknown>): Promise<string> => {
    const result = await client.callTool({ name, arguments: args });
    expect(result.isError).toBe(true);
    return JSON.stringify(result.content);
  };
  const find = async (q: string): Promise<string> => {
    const { results } = await call('search', { q }, z.object({ results: z.array(z.object({ id: z.string() })) }));
    return results[0]?.id ?? '';
  };

  beforeAll(async () => {
    client = new Client({ name: 'tests', version: '1' });
    clients.push(client);
    await client.connect(connect());
  });

  it('names itself, and eight tools that read', async () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'tupu' });
    expect(client.getInstructions()).toContain('not-in-graph');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'ask',
      'cypher',
      'entity',
      'evidence',
      'expand',
      'path',
      'schema',
      'search',
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  });

  it('answers a question with rows that lead to citations, whose offsets hold in the document', async () => {
    const answerSchema = citedSchema.extend({
      status: z.literal('answered'),
      rows: z.array(z.unknown()).min(1),
      rowCitations: z.array(z.array(z.number())),
    });
    const { citations, rows, rowCitations } = await call('ask', { question: '谁在涪陵投资了？' }, answerSchema);
    expect(rowCitations).toHaveLength(rows.length);
    expect(rowCitations.flat().length).toBeGreaterThan(0);
    const numbers = citations.map(({ number }) => number);
    for (const number of rowCitations.flat()) expect(numbers).toContain(number);
    for (const { documentId, quote, start, end } of citations) {
      const { text, kind } = await server.graph.document(documentId);
      if (kind === 'text') expect(text.slice(start, end)).toBe(quote);
    }
  });

  it('reads an entity, its neighbours and paths, each edge with citations', async () => {
    const firm = await find('万凯新材料');
    const edges = z.array(z.object({ type: z.string(), citations: z.array(z.number()).min(1) })).min(1);
    const entity = await call('entity', { id: firm }, citedSchema.extend({ edges }));
    await call('expand', { id: firm, direction: 'out' }, citedSchema.extend({ edges }));
    const path = { from: firm, to: await find('涪陵区') };
    await call('path', path, citedSchema.extend({ paths: z.array(z.unknown()).min(1) }));
    const claimIds = entity.citations.flatMap((citation) => citation.claimIds).slice(0, 3);
    const evidence = citedSchema.extend({ unknown: z.array(z.string()) });
    expect((await call('evidence', { claimIds: [...claimIds, 'claim-none'] }, evidence)).unknown).toEqual([
      'claim-none',
    ]);
  });

  it('runs Cypher that reads, and cites the edges it returns', async () => {
    const query = 'MATCH (c:Company)-[r:INVESTED_IN]->(p:Project) RETURN c.name AS firm, r LIMIT $n';
    const read = citedSchema.extend({ columns: z.tuple([z.literal('firm'), z.literal('r')]) });
    await call('cypher', { query, params: { n: 3 } }, read);
    await call('schema', {}, z.object({ nodeTypes: z.object({ Company: z.unknown() }) }));
  });

  it('says what is wrong, and writes nothing', async () => {
    expect(await refuse('cypher', { query: 'MATCH (n) DETACH DELETE n' })).toContain('not-reading');
    expect(await refuse('cypher', { query: 'RETURN' })).toContain('bad-cypher');
    expect(await refuse('entity', { id: 'company-none' })).toContain('company-none');
    expect(await refuse('search', { q: '' })).toContain('q');
    expect(await refuse('write', {})).toContain('write');
  });
});

describe('/mcp', () => {
  it('takes POST alone, and no strangers', async () => {
    expect((await fetch(`${server.base}/mcp`)).status).toBe(405);
    const headers = { 'Content-Type': 'application/json', Origin: 'http://evil.example' };
    expect((await fetch(`${server.base}/mcp`, { method: 'POST', headers, body: '{}' })).status).toBe(403);
  });
});
