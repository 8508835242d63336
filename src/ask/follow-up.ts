import type { Language } from '../model/api.js';
import { findAmountBounds } from './amount-bounds.js';
import { findPeriodEn } from './en/period.js';
import type { Mention } from './frame.js';
import { tokenTypes } from './merge-mentions.js';
import { rankingIn } from './ranking.js';
import { stageIn } from './stage-words.js';
import { findPeriodZh } from './zh/period.js';

/** A question with the names that were found in it. */
export interface LinkedQuestion {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

const opening =
  /^(?:那么?|哦|换成?|换作|改成|还有|再看|如果是|要是)(?=.)|^(?:(?:and|but|so|or|ok|okay|then)\b,? ?)?(?:what about|how about|and|what if it were|same for|the same for|instead of that)?\b ?(?:for |of )?/iu;
const ending = /(?:的)?(?:怎么样|又?如何|呢|咧)?[？?。.!！\s]*$/u;
const pronoun =
  /(?:它们?|他们|这家(?:公司|企业)|该(?:公司|企业|集团|园区|地|区)|那里|当地|那边)(?:的)?|\b(?:its|their|it|they|them|there)\b ?/iu;

/** Words of a whole sentence, which no noun alone has. */
const verbs = /\b(?:what|which|who|whom|where|when|how|does|do|did|is|are|was|were|has|have)\b/iu;

/** Whether a question says in so many words that it follows another: 那…呢, "and …?", "what about …". */
export function looksLikeFollowUp(text: string): boolean {
  return (
    /^(?:那么?|换成?|换作|改成)|呢[？?]?$|^(?:and|what about|how about|same for)\b/iu.test(text) || pronoun.test(text)
  );
}

const replaceSpan = (text: string, span: { readonly start: number; readonly end: number }, by: string): string =>
  text.slice(0, span.start) + by + text.slice(span.end);

const unclose = (text: string): string => text.replace(/[？?。.!！\s]+$/u, '');
const periodOf = (text: string, today: string) => findPeriodZh(text, today) ?? findPeriodEn(text, today);

/** The thing that a question is mostly about: its firm, else its project, product or place. */
function mainOf(question: LinkedQuestion): Mention | undefined {
  for (const kind of ['company', 'project', 'product', 'place', 'industry'] as const) {
    const found = question.mentions.find((mention) => tokenTypes[mention.type] === kind);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Puts a place or time into a question that names none: 甲投资了什么 with 宜宾 is 甲在宜宾投资了什么. */
function insert(before: LinkedQuestion, words: string, language: Language): string {
  if (language === 'en') return `${unclose(before.text)} in ${words}?`;
  const firm = before.mentions.find((mention) => tokenTypes[mention.type] === 'company');
  return firm === undefined
    ? `在${words}${before.text}`
    : replaceSpan(before.text, { start: firm.end, end: firm.end }, `在${words}`);
}

/**
 * The whole question that a follow-up stands for, in words that can be shown, kept and asked alone: 「那巴斯夫呢？」 after
 * 「宁德时代投资了哪些项目？」 is 「巴斯夫投资了哪些项目？」. A new name takes the place of the one of its kind, a new period of the
 * period; a noun alone (供应商呢) is asked of what the question before was about; all else is added to it.
 */
export function completeFollowUp(
  follow: LinkedQuestion,
  before: LinkedQuestion,
  language: Language,
  today: string,
): string | undefined {
  const core = follow.text
    .replace(opening, '')
    .replace(ending, '')
    .replace(/^的|的$/gu, '')
    .trim();
  const main = mainOf(before);
  const spoken = pronoun.exec(core);
  if (
    spoken !== null &&
    main !== undefined &&
    follow.mentions.every((one) => tokenTypes[one.type] !== tokenTypes[main.type])
  ) {
    const rest = core.replace(pronoun, '').trim();
    const isNoun =
      language === 'zh'
        ? /^(?!.*(?:什么|多少|谁|哪))[\u4e00-\u9fff]{2,6}$/u.test(rest)
        : rest.split(' ').length <= 3 && !verbs.test(rest);
    if (isNoun) return language === 'zh' ? `${main.text}的${rest}有哪些？` : `${rest} of ${main.text}?`;
    const possessive = language === 'en' && /^(?:its|their)/iu.test(spoken[0]);
    return `${replaceSpan(core, { start: spoken.index, end: spoken.index + spoken[0].length }, language === 'zh' ? (spoken[0].endsWith('的') ? `${main.text}的` : main.text) : possessive ? `${main.text}'s ` : `${main.text} `).trim()}？`.replace(
      /？$/u,
      language === 'zh' ? '？' : '?',
    );
  }
  const [mention] = follow.mentions;
  if (mention !== undefined) {
    const at = core.indexOf(mention.text);
    const rest =
      at < 0
        ? ''
        : `${core.slice(0, at)}${core.slice(at + mention.text.length)}`
            .replace(/^(?:在|于|和|in|at|for|by|from|the)\b ?|^(?:在|于)|['’]s$|的$/giu, '')
            .trim();
    if (rest.length > 1) return undefined;
    const kind = tokenTypes[mention.type];
    const same = before.mentions.filter((one) => tokenTypes[one.type] === kind);
    const [target] = same;
    if (target !== undefined) return replaceSpan(before.text, target, mention.text);
    return kind === 'place' ? insert(before, mention.text, language) : undefined;
  }
  const period = periodOf(core, today);
  if (
    period !== undefined &&
    unclose(core.replace(period.period.text, ''))
      .replace(/^(?:在|in|for|since)$|的$/iu, '')
      .trim().length <= 2
  ) {
    const old = periodOf(before.text, today);
    if (old !== undefined) return replaceSpan(before.text, old, period.period.text);
    return language === 'zh'
      ? `${period.period.text}${before.text}`
      : `${unclose(before.text)} in ${period.period.text.replace(/^in /iu, '')}?`;
  }
  if (core === '') return undefined;
  const adds =
    findAmountBounds(core) !== undefined ||
    rankingIn(core) !== undefined ||
    stageIn(core) !== undefined ||
    period !== undefined;
  if (adds) return language === 'zh' ? `${unclose(before.text)}，${core}？` : `${unclose(before.text)}, ${core}?`;
  if (main === undefined) return undefined;
  const isShort = language === 'zh' ? /^[\u4e00-\u9fff]{2,8}$/u.test(core) : core.split(' ').length <= 4;
  if (!isShort) return undefined;
  return language === 'zh' ? `${main.text}的${core}？` : `${core} of ${main.text}?`;
}
