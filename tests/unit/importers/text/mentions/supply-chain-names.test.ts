import { expect, test } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';

/** Firms of a text, and who supplies whom, by name. */
function read(text: string): { firms: string[]; supplies: string[] } {
  const { entities, relations } = extractDocument(text, { fileName: 'a.txt' });
  const nameOf = new Map<string, string>(entities.map(({ id, name }) => [id, name]));
  return {
    firms: entities.filter(({ type }) => type === 'Company').map(({ name }) => name),
    supplies: relations
      .filter(({ type }) => type === 'SUPPLIES')
      .map(({ from, to }) => `${nameOf.get(from) ?? from}→${nameOf.get(to) ?? to}`),
  };
}

test.each([
  ['旭川橡塑有限公司成功进入比亚迪供应链。', ['比亚迪']],
  ['去年，旭川橡塑有限公司打入格力电器供应链。', ['格力电器']],
  ['旭川橡塑有限公司成立于2012年，已切入宁德时代供应链。', ['宁德时代']],
  ['旭川橡塑有限公司跻身小米、三一重工供应链。', ['小米', '三一重工']],
  ['旭川橡塑有限公司的产品融入了邦维电器供应链。', ['邦维电器']],
])('whose supply chain is entered is named without it: %s', (text, customers) => {
  const { firms, supplies } = read(text);
  expect(firms.filter((name) => name.includes('供应链'))).toEqual([]);
  expect(supplies.toSorted()).toEqual(customers.map((name) => `旭川橡塑有限公司→${name}`).toSorted());
});

test.each(['旭川供应链', '旭川供应链有限公司', '旭川供应链公司'])(
  'a trade of supply chains stays in a name: %s',
  (name) => {
    for (const text of [`${name}成立于2012年，现有员工300人。`, `李国平大学毕业后进入${name}工作。`]) {
      const { firms } = read(text);
      expect(firms.filter((firm) => firm === '旭川')).toEqual([]);
    }
  },
);
