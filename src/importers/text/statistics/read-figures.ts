import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { Template } from '../relations/template.js';
import type { Topic } from '../relations/topics.js';
import { readCeremonies } from './ceremonies.js';
import { type DraftStatistic, readStatistics } from './read-statistics.js';

const keyOf = ({ value, unit, evidence }: DraftStatistic): string => `${value}${unit}${evidence.start}`;

/** All figures of an article about places, zones and firms. What a ceremony's figures say is not said by others too. */
export function readFigures(
  read: readonly ReadSentence[],
  templates: readonly Template[],
  topics: readonly Topic[],
  main: LocalEntity | undefined,
  publishedOn: string | undefined,
): DraftStatistic[] {
  const carried: { subject?: LocalEntity; period?: string } = {};
  const figures = read.flatMap((sentence, index): DraftStatistic[] => {
    const template = templates[index];
    const topic = topics[index];
    if (template === undefined || topic === undefined) return [];
    return readStatistics(sentence, template, topic, publishedOn, carried, main);
  });
  const ceremonies = readCeremonies(read, templates, main, publishedOn);
  const told = new Set(ceremonies.map(keyOf));
  return [...figures.filter((figure) => !told.has(keyOf(figure))), ...ceremonies];
}
