import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, statfs, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { NotFoundError, SourceError, TupuError } from '../errors.js';
import { fileContent, headSize } from '../importers/file-content.js';
import { isTableName } from '../importers/table/files/table-names.js';
import type { OpenedTable } from '../importers/table/first-rows.js';
import { openSource } from '../importers/table/importer.js';
import type { JobSource } from './spool.js';

/** An upload that nobody has looked at for so long is forgotten. */
const keptMs = 24 * 3600 * 1000;
/** Room that uploads leave on the disk: the graph needs it more. */
const spareBytes = 1024 ** 3;
/** Tables whose first rows are kept in memory. */
const mostOpen = 8;

/** Tables that were uploaded to be looked at and imported: each a file in a folder of its own, of any size. */
export class UploadedTables {
  readonly #folder: string;
  readonly #opened = new Map<string, Promise<OpenedTable>>();

  /** @param home the folder of Tupu's data */
  constructor(home: string) {
    this.#folder = join(home, 'tables');
  }

  /**
   * Writes a table to disk as it comes in, with constant memory, and answers its id. Throws SourceError where its name is
   * no table's, TupuError `no-room` where the disk has no room for it.
   * @param size in bytes, as announced
   */
  async receive(fileName: string, body: Readable, size: number | undefined): Promise<string> {
    if (!isTableName(fileName))
      throw new SourceError('no-table', `${fileName} is no table; read are .csv, .tsv, .xlsx, .xls and .jsonl`);
    await this.sweep();
    const id = randomUUID();
    const folder = join(this.#folder, id);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    try {
      const room = await this.#freeBytes();
      if (size !== undefined && size > room) throw noRoom(fileName, size, room);
      let written = 0;
      const path = join(folder, 'data');
      await pipeline(
        body,
        async function* (pieces: AsyncIterable<Buffer>) {
          for await (const piece of pieces) {
            written += piece.length;
            if (written > room) throw noRoom(fileName, written, room);
            yield piece;
          }
        },
        createWriteStream(path, { mode: 0o600 }),
      );
      if (written === 0) throw new SourceError('source-empty', `${fileName} is empty (0 bytes)`);
      await writeFile(join(folder, 'name'), fileName);
      return id;
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** A table with its first rows. Throws NotFoundError, or SourceError where it can't be read. */
  async open(id: string): Promise<OpenedTable> {
    const source = await this.source(id);
    const known = this.#opened.get(id);
    const opening = known ?? openSource(source).then((opened) => ({ source, ...opened }));
    this.#opened.delete(id);
    this.#opened.set(id, opening);
    for (const oldest of [...this.#opened.keys()].slice(0, Math.max(0, this.#opened.size - mostOpen)))
      this.#opened.delete(oldest);
    return opening.catch((error: unknown) => {
      this.#opened.delete(id);
      throw error;
    });
  }

  /** The file as a source that can be read again and again. Throws NotFoundError. */
  async source(id: string): Promise<JobSource> {
    const folder = join(this.#folder, checkId(id));
    const path = join(folder, 'data');
    const fileName = await readFile(join(folder, 'name'), 'utf8').catch(() => undefined);
    if (fileName === undefined) throw gone(id);
    const { size } = await stat(path);
    const now = new Date();
    await utimes(folder, now, now);
    const content = fileContent(path, size);
    return { fileName, bytes: await content.read(0, Math.min(headSize, size)), content, path, details: {} };
  }

  /** Throws NotFoundError. */
  async discard(id: string): Promise<void> {
    await this.source(id);
    this.#opened.delete(id);
    await rm(join(this.#folder, checkId(id)), { recursive: true, force: true });
  }

  /** Removes what nobody has looked at for a day, and what was cut off while it came in. */
  async sweep(): Promise<void> {
    for (const id of await readdir(this.#folder).catch(() => [])) {
      const folder = join(this.#folder, id);
      const found = await stat(folder).catch(() => undefined);
      if (found === undefined || Date.now() - found.mtimeMs < keptMs) continue;
      this.#opened.delete(id);
      await rm(folder, { recursive: true, force: true });
    }
  }

  async #freeBytes(): Promise<number> {
    const { bavail, bsize } = await statfs(this.#folder);
    return Math.max(0, bavail * bsize - spareBytes);
  }
}

const gone = (id: string): NotFoundError => new NotFoundError('no-table', `no uploaded table has the id ${id}`);

/** Ids become paths: nothing else than an id of ours is looked for. */
function checkId(id: string): string {
  if (/^[\da-f-]{36}$/u.test(id)) return id;
  throw gone(id);
}

function noRoom(fileName: string, size: number, room: number): TupuError {
  const gigabytes = (bytes: number) => (bytes / 1024 ** 3).toFixed(1);
  return new TupuError(
    'no-room',
    `${fileName}: ${gigabytes(size)} GB do not fit on the disk, which has ${gigabytes(room)} GB for uploads`,
    { status: 507 },
  );
}
