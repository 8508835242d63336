import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';

/** The relations of a text in words: type, ends and sum. */
function readings(text: string): string[] {
  const { entities, relations } = extractDocument(text, { fileName: 'page.txt', publishedOn: '2023-05-04' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations.map(({ type, from, to, amountCny }) =>
    [type, names.get(from), names.get(to), amountCny].filter((part) => part !== undefined).join(' '),
  );
}

describe('whom 公司 means', () => {
  it('in a report of an announcement is the firm that announces, beside 该公司 for another', () => {
    const text =
      '海川股份14日晚间公告，拟在滁州设立滁州海川电池有限公司。该公司注册资本2亿元，公司持股100%，将负责项目建设。';
    expect(readings(text)).toContain('SUBSIDIARY_OF 滁州海川电池有限公司 海川股份');
    expect(readings(text)).not.toContain('SUBSIDIARY_OF 海川股份 滁州海川电池有限公司');
  });
});

describe('an announcement', () => {
  it('is of the firm before its ticker, whose the shares and the bought stake are', () => {
    const text =
      '松岳高科(600999)6月9日晚间公告，公司控股子公司滁州海川新材料有限公司拟在滁州市来安县投资建设年产15万吨金属粉体项目，总投资5.8亿元。\n\n海川新材料成立于1992年，松岳高科持有其69.82%股权，恒泽集团持有18%股权。\n\n同日，公司公告拟以2.35亿元收购东方盐业集团持有的来安精制盐厂有限公司40%股权。';
    const read = readings(text);
    expect(read).toEqual(
      expect.arrayContaining([
        'SUBSIDIARY_OF 滁州海川新材料有限公司 松岳高科',
        'OWNS 恒泽集团 滁州海川新材料有限公司',
        'INVESTED_IN 松岳高科 来安精制盐厂有限公司 235000000',
      ]),
    );
    expect(read.join('\n')).not.toContain('东方盐业集团 235000000');
  });
});

describe('whom 该公司 means', () => {
  it('is the firm that the sentence before brings up at its end', () => {
    const text =
      '浙江海川电缆股份有限公司拟在大丰区投资21亿元建设海缆基地。与海川一同签约的还有江苏恒泽叶片有限公司。该公司由常州恒泽复材控股，主要生产100米级风电叶片。';
    expect(readings(text)).toContain('PRODUCES 江苏恒泽叶片有限公司 风电叶片');
    expect(readings(text)).toContain('SUBSIDIARY_OF 江苏恒泽叶片有限公司 常州恒泽复材');
  });
});

describe('sums behind the founding of a firm', () => {
  it('go into that firm, from its founder', () => {
    const text = '上海恒泽铝业股份有限公司在滁州经开区注册成立滁州恒泽部件有限公司，计划投资12亿元。';
    expect(readings(text)).toContain('INVESTED_IN 上海恒泽铝业股份有限公司 滁州恒泽部件有限公司 1200000000');
    expect(readings(text).join('\n')).not.toContain('INVESTED_IN 滁州恒泽部件有限公司');
  });
});

describe('briefs of one column', () => {
  it('are read each by itself', () => {
    const text = [
      '【海川股份：锂盐项目投产】海川股份公告，公司投资70亿元的锂盐一体化项目在滁州投产，首批产品已经下线。',
      '【恒泽拟建硅材料项目】记者从滁州经开区获悉，高纯晶硅项目近日签约，总投资280亿元，分三期建设，年内开工。',
    ].join('\n');
    const sums = readings(text).filter((each) => each.startsWith('INVESTED_IN'));
    expect(sums).toHaveLength(1);
    expect(sums[0]).toMatch(/^INVESTED_IN 海川股份 锂盐.*项目 7000000000$/u);
  });
});

describe('zones', () => {
  it('behind 的 lie in the place before it, and their own short names mean them', () => {
    const text =
      '海川机械有限公司落户大冶市的罗桥工业园。当地还有长江医药产业园（以下简称“药园”），恒泽制药有限公司入驻药园。';
    expect(readings(text)).toContain('LOCATED_IN 海川机械有限公司 罗桥工业园');
    expect(readings(text)).toContain('PART_OF 罗桥工业园 大冶市');
    expect(readings(text)).toContain('LOCATED_IN 恒泽制药有限公司 长江医药产业园');
  });
});
