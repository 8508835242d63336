import { claimIdsOf, type Fact, type Thing } from './fact.js';
import type { Topic } from './frame.js';
import type { Inquiry } from './inquiry.js';
import { matchesTopic } from './topic.js';

/** A piece of an English sentence that says of itself who trades with whom: "and glass from B". */
const saysTrade = /\b(?:from|to|by|for|suppl\w+|sells?|buys?|provid\w+|sources?)\b/iu;

/**
 * The parts of a sentence that each say one trade: 「纯碱从甲采购，石英砂由乙供应」 has two, and so has "steel from A and
 * glass from B", while "seats to A, B and C" is one.
 */
export function tradeClauses(sentence: string): readonly string[] {
  if (/[\u4e00-\u9fff]/u.test(sentence)) return sentence.split(/[，,；;。]/u);
  const clauses: string[] = [];
  for (const piece of sentence.split(/,\s+|;\s+|\s+(?:and|while|but)\s+/u))
    if (clauses.length === 0 || saysTrade.test(piece)) clauses.push(piece);
    else clauses.push(`${clauses.pop() ?? ''}, ${piece}`);
  return clauses;
}

const isNamedIn = ({ name, aliases }: Thing, clause: string): boolean =>
  [name, ...aliases].some((one) => one.length >= 2 && clause.includes(one));

/**
 * Of edges whose sentences speak of the wares that are asked for, those whose firm stands in the very part of the
 * sentence that does; all where no part tells them apart.
 */
export async function saidOfWares(
  inquiry: Inquiry,
  facts: readonly Fact[],
  wares: readonly Topic[],
  farOf: (fact: Fact) => Thing,
): Promise<readonly Fact[]> {
  if (facts.length < 2 || wares.length === 0) return facts;
  const said: Fact[] = [];
  for (const fact of facts) {
    const clauses = (await inquiry.quotes(claimIdsOf(fact))).flatMap(tradeClauses);
    const own = clauses.filter((clause) => wares.every((ware) => matchesTopic(ware, [clause])));
    if (own.some((clause) => isNamedIn(farOf(fact), clause))) said.push(fact);
  }
  return said.length === 0 ? facts : said;
}
