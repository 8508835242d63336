import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { UsageError } from '../../errors.js';
import type { Mapping } from '../../model/mapping.js';
import { parseMapping } from './mapping/parse-mapping.js';

const folder = new URL('../../../presets/', import.meta.url);
const ending = '.yaml';

/** Names of the mappings that come with Tupu. */
export function listPresets(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

/** A mapping that comes with Tupu. Throws UsageError that lists those there are. */
export function readPreset(name: string): Mapping {
  const file = new URL(`${name}${ending}`, folder);
  if (!/^[\w-]+$/u.test(name) || !existsSync(file))
    throw new UsageError('no-mapping', `${name} is neither a file nor one of the presets ${listPresets().join(', ')}`);
  return parseMapping(readFileSync(file, 'utf8'), `${name}${ending}`);
}
