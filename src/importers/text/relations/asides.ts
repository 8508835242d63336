import type { ReadSentence } from '../mentions/find-mentions.js';
import type { Mention } from '../mentions/mention.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { makeTemplate, nameSlot, type Slot, slotSymbols, type Template } from './template.js';

/** A bracketed aside of a sentence, with the name that it is said of: offsets are the sentence's. */
interface Aside {
  readonly head: Mention;
  readonly from: number;
  readonly to: number;
}

const aside = new GuardedPattern(/（(?<words>[^（）]{6,80})）/gu);

/** Every aside that says something of the name before it: 「甲公司（由乙集团出资组建）」. */
function findAsides({ sentence: { text }, mentions, quantities }: ReadSentence): Aside[] {
  return aside.all(text).flatMap((match) => {
    const head = mentions.find(
      ({ kind, end }) =>
        /^(?:firm|project|park)$/u.test(kind) && (end === match.index || end === match.index + match[0].length),
    );
    const from = match.index + 1;
    const to = from + (match.groups?.words ?? '').length;
    const inside = [...mentions, ...quantities.filter(({ kind }) => kind === 'money' || kind === 'capacity')].some(
      ({ start, end }) => start >= from && end <= to,
    );
    return head === undefined || head.end > from || !inside ? [] : [{ head, from, to }];
  });
}

/** The templates of a sentence's asides, each as a clause of its own about the name that it stands behind. */
export function makeAsideTemplates(read: ReadSentence): Template[] {
  const asides = findAsides(read);
  if (asides.length === 0) return [];
  return asides.map(({ head, from, to }) => {
    const inside = makeTemplate({
      ...read,
      sentence: { ...read.sentence, text: `${' '.repeat(from)}${read.sentence.text.slice(from, to)}` },
      mentions: read.mentions.filter(({ start, end }) => start >= from && end <= to),
      quantities: read.quantities.filter(({ start, end }) => start >= from && end <= to),
    });
    const kind = head.kind === 'person' ? 'firm' : head.kind;
    const slot = nameSlot(kind, head.start, head.end, [head]);
    const shift = 1 - from;
    return {
      text: `${slotSymbols[kind]}${inside.text.slice(from)}`,
      at: [head.start, ...inside.at.slice(from)],
      slots: new Map<number, Slot>([
        [0, slot],
        ...[...inside.slots].map(([at, each]): [number, Slot] => [at + shift, each]),
      ]),
      clauses: new Map<number, boolean>(),
    };
  });
}
