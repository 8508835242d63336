import type { ReadSentence } from '../mentions/find-mentions.js';
import type { Mention } from '../mentions/mention.js';

const latter = /(?<=[，；])后者/gu;

/** 「引来了甲公司，后者投资…」: 后者 means the firm that the clause before ends with. */
export function addTurns(read: readonly ReadSentence[]): ReadSentence[] {
  return read.map((sentence) => {
    const { text } = sentence.sentence;
    const added: Mention[] = [];
    for (const { index } of text.matchAll(latter)) {
      const firm = sentence.mentions
        .filter(({ kind, end }) => kind === 'firm' && end < index && index - end <= 8)
        .filter(({ end }) => !/[，。；]/u.test(text.slice(end, index - 1)))
        .at(-1);
      if (firm !== undefined)
        added.push({ kind: 'firm', start: index, end: index + 2, entity: firm.entity, points: true });
    }
    if (added.length === 0) return sentence;
    return {
      ...sentence,
      mentions: [...sentence.mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end),
    };
  });
}
