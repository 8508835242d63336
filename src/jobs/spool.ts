import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Source } from '../importers/importer.js';

const manifestSchema = z.object({
  createdAt: z.string(),
  sources: z.array(
    z.object({
      fileName: z.string(),
      details: z.object({
        publisher: z.string().optional(),
        title: z.string().optional(),
        url: z.string().optional(),
        page: z.string().optional(),
        publishedOn: z.string().optional(),
      }),
    }),
  ),
});

interface SpooledJob {
  readonly id: string;
  readonly createdAt: string;
  readonly sources: readonly Source[];
}

/**
 * Keeps what was handed in for an import until the import has ended, so that a job cut off by a stop goes on at the
 * next start. The folder belongs to one Tupu; what lies in it is that Tupu's to finish.
 */
export class Spool {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The manifest is written last, under another name, then renamed: a folder without it was never accepted. */
  async keep({ id, createdAt, sources }: SpooledJob): Promise<void> {
    const folder = join(this.folder, id);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const [index, source] of sources.entries()) await writeFile(join(folder, String(index)), source.bytes);
    const manifest = { createdAt, sources: sources.map(({ fileName, details }) => ({ fileName, details })) };
    await writeFile(join(folder, 'manifest.tmp'), JSON.stringify(manifest));
    await rename(join(folder, 'manifest.tmp'), join(folder, 'manifest.json'));
  }

  async drop(id: string): Promise<void> {
    await rm(join(this.folder, id), { recursive: true, force: true });
  }

  /** The jobs that were accepted and have not ended, oldest first. Half-written folders are removed. */
  async unfinished(): Promise<SpooledJob[]> {
    const ids = await readdir(this.folder).catch(() => []);
    const found: SpooledJob[] = [];
    for (const id of ids) {
      const job = await this.read(id).catch(() => undefined);
      if (job === undefined) await this.drop(id);
      else found.push(job);
    }
    return found.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  }

  private async read(id: string): Promise<SpooledJob> {
    const folder = join(this.folder, id);
    const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
    const sources = await Promise.all(
      manifest.sources.map(async ({ fileName, details }, index) => ({
        fileName,
        details: withoutUndefined(details),
        bytes: new Uint8Array(await readFile(join(folder, String(index)))),
      })),
    );
    return { id, createdAt: manifest.createdAt, sources };
  }
}

function withoutUndefined(details: Record<string, string | undefined>): Source['details'] {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}
