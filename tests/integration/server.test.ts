import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as api from '../../src/model/api.js';
import { routes } from '../../src/server/routes/table.js';
import { type RunningServer, startServer } from '../running-server.js';

const table = '项目名称,投资方,总投资(亿元),落户园区\n云栖树脂项目,云栖高分子材料有限公司,12.5,涪陵白涛化工园区\n';
const text = '云栖高分子材料有限公司投资12.5亿元，在重庆市涪陵区建设树脂项目。\n';

let running: RunningServer;
let base: string;

const get = async <Out>(path: string, schema: z.ZodType<Out>): Promise<Out> => {
  const response = await fetch(base + path);
  const body: unknown = await response.json();
  expect(response.status, `${path}: ${JSON.stringify(body)}`).toBe(200);
  return schema.parse(body);
};
const post = (path: string, body: unknown): Promise<Response> =>
  fetch(base + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const refusal = async (response: Response): Promise<[number, string]> => [
  response.status,
  api.errorResponseSchema.parse(await response.json()).error.code,
];
const search = async (q: string) =>
  (await get(`/api/search?q=${encodeURIComponent(q)}`, api.searchResponseSchema)).results;

/** Reads a stream of events to its end: the states of the job, in order. */
async function readEvents(id: string, headers: Record<string, string> = {}): Promise<api.ImportJob[]> {
  const response = await fetch(`${base}/api/imports/${id}/events`, { headers });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const events = (await response.text()).split('\n\n');
  expect(events.some((event) => event.includes('event:end'))).toBe(true);
  return events
    .filter((event) => event.includes('event:job'))
    .map((event) => api.importJobSchema.parse(JSON.parse(/^data:(.*)$/m.exec(event)?.[1] ?? '')));
}

beforeAll(async () => {
  running = await startServer();
  ({ base } = running);
});
afterAll(() => running?.close());

describe('imports', () => {
  it('takes pasted text and tells its progress by events, to the report', async () => {
    const response = await post('/api/imports', { text, fileName: '云栖.txt', publisher: '试刊', date: '2023-05' });
    expect(response.status).toBe(202);
    const job = api.importJobSchema.parse(await response.json());
    expect(response.headers.get('location')).toBe(`/api/imports/${job.id}`);
    const states = await readEvents(job.id);
    expect(states.at(-1)).toMatchObject({ state: 'done', progress: 1, files: ['云栖.txt'] });
    expect(states.at(-1)?.report?.documents[0]).toMatchObject({ fileName: '云栖.txt', alreadyThere: false });
    expect(states.map(({ progress }) => progress)).toEqual(states.map(({ progress }) => progress).toSorted());
  });

  it('takes uploaded files, and says that the same text is already there', async () => {
    const upload = async () => {
      const form = new FormData();
      form.append('files', new Blob([table]), '签约项目.csv');
      form.append('files', new Blob([text]), '云栖副本.txt');
      form.append('publisher', '试刊');
      const response = await fetch(`${base}/api/imports`, { method: 'POST', body: form });
      expect(response.status).toBe(202);
      return (await readEvents(api.importJobSchema.parse(await response.json()).id)).at(-1)?.report;
    };
    const first = await upload();
    expect(first?.documents.map(({ alreadyThere }) => alreadyThere)).toEqual([false, true]);
    const second = await upload();
    expect(second?.unchanged).toBe(true);
  });

  it('replays the state of now to whoever comes late, with whatever Last-Event-ID', async () => {
    const { jobs: listed } = await get('/api/imports', z.object({ jobs: z.array(api.importJobSchema) }));
    expect(listed.length).toBeGreaterThanOrEqual(3);
    const id = listed[0]?.id ?? '';
    expect(await get(`/api/imports/${id}`, api.importJobSchema)).toEqual(listed[0]);
    expect(await readEvents(id, { 'Last-Event-ID': `${id}.end` })).toEqual([listed[0]]);
  });

  it('fails a job over a source that can not be read, by name', async () => {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3, 0, 0, 255])]), 'program.txt');
    const response = await fetch(`${base}/api/imports`, { method: 'POST', body: form });
    const last = (await readEvents(api.importJobSchema.parse(await response.json()).id)).at(-1);
    const told = JSON.stringify([last?.error, last?.report?.issues]);
    expect(told).toContain('program.txt');
  });

  it('cancels', async () => {
    const big = Array.from({ length: 400 }, (_, index) => `第${index}段。${text}`).join('\n');
    const job = api.importJobSchema.parse(
      await (await post('/api/imports', { text: big, fileName: '长文.txt' })).json(),
    );
    const response = await fetch(`${base}/api/imports/${job.id}`, { method: 'DELETE' });
    expect(api.importJobSchema.parse(await response.json()).state).toBe('cancelled');
    expect((await get(`/api/imports/${job.id}`, api.importJobSchema)).state).toBe('cancelled');
  });

  it('refuses what is no import', async () => {
    expect(await refusal(await post('/api/imports', { text: '' }))).toEqual([400, 'bad-request']);
    expect(await refusal(await post('/api/imports', { text, date: '2023-5' }))).toEqual([400, 'bad-request']);
    expect(await refusal(await fetch(`${base}/api/imports/nothing`))).toEqual([404, 'no-such-import']);
    expect(await refusal(await fetch(`${base}/api/imports/nothing/events`))).toEqual([404, 'no-such-import']);
    expect(await refusal(await fetch(`${base}/api/imports/nothing`, { method: 'DELETE' }))).toEqual([
      404,
      'no-such-import',
    ]);
  });
});

