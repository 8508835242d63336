import { chineseOf } from './en/generic-words.js';
import type { Topic } from './frame.js';
import type { Inquiry } from './inquiry.js';
import { matchesTopic, phrasesOf } from './topic.js';
import { tradeWords } from './zh/trade-words.js';

/** Words of trades that any place's figures may leave out. */
const anyTrade = /^(?:产业|工业|实业|发展|投资|控股|集团|制造|技术|科技)$/u;
const trades = tradeWords.filter((word) => word.length >= 2 && !anyTrade.test(word));

/** Whether a topic says of which trade or ware a figure is to be: 光伏 in 有多少家光伏企业, "medical device". */
export function isKind({ text, anyOf }: Topic): boolean {
  if (anyOf !== undefined) return true;
  if (/[\u4e00-\u9fff]/u.test(text)) return trades.some((word) => text.includes(word));
  const words = phrasesOf(text.toLowerCase().split(/\s+/u)).flatMap((variants) => variants.flatMap(chineseOf));
  return words.some((word) => !anyTrade.test(word));
}

/** By a spelling of the ware that is named, or by the words it is named with: "photovoltaic" of 光伏组件. */
const says = (kind: Topic, texts: readonly string[]): boolean =>
  matchesTopic(kind, texts) || matchesTopic({ text: kind.text, proper: false }, texts);

/**
 * Whether figures are of all the trades and wares that the question narrows by, each by the name of one of them or by
 * the sentence that states it: 300 firms of a place are none of its 光伏企业.
 */
export async function areOfKind(
  inquiry: Inquiry,
  figures: readonly { readonly metric: string; readonly claimIds: readonly string[] }[],
): Promise<boolean> {
  const kinds = inquiry.topics.filter(isKind);
  const metrics = figures.map(({ metric }) => metric);
  const open = kinds.filter((kind) => !says(kind, metrics));
  if (open.length === 0) return true;
  const said = await inquiry.quotes(figures.flatMap(({ claimIds }) => claimIds));
  return open.every((kind) => says(kind, said));
}
