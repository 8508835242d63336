import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NotFoundError, UsageError } from '../errors.js';
import { parseMapping } from '../importers/table/mapping/parse-mapping.js';
import { writeMapping } from '../importers/table/mapping/write-mapping.js';
import { listPresets, readPreset } from '../importers/table/presets.js';
import { mappingNameSchema } from '../model/api/tables.js';
import { findMappingProblems, type Mapping } from '../model/mapping.js';

const ending = '.yaml';

export interface NamedMapping {
  readonly name: string;
  readonly kind: 'saved' | 'preset';
  readonly mapping: Mapping;
}

/** Mappings that people saved, each a file in one folder, and beside them the presets. */
export class SavedMappings {
  readonly #folder: string;

  /** @param home the folder of Tupu's data */
  constructor(home: string) {
    this.#folder = join(home, 'mappings');
  }

  /** Saved ones first, each in the order of names. A file that is no mapping is left out. */
  async list(): Promise<NamedMapping[]> {
    const files = (await readdir(this.#folder).catch(() => [])).filter((file) => file.endsWith(ending)).sort();
    const saved = await Promise.all(
      files.map((file) => this.#read(file.slice(0, -ending.length)).catch(() => undefined)),
    );
    const presets = listPresets().map((name) => ({ name, kind: 'preset' as const, mapping: readPreset(name) }));
    return [...saved.flatMap((each) => each ?? []), ...presets];
  }

  /** Throws NotFoundError, or UsageError where the file was changed into something that is no mapping. */
  async read(name: string): Promise<NamedMapping> {
    const saved = await this.#read(name);
    if (saved !== undefined) return saved;
    if (listPresets().includes(name)) return { name, kind: 'preset', mapping: readPreset(name) };
    throw new NotFoundError('no-mapping', `${name} is neither a saved mapping nor one of the presets`);
  }

  /** Saves a mapping in place of an earlier one of its name. Throws UsageError where it does not fit the model. */
  async save(name: string, mapping: Mapping): Promise<NamedMapping> {
    if (listPresets().includes(name)) throw new UsageError('preset-name', `${name} is a preset; choose another name`);
    checkMapping(mapping);
    const saved = { ...mapping, name };
    const path = join(this.#folder, `${checkName(name)}${ending}`);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeFile(`${path}.tmp`, writeMapping(saved));
    await rename(`${path}.tmp`, path);
    return { name, kind: 'saved', mapping: saved };
  }

  /** Throws NotFoundError where none is saved under this name. */
  async remove(name: string): Promise<void> {
    await rm(join(this.#folder, `${checkName(name)}${ending}`)).catch(() => {
      throw new NotFoundError('no-mapping', `no mapping is saved as ${name}`);
    });
  }

  async #read(name: string): Promise<NamedMapping | undefined> {
    const file = `${checkName(name)}${ending}`;
    const text = await readFile(join(this.#folder, file), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : { name, kind: 'saved', mapping: parseMapping(text, file) };
  }
}

/** A name that stays within the folder. Throws UsageError. */
function checkName(name: string): string {
  const parsed = mappingNameSchema.safeParse(name);
  if (parsed.success) return parsed.data;
  throw new UsageError('bad-name', `“${name}”: ${parsed.error.issues[0]?.message ?? 'is no name of a mapping'}`);
}

/** Throws UsageError `bad-mapping` that names each part that is no part of the model. */
export function checkMapping(mapping: Mapping): void {
  const problems = findMappingProblems(mapping);
  if (problems.length === 0) return;
  const said = problems.slice(0, 20).map(({ path, reason }) => `${path.join('.')}: ${reason}`);
  throw new UsageError('bad-mapping', said.join('\n'), problems);
}
