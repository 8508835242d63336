import { type EvaluatedText, evaluateText } from './evaluate-texts.js';
import { type SummaryLine, summariseTexts } from './text-summary.js';

/** How often a rule's claims are right, and in which texts. A claim that several rules read counts for each. */
export interface RuleSupport {
  readonly rule: string;
  readonly right: number;
  readonly wrong: number;
  /** The texts where it finds something right, in order. */
  readonly texts: readonly string[];
}

/** A text read without the rules that it alone supports. */
export interface LeftOut {
  readonly text: string;
  readonly rules: readonly string[];
  readonly with: SummaryLine;
  readonly without: SummaryLine;
}

/** What rests on one text: a rule that only one text supports may be made for it. */
export interface LeaveOneOut {
  readonly rules: readonly RuleSupport[];
  /** Rules that find something right in one text only. */
  readonly single: readonly RuleSupport[];
  /** Rules that fire, and are never right. */
  readonly never: readonly RuleSupport[];
  readonly texts: readonly LeftOut[];
  /** Over all texts, each read with every rule, and each read without those that it alone supports. */
  readonly with: SummaryLine;
  readonly without: SummaryLine;
}

interface Tally {
  right: number;
  wrong: number;
  readonly texts: Set<string>;
}

/** In which texts each rule finds what is right. */
export function countSupport(evaluated: readonly EvaluatedText[]): RuleSupport[] {
  const tallies = new Map<string, Tally>();
  for (const { text, score } of evaluated)
    for (const { relation, judgement } of score.judged) {
      if (judgement === 'ignored' || judgement === 'unscored') continue;
      for (const rule of [relation.extractor ?? '', ...(relation.alsoBy ?? [])]) {
        const tally = tallies.get(rule) ?? { right: 0, wrong: 0, texts: new Set() };
        tallies.set(rule, tally);
        const isRight = judgement === 'right' || judgement === 'figureWrong';
        if (isRight) tally.texts.add(text.name);
        tally[isRight ? 'right' : 'wrong'] += 1;
      }
    }
  return [...tallies]
    .map(([rule, { right, wrong, texts }]) => ({ rule, right, wrong, texts: [...texts].sort() }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** Reads each text again without the rules that find something right in it alone, and scores it. */
export function leaveOneOut(evaluated: readonly EvaluatedText[]): LeaveOneOut {
  const rules = countSupport(evaluated);
  const single = rules.filter(({ texts }) => texts.length === 1);
  const again = evaluated.map((whole) => {
    const alone = single.filter(({ texts }) => texts[0] === whole.text.name).map(({ rule }) => rule);
    return { whole, alone, part: alone.length === 0 ? whole : evaluateText(whole.text, new Set(alone)) };
  });
  const lineOf = (texts: readonly EvaluatedText[]) => summariseTexts(texts.map(({ score }) => score.counts)).micro;
  return {
    rules,
    single,
    never: rules.filter(({ right }) => right === 0),
    texts: again.map(({ whole, alone, part }) => ({
      text: whole.text.name,
      rules: alone,
      with: lineOf([whole]),
      without: lineOf([part]),
    })),
    with: lineOf(evaluated),
    without: lineOf(again.map(({ part }) => part)),
  };
}
