import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../src/importers/text/extract.js';
import { namesIn } from './names-in.js';

describe('names of firms', () => {
  it.each([
    ['绍兴联兴发达化工有限公司昨日开工。', ['绍兴联兴发达化工有限公司']],
    ['它由台州与日本川崎化学株式会社合资。', ['日本川崎化学株式会社']],
    ['公司隶属贵州水利投资集团。', ['贵州水利投资集团']],
    ['位于临沂高新区的山东鲁花机械厂今年扩产。', ['山东鲁花机械厂']],
    ['一期由中建八局承建。', ['中建八局']],
    ['公司由全资子公司海恒电子（常州）有限公司负责。', ['海恒电子（常州）有限公司']],
    ['河南恒星科技股份有限公司关于全资子公司对外投资的公告', ['河南恒星科技股份有限公司']],
    ['产品卖给了海天味业和西贝莜面村。', ['海天味业', '西贝莜面村']],
    ['该公司日产水泥5000吨。', []],
    ['外地客商纷至沓来，配套企业接踵而至。', []],
  ])('reads %s', (text, names) => {
    expect(namesIn(text, 'firm')).toEqual(names);
  });

  it('takes both names of a definition for the firm', () => {
    const text = '浙江恒越新材料股份有限公司（以下简称“公司”或“恒越新材”）公告称，恒越新材去年扩产。';
    expect(namesIn(text, 'firm')).toEqual(['浙江恒越新材料股份有限公司', '恒越新材', '恒越新材']);
  });
});

describe('names of zones', () => {
  it.each([
    ['项目选址金湖经济开发区。', ['金湖经济开发区']],
    ['成都家具产业园昨日奠基。', ['成都家具产业园']],
    ['这片园区被评为省级军民融合示范园区。', []],
  ])('reads %s', (text, names) => {
    expect(namesIn(text, 'park')).toEqual(names);
  });
});

describe('time', () => {
  it('reads a page of digits in a time that grows with its length alone', () => {
    const took = (length: number) => {
      const from = performance.now();
      extractDocument('1234567890'.repeat(length / 10), { fileName: 'digits.txt' });
      return performance.now() - from;
    };
    took(1000);
    const short = Math.max(took(10_000), 20);
    expect(took(80_000)).toBeLessThan(short * 40);
  });
});
