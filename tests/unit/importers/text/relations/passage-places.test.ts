import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';
import { passageCues } from '../../../../../src/importers/text/relations/passage-places.js';

const rulesOf = (text: string) =>
  extractDocument(text, { fileName: 'page.txt' }).relations.flatMap(({ extractor, alsoBy = [] }) => [
    extractor,
    ...alsoBy,
  ]);

const placesOf = (text: string) => {
  const { entities, relations } = extractDocument(text, { fileName: 'page.txt' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations
    .filter(({ type }) => type === 'LOCATED_IN')
    .map(({ from, to }) => `${names.get(from)} → ${names.get(to)}`)
    .sort();
};

describe.each(passageCues)('$name', ({ name, examples, counterExamples }) => {
  it.each([...examples])('reads %s', (text) => {
    expect(rulesOf(text)).toContain(name);
  });
  it.each([...counterExamples])('does not read %s', (text) => {
    expect(rulesOf(text)).not.toContain(name);
  });
});

describe('the place under which a passage stands', () => {
  it('holds the firms that the paragraph goes on to tell of', () => {
    expect(
      placesOf('走进如皋经开区，机器声此起彼伏。海川丝业有限公司去年添了三条缫丝线，隔壁的海润印染有限公司正在扩建。'),
    ).toEqual(['海川丝业有限公司 → 如皋经开区', '海润印染有限公司 → 如皋经开区']);
  });

  it('ends with its paragraph, and at another place', () => {
    expect(placesOf('走进如皋经开区，机器声此起彼伏。\n海川丝业有限公司去年添了三条缫丝线。')).toEqual([]);
    expect(placesOf('走进如皋经开区，机器声此起彼伏。海川丝业有限公司去年在宁波办展。')).toEqual([]);
  });

  it('holds no customer, guest or owner', () => {
    expect(placesOf('走进如皋经开区，机器声此起彼伏。东方重工集团的考察团刚走，海润集团是老客户。')).toEqual([]);
  });
});

describe('the projects of an occasion', () => {
  it('stand in the place that holds it, not where it is held', () => {
    expect(
      placesOf('5月20日，如皋市在上海举办招商推介会，现场签约项目15个，包括海川食品有限公司的速冻面点项目。'),
    ).toEqual(['速冻面点项目 → 如皋市']);
  });

  it('are works that a list names by what they are, and no trades', () => {
    expect(placesOf('9月8日，如皋市一批项目集中开工，云母检测中心、酱干加工厂等6个项目同时破土。')).toEqual([
      '云母检测中心 → 如皋市',
      '酱干加工厂 → 如皋市',
    ]);
    expect(placesOf('如皋市今年要抓机械、电子、食品、生物医药等12个项目。')).toEqual([]);
  });
});
