import { z } from 'zod';
import { amountKinds, amountQualifiers, amountScopes, amountStages, modalities } from '../../model/enumerations.js';
import { type NodeType, nodeTypes, type RelationshipType, relationshipTypes } from '../../model/schema.js';

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): [K, ...K[]] =>
  Object.keys(record) as [K, ...K[]];

const offset = z.number().int().nonnegative();

/** The quote is the decoded text from start to end, in UTF-16 units. */
export const extractEvidenceSchema = z.object({ quote: z.string().min(1).max(300), start: offset, end: offset });

export const extractRelationSchema = z.object({
  type: z.enum(keysOf<RelationshipType>(relationshipTypes)),
  from: z.string(),
  to: z.string(),
  amountCny: z.number().optional(),
  originalAmount: z.number().optional(),
  currency: z.string().optional(),
  amountText: z.string().optional(),
  amountKind: z.enum(keysOf(amountKinds)).optional(),
  amountStage: z.enum(keysOf(amountStages)).optional(),
  amountScope: z.enum(keysOf(amountScopes)).optional(),
  amountQualifier: z.enum(keysOf(amountQualifiers)).optional(),
  amountIsNew: z.boolean().optional(),
  percentage: z.number().optional(),
  capacity: z.number().optional(),
  capacityUnit: z.string().optional(),
  product: z.string().optional(),
  via: z.string().optional(),
  date: z.string().optional(),
  modality: z.enum(keysOf(modalities)),
  /** How likely it is right, as measured on texts with known answers. */
  confidence: z.number().min(0).max(1),
  /** What the rules gave it, before that. */
  score: z.number().min(0).max(1).optional(),
  /** The rule that read it. */
  extractor: z.string(),
  /** Other rules that read the same. */
  alsoBy: z.array(z.string()).optional(),
  evidence: extractEvidenceSchema,
});

/** One document as `tupu extract --json` prints it. `from`, `to` and `subject` are entity ids of this document. */
export const extractResultSchema = z.object({
  file: z.string(),
  articles: z.array(z.object({ headline: z.string(), start: offset, end: offset, date: z.string().optional() })),
  entities: z.array(
    z.object({
      id: z.string(),
      type: z.enum(keysOf<NodeType>(nodeTypes)),
      name: z.string(),
      aliases: z.array(z.string()),
    }),
  ),
  relations: z.array(extractRelationSchema),
  statistics: z.array(
    z.object({
      subject: z.string(),
      metric: z.string(),
      value: z.number(),
      unit: z.string(),
      period: z.string(),
      growth: z.number().optional(),
      evidence: extractEvidenceSchema,
    }),
  ),
  issues: z.array(z.object({ start: offset, end: offset, reason: z.string() })),
});

export type ExtractRelation = z.infer<typeof extractRelationSchema>;
export type ExtractResult = z.infer<typeof extractResultSchema>;
