/**
 * How fast the reader of Chinese texts is: megabytes of UTF-8 a second of processor time of the whole process, V8's
 * compiler and collector included, after a warm-up; and the same as a share of what jieba needs to cut and tag the same
 * text in the same run, which other machines and other load change little. No page comes twice.
 *
 *   npx tsx scripts/benchmark-reader.ts [megabytes of each kind, 2 by default]
 */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { compileLater } from '../src/cli/compile-later.js';
import { extractDocument } from '../src/importers/text/extract.js';
import { madeUpMegabytes } from './made-up/pages.js';

const megabytes = Number(process.argv[2] ?? 2);

/** Megabytes a second of processor time. */
function measure(texts: readonly string[], work: (text: string) => unknown): number {
  const begun = process.cpuUsage();
  for (const text of texts) work(text);
  const { user, system } = process.cpuUsage(begun);
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / (user + system);
}

compileLater();
const jieba = Jieba.withDict(dict);
const cut = (text: string) => jieba.tag(text, false);
const read = (text: string) => extractDocument(text, { fileName: 'page.txt', publishedOn: '2024-05-20' });
const warmUp = [...madeUpMegabytes('mixed', megabytes, 1)];
measure(warmUp, cut);
const report = [`while it warms up   ${measure(warmUp, read).toFixed(2)} MB/s`];
for (const kind of ['mixed', 'everyday', 'dense'] as const) {
  const texts = [...madeUpMegabytes(kind, megabytes, 2)];
  const bare = measure(texts, cut);
  const speed = measure(texts, read);
  report.push(
    `${kind.padEnd(12)} ${speed.toFixed(2)} MB/s; jieba alone ${bare.toFixed(2)}; ratio ${(speed / bare).toFixed(3)}`,
  );
}
report.push(`peak memory  ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
process.stdout.write(`${report.join('\n')}\n`);
