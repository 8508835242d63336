import type { GoldQuestion } from './gold.js';
import { roundHalfEven } from './rounding.js';
import type { Verdict } from './score-answer.js';

export interface AnswerSummary {
  /** Right answers among all, 0 to 1 at four decimals. */
  readonly share: number;
  readonly confidently_wrong: number;
  /** `right/asked` over all, for each language and each kind of question. */
  readonly groups: Readonly<Record<string, string>>;
}

/** The scores over all questions, in the shape and to the digit of the reference scorer. */
export function summariseAnswers(
  judged: readonly { readonly question: GoldQuestion; readonly verdict: Verdict }[],
): AnswerSummary {
  const groups = new Map<string, { asked: number; right: number }>();
  for (const { question, verdict } of judged)
    for (const name of ['all', question.language, question.kind]) {
      const group = groups.get(name) ?? { asked: 0, right: 0 };
      groups.set(name, { asked: group.asked + 1, right: group.right + (verdict.isRight ? 1 : 0) });
    }
  const right = judged.filter(({ verdict }) => verdict.isRight).length;
  return {
    share: roundHalfEven(right / Math.max(1, judged.length), 4),
    confidently_wrong: judged.filter(({ verdict }) => verdict.isConfidentlyWrong).length,
    groups: Object.fromEntries([...groups].map(([name, group]) => [name, `${group.right}/${group.asked}`])),
  };
}
