import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';
import { namesIn } from '../names-in.js';

const firmsOf = (text: string) =>
  extractDocument(text, { fileName: 'page.txt' })
    .entities.filter(({ type }) => type === 'Company')
    .map(({ name }) => name)
    .sort();

describe('a short name beside a registered one', () => {
  it.each([
    // A parent and the local firm that it founded.
    [
      '海川科技七年前在滁州设立了滁州海川电子科技有限公司。海川科技去年扩产。',
      ['海川科技', '滁州海川电子科技有限公司'],
    ],
    // A subsidiary that the words call so.
    ['恒泽股份今年扩产。滁州恒泽钢铁有限责任公司是恒泽股份的控股子公司。', ['滁州恒泽钢铁有限责任公司', '恒泽股份']],
    // A branch is called by its firm and a place.
    ['恒泽型材2020年进驻园区，产品远销海外。恒泽型材云南公司总经理介绍了情况。', ['恒泽型材', '恒泽型材云南公司']],
    // A name up to its legal form.
    ['恒泽控股集团有限公司投资8亿元。恒泽控股集团董事长说，设备已到位。', ['恒泽控股集团有限公司']],
    // One that says no more than the registered name is that firm's own.
    ['滁州海川轴承有限公司昨日投产。海川轴承年产轴承300万套。', ['滁州海川轴承有限公司']],
  ])('%s', (text, firms) => {
    expect(firmsOf(text)).toEqual([...firms].sort());
  });

  it('stays with the firm that defines it', () => {
    const text = '滁州海川电子科技有限公司（以下简称“海川股份”）昨日公告称，海川股份将扩产。';
    expect(firmsOf(text)).toEqual(['滁州海川电子科技有限公司']);
  });
});

describe('names that share a trade name', () => {
  it('end before what the firm does', () => {
    const text = '深圳海途电池集团去年投产。恒瑞结构件为海途供应电池壳体，海途年产电池300万套。';
    expect(namesIn(text, 'firm').filter((name) => name.startsWith('海途'))).toEqual(['海途', '海途']);
  });

  it('are firms of their own where a trade follows', () => {
    const text = '恒岳集团旗下的恒岳未来氢能在滁州建成质子膜生产线。';
    expect(namesIn(text, 'firm')).toEqual(['恒岳集团', '恒岳未来氢能']);
  });

  it('are the firm and no district where the article never writes the district out', () => {
    const text = '沈阳北辰线缆集团有限公司搬进了新厂。北辰去年产值9亿元。';
    expect(namesIn(text, 'firm')).toEqual(['沈阳北辰线缆集团有限公司', '北辰']);
    // What is left is inside the registered name.
    expect(namesIn(text, 'district').filter((name) => name === '北辰').length).toBeLessThanOrEqual(1);
  });
});

describe('the edges of names', () => {
  it.each([
    ['它与日本古河电工合资成立沈阳海川线束有限公司。', '沈阳海川线束有限公司'],
    ['该项目由国家电投集团内蒙古能源公司投资建设。', '国家电投集团内蒙古能源公司'],
    ['合同总价约占公司去年收入的两成。', undefined],
    ['公司在盐城大丰港投资8亿元建设基地。', undefined],
  ])('%s', (text, name) => {
    const names = namesIn(text, 'firm');
    if (name === undefined) expect(names).toEqual([]);
    else expect(names).toContain(name);
  });
});
