import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type KeepNoteRequest,
  keptViewSchema,
  type Note,
  namedViewsSchema,
  notesResponseSchema,
} from '../../src/model/api/kept.js';
import { subgraphSchema } from '../../src/model/api.js';
import { importSources } from '../../src/pipeline/import-sources.js';
import { type RunningServer, startServer } from '../running-server.js';

const fileName = 'plant.txt';
const text = '远望石化有限公司在重庆市涪陵区投资建设远望聚酯一体化项目，总投资20亿元。';

let server: RunningServer;
const importText = () =>
  importSources(server.graph, [{ fileName, bytes: new TextEncoder().encode(text), details: {} }]);

beforeAll(async () => {
  server = await startServer();
  await importText();
});
afterAll(() => server?.close());

async function send(method: string, path: string, body?: unknown): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(`${server.base}${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  return { status: response.status, answer: await response.json() };
}

const keepNote = async (note: KeepNoteRequest): Promise<Note[]> =>
  notesResponseSchema.parse((await send('POST', '/api/notes', note)).answer).notes;

async function findInvestment() {
  const [firm] = await server.graph.search({ q: '远望石化', type: ['Company'], limit: 1 });
  if (firm === undefined) throw new Error('the firm is missing');
  const { edges } = await server.graph.expand(firm.id, { type: ['INVESTED_IN'], direction: 'out', limit: 5 });
  const [edge] = edges;
  if (edge === undefined) throw new Error('the investment is missing');
  return { firm, edge };
}

describe('views', () => {
  it('are kept under an id of their state, named, renamed, and opened when no name is left', async () => {
    const state = '#/graph?v=abc';
    const kept = keptViewSchema.parse((await send('POST', '/api/views', { state })).answer);
    expect(kept.id).toMatch(/^[\w-]{10}$/);
    expect(await send('GET', '/api/views')).toEqual({ status: 200, answer: { views: [] } });
    const named = keptViewSchema.parse((await send('POST', '/api/views', { state, name: '涪陵的投资' })).answer);
    expect(named).toEqual({ id: kept.id, state, name: '涪陵的投资' });
    const renamed = namedViewsSchema.parse((await send('POST', `/api/views/${kept.id}`, { name: '投资' })).answer);
    expect(renamed.views.map(({ name }) => name)).toEqual(['投资']);
    expect(await send('DELETE', `/api/views/${kept.id}`)).toEqual({ status: 200, answer: { views: [] } });
    expect((await send('GET', `/api/views/${kept.id}`)).answer).toEqual({ id: kept.id, state });
  });

  it('leave their name to the view that is saved under it later', async () => {
    for (const view of ['one', 'two']) await send('POST', '/api/views', { state: `#/graph?v=${view}`, name: 'mine' });
    const { views } = namedViewsSchema.parse((await send('GET', '/api/views')).answer);
    expect(views).toHaveLength(1);
    expect((await send('GET', `/api/views/${views[0]?.id}`)).answer).toMatchObject({ state: '#/graph?v=two' });
  });

  it.each([
    ['GET', '/api/views/nowhere', undefined, 404, 'nowhere'],
    ['DELETE', '/api/views/nowhere', undefined, 404, 'nowhere'],
    ['POST', '/api/views', { state: 'https://elsewhere.example/' }, 400, '#/graph'],
    ['POST', '/api/views', { state: '#/graph', name: ' ' }, 400, 'name'],
    ['DELETE', '/api/notes/nothing', undefined, 404, 'nothing'],
    ['POST', '/api/notes', { kind: 'node', targetId: 'x', text: '', by: 'me' }, 400, 'text'],
  ])('%s %s with %o is told as a mistake', async (method, path, body, status, named) => {
    const answer = await send(method, path, body);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.answer)).toContain(named);
  });
});

