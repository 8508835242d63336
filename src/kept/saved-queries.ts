import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { NotFoundError, UsageError } from '../errors.js';
import { type ExampleTheme, exampleThemeSchema, type SavedQuery, savedQueriesSchema } from '../model/api/queries.js';

const examplesFolder = fileURLToPath(new URL('../../cypher/examples/', import.meta.url));

/** Cypher queries that people saved under names, in one file of the data folder, in the order of names. */
export class SavedQueries {
  readonly #file: string;
  readonly #folder: string;

  /** @param home the folder of Tupu's data */
  constructor(home: string) {
    this.#folder = home;
    this.#file = join(home, 'queries.json');
  }

  /** Throws UsageError where the file was changed into something else. */
  async list(): Promise<SavedQuery[]> {
    const text = await readFile(this.#file, 'utf8').catch(() => undefined);
    return text === undefined ? [] : parseQueries(text, this.#file);
  }

  /** Saves queries in place of earlier ones of their names. */
  async save(queries: readonly SavedQuery[]): Promise<SavedQuery[]> {
    const byName = new Map([...(await this.list()), ...queries].map((query) => [query.name, query]));
    return this.#write([...byName.values()]);
  }

  /** Throws NotFoundError where none is saved under this name. */
  async remove(name: string): Promise<SavedQuery[]> {
    const queries = await this.list();
    const kept = queries.filter((query) => query.name !== name);
    if (kept.length === queries.length) throw new NotFoundError('no-query', `no query is saved as ${name}`);
    return this.#write(kept);
  }

  async #write(queries: SavedQuery[]): Promise<SavedQuery[]> {
    queries.sort((a, b) => a.name.localeCompare(b.name, 'zh'));
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeFile(`${this.#file}.tmp`, `${JSON.stringify({ queries }, null, 2)}\n`, { mode: 0o600 });
    await rename(`${this.#file}.tmp`, this.#file);
    return queries;
  }
}

/** Reads a file of queries. Throws UsageError that names the file, the place and the reason. */
export function parseQueries(text: string, file: string): SavedQuery[] {
  try {
    return savedQueriesSchema.parse(JSON.parse(text)).queries;
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new UsageError('bad-queries', `${file} is no file of queries: ${reason}`);
  }
}

/** The worked examples by theme. Each is run by a test. */
export async function readExamples(): Promise<ExampleTheme[]> {
  const files = (await readdir(examplesFolder)).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (file) => exampleThemeSchema.parse(parse(await readFile(join(examplesFolder, file), 'utf8')))),
  );
}
