import { readChineseArticle } from '../../../../../src/importers/text/chinese-reader.js';

/** The relations that a Chinese text of June 2023 states, in words: type, ends, and the figure where it has one. */
export function relationsOf(text: string): string[] {
  const { entities, relations } = readChineseArticle(
    text,
    { headline: '', start: 0, end: text.length },
    { publishedOn: '2023-06-15' },
  );
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations.map(({ type, from, to, properties }) => {
    const figure = properties.amountCny ?? properties.originalAmount ?? properties.capacity ?? properties.percentage;
    return `${type} ${names.get(from)} ${names.get(to)}${figure === undefined ? '' : ` ${figure}`}`;
  });
}
