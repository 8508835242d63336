import { z } from 'zod';

const names = z.array(z.string()).nullish();

const goldEntitySchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  aliases: names,
  local_aliases: names,
});

const goldRelationSchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  head: z.string(),
  tail: z.string(),
  explicit: z.boolean().nullish(),
  amount: z.number().nullish(),
  currency: z.string().nullish(),
  capacity: z.number().nullish(),
  capacity_unit: z.string().nullish(),
  alt_heads: z.array(z.string()).optional(),
  alt_tails: z.array(z.string()).optional(),
});

/** A trap or something that counts neither way: its ends are names, with ids where they are gold's entities. */
const goldListedSchema = z.looseObject({
  type: z.string(),
  head: z.string(),
  tail: z.string(),
  head_id: z.string().nullish(),
  tail_id: z.string().nullish(),
  amount: z.number().nullish(),
  reason: z.string().nullish(),
});

/** What a careful reader takes from one text. `published` is the date that the reader is given. */
export const goldSchema = z.looseObject({
  published: z.string().nullish(),
  entities: z.array(goldEntitySchema),
  relations: z.array(goldRelationSchema),
  negatives: z.array(goldListedSchema).default([]),
  ignored: z.array(goldListedSchema).default([]),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldEntity = z.infer<typeof goldEntitySchema>;
export type GoldRelation = z.infer<typeof goldRelationSchema>;
export type GoldListed = z.infer<typeof goldListedSchema>;

/** A question with the names and figures that a right answer holds. */
export const goldQuestionSchema = z.looseObject({
  id: z.string(),
  question: z.string(),
  language: z.string(),
  kind: z.string(),
  answerable: z.boolean().default(true),
  /** A text such as "not in the graph" where the question has no answer. */
  expected: z.union([
    z.string(),
    z.looseObject({
      entities: z.array(z.string()).default([]),
      numbers: z.array(z.looseObject({ value: z.number() })).default([]),
      date: z.string().nullish(),
    }),
  ]),
  optional_entities: z.array(z.string()).default([]),
  forbidden_entities: z.array(z.string()).default([]),
  alternates: z.record(z.string(), z.array(z.string())).nullish(),
});
export type GoldQuestion = z.infer<typeof goldQuestionSchema>;

/** Anything with names, read or gold. */
export interface NamedThing {
  readonly name?: string | null | undefined;
  readonly aliases?: readonly string[] | null | undefined;
  readonly local_aliases?: readonly string[] | null | undefined;
}
