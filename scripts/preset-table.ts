/**
 * Reads the sample of each preset and prints a Markdown table: rows, what they say, issues, notes, and the time of the
 * reading without a graph (the median of five).
 *   npx tsx scripts/preset-table.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Source } from '../src/importers/importer.js';
import { tableImporter } from '../src/importers/table/importer.js';
import { listPresets, readPreset } from '../src/importers/table/presets.js';

const folder = new URL('../presets/samples/', import.meta.url);
const samples = readdirSync(folder);

async function readSample(source: Source) {
  const counts = { rows: 0, things: 0, claims: 0, issues: 0, notes: 0 };
  for await (const item of tableImporter.read(source)) {
    if (item.kind === 'issue') counts[item.note === true ? 'notes' : 'issues'] += 1;
    else {
      counts.things += item.entities.length;
      counts.claims += item.claims.length;
      counts.rows += new Set(item.passages.map(({ row }) => row)).size;
    }
  }
  return counts;
}

console.log(
  '| preset | rows that say something | things | claims | issues | notes | ms |\n|---|---|---|---|---|---|---|',
);
for (const name of listPresets()) {
  const fileName = samples.find((file) => file.startsWith(`${name}.`));
  if (fileName === undefined) throw new Error(`${name} has no sample`);
  const bytes = new Uint8Array(readFileSync(new URL(fileName, folder)));
  const source: Source = { fileName, bytes, mapping: readPreset(name), details: {} };
  const times: number[] = [];
  let counts = await readSample(source);
  for (let run = 0; run < 5; run++) {
    const begun = performance.now();
    counts = await readSample(source);
    times.push(performance.now() - begun);
  }
  const median = times.sort((a, b) => a - b)[2] ?? 0;
  const { rows, things, claims, issues, notes } = counts;
  console.log(`| \`${name}\` | ${[rows, things, claims, issues, notes, median.toFixed(1)].join(' | ')} |`);
}
