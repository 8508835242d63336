import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileContent } from '../../src/importers/file-content.js';
import { Spool } from '../../src/jobs/spool.js';

describe('the spool of imports', () => {
  it('drops a job whose folder is being written to at that moment', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tupu-spool-'));
    const spool = new Spool(folder);
    await spool.keep({ id: 'a', createdAt: '2024-01-01T00:00:00Z', sources: [] });
    let writing = true;
    const writer = (async () => {
      for (let n = 0; writing && n < 200; n += 1)
        await writeFile(join(folder, 'a', `part-${n}`), 'x').catch(() => {
          writing = false;
        });
    })();
    await spool.drop('a');
    await writer;
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true, force: true });
  });

  it('gives a job files of its own, which stay when the upload is forgotten', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tupu-spool-'));
    const path = join(folder, 'upload.csv');
    await writeFile(path, '企业名称\n');
    const upload = {
      fileName: 'upload.csv',
      bytes: new Uint8Array(),
      path,
      content: fileContent(path, 13),
      details: {},
    };
    const [kept] = await new Spool(join(folder, 'jobs')).keep({
      id: 'a',
      createdAt: '2024-01-01T00:00:00Z',
      sources: [upload],
    });
    await rm(path);
    expect(new TextDecoder().decode(await kept?.content?.read(0, 13))).toBe('企业名称\n');
    await rm(folder, { recursive: true, force: true });
  });
});
