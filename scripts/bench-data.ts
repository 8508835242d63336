/**
 * Writes made-up tables for measurements: a register of firms, their holders and their projects.
 *   npm run bench:data -- --companies 1000000 --seed 1 [--out FOLDER]
 * The same numbers write the same files, in constant memory.
 */
import { createWriteStream, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { holderLines, inPieces, projectLines, registerLines } from './made-up-tables.js';

const { values } = parseArgs({
  options: {
    companies: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'bench-data' },
  },
});
const [companies, seed] = [Number(values.companies), Number(values.seed)];
for (const [name, number] of [
  ['companies', companies],
  ['seed', seed],
] as const)
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Error(`--${name} ${number}: expected a whole number from 1`);

mkdirSync(values.out, { recursive: true });
const tables = { register: registerLines, holders: holderLines, projects: projectLines };
for (const [name, lines] of Object.entries(tables)) {
  const file = join(values.out, `${name}.csv`);
  await pipeline(Readable.from(inPieces(lines(companies, seed))), createWriteStream(file));
  console.log(`${file}: ${(statSync(file).size / 1024 / 1024).toFixed(1)} MB`);
}
