import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';

const zonesOf = (text: string) =>
  extractDocument(text, { fileName: 'page.txt' })
    .entities.filter(({ type }) => type === 'IndustrialPark')
    .map(({ name, aliases }) => [name, ...aliases].sort());

describe('a zone that a headline names without its place', () => {
  it('is the zone of the text', () => {
    const text = '海川机械在德感工业园开建新厂\n\n本报讯 5月18日，海川机械有限公司的铸件项目在江津德感工业园开工。\n';
    expect(zonesOf(text)).toEqual([['德感工业园', '江津德感工业园']]);
  });

  it('is another where it is known to lie elsewhere', () => {
    const text = '海川机械有限公司位于成都天府新区。海润机械有限公司位于眉山天府新区。';
    expect(zonesOf(text)).toHaveLength(2);
  });
});
