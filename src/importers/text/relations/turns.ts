import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity, Mention } from '../mentions/mention.js';

const turn = /(?<=[，；。“]|^|为|向|给|对|由|与|从|被|是)(?<which>前者|后者)(?!的?(?:产能|产量|年产|价格|占比))/gu;

/** The two firms that 前者 and 后者 choose from: of the last clause that names two, or of the last two clauses. */
function pairBefore({ sentence: { text }, mentions }: ReadSentence, offset: number): LocalEntity[] {
  const firms: Mention[] = [];
  for (const mention of mentions.filter(({ kind, end }) => kind === 'firm' && end <= offset)) {
    const last = firms.at(-1);
    if (last === undefined || mention.start >= last.end) firms.push(mention);
  }
  const names = [...new Set(firms.map(({ entity }) => entity))];
  if (names.length <= 2) return names;
  const [a, b] = firms.slice(-2);
  const beside = a !== undefined && b !== undefined && /^(?:和|与|及|、|以及)$/u.test(text.slice(a.end, b.start));
  const more = firms.at(-3);
  const listed = more !== undefined && a !== undefined && /^(?:和|与|及|、|以及)$/u.test(text.slice(more.end, a.start));
  return beside && !listed && a.entity !== b.entity ? [a.entity, b.entity] : [];
}

/** 「引来了甲公司，后者投资…」: 后者 means the firm that the clause before ends with; else one of the two before. */
function meant(sentence: ReadSentence, before: ReadSentence | undefined, index: number, which: string) {
  const { text } = sentence.sentence;
  const near = sentence.mentions
    .filter(({ kind, end }) => kind === 'firm' && end < index && index - end <= 8)
    .filter(({ end }) => !/[，。；]/u.test(text.slice(end, index - 1)))
    .at(-1);
  if (near !== undefined && which === '后者') return near.entity;
  const own = pairBefore(sentence, index);
  const pair = own.length > 0 || before === undefined ? own : pairBefore(before, before.sentence.text.length);
  return pair.length === 2 ? pair[which === '前者' ? 0 : 1] : undefined;
}

/** Adds mentions for 前者 and 后者 where they stand for one of two firms. */
export function addTurns(read: readonly ReadSentence[]): ReadSentence[] {
  return read.map((sentence, n) => {
    const { text } = sentence.sentence;
    const added: Mention[] = [];
    for (const { index, groups } of text.matchAll(turn)) {
      const entity = meant(sentence, read[n - 1], index, groups?.which ?? '');
      if (entity !== undefined) added.push({ kind: 'firm', start: index, end: index + 2, entity, points: true });
    }
    if (added.length === 0) return sentence;
    return {
      ...sentence,
      mentions: [...sentence.mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end),
    };
  });
}
