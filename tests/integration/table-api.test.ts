import { readdir, readFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasEnded } from '../../src/jobs/job-state.js';
import { mappingsResponseSchema, type TableReading, tableReadingSchema } from '../../src/model/api/tables.js';
import { errorResponseSchema, type ImportJob, importJobSchema } from '../../src/model/api.js';
import { type RunningServer, startServer } from '../running-server.js';

const list =
  '项目名称,投资方,总投资,落户园区\n' +
  '云栖树脂项目,云栖高分子材料有限公司,12.5,涪陵白涛化工园区\n' +
  '星河电解液项目,星河电子材料有限公司,约7亿元,涪陵白涛化工园区\n';

let running: RunningServer;
let base: string;

const json = (body: unknown, method = 'POST'): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});
const upload = (fileName: string, body: string | Uint8Array<ArrayBuffer>) =>
  fetch(`${base}/api/tables?fileName=${encodeURIComponent(fileName)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body,
  });
const uploaded = async (fileName: string, body: string): Promise<TableReading> => {
  const response = await upload(fileName, body);
  expect(response.status).toBe(201);
  return tableReadingSchema.parse(await response.json());
};
const reading = async (id: string, how: unknown): Promise<TableReading> =>
  tableReadingSchema.parse(await (await fetch(`${base}/api/tables/${id}/reading`, json(how))).json());
const refusal = async (response: Response) => {
  const { error } = errorResponseSchema.parse(await response.json());
  return [response.status, error.code, error.message];
};
const importOf = async (work: unknown): Promise<ImportJob> => {
  const response = await fetch(`${base}/api/imports`, json(work));
  expect(response.status).toBe(202);
  let job = importJobSchema.parse(await response.json());
  while (!hasEnded(job)) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    job = importJobSchema.parse(await (await fetch(`${base}/api/imports/${job.id}`)).json());
  }
  return job;
};

beforeAll(async () => {
  running = await startServer();
  ({ base } = running);
});
afterAll(() => running?.close());

describe('an uploaded table', () => {
  it('is shown as it would be read, and read in another way as it is told', async () => {
    const first = await uploaded('签约.csv', list);
    expect(first.sheets).toEqual([{ name: '签约', rows: 3 }]);
    expect(first.columns.map(({ field }) => field)).toEqual(['project', 'investor', 'amount', 'park']);
    expect(first.rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(first.edges.filter(({ type }) => type === 'INVESTED_IN')).toMatchObject([
      { from: { name: '云栖高分子材料有限公司' }, to: { name: '云栖树脂项目' }, row: 2 },
      { properties: { amountCny: 700_000_000, amountQualifier: 'about' }, row: 3 },
    ]);
    expect(first.issues).toMatchObject([{ sheet: '签约', line: 2, column: 'C', field: '总投资', value: '12.5' }]);
    const told = await reading(first.id, {
      columns: { 2: { field: 'amount', unit: '万元' }, 3: { field: 'ignored' } },
    });
    expect(told.edges).toMatchObject([
      { properties: { amountCny: 125_000 } },
      { properties: { amountCny: 700_000_000 } },
    ]);
    expect(told.yaml).toContain('unit: 万元');
    expect(told.columns[3]).toMatchObject({ by: 'person', uses: [] });
  });

  it('is tried without writing, then imported by a mapping that is saved, which knows the next one', async () => {
    const first = await uploaded('签约.csv', list);
    const told = await reading(first.id, { columns: { 2: { field: 'amount', unit: '亿元' } } });
    const tried = await importOf({ table: first.id, mapping: told.mapping, dryRun: true });
    expect(tried).toMatchObject({ state: 'done', dryRun: true, report: { issueCount: 0 } });
    expect(await running.graph.documents()).toEqual([]);
    const saved = await fetch(`${base}/api/mappings`, json({ name: '签约表', mapping: told.mapping }));
    expect(saved.status).toBe(200);
    const done = await importOf({ table: first.id, mapping: '签约表', publisher: '试刊' });
    expect(done.report).toMatchObject({ documents: [{ fileName: '签约.csv' }], issueCount: 0 });
    const next = await uploaded('六月.csv', list.replaceAll('云栖', '林下'));
    expect(next.readBy).toBe('签约表');
    expect(next.fitting[0]).toEqual({ name: '签约表', kind: 'saved' });
    expect(next.edges.map(({ from }) => from.name)).toContain('林下高分子材料有限公司');
    expect(next.issues.filter(({ note }) => note !== true)).toEqual([]);
    const all = mappingsResponseSchema.parse(await (await fetch(`${base}/api/mappings`)).json()).mappings;
    expect(all[0]).toEqual({ name: '签约表', kind: 'saved' });
    expect(all.some(({ name, kind }) => name === 'qcc-basic' && kind === 'preset')).toBe(true);
    expect((await fetch(`${base}/api/mappings/${encodeURIComponent('签约表')}`, { method: 'DELETE' })).status).toBe(
      200,
    );
    expect((await uploaded('七月.csv', list.replaceAll('云栖', '水边'))).readBy).toBeUndefined();
  });

  it('of a preset’s own layout is known by the preset where nothing else can be guessed', async () => {
    const sample = await readFile(new URL('../../presets/samples/followthemoney.jsonl', import.meta.url), 'utf8');
    const seen = await uploaded('entities.jsonl', sample);
    expect(seen).toMatchObject({ readBy: 'followthemoney' });
    expect(seen.edges.map(({ type }) => type)).toContain('OWNS');
  });

  it('goes on being imported when it is forgotten, and is then gone', async () => {
    const { id } = await uploaded('走后.csv', list.replaceAll('云栖', '走后'));
    const response = await fetch(`${base}/api/imports`, json({ table: id }));
    expect((await fetch(`${base}/api/tables/${id}`, { method: 'DELETE' })).status).toBe(200);
    const { id: job } = importJobSchema.parse(await response.json());
    while (!hasEnded(await running.jobs.get(job))) await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await running.jobs.get(job)).report?.documents).toMatchObject([{ fileName: '走后.csv' }]);
    expect(await refusal(await fetch(`${base}/api/tables/${id}/reading`, json({})))).toEqual([
      404,
      'no-table',
      `no uploaded table has the id ${id}`,
    ]);
    expect(await readdir(join(running.home, 'tables'))).not.toContain(id);
  });

  it('comes in as a stream, of more than what a body may have otherwise, and takes no memory', {
    timeout: 120_000,
  }, async () => {
    const row = `${'海'.repeat(10)}有限公司,91500102MA5000001X,涪陵区,${'x'.repeat(1000)}\n`;
    const piece = row.repeat(1000);
    const pieces = 70;
    const before = process.memoryUsage().rss;
    let most = before;
    const answer = await new Promise<TableReading>((resolve, reject) => {
      const sent = httpRequest(
        `${base}/api/tables?fileName=long.csv`,
        { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' } },
        (response) => {
          let text = '';
          response.on('data', (more: Buffer) => {
            text += more.toString();
          });
          response.on('end', () => resolve(tableReadingSchema.parse(JSON.parse(text))));
        },
      );
      sent.on('error', reject);
      sent.write('企业名称,统一社会信用代码,所属区县,说明\n');
      let left = pieces;
      const more = () => {
        while (left > 0) {
          left -= 1;
          most = Math.max(most, process.memoryUsage().rss);
          if (!sent.write(piece)) return void sent.once('drain', more);
        }
        sent.end();
      };
      more();
    });
    expect(answer.size).toBeGreaterThan(70 * 1024 * 1024);
    expect(answer.sheets[0]?.rows).toBe(pieces * 1000 + 1);
    expect((most - before) / 1024 / 1024).toBeLessThan(150);
  });
});

describe('what can’t be read', () => {
  it('is refused by name and reason, and leaves nothing on the disk', async () => {
    const before = await readdir(join(running.home, 'tables'));
    expect(await refusal(await upload('page.txt', 'text'))).toMatchObject([
      422,
      'no-table',
      expect.stringMatching(/page\.txt is no table/),
    ]);
    expect(await refusal(await upload('nothing.csv', ''))).toMatchObject([
      422,
      'source-empty',
      expect.stringMatching(/nothing\.csv/),
    ]);
    expect((await refusal(await upload('broken.xlsx', 'PK no zip')))[0]).toBe(422);
    expect(await readdir(join(running.home, 'tables'))).toEqual(before);
  });

  it('of a mapping is named with its place', async () => {
    const { id } = await uploaded('签约.csv', list);
    const mapping = { mapping: 1, things: { firm: { type: 'Company', name: '投资方', motto: '项目名称' } }, links: [] };
    const wrong = await refusal(await fetch(`${base}/api/tables/${id}/reading`, json({ mapping })));
    expect(wrong).toMatchObject([
      400,
      'bad-mapping',
      expect.stringMatching(/things\.firm\.motto: motto is no property of Company/),
    ]);
    expect(await refusal(await fetch(`${base}/api/mappings`, json({ name: 'x', mapping })))).toMatchObject([
      400,
      'bad-mapping',
      expect.stringMatching(/motto/),
    ]);
    const preset = {
      name: 'qcc-basic',
      mapping: { ...mapping, things: { firm: { type: 'Company', name: '投资方' } } },
    };
    expect(await refusal(await fetch(`${base}/api/mappings`, json(preset)))).toMatchObject([
      400,
      'preset-name',
      expect.stringMatching(/qcc-basic/),
    ]);
    expect(await refusal(await fetch(`${base}/api/mappings`, json({ ...preset, name: '../x' })))).toMatchObject([
      400,
      expect.anything(),
      expect.stringMatching(/name/),
    ]);
    expect(await refusal(await fetch(`${base}/api/imports`, json({ table: id, mapping: 'no-such' })))).toMatchObject([
      404,
      'no-mapping',
      expect.stringMatching(/no-such/),
    ]);
    expect(
      (await refusal(await fetch(`${base}/api/tables/${id}/reading`, json({ columns: { 0: { field: 'price' } } }))))[0],
    ).toBe(400);
  });
});