describe('reading', () => {
  it('health', async () => {
    const health = await get('/api/health', api.healthResponseSchema);
    expect(health).toMatchObject({ status: 'ok', neo4j: { reachable: true } });
    expect(health.counts?.documents).toBeGreaterThanOrEqual(2);
  });

  it('overview', async () => {
    const overview = await get('/api/overview?limit=30', api.overviewResponseSchema);
    expect(overview.nodes.length).toBeLessThanOrEqual(30);
    expect(overview.totals.nodes.District).toBeGreaterThan(3000);
  });

  it('search by name and pinyin, with type and limit', async () => {
    expect((await search('涪陵')).map(({ name }) => name)).toContain('涪陵区');
    expect((await search('fuling')).map(({ name }) => name)).toContain('涪陵区');
    const companies = await get('/api/search?q=%E4%BA%91%E6%A0%96&type=Company&limit=1', api.searchResponseSchema);
    expect(companies.results).toHaveLength(1);
    expect(companies.results[0]?.type).toBe('Company');
  });

  it('entity, expand, subgraph and claims with their evidence', async () => {
    const [company] = (await search('云栖高分子材料有限公司')).filter(({ type }) => type === 'Company');
    const id = encodeURIComponent(company?.id ?? '');
    const entity = await get(`/api/entities/${id}`, api.entityResponseSchema);
    expect(entity.node.name).toContain('云栖');
    expect(entity.edges.length).toBeGreaterThan(0);
    const expanded = await get(`/api/entities/${id}/expand?direction=out&limit=1`, api.expandResponseSchema);
    expect(expanded.edges).toHaveLength(1);
    const ids = [entity.node.id, ...entity.neighbours.map((node) => node.id)].map(encodeURIComponent).join(',');
    const subgraph = await get(`/api/subgraph?ids=${ids}`, api.subgraphSchema);
    expect(subgraph.nodes).toHaveLength(entity.neighbours.length + 1);
    // A view that grows by the entity asks for it alone, with its lines to what is shown.
    const shown = entity.neighbours.map((node) => node.id);
    const grown = await get(`/api/subgraph?ids=${entity.node.id}&among=${shown.join(',')}`, api.subgraphSchema);
    expect(grown.nodes.map((node) => node.id)).toEqual([entity.node.id]);
    expect(grown.edges.map((edge) => edge.id).sort()).toEqual(entity.edges.map((edge) => edge.id).sort());
    const posted = await post('/api/subgraph', { ids: [entity.node.id], among: shown });
    expect(api.subgraphSchema.parse(await posted.json())).toEqual(grown);
    const claimIds = entity.edges.flatMap((edge) => edge.claimIds);
    const { claims } = await get(`/api/claims?ids=${claimIds.join(',')}`, api.claimsResponseSchema);
    expect(claims.map(({ claim }) => claim.id)).toEqual(claimIds);
    const one = await get(`/api/claims/${claimIds[0]}`, api.claimViewSchema);
    expect(one.evidence.quote.length).toBeGreaterThan(0);
  });

  it('paths', async () => {
    const [from] = await search('涪陵区');
    const [to] = await search('重庆市');
    const found = await get(`/api/paths?from=${from?.id}&to=${to?.id}`, api.pathsResponseSchema);
    expect(found.paths[0]?.nodeIds).toEqual([from?.id, to?.id]);
  });

  it('documents, with marks that lie in the text', async () => {
    const { documents } = await get('/api/documents', api.documentsResponseSchema);
    const found = documents.find(({ fileName }) => fileName === '云栖.txt');
    expect(found).toMatchObject({ publisher: '试刊', publishedOn: '2023-05' });
    const document = await get(`/api/documents/${found?.id}`, api.documentResponseSchema);
    expect(document.text).toBe(text);
    for (const { start, end } of document.marks) expect(document.text.slice(start, end).length).toBe(end - start);
  });

  it('cypher, read-only', async () => {
    const body = { query: 'MATCH (d:District {name: $name}) RETURN d.name AS name', params: { name: '涪陵区' } };
    const answer = api.cypherResponseSchema.parse(await (await post('/api/cypher', body)).json());
    expect(answer).toMatchObject({ columns: ['name'], rows: [['涪陵区']], truncated: false });
    for (const query of ['CREATE (n:X) RETURN n', 'LOAD CSV FROM "file:///etc/passwd" AS x RETURN x', 'SHOW USERS'])
      expect((await post('/api/cypher', { query })).status, query).toBe(403);
    expect((await post('/api/cypher', { query: 'RETURN' })).status).toBe(400);
  });

  it('ask', async () => {
    const response = await post('/api/ask', { question: '谁在涪陵投资了？' });
    expect(response.status).toBe(200);
    const answer = api.askResponseSchema.parse(await response.json());
    expect(answer.status).toBe('answered');
    expect(answer.entities.join()).toContain('云栖');
    expect(answer.evidence.length).toBeGreaterThan(0);
  });

  it('schema and description', async () => {
    const schema = await get('/api/schema', api.schemaResponseSchema);
    expect(Object.keys(schema.nodeTypes)).toContain('Company');
    const described = await get('/api/openapi.json', z.object({ paths: z.record(z.string(), z.unknown()) }));
    expect(Object.keys(described.paths).toSorted()).toEqual([...new Set(routes.map(({ path }) => path))].toSorted());
  });
});

