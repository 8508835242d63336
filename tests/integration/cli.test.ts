import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import * as api from '../../src/model/api.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { resetGraph } from '../fresh-graph.js';

const tupu = fileURLToPath(new URL('../../bin/tupu.js', import.meta.url));
const text = '2023年3月，云栖高分子材料有限公司投资12.5亿元，在重庆市涪陵区建设树脂项目。\n';

const table = '项目名称,投资方,总投资(亿元),落户园区\n云栖树脂项目,云栖高分子材料有限公司,12.5,涪陵白涛化工园区\n';

let folder: string;
let page: string;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the committed executable in a folder that is not the checkout. */
function run(...args: string[]): Promise<Ran> {
  const { uri, username, password } = inject('neo4j');
  const neo4j = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const env = { ...process.env, ...neo4j, TUPU_HOME: join(folder, 'home') };
  return new Promise((resolve) => {
    execFile(process.execPath, [tupu, ...args], { cwd: folder, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err });
    });
  });
}

const readError = ({ err }: Ran) =>
  api.errorResponseSchema.parse(JSON.parse(err.trim().split('\n').at(-1) ?? '')).error;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tupu-cli-'));
  page = join(folder, 'page.txt');
  await writeFile(page, text);
  await writeFile(join(folder, 'projects.csv'), table);
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'binary.txt'), new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0, 0, 255, 254]));
  await mkdir(join(folder, 'folder'));
  const graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  await graph.close();
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('usage', () => {
  it('shows help with examples, for each command too', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    const commands = [...out.matchAll(/^ {2}([a-z]+) (?:\[options\] )?.*$/gm)].map((match) => match[1] ?? '');
    for (const command of [
      'serve',
      'extract',
      'import',
      'retract',
      'ask',
      'cypher',
      'mcp',
      'search',
      'path',
      'migrate',
      'evaluate',
    ])
      expect(commands).toContain(command);
    expect((await run('import', '--help')).out).toContain('Examples:');
  });

  it.each([
    [['frob'], 'frob'],
    [['import'], 'file'],
    [['import', 'page.txt', '--date', '2023-13'], '2023-13'],
    [['ask', '谁', '--lang', 'fr'], 'fr'],
    [['search', 'x', '--limit', '0'], '--limit'],
    [['cypher', 'RETURN 1', '--param', 'novalue'], 'novalue'],
  ])('%j is wrong usage', async (args, named) => {
    const plain = await run(...args);
    expect(plain).toMatchObject({ code: 2, out: '' });
    expect(plain.err).toContain(named);
    const json = await run(...args, '--json');
    expect(json).toMatchObject({ code: 2, out: '' });
    expect(readError(json).message).toContain(named);
  });
});

describe('bad files', () => {
  it.each([
    ['missing.txt', 'no such file'],
    ['folder', 'directory'],
    ['empty.txt', 'empty'],
    ['binary.txt', 'binary'],
  ])('%s: names file and reason, prints nothing else', async (file, reason) => {
    for (const command of ['extract', 'import']) {
      const ran = await run(command, file, '--json');
      expect(ran, command).toMatchObject({ code: 1, out: '' });
      expect(readError(ran).message).toContain(file);
      expect(readError(ran).message).toContain(reason);
    }
  });
});

