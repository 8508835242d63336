/**
 * Prints made-up newspaper pages as lines of JSON, for `tupu extract --jsonl`: a stream of any length of which no page
 * comes twice.
 *
 *   npx tsx scripts/make-pages.ts [megabytes, 100 by default] [dense|everyday|mixed, mixed by default] | npx tupu extract --jsonl > /dev/null
 */
import { once } from 'node:events';
import { type KindOfPage, madeUpMegabytes } from './made-up/pages.js';

const [megabytes = '100', kind = 'mixed'] = process.argv.slice(2);
let id = 0;
for (const text of madeUpMegabytes(kind as KindOfPage, Number(megabytes), 7)) {
  id += 1;
  if (!process.stdout.write(`${JSON.stringify({ id, text, publishedOn: '2024-05-20' })}\n`))
    await once(process.stdout, 'drain');
}