describe('refusals', () => {
  it('says what is wrong with a request', async () => {
    expect(await refusal(await fetch(`${base}/api/search`))).toEqual([400, 'bad-request']);
    expect(await refusal(await fetch(`${base}/api/search?q=a&type=Planet`))).toEqual([400, 'bad-request']);
    expect(await refusal(await fetch(`${base}/api/entities/company-nobody`))).toMatchObject([404, expect.any(String)]);
    expect(await refusal(await fetch(`${base}/api/claims/nothing`))).toEqual([404, 'no-such-claim']);
    expect(await refusal(await fetch(`${base}/api/documents/nothing`))).toMatchObject([404, expect.any(String)]);
    expect(await refusal(await fetch(`${base}/api/nothing`))).toEqual([404, 'no-such-endpoint']);
    expect(await refusal(await post('/api/ask', '{"question'))).toEqual([400, 'entity-parse-failed']);
    expect(await refusal(await post('/api/ask', { question: 'x'.repeat(501) }))).toEqual([400, 'bad-request']);
  });

  it('takes nothing but JSON and uploads', async () => {
    const plain = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: '{"question":"?"}' };
    expect(await refusal(await fetch(`${base}/api/ask`, plain))).toEqual([415, 'unsupported-media-type']);
    expect(await refusal(await fetch(`${base}/api/imports`, plain))).toEqual([415, 'unsupported-media-type']);
    const put = await fetch(`${base}/api/ask`, { method: 'PUT' });
    expect(put.headers.get('allow')).toBe('POST');
    expect(await refusal(put)).toEqual([405, 'method-not-allowed']);
  });

  it('refuses too large a body', async () => {
    const large = await post('/api/cypher', { query: 'x'.repeat(2_000_000) });
    expect(await refusal(large)).toEqual([413, 'entity-too-large']);
  });

  it.each([{ host: 'rebound.example' }, { origin: 'http://evil.example' }, { origin: 'null' }])(
    'refuses strangers: %o',
    async (headers) => {
      const { port } = new URL(base);
      const status = await new Promise((resolve, reject) => {
        httpRequest({ port, host: '127.0.0.1', path: '/api/health', headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
      expect(status).toBe(403);
    },
  );

  it('allows no other origin, and no script but its own', async () => {
    const response = await fetch(`${base}/api/health`);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  it('says that the viewer is being built until it is there', async () => {
    const response = await fetch(`${base}/`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('Tupu');
    expect((await fetch(`${base}/assets/nothing.js`)).status).toBe(404);
  });
});
