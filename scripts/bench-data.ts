/**
 * Writes made-up tables for measurements: a register of firms, their holders and their projects; with `--nodes` also
 * `picture.csv`, projects spread unevenly whose graph has about so many nodes.
 *   npm run bench:data -- --companies 1000000 --seed 1 [--nodes 3000] [--out FOLDER]
 * The same numbers write the same files, in constant memory.
 */
import { createWriteStream, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { holderLines, inPieces, projectLines, registerLines } from './made-up/registers.js';
import { unevenProjectLines } from './made-up/uneven-projects.js';

const { values } = parseArgs({
  options: {
    companies: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    nodes: { type: 'string' },
    out: { type: 'string', default: 'bench-data' },
  },
});
const [companies, seed, nodes] = [Number(values.companies), Number(values.seed), Number(values.nodes ?? 10)];
for (const [name, number, least] of [
  ['companies', companies, 1],
  ['seed', seed, 1],
  ['nodes', nodes, 10],
] as const)
  if (!Number.isSafeInteger(number) || number < least)
    throw new Error(`--${name} ${number}: expected a whole number from ${least}`);

mkdirSync(values.out, { recursive: true });
const tables: readonly (readonly [string, Iterable<string>])[] = [
  ['register', registerLines(companies, seed)],
  ['holders', holderLines(companies, seed)],
  ['projects', projectLines(companies, seed)],
  ...(values.nodes === undefined ? [] : [['picture', unevenProjectLines(nodes)] as const]),
];
for (const [name, lines] of tables) {
  const file = join(values.out, `${name}.csv`);
  await pipeline(Readable.from(inPieces(lines)), createWriteStream(file));
  console.log(`${file}: ${(statSync(file).size / 1024 / 1024).toFixed(1)} MB`);
}
