import { metricScore } from '../answer-statistics.js';
import { chineseOf } from '../en/generic-words.js';
import { shareOfWords, translatedWords } from '../figure-words.js';
import type { Frame, Mention } from '../frame.js';
import { metricGroupsOf } from '../metric-words.js';
import type { Names } from '../names.js';
import { contains, equals } from '../period.js';
import { anyToken } from '../rule.js';
import { matchesTopic, phrasesOf } from '../topic.js';
import { labelScore } from './english-figures.js';
import type { KeptSentence } from './kept-sentences.js';
import { figuresIn, needsBefore, type SentenceFigure } from './sentence-figures.js';
import { periodBefore, periodIn } from './sentence-period.js';
import { isOf, spellingsOf } from './sentence-subject.js';

/** A figure that a sentence states of the subject, and how well it fits what is asked. */
export interface QuotedFigure {
  readonly sentence: KeptSentence;
  readonly figure: SentenceFigure;
  readonly period?: string;
  readonly score: number;
}

/** Words of a question that say what to do with a figure and not of what it is. */
const asking =
  /请问|麻烦|帮我|查一?下|截[至止]|(?:多少|几)(?:个|家|户|项|[万亿]*(?:千瓦|美元|元|吨|辆|台|套|只|件|人|名|亩)?)|多[大高长重]|是|有|达到?了?|为|分别|各(?=$|[^类])|的|了|吗|呢|大概|大约|一共|总共|合计|总计|共计|加起来|数量|数据|哪年|[？?。！]/gu;

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** What a Chinese question wants figures of: 新开工亿元以上工业项目, 总投资. */
export function wantedIn(masked: string): readonly string[] {
  const parts = masked
    .replace(anyToken, '，')
    .replace(/签下来?了?|签了|谈成了?/gu, '签约')
    .replace(/引来了?/gu, '引进')
    .replace(/(?<=协议|计划)投资(?!额)/gu, '总投资')
    .split(/[，,、；;]|和|与|及/u)
    .map((part) => part.replace(asking, ''))
    .filter((part) => /[\u4e00-\u9fff]{2}/u.test(part));
  return parts.map((part, index) => (needsBefore.test(part) ? `${parts[index - 1] ?? ''}${part}` : part));
}

/** 开发区 before what a figure of the zone is of. */
const ownZone = /^(?:开发区|园区|高新区|经开区|新区|示范区|工业园|产业园)(?=[\u4e00-\u9fff]{2})/u;

/** How much of what is wanted the figure's name says: 0 to 1. */
function covered(wanted: string, label: string): number {
  const pairs = pairsOf(wanted);
  return pairs.length === 0 ? 0 : pairs.filter((pair) => label.includes(pair)).length / pairs.length;
}

function fitsPeriod({ when }: Frame, period: string | undefined): boolean {
  return when === undefined || (period !== undefined && (equals(when, period) || contains(when, period)));
}

/** For each thing that is wanted how well a figure fits it: both what is asked must be said and what is said asked. */
function scoresOf(frame: Frame, { label, unit }: SentenceFigure, around: string): readonly number[] {
  if (label.length < 2) return [];
  if (frame.language === 'zh')
    return wantedIn(frame.masked).map((wanted) => {
      const [said, asked] = [covered(wanted, label), metricScore(label, wanted)];
      return said >= 0.75 && asked >= 0.75 ? said + asked : 0;
    });
  return englishPartsOf(frame.masked).map((part) =>
    // "How many" asks for a count, "what was" for none unless it is their number.
    /\bhow many\b|\bnumber\b/iu.test(part) === /^[家个人项户]$/u.test(unit)
      ? englishScore(frame, part, label, around)
      : 0,
  );
}

/** What an English question wants figures of, each in its own words: "how many firms …" and "what was their output". */
export function englishPartsOf(masked: string): readonly string[] {
  const parts = masked
    .replace(anyToken, ' ')
    .split(/(?:,|\band\b|;)\s*(?=(?:and )?(?:for )?(?:how|what|with what)\b)/iu)
    .filter((part) => /\b(?:how|what|number)\b/iu.test(part));
  return parts.length === 0 ? [masked.replace(anyToken, ' ')] : parts;
}

function englishScore(frame: Frame, part: string, label: string, around: string): number {
  if (!/[\u4e00-\u9fff]/u.test(label)) {
    const own = frame.topics.filter(({ text }) => part.includes(text));
    const isAbout = own.every((topic) => matchesTopic(topic, [around]));
    const score = labelScore(label, part);
    return isAbout && score >= 0.75 ? 1 + score : 0;
  }
  const groups = metricGroupsOf(part);
  const translated = frame.topics.flatMap(({ text }) => phrasesOf(text.toLowerCase().split(/\s+/u)).flat());
  const words = [...groups.flat(), ...translated.flatMap((word) => chineseOf(word))].join(' ');
  const says = (text: string, group: readonly string[]): boolean => group.some((word) => text.includes(word));
  const all = groups.some((group) => says(label, group)) && groups.every((group) => says(around, group));
  const about = frame.topics.every(
    (topic) => metricGroupsOf(topic.text).some((group) => says(around, group)) || matchesTopic(topic, [around]),
  );
  const asked = Math.max(metricScore(label, words), shareOfWords(label, translatedWords(part)));
  return all && about && asked >= 0.75 ? 1 + asked : 0;
}

/**
 * The figures that kept sentences state of the subject for all that the question wants, the best of each. Empty where
 * one is missing, or where sources state it differently and the question does not tell which is meant.
 */
export async function quoteStatistics(
  names: Names,
  frame: Frame,
  subject: Mention,
  sentences: readonly KeptSentence[],
): Promise<readonly QuotedFigure[]> {
  const best: QuotedFigure[][] = [];
  const spellings = [...spellingsOf(subject)].sort((a, b) => b.length - a.length);
  for (const sentence of sentences)
    for (const figure of figuresIn(sentence.text)) {
      // 上饶高新区光学产业营业收入 is 光学产业营业收入 of the zone.
      const label = spellings.reduce((text, name) => text.replace(name, ''), figure.label).replace(ownZone, '');
      const scores = scoresOf(frame, { ...figure, label }, `${sentence.before.at(-1) ?? ''}${sentence.text}`);
      if (!scores.some((score) => score > 0)) continue;
      const head = sentence.text.slice(0, figure.start);
      const published = sentence.publishedOn ?? '';
      const isEnglish = !/[\u4e00-\u9fff]/u.test(sentence.text);
      const own = isEnglish ? periodIn(sentence.text, published) : undefined;
      const period = own ?? periodBefore(head, sentence.before, published);
      if (!fitsPeriod(frame, period) || !(await isOf(names, sentence, figure.start, subject))) continue;
      for (const [index, score] of scores.entries()) {
        const found = best[index] ?? [];
        best[index] = found;
        if (score > 0)
          found.push({ sentence, figure: { ...figure, label }, score, ...(period === undefined ? {} : { period }) });
      }
    }
  const { length: count } = frame.language === 'zh' ? wantedIn(frame.masked) : englishPartsOf(frame.masked);
  const chosen: QuotedFigure[] = [];
  for (let index = 0; index < count; index += 1) {
    const own = (best[index] ?? []).sort((a, b) => b.score - a.score);
    const [first] = own;
    if (first === undefined) return [];
    const rivals = own.filter(({ score }) => score >= first.score - 0.05);
    if (rivals.some(({ figure }) => figure.value !== first.figure.value || figure.unit !== first.figure.unit))
      return [];
    chosen.push(first);
  }
  return chosen;
}
