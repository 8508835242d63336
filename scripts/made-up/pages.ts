import { readdirSync, readFileSync } from 'node:fs';
import { makeRandom, pickFrom } from './random.js';

const samples = new URL('../../samples/', import.meta.url);
const isHan = /[\u4e00-\u9fff]/gu;

/** Chinese pages that are nothing but firms, places and money. */
const dense = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, samples), 'utf8').trim())
  .filter((text) => (text.match(isHan)?.length ?? 0) > text.length / 3);

/** Articles of a newspaper on other matters. */
const everyday = readFileSync(new URL('everyday-pages.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n');

const syllables = [...'恒泽海润川蓝星云栖宏远天瑞博鼎华盛联泰安凯隆信'];
const everydayHan = everyday.join('').match(isHan) ?? [];

/**
 * `dense`: one page of firms, places and money. `everyday`: six articles on other matters and one of such, as the pages
 * of newspapers are. `mixed`: seven everyday pages to three dense ones.
 */
export type KindOfPage = 'dense' | 'everyday' | 'mixed';

/** Pages without end, each varied in figures and names so that none comes twice; the same seed makes the same ones. */
export function* madeUpPages(kind: KindOfPage, seed: number): Generator<string, never> {
  const random = makeRandom(seed);
  const vary = (text: string, share: number, by: readonly string[]) =>
    text
      .replace(/\d/gu, (digit) => (random() < 0.5 ? digit : String(1 + Math.floor(random() * 9))))
      .replace(isHan, (character) => (random() < share ? pickFrom(by, random) : character));
  const densePage = () => vary(pickFrom(dense, random), 0.01, syllables);
  const everydayPage = () => {
    const articles = Array.from({ length: 6 }, () => vary(pickFrom(everyday, random), 0.03, everydayHan));
    articles.splice(Math.floor(random() * 7), 0, densePage());
    return articles.join('\n\n');
  };
  for (;;) yield kind === 'dense' || (kind === 'mixed' && random() < 0.3) ? densePage() : everydayPage();
}

/** As many pages as make so many bytes of UTF-8. */
export function* madeUpMegabytes(kind: KindOfPage, megabytes: number, seed: number): Generator<string> {
  let bytes = 0;
  for (const page of madeUpPages(kind, seed)) {
    yield page;
    bytes += Buffer.byteLength(page);
    if (bytes >= megabytes * 1e6) return;
  }
}
