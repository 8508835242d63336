import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
});
