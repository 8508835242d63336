import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeReleaseKeys } from '../../../src/resolution/release-keys.js';

const release = [
  '云栖集团昨日在青禾市宣布，将投资三十六亿元建设年产二十万吨聚酯切片的新工厂。',
  '工厂选在青禾高新区的东片，占地四百二十亩，分两期建设，首期明年六月投产。',
  '集团董事长林远山说，看中的是当地完整的纺织产业链和港口，原料可由专线直接进厂。',
  '青禾市有关负责人介绍，高新区已有十七家化纤企业，去年产值超过一百亿元。',
  '据了解，云栖集团创办于一九九八年，在华东有五个生产基地，员工八千余人。',
].join('');
const share = (left: string, right: string): boolean => {
  const keys = new Set(makeReleaseKeys(left));
  return makeReleaseKeys(right).some((key) => keys.has(key));
};

describe('release keys', () => {
  it.each([
    ['printed as it is', release],
    ['with other marks, spaces and width', release.replaceAll('，', ', ').replaceAll('。', '。\n')],
    ['with a heading and a byline', `三十六亿元大项目落户青禾　本报讯（记者王小燕）${release}`],
    ['without its last paragraph', release.slice(0, release.indexOf('据了解'))],
    [
      'with words changed here and there',
      release.replace('昨日', '日前').replace('看中的是', '企业看中').replace('余人', '多人'),
    ],
  ])('are shared by one release %s', (_, other) => {
    expect(share(release, other)).toBe(true);
  });

  it('are not shared by another report of the same event', () => {
    const other =
      '五月十二日上午，青禾高新区管委会与云栖集团签约。这家化纤龙头计划拿出三十六亿元，在园区东部新建聚酯切片产能二十万吨。' +
      '记者从签约仪式上获悉，新厂用地四百多亩，第一期工程预计明年年中开车，全部建成后可带动就业一千二百人。';
    expect(share(release, other)).toBe(false);
  });

  it('are not shared by any two of the samples, and a text of a few words has none', () => {
    const folder = new URL('../../../samples/', import.meta.url).pathname;
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(texts.length).toBeGreaterThan(3);
    const keys = texts.flatMap((text) => [...new Set(makeReleaseKeys(text))]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(makeReleaseKeys('云栖集团投资三十六亿元。')).toEqual([]);
  });
});
