import type { EvaluatedText } from '../evaluate-texts.js';
import { describeFigure, describeGoldFigure } from '../figures.js';
import type { GoldRelation } from '../gold.js';
import { type AlarmCause, alarmCauses, CauseFinder, type MissCause, missCauses } from '../miss-causes.js';
import { namesOf } from '../names.js';
import { locateGold, type Passage, showPassage } from '../passages.js';
import type { PredictedRelation } from '../prediction.js';

export const findingKinds = { miss: 'missed', alarm: 'false alarm', figure: 'wrong figure', quote: 'quote' } as const;
export type FindingKind = keyof typeof findingKinds;
export type FindingCause = MissCause | AlarmCause | 'wrongFigure' | 'inexactQuote';

const words: Readonly<Record<FindingKind, Readonly<Partial<Record<FindingCause, string>>>>> = {
  miss: missCauses,
  alarm: alarmCauses,
  figure: { wrongFigure: 'the relation is right, its figure is not' },
  quote: { inexactQuote: 'the quote is not the text between its offsets' },
};

/** What the cause of a finding means, in words. */
export const describeCause = ({ kind, cause }: Pick<Finding, 'kind' | 'cause'>): string => words[kind][cause] ?? cause;

/** One miss, false alarm or wrong figure, with the place in the text. */
export interface Finding {
  readonly kind: FindingKind;
  readonly cause: FindingCause;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly figure: string;
  /** Gold's relation has to be inferred from more than one sentence. */
  readonly isInferred: boolean;
  readonly rule?: string;
  readonly confidence?: number;
  /** Gold's reason for a trap, or the figure that gold has. */
  readonly note?: string;
  readonly passage?: Passage;
}

/** Everything in one text that was missed, wrong, or wrong in its figure, in the order of the text's relations. */
export function listFindings(evaluated: EvaluatedText): Finding[] {
  const { text, prediction, score } = evaluated;
  const causes = new CauseFinder(text.gold, prediction, score);
  const goldNames = new Map(text.gold.entities.map((entity) => [entity.id, namesOf(entity)]));
  const readNames = new Map((prediction.entities ?? []).map((entity) => [entity.id, namesOf(entity)]));
  const nameOf = (names: ReadonlyMap<string, readonly string[]>, id: string) => names.get(id)?.[0] ?? id;
  const asGold = (gold: GoldRelation) => {
    const span = locateGold(text.text, text.gold, gold);
    const names = [...(goldNames.get(gold.head) ?? []), ...(goldNames.get(gold.tail) ?? [])];
    return {
      type: gold.type,
      from: nameOf(goldNames, gold.head),
      to: nameOf(goldNames, gold.tail),
      figure: describeGoldFigure(gold),
      isInferred: gold.explicit !== true,
      ...(span === undefined ? {} : { passage: showPassage(text.text, span, names) }),
    };
  };
  const asRead = (relation: PredictedRelation) => {
    const { start, end } = relation.evidence ?? {};
    const names = [...(readNames.get(relation.from) ?? []), ...(readNames.get(relation.to) ?? [])];
    return {
      type: relation.type,
      from: nameOf(readNames, relation.from),
      to: nameOf(readNames, relation.to),
      figure: describeFigure(relation),
      isInferred: false,
      ...(relation.extractor ? { rule: relation.extractor } : {}),
      ...(typeof relation.confidence === 'number' ? { confidence: relation.confidence } : {}),
      ...(start === undefined || end === undefined ? {} : { passage: showPassage(text.text, { start, end }, names) }),
    };
  };
  return [
    ...score.missed.map((gold): Finding => ({ ...asGold(gold), kind: 'miss', cause: causes.causeOfMiss(gold) })),
    ...score.figureWrong.map(({ gold, relation }): Finding => {
      const wanted = describeGoldFigure(gold) || 'no figure';
      return { ...asRead(relation), kind: 'figure', cause: 'wrongFigure', note: `the text says ${wanted}` };
    }),
    ...score.wrong.map((alarm): Finding => {
      const reason = alarm.trap?.reason;
      const note = reason ? { note: reason } : {};
      return { ...asRead(alarm.relation), ...note, kind: 'alarm', cause: causes.causeOfAlarm(alarm) };
    }),
    ...score.inexactQuotes.map((relation): Finding => ({ ...asRead(relation), kind: 'quote', cause: 'inexactQuote' })),
  ];
}
