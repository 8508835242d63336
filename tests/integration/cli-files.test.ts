import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as api from '../../src/model/api.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { resetGraph } from '../fresh-graph.js';

const tupu = fileURLToPath(new URL('../../bin/tupu.js', import.meta.url));
const text = '2023年3月，云栖高分子材料有限公司投资12.5亿元，在重庆市涪陵区建设树脂项目。\n';
const megabyte = 1024 * 1024;

let folder: string;

const environment = () => {
  const { uri, username, password } = inject('neo4j');
  const neo4j = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return { ...process.env, ...neo4j, TUPU_HOME: join(folder, 'home') };
};

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the committed executable in a folder that is not the checkout. */
const run = (...args: string[]): Promise<Ran> => runWith({}, ...args);

function runWith(variables: Readonly<Record<string, string>>, ...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { ...environment(), ...variables };
    execFile(process.execPath, [tupu, ...args], { cwd: folder, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err });
    });
  });
}

const readError = (err: string) => api.errorResponseSchema.parse(JSON.parse(err.trim().split('\n').at(-1) ?? '')).error;

async function countDocuments(): Promise<unknown> {
  const { out } = await run('cypher', 'MATCH (d:Document) RETURN count(d) AS n', '--json');
  return api.cypherResponseSchema.parse(JSON.parse(out)).rows[0]?.[0];
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tupu-files-'));
  await writeFile(join(folder, 'good.txt'), text);
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'blank.txt'), ' \n\u3000\n');
  await writeFile(join(folder, 'binary.txt'), new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0, 0, 255, 254]));
  await writeFile(join(folder, 'gb18030.txt'), iconv.encode(text.repeat(3), 'gb18030'));
  await writeFile(join(folder, 'utf16.txt'), iconv.encode(text, 'utf-16le', { addBOM: true }));
  await writeFile(join(folder, 'big.txt'), Buffer.alloc(50 * megabyte, `${text}\n`));
  await writeFile(join(folder, 'huge.txt'), Buffer.alloc(65 * megabyte, '甲'));
  await mkdir(join(folder, 'folder'));
  const graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  await graph.close();
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('files that are refused', () => {
  it.each([
    ['missing.txt', 'unreadable-file', 'there is no such file'],
    ['folder', 'is-a-directory', 'directory'],
    ['empty.txt', 'empty-file', 'empty'],
    ['blank.txt', 'source-empty', 'white space'],
    ['binary.txt', 'source-binary', 'binary'],
    ['big.txt', 'source-too-large', 'at most 16.0 MB are read. Split it'],
    ['huge.txt', 'source-too-large', 'at most 64.0 MB are read. Split it'],
  ])(
    '%s: file, reason and what to do; exit 1; nothing of the file before it is printed or written',
    async (file, code, reason) => {
      for (const command of ['extract', 'import']) {
        const ran = await run(command, 'good.txt', file, '--json');
        expect(ran, command).toMatchObject({ code: 1, out: '' });
        const error = readError(ran.err);
        expect(error.code).toBe(code);
        expect(error.message).toContain(file);
        expect(error.message).toContain(reason);
      }
      expect(await countDocuments()).toBe(0);
    },
  );
});

describe('files in other encodings', () => {
  it.each(['gb18030.txt', 'utf16.txt'])('%s is read as it was written', async (file) => {
    const ran = await run('extract', file, '--json');
    expect(ran.code).toBe(0);
    const { documents } = JSON.parse(ran.out);
    expect(documents[0].relations).toContainEqual(expect.objectContaining({ type: 'INVESTED_IN', amountCny: 1.25e9 }));
    const dry = api.importReportSchema.parse(JSON.parse((await run('import', file, '--dry-run', '--json')).out));
    expect(dry.documents[0]?.claims.read).toBeGreaterThan(0);
  });
});

describe("a folder of a user's own words", () => {
  const page = '小麦引擎位于茶谷。';
  const read = (ran: Ran) => JSON.parse(ran.out).documents[0];

  it('adds firms and zones that no rule could know', async () => {
    await writeFile(join(folder, 'page.txt'), page);
    await mkdir(join(folder, 'words'));
    await writeFile(join(folder, 'words', 'firms.txt'), '小麦引擎 # a start-up\n');
    await writeFile(join(folder, 'words', 'park-names.txt'), '茶谷 = 云雾新区\n');
    expect(read(await run('extract', 'page.txt', '--json')).relations).toEqual([]);
    const { entities, relations } = read(await runWith({ TUPU_LEXICON: 'words' }, 'extract', 'page.txt', '--json'));
    const ids = new Map(entities.map(({ id, name }: { id: string; name: string }) => [id, name]));
    expect(
      relations.map(({ type, from, to }: { type: string; from: string; to: string }) => [
        ids.get(from),
        type,
        ids.get(to),
      ]),
    ).toEqual([['小麦引擎', 'LOCATED_IN', '云雾新区']]);
  });

  it('is refused by name where a list is none of ours, before anything is read', async () => {
    await writeFile(join(folder, 'words', 'companies.txt'), '小麦引擎\n');
    for (const command of [
      ['extract', 'page.txt'],
      ['import', 'page.txt', '--dry-run'],
    ]) {
      const ran = await runWith({ TUPU_LEXICON: 'words' }, ...command, '--json');
      expect([ran.code, ran.out]).toEqual([2, '']);
      expect(readError(ran.err).message).toMatch(/companies\.txt is no list of Tupu's; the lists are firms\.txt/);
    }
  });
});

describe('extract --jsonl', () => {
  const line = (about: object) => `${JSON.stringify({ text: text.trim(), ...about })}\n`;

  it('reads files or standard input, and ends with 1 where a line could not be read', async () => {
    await writeFile(join(folder, 'pages.jsonl'), line({ id: 1 }) + line({ id: 2 }));
    const fromFile = await run('extract', '--jsonl', 'pages.jsonl');
    expect(fromFile.code).toBe(0);
    expect(
      fromFile.out
        .trim()
        .split('\n')
        .map((answer) => JSON.parse(answer).id),
    ).toEqual([1, 2]);
    const child = spawn(process.execPath, [tupu, 'extract', '--jsonl'], { cwd: folder, env: environment() });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stdin.end(`${line({ id: 'a' })}no json\n`);
    const [code] = await once(child, 'close');
    expect(code).toBe(1);
    const answers = out
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer));
    expect(answers[0]).toMatchObject({ id: 'a', line: 1, file: '-:1' });
    expect(answers[1]).toMatchObject({ line: 2, error: { code: 'not-json' } });
  });

  it('stops when the reader of its results leaves', async () => {
    const child = spawn(process.execPath, [tupu, 'extract', '--jsonl'], { cwd: folder, env: environment() });
    child.stdin.on('error', () => {});
    let ended = false;
    const closed = once(child, 'close').then(([code]) => {
      ended = true;
      return code;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    while (!ended) {
      child.stdin.write(line({}));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(await closed).toBe(0);
  });

  it('needs a file without --jsonl', async () => {
    expect(await run('extract')).toMatchObject({ code: 2, out: '' });
  });
});