describe('commands', () => {
  it('extract prints one document with exact quotes, without a database', async () => {
    const { code, out } = await run('extract', 'page.txt', '--json');
    expect(code).toBe(0);
    const spanSchema = z.object({ quote: z.string(), start: z.number(), end: z.number() });
    const { documents } = z
      .object({
        schemaVersion: z.number(),
        documents: z.array(z.object({ file: z.string(), relations: z.array(z.object({ evidence: spanSchema })) })),
      })
      .parse(JSON.parse(out));
    expect(documents[0]?.file).toBe('page.txt');
    expect(documents[0]?.relations.length).toBeGreaterThan(0);
    for (const { evidence } of documents[0]?.relations ?? [])
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  it('a dry run writes nothing; an import does; the second changes nothing', async () => {
    const dry = api.importReportSchema.parse(JSON.parse((await run('import', 'page.txt', '--dry-run', '--json')).out));
    expect(dry.documents[0]?.claims.read).toBeGreaterThan(0);
    const args = [
      'import',
      'page.txt',
      '--source',
      '试刊',
      '--title',
      '树脂',
      '--page',
      'A3',
      '--date',
      '2023-04-01',
      '--json',
    ];
    const first = api.importReportSchema.parse(JSON.parse((await run(...args)).out));
    expect(first).toMatchObject({ unchanged: false, documents: [{ alreadyThere: false, fileName: 'page.txt' }] });
    const second = api.importReportSchema.parse(JSON.parse((await run(...args)).out));
    expect(second).toMatchObject({ unchanged: true, documents: [{ alreadyThere: true }] });
    const shown = await run('import', 'page.txt', 'projects.csv', '--source', '试刊');
    expect(shown.out).toMatch(/page\.txt: already there[\s\S]*projects\.csv: 1 articles/);
  });

  it('asks, searches, finds paths and queries', async () => {
    const answer = api.askResponseSchema.parse(JSON.parse((await run('ask', '谁在涪陵投资了？', '--json')).out));
    expect(answer.status).toBe('answered');
    expect(answer.evidence[0]).toMatchObject({ document: 'page.txt', publisher: '试刊', page: 'A3' });
    const shown = await run('ask', '谁在涪陵投资了？');
    expect(shown.out).toContain('“');
    const found = api.searchResponseSchema.parse(JSON.parse((await run('search', '云栖', '--json')).out));
    expect(found.results[0]?.name).toContain('云栖');
    const path = api.pathsResponseSchema.parse(JSON.parse((await run('path', '涪陵区', '重庆市', '--json')).out));
    expect(path.paths[0]?.nodeIds).toHaveLength(2);
    expect((await run('path', '涪陵区', '重庆市')).out).toContain('涪陵区 —属于→ 重庆市');
    const query = 'MATCH (d:District {name: $name}) RETURN d.name AS name, $n AS n';
    const rows = await run('cypher', query, '--param', 'name=涪陵区', '--param', 'n=3', '--json');
    expect(api.cypherResponseSchema.parse(JSON.parse(rows.out))).toMatchObject({ rows: [['涪陵区', 3]] });
    expect((await run('cypher', query, '--param', 'name=涪陵区', '--param', 'n=3')).out).toContain('涪陵区  3');
  });

  it('answers what is not in the graph with 0, and fails with 1', async () => {
    const nothing = await run('ask', '谁在三沙市投资了？', '--json');
    expect(nothing.code).toBe(0);
    expect(api.askResponseSchema.parse(JSON.parse(nothing.out)).status).toBe('not-in-graph');
    const refused = await run('cypher', 'CREATE (n:X)', '--json');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(await run('retract', 'no-such-file.txt', '--json')).toMatchObject({ code: 1, out: '' });
    expect(await run('path', '不存在的公司', '重庆市', '--json')).toMatchObject({ code: 1, out: '' });
  });

  it('migrates and retracts', async () => {
    expect((await run('migrate', '--json')).code).toBe(0);
    const retracted = z
      .object({ fileName: z.string(), claims: z.number() })
      .parse(JSON.parse((await run('retract', 'page.txt', '--json')).out));
    expect(retracted.fileName).toBe('page.txt');
    expect(retracted.claims).toBeGreaterThan(0);
    expect((await run('retract', 'projects.csv')).out).toContain('projects.csv taken back');
    const after = api.askResponseSchema.parse(JSON.parse((await run('ask', '谁在涪陵投资了？', '--json')).out));
    expect(after.status).toBe('not-in-graph');
  });
});
