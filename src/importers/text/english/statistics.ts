import type { ReadStatistic } from '../reading.js';
import type { AnnotatedSentence } from './annotate.js';
import type { EnglishEntity } from './entity-register.js';
import type { EnglishMention } from './template.js';

const metrics =
  '(?:gross domestic product|GDP|(?:industrial |total |gross |annual )*output(?: value)?|revenues?|sales(?: revenue)?|net profits?|profits?|exports?|imports?|foreign trade|(?:actual )?use of foreign (?:capital|investment)|fixed-asset investment|industrial investment|operating (?:income|revenue)|added value|turnover|tax revenue)';
const verbs =
  '(?:reached|hit|totaled|totalled|stood at|came to|exceeded|topped|surpassed|was|were|amounted to|(?:rose|grew|increased|climbed|jumped|fell|dropped) (?:by )?(?<n>⟨N\\d+⟩)[^.;⟨]{0,40}? to)';
const figure = new RegExp(
  `(?:(?<s1>⟨[DZF]\\d+⟩)(?:'s)? (?:[^.;⟨]{0,40} )?)?(?<metric>${metrics})(?<of> (?:of|in) (?:the )?(?:(?<s2>⟨[DZF]\\d+⟩)(?:'s)?|city's|company's|district's|county's|park's)?[^.;⟨]{0,40})? ${verbs} (?<m>⟨M\\d+⟩)(?: in (?<t>⟨T\\d+⟩))?(?:, (?:up|down) (?<n2>⟨N\\d+⟩))?`,
  'iu',
);

/** Figures of places, parks and firms, such as output and revenue: never investments. */
export function readStatistics(
  sentences: readonly AnnotatedSentence[],
  mentions: readonly EnglishMention[],
): (Omit<ReadStatistic, 'subject'> & { subject: EnglishEntity })[] {
  const found: (Omit<ReadStatistic, 'subject'> & { subject: EnglishEntity })[] = [];
  const at = (mark: string | undefined) => (mark === undefined ? undefined : mentions[Number(/\d+/u.exec(mark)?.[0])]);
  let place: EnglishEntity | undefined;
  let firm: EnglishEntity | undefined;
  for (const { template, sentence } of sentences) {
    const match = figure.exec(template);
    const groups = match?.groups ?? {};
    const named = at(groups.s2)?.entity ?? at(groups.s1)?.entity;
    const referred = /company's/u.test(groups.of ?? '')
      ? firm
      : /(?:city|district|county|park)'s/u.test(groups.of ?? '')
        ? place
        : undefined;
    const subject = named ?? referred;
    const sum = at(groups.m)?.value;
    const period = at(groups.t)?.value?.date;
    const value = sum?.originalAmount;
    const change = at(groups.n2 ?? groups.n)?.value?.percentage;
    if (match !== null && subject !== undefined && typeof value === 'number')
      found.push({
        subject,
        metric: (groups.metric ?? '').toLowerCase(),
        value,
        unit: String(sum?.currency ?? 'CNY'),
        period: typeof period === 'string' ? period : '',
        ...(typeof change === 'number' ? { growth: change } : {}),
        modality: 'reported',
        confidence: 0.7,
        rule: 'en/figure',
        evidence: { start: sentence.start, end: Math.min(sentence.end, sentence.start + 300) },
      });
    const names = [...template.matchAll(/⟨([DF])(\d+)⟩/gu)];
    place = place ?? mentions[Number(names.find((name) => name[1] === 'D')?.[2])]?.entity;
    firm = mentions[Number(names.findLast((name) => name[1] === 'F')?.[2])]?.entity ?? firm;
  }
  return found;
}
