import { chineseOf } from './en/generic-words.js';
import type { Frame, Mention } from './frame.js';
import { metricGroupsOf } from './metric-words.js';
import { anyToken, tokenOf } from './rule.js';
import { phrasesOf } from './topic.js';

const namesOf = (mention: Mention | undefined): string =>
  mention === undefined ? ' ' : ` ${[mention.text, ...mention.candidates.map(({ name }) => name)].join(' ')} `;

/** What everyday speech calls figures that sources have other names for. */
const colloquial: readonly (readonly [RegExp, string])[] = [
  [
    /卖了?多少|卖出了?多少|销售了?多少|进账|做了多少|业绩|生意|\bhow much\b.{0,24}\b(?:earn|sell|turn over|take in|gross|book|bring in)\b/iu,
    '营业收入 销售收入 销售额 revenue',
  ],
  [/签下来?|签了|谈成/u, '签约'],
  [/项目.*(?:加起来|合计|一共|总共).{0,4}(?:多少|几)/u, '项目总投资'],
  [/(?<!研)税.{0,4}(?:多少|几)|(?:缴|交|纳)了?.{0,4}税|多少.{0,2}税/iu, '上缴税收 税收 纳税 tax'],
  [/研发.{0,4}(?:花|投|用)|\br&d\b|\bresearch\b/iu, '研发投入 研发费用 研发经费'],
  [/赚|挣|盈利|\bhow much\b.{0,24}\b(?:profit|make)\b/iu, '净利润 利润 net profit'],
];

/**
 * The masked question with the product and the industry that it names in words again, since names of figures hold them:
 * 光伏玻璃产量 is no figure of a product but of a place. Other names are left out.
 */
export function spelledOut({ masked, product, industry, language }: Frame): string {
  const words = (mention: Mention | undefined): string =>
    language === 'zh' ? (mention?.text ?? ' ') : namesOf(mention);
  const also = colloquial.filter(([pattern]) => pattern.test(masked)).map(([, words]) => words);
  return `${masked} ${also.join(' ')}`
    .trim()
    .replace(tokenOf('product'), () => words(product))
    .replace(tokenOf('industry'), () => words(industry))
    .replace(anyToken, ' ');
}

/** The Chinese words that the words of an English question may stand for, those for figures and those for wares. */
export function translatedWords(question: string): readonly string[] {
  const words = question
    .toLowerCase()
    .replace(/[^\p{L}\d&'\s-]+/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean);
  const chinese = question.match(/[\u4e00-\u9fff]{2,}/gu) ?? [];
  const wares = phrasesOf(words).flatMap((variants) => variants.flatMap((variant) => chineseOf(variant)));
  return [...new Set([...metricGroupsOf(question).flat(), ...wares, ...chinese])];
}

/** How much of a Chinese figure's name the words make up: 0 to 1. */
export function shareOfWords(metric: string, words: readonly string[]): number {
  let rest = metric;
  for (const word of [...words].sort((a, b) => b.length - a.length)) if (word !== '') rest = rest.replaceAll(word, '');
  return metric === '' ? 0 : 1 - rest.length / metric.length;
}

/** How many figures an English question asks for: "how many … and how many of them". */
export function figuresWanted(question: string): number {
  return Math.max(
    1,
    question.match(/\bhow (?:many|much)\b|\bwhat (?:is|was|were|are)\b|\band (?:its|their|the)\b/giu)?.length ?? 1,
  );
}

/** Whether a question asks by how much something grew, and not how large it is. */
export function asksGrowth(question: string): boolean {
  return /(?:增长|增加|上升|下降|同比|涨)了?(?:多少|几|百分之)|(?:增速|增幅|增长率|涨幅|降幅)|\b(?:growth|grow|grew|rose|rise)\b/iu.test(
    question,
  );
}
