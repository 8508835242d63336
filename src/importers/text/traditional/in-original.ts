import type { Properties } from '../../../model/claim.js';
import type { ReadArticle } from '../read-document.js';
import type { ReadEntity, Span } from '../reading.js';
import type { SimplifiedText } from './simplify.js';

/**
 * What was read of a simplified text, with every offset and quotation in the original. Names stay simplified, so that
 * 華峰集團 and 华峰集团 are one, and are also called as the original spells them.
 */
export function inOriginal(
  { article, reading }: ReadArticle,
  simplified: SimplifiedText,
  original: string,
): ReadArticle {
  const toSpan = ({ start, end }: Span): Span => simplified.toOriginal({ start, end });
  const quote = (span: Span): string => {
    const { start, end } = toSpan(span);
    return original.slice(start, end);
  };
  const body = simplified.text.slice(article.start, article.end);
  /** How the original spells words of the article; undefined for words that it does not hold. */
  const spell = (words: string, within: Span = article): string | undefined => {
    const text = within === article ? body : simplified.text.slice(within.start, within.end);
    const at = text.indexOf(words);
    return at < 0 ? undefined : quote({ start: within.start + at, end: within.start + at + words.length });
  };
  const withNames = (entity: ReadEntity): ReadEntity => {
    const names = [entity.name, ...entity.aliases];
    const spelt = names.flatMap((name) => spell(name) ?? []);
    const aliases = [...new Set([...spelt, ...entity.aliases])].filter((name) => name !== entity.name);
    return { ...entity, aliases, mentions: entity.mentions.map(toSpan) };
  };
  const withWords = (properties: Properties, evidence: Span): Properties => {
    const { amountText } = properties;
    if (typeof amountText !== 'string') return properties;
    return { ...properties, amountText: spell(amountText, evidence) ?? amountText };
  };
  const evidenced = <T extends { readonly evidence: Span }>(found: T): T => ({
    ...found,
    evidence: toSpan(found.evidence),
  });
  return {
    article: {
      ...article,
      ...toSpan(article),
      headline: quote({ start: article.start, end: article.start + article.headline.length }),
    },
    reading: {
      entities: reading.entities.map(withNames),
      relations: reading.relations.map((relation) =>
        evidenced({ ...relation, properties: withWords(relation.properties, relation.evidence) }),
      ),
      statistics: reading.statistics.map(evidenced),
      stages: reading.stages.map(evidenced),
      issues: reading.issues.map((issue) => ({ ...issue, ...toSpan(issue) })),
    },
  };
}
