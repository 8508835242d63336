import { describe, expect, it } from 'vitest';
import { readEnglishArticle } from '../../../../src/importers/text/english/english-reader.js';
import { stageWords } from '../../../../src/importers/text/english/stages.js';

const stagesOf = (text: string) => {
  const article = { start: 0, end: text.length, headline: '' };
  const { entities, stages } = readEnglishArticle(text, article, { publishedOn: '2031-05-20' });
  return stages.map(({ project, stage, modality, date }) => ({
    project: entities.find(({ id }) => id === project)?.name,
    stage,
    modality,
    date,
  }));
};

describe('stages of projects', () => {
  it.each(stageWords.map((words) => [words.example, words.stage] as const))('%s', (example, stage) => {
    const text = example.startsWith('The') ? `Merrow Battery owns a cell plant in Fuling. ${example}` : example;
    expect(stagesOf(text).map((found) => found.stage)).toContain(stage);
  });

  it('tells phases apart, and what is done from what is planned', () => {
    const text =
      'Merrow Battery is building a cell base in Fuling. The first phase was completed in November 2029 and began mass production on April 18, 2030. The second phase is under construction and is scheduled for completion by the end of 2032.';
    const found = stagesOf(text);
    expect(found).toContainEqual(
      expect.objectContaining({ stage: 'completed', modality: 'reported', date: '2029-11' }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ stage: 'running', modality: 'reported', date: '2030-04-18' }),
    );
    expect(found).toContainEqual(expect.objectContaining({ stage: 'completed', modality: 'planned', date: '2032' }));
    expect(found.filter(({ project }) => project?.endsWith('phase 2')).map(({ stage }) => stage)).toEqual([
      'building',
      'completed',
    ]);
  });

  it('goes on about a project that the next sentence does not name', () => {
    const text = 'Merrow Battery will build a cell plant in Fuling. Construction is set to begin in October.';
    expect(stagesOf(text)).toContainEqual(
      expect.objectContaining({ stage: 'started', modality: 'planned', date: '2031-10' }),
    );
  });

  it('reads no stage from what has not happened', () => {
    expect(
      stagesOf('Merrow Battery owns a cell plant in Fuling. The cell plant has not been put into operation.'),
    ).toEqual([]);
  });
});

describe('lists', () => {
  const read = (text: string) => {
    const { entities, relations } = readEnglishArticle(text, { start: 0, end: text.length, headline: '' }, {});
    const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name;
    return relations.map(({ type, from, to, properties }) => [
      type,
      nameOf(from),
      nameOf(to),
      properties.originalAmount,
    ]);
  };

  it('gives each firm of a list its own sum', () => {
    const found = read(
      'Merrow Battery, Harrow Motors and Oldervane Technology will invest 3 billion yuan, 2 billion yuan and 600 million yuan, respectively, in plants in the Merrow Industrial Park.',
    );
    expect(found.filter(([type]) => type === 'INVESTED_IN')).toEqual([
      ['INVESTED_IN', 'Merrow Battery', 'Merrow Industrial Park', 3e9],
      ['INVESTED_IN', 'Harrow Motors', 'Merrow Industrial Park', 2e9],
      ['INVESTED_IN', 'Oldervane Technology', 'Merrow Industrial Park', 6e8],
    ]);
  });

  it('gives each firm the sum that each invests, and partners a venture named later', () => {
    const each = read('Merrow Battery and Harrow Motors will each invest 2 billion yuan in module plants in Fuling.');
    expect(each.filter(([type]) => type === 'INVESTED_IN').map(([, from, , sum]) => [from, sum])).toEqual([
      ['Merrow Battery', 2e9],
      ['Harrow Motors', 2e9],
    ]);
    const venture = read(
      'Merrow Battery and Harrow Motors have agreed to set up a joint venture in Hefei. The venture, Lantern Energy, will make packs.',
    );
    expect(venture.filter(([type]) => type === 'INVESTED_IN').map(([, from, to]) => [from, to])).toEqual([
      ['Merrow Battery', 'Lantern Energy'],
      ['Harrow Motors', 'Lantern Energy'],
    ]);
  });

  it('reads terms that a filing defines, and never names a firm by them', () => {
    const text =
      'Merrow Battery Co., Ltd. (the "Company", together with its subsidiaries, the "Group") is pleased to announce a deal. The Group\'s customers include Harrow Motors.';
    expect(read(text)).toEqual([['SUPPLIES', 'Merrow Battery Co., Ltd.', 'Harrow Motors', undefined]]);
    const { entities } = readEnglishArticle(text, { start: 0, end: text.length, headline: '' }, {});
    expect(entities.flatMap(({ name, aliases }) => [name, ...aliases])).not.toContain('Group');
  });

  it('takes nothing from a plan that was given up', () => {
    expect(read('Merrow Battery had dropped a plan to invest 2 billion yuan in a cell plant in Hefei.')).toEqual([]);
  });
});
