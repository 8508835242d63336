import { copyFile, link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fileContent, headSize } from '../importers/file-content.js';
import type { Source } from '../importers/importer.js';
import { mappingSchema } from '../model/mapping.js';

const manifestSchema = z.object({
  createdAt: z.string(),
  runs: z.number().int(),
  dryRun: z.boolean().optional(),
  strict: z.boolean().optional(),
  sources: z.array(
    z.object({
      fileName: z.string(),
      mapping: mappingSchema.optional(),
      /** A table that is read from its file and never held whole. */
      streamed: z.boolean().optional(),
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

type Manifest = z.infer<typeof manifestSchema>;

/** A source of a job; `path` is a file of ours that holds it and may be larger than memory. */
export interface JobSource extends Source {
  readonly path?: string;
}

export interface JobOptions {
  /** Reads and counts, writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** All or nothing. */
  readonly strict?: boolean | undefined;
}

interface SpooledJob extends JobOptions {
  readonly id: string;
  readonly createdAt: string;
  /** How often it was begun and then cut off by something other than an orderly stop. */
  readonly runs: number;
  readonly sources: readonly JobSource[];
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

  /**
   * The manifest is written last, under another name, then renamed: a folder without it was never accepted. Answers the
   * sources as the job is to read them: from its own folder, since what was uploaded may be forgotten at any moment.
   */
  async keep({ id, createdAt, sources, dryRun, strict }: Omit<SpooledJob, 'runs'>): Promise<readonly JobSource[]> {
    const folder = join(this.folder, id);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const own: JobSource[] = [];
    for (const [index, source] of sources.entries()) {
      const { bytes, path } = source;
      const kept = join(folder, String(index));
      if (path === undefined) {
        await writeFile(kept, bytes);
        own.push(source);
        continue;
      }
      // A second name of the same file: what was uploaded may be forgotten, and the job still has it.
      await link(path, kept).catch(() => copyFile(path, kept));
      own.push({ ...source, path: kept, content: fileContent(kept, (await stat(kept)).size) });
    }
    const described = sources.map(({ fileName, details, mapping, path }) => ({
      fileName,
      details,
      ...(mapping === undefined ? {} : { mapping }),
      ...(path === undefined ? {} : { streamed: true }),
    }));
    await this.writeManifest(id, { createdAt, runs: 0, dryRun, strict, sources: described });
    return own;
  }

  /** Counts a run that begins, and takes it back at an orderly stop. */
  async countRun(id: string, change: 1 | -1): Promise<void> {
    const manifest = await this.readManifest(id);
    await this.writeManifest(id, { ...manifest, runs: manifest.runs + change });
  }

  private async readManifest(id: string): Promise<Manifest> {
    return manifestSchema.parse(JSON.parse(await readFile(join(this.folder, id, 'manifest.json'), 'utf8')));
  }

  private async writeManifest(id: string, manifest: Manifest): Promise<void> {
    const path = join(this.folder, id, 'manifest');
    await writeFile(`${path}.tmp`, JSON.stringify(manifest));
    await rename(`${path}.tmp`, `${path}.json`);
  }

  /** A job may be cancelled at the moment when its run is counted: a folder that is being written to is tried again. */
  async drop(id: string): Promise<void> {
    await rm(join(this.folder, id), { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
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
    const manifest = await this.readManifest(id);
    const sources = await Promise.all(
      manifest.sources.map(async ({ fileName, details, mapping, streamed }, index): Promise<JobSource> => {
        const path = join(folder, String(index));
        const read = { fileName, details: withoutUndefined(details), ...(mapping === undefined ? {} : { mapping }) };
        if (!streamed) return { ...read, bytes: new Uint8Array(await readFile(path)) };
        const { size } = await stat(path);
        const content = fileContent(path, size);
        return { ...read, path, content, bytes: await content.read(0, Math.min(headSize, size)) };
      }),
    );
    const { createdAt, runs, dryRun, strict } = manifest;
    return { id, createdAt, runs, dryRun, strict, sources };
  }
}

function withoutUndefined(details: Record<string, string | undefined>): Source['details'] {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}
