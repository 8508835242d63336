import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity, Mention } from '../mentions/mention.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';

const turn = new GuardedPattern(
  /(?<=^|[，；。：“]|[由与向为给被对从是]|而|其中)(?:前者|后者)(?!的?(?:年产|产能|产量|价格|均价|规格|增长|增速|占(?!股|比例)))/gu,
);

/** What goes on from a name that we don't know; 「与甲相邻的乙」 does not. */
const listed = /、$|[\u4e00-\u9fff][和与及]$/u;
const joint = /^(?:、|和|与|及|以及|同)[^，。；、]{0,10}$/u;

/** The two firms that a clause joins last (甲和乙, 做轴承的甲和做磁材的乙), or its only two; empty where it names more or one. */
function pairIn({ sentence: { text }, mentions }: ReadSentence, from: number, to: number): LocalEntity[] | undefined {
  const firms = mentions.filter(({ kind, start, end }) => kind === 'firm' && start >= from && end <= to);
  if (firms.length === 0) return undefined;
  const distinct = [...new Set(firms.map(({ entity }) => entity))];
  const joined = firms.slice(-1);
  for (const firm of firms.slice(0, -1).reverse()) {
    if (!joint.test(text.slice(firm.end, joined[0]?.start))) break;
    joined.unshift(firm);
  }
  // A list whose first name we don't know has more than two.
  if (listed.test(text.slice(from, joined[0]?.start))) return [];
  if (joined.length === 2) return joined.map(({ entity }) => entity);
  return joined.length === 1 && distinct.length === 2 && !listed.test(text.slice(from, firms[0]?.start))
    ? distinct
    : [];
}

/** The two firms that a turn speaks of: those of the nearest clause with firms, else of the sentence before. */
function pairBefore(sentence: ReadSentence, index: number, previous: ReadSentence | undefined): LocalEntity[] {
  const { text } = sentence.sentence;
  for (let to = index; to > 0; ) {
    let from = to - 1;
    while (from > 0 && !'，；。：'.includes(text[from - 1] ?? '')) from -= 1;
    const pair = pairIn(sentence, from, to);
    if (pair !== undefined) return pair;
    to = from;
  }
  return (previous === undefined ? undefined : pairIn(previous, 0, previous.sentence.text.length)) ?? [];
}

/**
 * 「甲与乙相邻，前者供货…，后者投资…」: the first and the second of two firms; 「引来了甲公司，后者投资…」: the firm that the
 * clause before ends with. Nobody where more or fewer have been named.
 */
export function addTurns(read: readonly ReadSentence[]): ReadSentence[] {
  return read.map((sentence, at) => {
    const { text } = sentence.sentence;
    const added: Mention[] = [];
    for (const { index, 0: word } of turn.all(text)) {
      // 「两种原料——甲和乙，前者由丙供应，后者…」: the first turn was none of a firm's.
      if (
        word === '后者' &&
        /前者/u.test(text.slice(0, index)) &&
        !added.some(({ end, start }) => text.slice(start, end) === '前者')
      )
        continue;
      const pair = pairBefore(sentence, index, read[at - 1]);
      const last = sentence.mentions
        .filter(({ kind, end }) => kind === 'firm' && end < index && index - end <= 8)
        .filter(({ end }) => !/[，。；]/u.test(text.slice(end, index - 1)))
        .at(-1)?.entity;
      const entity =
        pair.length === 2 ? pair[word === '前者' ? 0 : 1] : pair.length < 2 && word === '后者' ? last : undefined;
      if (entity !== undefined) added.push({ kind: 'firm', start: index, end: index + 2, entity, points: true });
    }
    if (added.length === 0) return sentence;
    return {
      ...sentence,
      mentions: [...sentence.mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end),
    };
  });
}
