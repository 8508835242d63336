import type { EvaluationSet, GoldText } from '../../../src/evaluation/evaluation-set.js';
import type { GoldEntity, GoldQuestion } from '../../../src/evaluation/gold.js';
import type { PredictedEntity, PredictedRelation, Prediction } from '../../../src/evaluation/prediction.js';
import type { GivenAnswer } from '../../../src/evaluation/score-answer.js';

/** A stream of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Without half surrogate pairs, which JSON files can't carry between languages. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

const types = [
  ...['INVESTED_IN', 'DEVELOPS', 'LOCATED_IN', 'PART_OF', 'SUPPLIES', 'PRODUCES', 'SUBSIDIARY_OF'],
  ...['OWNS', 'OPERATES', 'HEADQUARTERED_IN', 'REGISTERED_IN', 'LEADS_CHAIN', 'UPSTREAM_OF'],
];

/** What a reader might have read: gold with names, types, ends and figures changed at random. */
export function mutateText({ gold, text }: GoldText, random: () => number): Prediction {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const chance = (share: number) => random() < share;
  const entities = gold.entities.map((entity) => mutateEntity(entity, pick, chance));
  const evidence = () => {
    const start = Math.floor(random() * text.length);
    const end = start + Math.floor(random() * (chance(0.2) ? 400 : 60));
    const quote = wellFormed(text.slice(start, end));
    return pick([{ quote, start, end }, { quote, start, end }, { quote: `${quote} `, start, end }, { quote }, {}]);
  };
  const listed = [...gold.relations, ...gold.negatives, ...gold.ignored].filter(() => chance(0.8));
  const relations = listed.map((item): PredictedRelation => {
    const end = (id: unknown) => (typeof id === 'string' && !chance(0.1) ? id : pick(gold.entities).id);
    const from = end(item.head_id ?? item.head);
    const to = end(item.tail_id ?? item.tail);
    const amount = typeof item.amount === 'number' && !chance(0.15) ? item.amount * pick([1, 1, 1, 1 + 1e-8, 2]) : null;
    const capacity = typeof item.capacity === 'number' ? item.capacity * pick([1, 1, 10]) : chance(0.05) ? 5 : null;
    return {
      type: chance(0.2) ? pick(types) : item.type,
      ...(chance(0.1) ? { from: to, to: from } : { from, to }),
      ...(amount === null ? {} : moneyOf(amount, pick([item.currency, item.currency, 'USD', 'CNY']))),
      ...(capacity === null
        ? {}
        : { capacity, capacityUnit: pick([item.capacity_unit, 't/a', '吨 / 年', 'T/Year']) as string }),
      ...(chance(0.9) ? { evidence: evidence() } : {}),
    };
  });
  return { entities, relations: [...relations, ...relations.filter(() => chance(0.1))] };
}

function moneyOf(amount: number, currency: unknown): Partial<PredictedRelation> {
  return typeof currency === 'string' && currency !== 'CNY'
    ? { originalAmount: amount, currency }
    : { amountCny: amount };
}

function mutateEntity(
  entity: GoldEntity,
  pick: <T>(items: readonly T[]) => T,
  chance: (share: number) => boolean,
): PredictedEntity {
  const names = [entity.name, entity.name, ...(entity.aliases ?? []), ...(entity.local_aliases ?? [])];
  const name = pick(names);
  const changed = chance(0.5)
    ? name
    : pick([
        name.slice(1),
        `${name}有限公司`,
        `${name} Co., Ltd.`,
        name.toUpperCase(),
        name.replace(/(区|市|集团|公司|Group|Inc\.)$/u, ''),
        ` ${name}\u0085\u001c`,
        `《${name}》\ufeff`,
        `${name}二期项目`,
        name.normalize('NFKD'),
      ]);
  const type = chance(0.1) ? pick(['Company', 'District', 'IndustrialPark', 'Project', 'Product']) : entity.type;
  return { id: entity.id, type, name: changed, aliases: chance(0.3) ? [pick(names)] : [] };
}

/** An answer that might be given: some expected names and figures, some others. */
export function mutateAnswer(question: GoldQuestion, set: EvaluationSet, random: () => number): GivenAnswer {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const some = <T>(items: readonly T[], share: number): T[] => items.filter(() => random() < share);
  const status = pick(['answered', 'answered', 'answered', 'not-in-graph', 'not-understood', 'ambiguous']);
  const expected = typeof question.expected === 'string' ? undefined : question.expected;
  const alternates = Object.values(question.alternates ?? {}).flat();
  const entities = [
    ...some(expected?.entities ?? [], 0.85),
    ...some([...question.optional_entities, ...alternates], 0.3),
    ...some(question.forbidden_entities, 0.1),
    ...some(
      set.texts.flatMap(({ gold }) => gold.entities.map(({ name }) => name)),
      0.01,
    ),
  ].sort(() => (random() < 0.2 ? -1 : 0));
  const figures = some(
    (expected?.numbers ?? []).map(({ value }) => value),
    0.85,
  );
  const { text, fileName } = pick(set.texts);
  const start = Math.floor(random() * text.length);
  return {
    status,
    answer: `${expected?.date && random() < 0.5 ? expected.date : ''}: ${entities.join('、')}`,
    entities: entities.map((name) => (random() < 0.1 ? `${name}公司` : name)),
    ...(figures[0] !== undefined && random() < 0.5 ? { value: figures[0] } : {}),
    rows: [
      ...figures.map((amount) => ({ amount, flag: true, none: null })),
      ...some([{ date: expected?.date ?? '2022' }, { other: 7 }], 0.5),
    ],
    evidence: some(
      [
        { document: `texts/${fileName}`, quote: wellFormed(text.slice(start, start + 30)) },
        { document: 'none.txt', quote: 'x' },
      ],
      0.9,
    ),
  };
}