describe('notes', () => {
  it('stay with their thing and relation when the document is retracted and imported again', async () => {
    const { firm, edge } = await findInvestment();
    await keepNote({ kind: 'node', targetId: firm.id, text: '注意股权变更', by: '李' });
    const both = await keepNote({
      kind: 'edge',
      targetId: edge.id,
      claimIds: edge.claimIds,
      text: '待核实金额',
      by: '李',
    });
    expect(both.map((note) => note.text)).toEqual(['注意股权变更', '待核实金额']);
    await server.graph.retract(fileName);
    await importText();
    const again = await findInvestment();
    const { notes } = notesResponseSchema.parse((await send('GET', '/api/notes')).answer);
    expect(notes.map(({ targetId }) => targetId)).toEqual([again.firm.id, again.edge.id]);
    expect(again.edge.claimIds.some((id) => notes[1]?.claimIds.includes(id))).toBe(true);
  });

  it('follow their thing and relation into the one that it is judged the same as, and go back when that is undone', async () => {
    const other = '远望石化集团有限公司在湛江市投资建设远望乙烯项目，总投资30亿元。';
    await importSources(server.graph, [{ fileName: 'group.txt', bytes: new TextEncoder().encode(other), details: {} }]);
    const { firm } = await findInvestment();
    const [group] = await server.graph.search({ q: '远望石化集团有限公司', type: ['Company'], limit: 1 });
    if (group === undefined || group.id === firm.id) throw new Error('the group is missing');
    const { edges } = await server.graph.expand(group.id, { type: ['INVESTED_IN'], direction: 'out', limit: 5 });
    const [edge] = edges;
    if (edge === undefined) throw new Error("the group's investment is missing");
    const on = [
      { kind: 'node', targetId: group.id, text: '与远望石化是否同一家', by: '李' },
      { kind: 'edge', targetId: edge.id, claimIds: edge.claimIds, text: '项目名待查', by: '李' },
    ] satisfies KeepNoteRequest[];
    for (const note of on) await keepNote(note);
    const readNotes = async () => {
      const { notes } = notesResponseSchema.parse((await send('GET', '/api/notes')).answer);
      return on.map(({ text: said }) => notes.find((note) => note.text === said));
    };
    const before = await readNotes();
    const { decision } = await server.graph.decide({
      leftId: firm.id,
      rightId: group.id,
      judgement: 'same',
      by: '李',
      why: '官网写明',
    });
    const [onThing, onEdge] = await readNotes();
    const [kept] = await server.graph.search({ q: '远望石化', type: ['Company'], limit: 1 });
    expect(onThing?.targetId).toBe(kept?.id);
    const joined = await server.graph.expand(kept?.id ?? firm.id, {
      type: ['INVESTED_IN'],
      direction: 'out',
      limit: 9,
    });
    expect(joined.edges.some(({ claimIds }) => claimIds.some((id) => onEdge?.claimIds.includes(id)))).toBe(true);
    await server.graph.undoDecision(decision.id, '李');
    expect(await readNotes()).toEqual(before);
    await server.graph.retract('group.txt');
  });

  it('are changed, removed, and put back under their id', async () => {
    const { firm } = await findInvestment();
    const [first] = await keepNote({ kind: 'node', targetId: firm.id, text: '第二条', by: '王' });
    if (first === undefined) throw new Error('no note');
    const { kind, targetId, claimIds, by, id } = first;
    const changed = await keepNote({ id, kind, targetId, claimIds, by, text: '已核实' });
    expect(changed.find((note) => note.id === id)).toMatchObject({ text: '已核实', at: first.at });
    const { answer } = await send('DELETE', `/api/notes/${id}`);
    expect(notesResponseSchema.parse(answer).notes.map((note) => note.id)).not.toContain(id);
    const back = await keepNote({ id, kind, targetId, claimIds, by, text: '已核实' });
    expect(back.map((note) => note.id)).toContain(id);
  });
});

describe('exports of what is shown', () => {
  it('hold the things and relations that are named, and no others', async () => {
    const { firm, edge } = await findInvestment();
    const { nodes, edges } = subgraphSchema.parse(
      (await send('POST', '/api/subgraph', { ids: [firm.id, edge.to, edge.from] })).answer,
    );
    expect(edges.length).toBeGreaterThan(0);
    const body = { format: 'jsonl', what: 'subgraph', ids: nodes.map(({ id }) => id), edgeIds: [edge.id] };
    const response = await fetch(`${server.base}/api/export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const lines = (await response.text()).trim().split('\n');
    expect(lines).toHaveLength(nodes.length + 1);
    expect(lines.at(-1)).toContain(edge.id);
  });
});
