import { extractDocument } from '../importers/text/extract.js';
import type { TextCounts } from './counts.js';
import type { EvaluationSet, GoldText } from './evaluation-set.js';
import type { GoldRelation } from './gold.js';
import { figureOf, type PredictedRelation, type Prediction } from './prediction.js';
import { type FalseAlarm, scoreText, type TextScore } from './score-text.js';
import { summariseTexts, type TextSummary } from './text-summary.js';

/** One text's score with what was read from it. */
export interface EvaluatedText {
  readonly text: GoldText;
  readonly prediction: Prediction;
  readonly score: TextScore;
}

export interface TextMisses {
  readonly text: string;
  readonly missed: readonly string[];
  readonly figureWrong: readonly string[];
  readonly wrong: readonly string[];
  readonly traps: readonly string[];
}

/** Reads every text as `tupu extract` does, given its date, and scores what was read. */
export function evaluateTexts(set: Pick<EvaluationSet, 'texts'>): EvaluatedText[] {
  return set.texts.map((text) => evaluateText(text));
}

/** Reads and scores one text, where named without some of the rules. */
export function evaluateText(text: GoldText, withoutRules?: ReadonlySet<string>): EvaluatedText {
  const { published } = text.gold;
  const prediction: Prediction = extractDocument(text.text, {
    fileName: text.fileName,
    ...(published ? { publishedOn: published } : {}),
    ...(withoutRules === undefined ? {} : { withoutRules }),
  });
  return { text, prediction, score: scoreText(text.gold, prediction, text.text) };
}

export function summariseEvaluatedTexts(texts: readonly EvaluatedText[]): TextSummary {
  return summariseTexts(texts.map(({ score }): TextCounts => score.counts));
}

/** A gold relation in words: type, ends, figure, and whether it has to be inferred. */
export function describeGold({ text }: EvaluatedText, relation: GoldRelation): string {
  const names = new Map(text.gold.entities.map(({ id, name }) => [id, name]));
  const figure = relation.amount ?? relation.capacity ?? '';
  const ends = `${names.get(relation.head) ?? relation.head} → ${names.get(relation.tail) ?? relation.tail}`;
  return `${relation.type}: ${ends} ${figure}${relation.explicit ? '' : ' (inferred)'}`;
}

/** A relation as read, in words, with the beginning of its quote. */
export function describeRead({ prediction }: EvaluatedText, relation: PredictedRelation): string {
  const names = new Map((prediction.entities ?? []).map(({ id, name }) => [id, name ?? id]));
  const figure = figureOf(relation);
  const amount = figure === undefined ? '' : ` ${figure.value} ${figure.currency}`;
  const capacity = relation.capacity ? ` ${relation.capacity} ${relation.capacityUnit ?? ''}` : '';
  const quote = (relation.evidence?.quote ?? '').replace(/\s+/gu, ' ').slice(0, 90);
  const ends = `${names.get(relation.from) ?? relation.from} → ${names.get(relation.to) ?? relation.to}`;
  return `${relation.type}: ${ends}${amount}${capacity} | ${quote}`;
}

/** What was missed and what was wrong in one text, in words. */
export function describeMisses(evaluated: EvaluatedText): TextMisses {
  const { score } = evaluated;
  const isTrap = ({ trap }: FalseAlarm) => trap !== undefined;
  return {
    text: evaluated.text.name,
    missed: score.missed.map((relation) => describeGold(evaluated, relation)),
    figureWrong: score.figureWrong.map(
      ({ gold, relation }) => `${describeGold(evaluated, gold)}; read: ${describeRead(evaluated, relation)}`,
    ),
    wrong: score.wrong.filter((alarm) => !isTrap(alarm)).map(({ relation }) => describeRead(evaluated, relation)),
    traps: score.wrong
      .filter(isTrap)
      .map(({ relation, trap }) => `${describeRead(evaluated, relation)} | ${trap?.reason ?? ''}`),
  };
}
