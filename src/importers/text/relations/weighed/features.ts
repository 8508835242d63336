import type { Slot, Template } from '../template.js';
import type { Token } from './tokens.js';
import { classesOf } from './word-classes.js';

/** Two slots that may be the ends of a relation, by their places among a sentence's tokens. */
export interface Pair {
  readonly head: number;
  readonly tail: number;
  /** Whether the head is what the tail's clause speaks of, as the subject finder says. */
  readonly subject: 'head' | 'other' | 'none';
}

const stops = '，；：。！？';
const isWord = ({ tag, text }: Token) => tag !== 'slot' && /^[\u4e00-\u9fff]+$/u.test(text);
const useful = /^(?:v|vn|vd|vi|p|c|d|u|f|uj|ul|uz|ud|r|b|n|l|i|x|t|m|q|s|a|ad|an)/u;

function word({ text, tag, slot }: Token): string | undefined {
  if (slot !== undefined) return `<${slot.kind}>`;
  if (stops.includes(text) || text === '、') return text;
  if (!/[\u4e00-\u9fff]/u.test(text)) return undefined;
  if (!useful.test(tag)) return undefined;
  return text;
}

/** The names of the features of a pair. */
export function featuresOf(tokens: readonly Token[], pair: Pair, template: Template): string[] {
  const { head, tail } = pair;
  const dir = head < tail ? '>' : '<';
  const [a, b] = head < tail ? [head, tail] : [tail, head];
  const features = new Set<string>();
  const add = (name: string) => features.add(dir + name);
  add('bias');
  const between = tokens.slice(a + 1, b);
  let commas = 0;
  const kinds = new Map<string, number>();
  const runWords: string[] = [];
  for (const token of between) {
    if (token.slot !== undefined) kinds.set(token.slot.kind, (kinds.get(token.slot.kind) ?? 0) + 1);
    if (stops.includes(token.text)) commas += 1;
    const text = word(token);
    if (text === undefined) continue;
    runWords.push(text);
    if (isWord(token)) {
      add(`b:${text}`);
      for (const c of classesOf(text)) add(`b=${c}`);
    }
  }
  add(`commas${Math.min(commas, 3)}`);
  add(
    `len${between.length === 0 ? 0 : between.length <= 2 ? 2 : between.length <= 5 ? 5 : between.length <= 10 ? 10 : between.length <= 20 ? 20 : 99}`,
  );
  for (const [kind, count] of kinds) add(`bk:${kind}${Math.min(count, 2)}`);
  if (runWords.length <= 4) add(`path:${runWords.join(' ')}`);
  const near = (prefix: string, index: number) => {
    const token = tokens[index];
    const text = token === undefined ? '^' : word(token);
    if (text === undefined) return;
    add(`${prefix}:${text}`);
    for (const c of classesOf(text)) add(`${prefix}=${c}`);
  };
  near('h+1', head + 1);
  near('h-1', head - 1);
  near('t+1', tail + 1);
  near('t-1', tail - 1);
  near('h+2', head + 2);
  near('t-2', tail - 2);
  near('t+2', tail + 2);
  // Words of the clause before the first end and behind the second.
  for (let i = a - 1; i >= 0 && a - i <= 12; i -= 1) {
    const token = tokens[i];
    if (token === undefined || stops.includes(token.text)) break;
    const text = word(token);
    if (text === undefined) continue;
    add(`f:${text}`);
    for (const c of classesOf(text)) add(`f=${c}`);
  }
  let firstVerb = true;
  for (let i = b + 1; i < tokens.length && i - b <= 12; i += 1) {
    const token = tokens[i];
    if (token === undefined || stops.includes(token.text)) break;
    const text = word(token);
    if (text === undefined) continue;
    add(`a:${text}`);
    for (const c of classesOf(text)) {
      add(`a=${c}`);
      if (firstVerb) add(`a1=${c}`);
    }
    if (/^v/u.test(token.tag)) firstVerb = false;
  }
  // The preposition that governs each end within its clause.
  for (const [name, index] of [
    ['h', head],
    ['t', tail],
  ] as const) {
    let marker = 'none';
    for (let i = index - 1; i >= 0 && index - i <= 6; i -= 1) {
      const token = tokens[i];
      if (token === undefined || token.slot !== undefined || stops.includes(token.text)) break;
      if (/^v/u.test(token.tag) && token.text.length > 1) break;
      if (/^(?:在|于|由|被|为|向|给|对|与|和|同|跟|从|自|到|至|将|把|是|系|及|以|联合|携手)$/u.test(token.text)) {
        marker = token.text;
        break;
      }
    }
    add(`m${name}:${marker}`);
  }
  add(`subj:${pair.subject}`);
  const slots = [tokens[head]?.slot, tokens[tail]?.slot] as [Slot, Slot];
  add(`hk:${slots[0].kind}`);
  add(`tk:${slots[1].kind}`);
  if (slots[0].mentions.length > 1) add('hmany');
  if (slots[1].mentions.length > 1) add('tmany');
  const classes = [...features].filter((f) => /^.b=/u.test(f));
  for (const c of classes) {
    features.add(`${c}&subj:${pair.subject}`);
    features.add(`${c}&commas${Math.min(commas, 2)}`);
  }
  for (const f of [...features])
    if (/^.(?:mt|mh):/u.test(f)) for (const c of classes) features.add(`${f}&${c.slice(1)}`);
  if (/拟|计划|将|预计|规划/u.test(template.text)) add('planned');
  return [...features];
}
