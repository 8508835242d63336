import type { Asked, Frame } from './frame.js';
import { phaseIn } from './stage-words.js';

/** Kinds of questions that several phases asked of at once each get their own answer to. */
const apart: ReadonlySet<Asked> = new Set(['amount', 'total', 'capacity', 'products', 'statistic', 'projects']);

const and = '(?:、|,|，|和|与|及|以及| and |, and | & |, )';
const [number, english] = ['(?:第)?[一二三四首1-4]', '(?:first|second|third|fourth)'];
const digit = '(?:one|two|three|four|[1-4]|i{1,3}|iv)';

/** Lists of phases: 一期、二期, 一二期, 「一、二期」, "phase one and phase two", "phases 1 and 2", "the first and second phases". */
const lists: readonly RegExp[] = [
  new RegExp(`${number}期?(?:工程|项目)?(?:(?:${and})${number}期?(?:工程|项目)?)*(?:${and})?${number}期`, 'u'),
  new RegExp(`\\bphases? ${digit}(?:${and}(?:phase )?${digit})+\\b`, 'iu'),
  new RegExp(
    `\\b${english}(?: phase)?(?:${and}(?:the )?${english}(?: phase)?)*${and}(?:the )?${english} phases?\\b`,
    'iu',
  ),
];

const chinese = ['一', '二', '三', '四'];
const ordinals: Readonly<Record<string, number>> = {
  首: 1,
  first: 1,
  one: 1,
  i: 1,
  second: 2,
  two: 2,
  ii: 2,
  third: 3,
  three: 3,
  iii: 3,
  fourth: 4,
  four: 4,
  iv: 4,
};
const oneOfThem = /[一二三四首1-4]|\b(?:first|second|third|fourth|one|two|three|four|i{1,3}|iv)\b/giu;

const ordinalOf = (word: string): number => ordinals[word.toLowerCase()] ?? (chinese.indexOf(word) + 1 || Number(word));

/** One phase of several that a question lists, with the question of it alone. */
export interface AskedPhase {
  /** As answers call it: 一期, "phase 1". */
  readonly caption: string;
  readonly frame: Frame;
}

/** The question of each phase alone, where it lists several and asks one thing of each: 一期、二期各投多少. */
export function phasesOf(frame: Frame): readonly AskedPhase[] | undefined {
  const list = lists.map((pattern) => pattern.exec(frame.masked)?.[0]).find((one) => one !== undefined);
  if (list === undefined || !apart.has(frame.asked)) return undefined;
  const numbers = [...new Set([...list.matchAll(oneOfThem)].map(([word]) => ordinalOf(word)))];
  if (numbers.length < 2) return undefined;
  const others = frame.topics.filter(
    ({ text }) => phaseIn(text) === undefined && !list.toLowerCase().includes(text.toLowerCase()),
  );
  return numbers.flatMap((one) => {
    const caption = /[\u4e00-\u9fff]/u.test(list) ? `${chinese[one - 1]}期` : `phase ${one}`;
    const phase = phaseIn(caption);
    if (phase === undefined) return [];
    const [masked, question] = [frame.masked, frame.question].map((text) => text.replace(list, caption));
    if (masked === undefined || question === undefined) return [];
    return [{ caption, frame: { ...frame, masked, question, topics: [{ ...phase, proper: false }, ...others] } }];
  });
}
