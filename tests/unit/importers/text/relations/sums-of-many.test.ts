import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';

const relationsIn = (text: string) => {
  const { entities, relations } = extractDocument(text, { fileName: 'page.txt', publishedOn: '2023-05-04' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations.map(({ type, from, to }) => `${type} ${names.get(from)} ${names.get(to)}`);
};

describe('a sum over the projects of many firms', () => {
  it('is no firm’s own, and gives nobody the project that the page also speaks of', () => {
    const text =
      '如皋工业园定制厂房项目位于如皋市，总投资3.5亿元，为企业提供标准厂房。\n集中开工项目3个，包括宁波海川、江苏恒泽、浙江银润，均为动力电池配套企业，总投资44.5亿元。';
    expect(relationsIn(text).filter((relation) => relation.startsWith('INVESTED_IN'))).toEqual([]);
  });

  it('is theirs together where they act together', () => {
    const text = '宁波海川、江苏恒泽、浙江银润三方合资，总投资44.5亿元建设如皋轴承基地项目。';
    expect(relationsIn(text).filter((relation) => relation.startsWith('INVESTED_IN')).length).toBeGreaterThan(0);
  });
});

describe('projects side by side', () => {
  it('belong each to the firm that it is called after', () => {
    const text = '9月28日，海川纸业有限公司100万吨造纸项目开工、恒泽公司如皋智能制造基地投产。';
    expect(relationsIn(text)).not.toContain('DEVELOPS 海川纸业有限公司 恒泽公司如皋智能制造基地');
    expect(relationsIn(text)).toContain('DEVELOPS 恒泽公司 恒泽公司如皋智能制造基地');
  });
});

describe('what partners found', () => {
  it('is none of the partners', () => {
    const text =
      '海川电子股份有限公司与恒泽集团、银润集团签约建设电池基地项目，该项目将由海川电子与恒泽集团、银润集团共同投资设立的合资公司负责实施。';
    const founded = relationsIn(text).filter((relation) =>
      /^INVESTED_IN \S+ (?:恒泽集团|银润集团|海川电子\S*)$/u.test(relation),
    );
    expect(founded).toEqual([]);
  });
});
