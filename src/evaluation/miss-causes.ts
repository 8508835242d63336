import type { Gold, GoldRelation } from './gold.js';
import { GoldIndex, isWhere } from './gold-index.js';
import type { PredictedRelation, Prediction } from './prediction.js';
import type { FalseAlarm, TextScore } from './score-text.js';

/** Why a gold relation was not read, in the order in which they are looked for. */
export const missCauses = {
  endsNotFound: 'neither end was found',
  headNotFound: 'its first end was not found',
  tailNotFound: 'its second end was not found',
  wrongEnd: 'read with another end',
  otherType: 'the ends were read as another relation',
  noRule: 'both ends found, and no rule fired',
} as const;
export type MissCause = keyof typeof missCauses;

/** Why a relation that was read is wrong, in the order in which they are looked for. */
export const alarmCauses = {
  trap: 'a trap: plausible and wrong',
  unknownEnd: "an end is no entity of gold's",
  wrongEnd: 'one end of a missed relation is right, the other wrong',
  otherType: 'the ends stand in another relation',
  notStated: 'the ends are known, and the text does not say this of them',
} as const;
export type AlarmCause = keyof typeof alarmCauses;

const meets = (ids: Iterable<string>, others: ReadonlySet<string>): boolean => [...ids].some((id) => others.has(id));
const isLike = (a: string, b: string): boolean => a === b || (isWhere(a) && isWhere(b));
const headsOf = ({ head, alt_heads }: GoldRelation): string[] => [head, ...(alt_heads ?? [])];
const tailsOf = ({ tail, alt_tails }: GoldRelation): string[] => [tail, ...(alt_tails ?? [])];

/** Says for one text what each miss and each false alarm comes from. */
export class CauseFinder {
  readonly #score: TextScore;
  readonly #relations: readonly GoldRelation[];
  /** The gold entities that each predicted entity may stand for. */
  readonly #meaning: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #foundEntities: ReadonlySet<string>;

  constructor(gold: Gold, prediction: Prediction, score: TextScore) {
    const index = new GoldIndex(gold);
    this.#score = score;
    this.#relations = index.relations;
    this.#meaning = new Map((prediction.entities ?? []).map((entity) => [entity.id, index.candidatesFor(entity)]));
    this.#foundEntities = new Set([...this.#meaning.values()].flatMap((ids) => [...ids]));
  }

  causeOfMiss(missed: GoldRelation): MissCause {
    const hasHead = meets(headsOf(missed), this.#foundEntities);
    const hasTail = meets(tailsOf(missed), this.#foundEntities);
    if (!hasHead || !hasTail) return hasHead ? 'tailNotFound' : hasTail ? 'headNotFound' : 'endsNotFound';
    const read = this.#score.judged.map(({ relation, judgement }) => ({
      relation,
      judgement,
      ...this.#ends(relation),
    }));
    const sharesOne = read.some(
      ({ relation, judgement, from, to }) =>
        (judgement === 'wrong' || judgement === 'trap') &&
        isLike(relation.type, missed.type) &&
        (meets(headsOf(missed), from) || meets(tailsOf(missed), to)),
    );
    if (sharesOne) return 'wrongEnd';
    const sharesBoth = read.some(
      ({ relation, from, to }) =>
        !isLike(relation.type, missed.type) &&
        ((meets(headsOf(missed), from) && meets(tailsOf(missed), to)) ||
          (meets(headsOf(missed), to) && meets(tailsOf(missed), from))),
    );
    return sharesBoth ? 'otherType' : 'noRule';
  }

  causeOfAlarm({ relation, trap }: FalseAlarm): AlarmCause {
    if (trap !== undefined) return 'trap';
    const { from, to } = this.#ends(relation);
    if (from.size === 0 || to.size === 0) return 'unknownEnd';
    const isHalfRight = this.#score.missed.some(
      (missed) => isLike(relation.type, missed.type) && (meets(headsOf(missed), from) || meets(tailsOf(missed), to)),
    );
    if (isHalfRight) return 'wrongEnd';
    const isOther = this.#relations.some(
      (gold) =>
        (meets(headsOf(gold), from) && meets(tailsOf(gold), to)) ||
        (meets(headsOf(gold), to) && meets(tailsOf(gold), from)),
    );
    return isOther ? 'otherType' : 'notStated';
  }

  #ends(relation: PredictedRelation): { from: ReadonlySet<string>; to: ReadonlySet<string> } {
    const none: ReadonlySet<string> = new Set();
    return { from: this.#meaning.get(relation.from) ?? none, to: this.#meaning.get(relation.to) ?? none };
  }
}
