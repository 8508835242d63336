import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from '../importers/importer.js';

const folder = fileURLToPath(new URL('../../samples', import.meta.url));
const importable = /\.(txt|csv|tsv|xlsx)$/i;

/** The sources that come with Tupu, so that a first start shows something worth exploring. In the order of their names. */
export async function readSamples(): Promise<Source[]> {
  const names = (await readdir(folder)).filter((name) => importable.test(name)).sort();
  return Promise.all(
    names.map(async (fileName) => ({
      fileName,
      bytes: new Uint8Array(await readFile(join(folder, fileName))),
      details: {},
    })),
  );
}
