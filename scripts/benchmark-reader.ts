/**
 * How fast the reader of Chinese texts is: megabytes of UTF-8 a second of processor time on one core, after a warm-up,
 * and the same as a share of what jieba needs to cut and tag the same text in the same run, which other machines and
 * other load change little. The texts are the samples, with figures and names varied, so that nothing is read twice.
 *
 *   npx tsx scripts/benchmark-reader.ts [megabytes, 2 by default]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { compileLater } from '../src/cli/compile-later.js';
import { extractDocument } from '../src/importers/text/extract.js';

const samples = new URL('../samples/', import.meta.url);
const megabytes = Number(process.argv[2] ?? 2);
const syllables = [...'恒泽海润川蓝星云栖宏远天瑞博鼎华盛联泰安凯隆信'];

/** A run of numbers that looks like chance and is the same each time. */
let state = 7;
function draw(below: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * below);
}

const pages = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, samples), 'utf8'))
  .filter((text) => (text.match(/[\u4e00-\u9fff]/gu)?.length ?? 0) > text.length / 3);

function varyPage(page: string): string {
  return page
    .replace(/\d/gu, (digit) => (draw(2) === 0 ? digit : String(1 + draw(9))))
    .replace(/[\u4e00-\u9fff]/gu, (character) =>
      draw(100) === 0 ? (syllables[draw(syllables.length)] ?? '') : character,
    );
}

function makePages(size: number): string[] {
  const made: string[] = [];
  for (let bytes = 0; bytes < size * 1e6; ) {
    const page = varyPage(pages[made.length % pages.length] ?? '');
    made.push(page);
    bytes += Buffer.byteLength(page);
  }
  return made;
}

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
const warmUp = makePages(megabytes);
measure(warmUp, cut);
const cold = measure(warmUp, read);
const texts = makePages(megabytes);
const bare = measure(texts, cut);
const speed = measure(texts, read);
const report = [
  `text          ${megabytes} MB in ${texts.length} documents`,
  `jieba alone   ${bare.toFixed(2)} MB/s`,
  `reader        ${speed.toFixed(2)} MB/s (${cold.toFixed(2)} while it warmed up)`,
  `ratio         ${(speed / bare).toFixed(3)}`,
  `peak memory   ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
];
process.stdout.write(`${report.join('\n')}\n`);
