import { phaseIn } from '../stage-words.js';
import { figuresIn, type SentenceFigure } from './sentence-figures.js';
import { saysInvested } from './sum-words.js';

/** How sources may spell the phase that a question asks about; undefined where it asks about none. */
export function phaseSpellings(question: string): readonly string[] | undefined {
  const phase = phaseIn(question);
  if (phase === undefined) return undefined;
  const spellings = [...phase.anyOf, phase.text].map((text) => text.toLowerCase());
  return spellings.includes('一期') ? [...spellings, '首期', '第一期'] : spellings;
}

const anyPhase = /[一二三四1-4首]期|\b(?:first|second|third|fourth) phase|\bphase (?:one|two|three|four|[1-4i]+)\b/giu;

/** A phase's sum as a sentence has it: the first sum behind the phase's name, before another phase or what else is told. */
export function sumOfPhase(text: string, spellings: readonly string[]): SentenceFigure | undefined {
  const plain = text.toLowerCase();
  return figuresIn(text).find((figure) => {
    if (!/^[A-Z]{3}$/u.test(figure.unit)) return false;
    const head = plain.slice(0, figure.start);
    const at = Math.max(...spellings.map((spelling) => head.lastIndexOf(spelling)));
    if (at < 0) return false;
    const between = head.slice(at);
    const others = figuresIn(text).filter(({ unit, start }) => /^[A-Z]{3}$/u.test(unit) && start >= at);
    const isNext = others[0]?.start === figure.start;
    return (
      isNext && !/[。；;]/u.test(between) && saysInvested.test(between) && (between.match(anyPhase) ?? []).length <= 1
    );
  });
}
