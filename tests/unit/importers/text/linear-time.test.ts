import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../src/importers/text/extract.js';

const syllables = [...'恒泽海润川蓝星云栖宏远天瑞博鼎华盛联泰安凯隆信'];
const places = ['太仓', '江津', '如皋', '淮北', '涪陵', '昆山'];

/** A sentence about firms that no other sentence names, so that what is known of an article grows with its length. */
function sentence(n: number): string {
  const at = (step: number) => syllables[Math.floor(n / step) % syllables.length] ?? '';
  const name = `${at(1)}${at(20)}${at(400)}`;
  const place = places[n % places.length] ?? '';
  return `${2000 + (n % 24)}年，${place}${name}新材料有限公司在${place}经济开发区投资${(n % 90) + 1}亿元建设${name}隔膜项目，客户包括${at(7)}${at(3)}科技、比亚迪等企业。`;
}

function body(length: number): string {
  const parts: string[] = [];
  for (let n = 0, made = 0; made < length; n += 1) {
    parts.push(sentence(n));
    made += parts.at(-1)?.length ?? 0;
  }
  return parts.join('').slice(0, length);
}

const shapes: readonly (readonly [string, (length: number) => string])[] = [
  ['one paragraph', body],
  [
    'one line without a stop',
    (length) =>
      body(length * 2)
        .replace(/[。！？；，：、]/gu, '')
        .slice(0, length),
  ],
  ['one line with commas alone', (length) => body(length).replace(/。/gu, '，')],
  ['short lines', (length) => body(length).replace(/(.{12})/gu, '$1\n')],
  ['brackets that never close', (length) => body(length).replace(/。/gu, '。（')],
  [
    'one list',
    (length) =>
      body(length * 2)
        .replace(/[^\u4e00-\u9fff]/gu, '')
        .replace(/(.{4})/gu, '$1、')
        .slice(0, length),
  ],
  ['marks alone', (length) => '“（、，。'.repeat(length / 5)],
  // What a rule may divide in many ways, behind its beginning and before the words that it never comes to.
  [
    'digits before a sum',
    (length) =>
      `海润科技有限公司扩产，${'1'.repeat(900)}，投资5亿元。\n`.repeat(Math.ceil(length / 900)).slice(0, length),
  ],
  [
    'one word over and over',
    (length) =>
      `海润科技有限公司首台盾构机顺利${'在'.repeat(900)}，下线。\n`.repeat(Math.ceil(length / 900)).slice(0, length),
  ],
];

/** Seconds of processor time: other programs on the machine change it little. The better of two. */
function timeOf(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run += 1) {
    const begun = process.cpuUsage();
    extractDocument(text, { fileName: 'page.txt', publishedOn: '2024-05-20' });
    const { user } = process.cpuUsage(begun);
    best = Math.min(best, user / 1e6);
  }
  return best;
}

describe('the time that a text takes', () => {
  it.each(shapes)(
    'grows with its length alone: %s',
    (_, make) => {
      timeOf(make(1500));
      const short = Math.max(timeOf(make(3000)), 0.004);
      // Eight times the text: 8 where time is linear, 64 where it is quadratic.
      expect(timeOf(make(24_000)) / short).toBeLessThan(26);
    },
    240_000,
  );
});
