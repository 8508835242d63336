import { countsOf, noTextCounts, type TextCounts } from './counts.js';
import type { Gold, GoldListed, GoldRelation } from './gold.js';
import { coreTypes, GoldIndex, isWhere } from './gold-index.js';
import { figureOf, isClose, type PredictedRelation, type Prediction } from './prediction.js';
import { asScored, type Candidate, findMatch, isListed } from './text-match.js';

/** A prediction that counts as wrong, with the trap that it fell into where it is one. */
export interface FalseAlarm {
  readonly relation: PredictedRelation;
  readonly trap?: GoldListed;
}

/**
 * What a prediction turned out to be. `right` says gold's relation with its figure, `figureWrong` with another figure;
 * `ignored` counts neither way, and `unscored` is of a type that is not scored.
 */
export type Judgement = 'right' | 'figureWrong' | 'trap' | 'wrong' | 'ignored' | 'unscored';

/** A prediction as scored (see `asScored`), with the judgement and the gold relation that it says. */
export interface JudgedRelation {
  readonly relation: PredictedRelation;
  readonly judgement: Judgement;
  readonly gold?: GoldRelation;
}

export interface TextScore {
  readonly counts: TextCounts;
  readonly missed: readonly GoldRelation[];
  /** Found, but with another figure than gold's. */
  readonly figureWrong: readonly { readonly gold: GoldRelation; readonly relation: PredictedRelation }[];
  readonly wrong: readonly FalseAlarm[];
  /** Every prediction, in the order of the prediction. */
  readonly judged: readonly JudgedRelation[];
  /** Predictions whose quote is not the text between their offsets; none where no text was given. */
  readonly inexactQuotes: readonly PredictedRelation[];
}

const isCore = (type: string): boolean => (coreTypes as readonly string[]).includes(type);

/** A quote is exact when it is the text between its offsets (UTF-16 units), and at most 300 characters long. */
function isQuoteExact(relation: PredictedRelation, text: string): boolean {
  const { quote, start, end } = relation.evidence ?? {};
  if (!quote || !Number.isInteger(start) || !Number.isInteger(end)) return false;
  if (start === undefined || end === undefined || end <= start || [...quote].length > 300) return false;
  // Through UTF-8 and back, so that half a surrogate pair never equals anything.
  return Buffer.from(text.slice(start, end), 'utf8').toString('utf8') === quote;
}

function isTrap(index: GoldIndex, trap: GoldListed, candidate: Candidate): boolean {
  if (!isListed(index, trap, candidate)) return false;
  const amount = trap.amount ?? undefined;
  const figure = figureOf(candidate.relation);
  return amount === undefined || (figure !== undefined && isClose(amount, figure.value));
}

/** Neither right nor wrong: listed as such, a place above the stated one, or a division inside a division. */
function isIgnored(index: GoldIndex, candidate: Candidate): boolean {
  const { relation, heads, tails, from, to } = candidate;
  return (
    index.ignored.some((listed) => isListed(index, listed, candidate)) ||
    (isWhere(relation.type) && [...heads].some((id) => [...tails].some((tail) => index.placesAbove(id).has(tail)))) ||
    (relation.type === 'PART_OF' && from?.type === 'District' && to?.type === 'District')
  );
}

/**
 * Scores what was read from one text against gold. Each gold relation counts once, repeats are free, and everything
 * else that is emitted is wrong. With `text`, quotes are checked too.
 */
export function scoreText(gold: Gold, prediction: Prediction, text?: string): TextScore {
  const index = new GoldIndex(gold);
  const entities = new Map((prediction.entities ?? []).map((entity) => [entity.id, entity]));
  const candidatesOf = new Map([...entities].map(([id, entity]) => [id, index.candidatesFor(entity)]));
  const none: ReadonlySet<string> = new Set();
  const found = new Map<string, PredictedRelation>();
  const figures = new Map<string, boolean>();
  const wrong: FalseAlarm[] = [];
  const judged: JudgedRelation[] = [];

  for (const predicted of prediction.relations ?? []) {
    const relation = asScored(predicted);
    if (!isCore(relation.type)) {
      judged.push({ relation, judgement: 'unscored' });
      continue;
    }
    const candidate: Candidate = {
      relation,
      isHolding: predicted.type === 'OWNS',
      from: entities.get(relation.from),
      to: entities.get(relation.to),
      heads: candidatesOf.get(relation.from) ?? none,
      tails: candidatesOf.get(relation.to) ?? none,
    };
    const match = findMatch(index, candidate, found);
    const trap = index.traps.find((listed) => isTrap(index, listed, candidate));
    const isOtherType =
      match !== undefined && match.gold.type !== relation.type && !(isWhere(match.gold.type) && isWhere(relation.type));
    if (match !== undefined && !(trap && (isOtherType || match.right === false))) {
      if (!found.has(match.gold.id)) found.set(match.gold.id, relation);
      if (match.right !== undefined) figures.set(match.gold.id, figures.get(match.gold.id) || match.right);
      judged.push({ relation, judgement: match.right === false ? 'figureWrong' : 'right', gold: match.gold });
      continue;
    }
    const isFree = trap === undefined && isIgnored(index, candidate);
    if (!isFree) wrong.push(trap === undefined ? { relation } : { relation, trap });
    judged.push({ relation, judgement: isFree ? 'ignored' : trap === undefined ? 'wrong' : 'trap' });
  }
  return {
    counts: count(index, prediction, { found, figures, wrong }, text),
    missed: index.relations.filter(({ id, type }) => isCore(type) && !found.has(id)),
    figureWrong: index.relations.flatMap((relation) => {
      const read = found.get(relation.id);
      return read !== undefined && figures.get(relation.id) === false ? [{ gold: relation, relation: read }] : [];
    }),
    wrong,
    judged,
    inexactQuotes: text === undefined ? [] : (prediction.relations ?? []).filter((each) => !isQuoteExact(each, text)),
  };
}

function count(
  index: GoldIndex,
  prediction: Prediction,
  outcome: {
    readonly found: ReadonlyMap<string, unknown>;
    readonly figures: ReadonlyMap<string, boolean>;
    readonly wrong: readonly FalseAlarm[];
  },
  text: string | undefined,
): TextCounts {
  const counts = noTextCounts();
  for (const { id, type, explicit } of index.relations) {
    if (!isCore(type)) continue;
    const ofType = countsOf(counts, type);
    const isFound = outcome.found.has(id) ? 1 : 0;
    ofType.gold += 1;
    ofType.found += isFound;
    ofType[explicit ? 'explicit' : 'inferred'] += 1;
    ofType[explicit ? 'explicitFound' : 'inferredFound'] += isFound;
  }
  const types = new Map(index.relations.map(({ id, type }) => [id, type]));
  for (const [id, right] of outcome.figures) {
    const ofType = countsOf(counts, types.get(id) ?? '');
    ofType.figures += 1;
    ofType.figuresRight += right ? 1 : 0;
  }
  for (const { relation } of outcome.wrong) countsOf(counts, relation.type).wrong += 1;
  counts.traps = index.traps.length;
  counts.trapped = outcome.wrong.filter(({ trap }) => trap !== undefined).length;
  if (text !== undefined) {
    const relations = prediction.relations ?? [];
    counts.quotes = relations.length;
    counts.quotesExact = relations.filter((relation) => isQuoteExact(relation, text)).length;
  }
  return counts;
}
