import { z } from 'zod';
import { claimSchema, entityIdSchema, isoDateSchema, propertyValueSchema } from './claim.js';
import { type HeadlineRule, headlineRules } from './enumerations.js';
import { type NodeType, nodeTypes, type RelationshipType, relationshipTypes } from './schema.js';

const nodeTypeSchema = z.enum(Object.keys(nodeTypes) as [NodeType, ...NodeType[]]);
const relationshipTypeSchema = z.enum(Object.keys(relationshipTypes) as [RelationshipType, ...RelationshipType[]]);
const count = z.number().int().nonnegative();
/** Query-string numbers arrive as text. */
const queryInteger = (low: number, high: number, fallback: number) =>
  z.coerce.number().int().min(low).max(high).default(fallback);
/** A query-string list: `a,b` or repeated parameters. */
const queryList = <Out>(item: z.ZodType<Out, string>) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) =>
      value === undefined ? [] : [value].flat().flatMap((part) => part.split(',').filter(Boolean)),
    )
    .pipe(z.array(item));

export const languageSchema = z.enum(['zh', 'en']);
export type Language = z.infer<typeof languageSchema>;

export const errorResponseSchema = z.object({
  error: z.object({ code: z.string(), message: z.string(), details: z.unknown().optional() }),
});
export type ErrorResponse = z.infer<typeof errorResponseSchema>;

// --- the graph as it is shown -------------------------------------------------------------------------------------

/** A node as the viewer draws it. `properties` are those of its type in model/schema.ts. */
export const graphNodeSchema = z.object({
  id: entityIdSchema,
  type: nodeTypeSchema,
  name: z.string(),
  nameEn: z.string().optional(),
  nameEnKind: z.enum(['official', 'romanised']).optional(),
  aliases: z.array(z.string()),
  /** Edges in the whole graph, shown or not. */
  degree: count,
  properties: z.record(z.string(), propertyValueSchema),
});
export type GraphNode = z.infer<typeof graphNodeSchema>;

/** A derived edge. `properties` are those of its type, amounts included, without the fields that stand here. */
export const graphEdgeSchema = z.object({
  /** Type, ends and event: stable over rebuilds. */
  id: z.string(),
  type: relationshipTypeSchema,
  from: entityIdSchema,
  to: entityIdSchema,
  modality: z.enum(['reported', 'planned', 'inferred']),
  confidence: z.number(),
  /** Independent sources. */
  evidenceCount: count,
  claimIds: z.array(z.string()),
  conflict: z.boolean(),
  reportedOn: isoDateSchema.optional(),
  properties: z.record(z.string(), propertyValueSchema),
});
export type GraphEdge = z.infer<typeof graphEdgeSchema>;

export const subgraphSchema = z.object({ nodes: z.array(graphNodeSchema), edges: z.array(graphEdgeSchema) });
export type Subgraph = z.infer<typeof subgraphSchema>;

// --- evidence -----------------------------------------------------------------------------------------------------

/** A sentence that supports something, in its article. Offsets are UTF-16 units into the document's text. */
export const evidenceViewSchema = z.object({
  claimId: z.string(),
  documentId: z.string(),
  /** The document's file name. */
  document: z.string(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  page: z.string().optional(),
  publishedOn: isoDateSchema.optional(),
  articleId: z.string(),
  headline: z.string(),
  quote: z.string(),
  start: count,
  end: count,
  /** Text before and after the quote in the same article, up to 200 characters each. */
  before: z.string(),
  after: z.string(),
  /** The table row, where the source is one. */
  row: z.number().int().optional(),
});
export type EvidenceView = z.infer<typeof evidenceViewSchema>;

/** A claim with the names of its ends and its evidence. */
export const claimViewSchema = z.object({
  claim: claimSchema,
  subject: graphNodeSchema.pick({ id: true, type: true, name: true }),
  object: graphNodeSchema.pick({ id: true, type: true, name: true }).optional(),
  evidence: evidenceViewSchema,
});
export type ClaimView = z.infer<typeof claimViewSchema>;

// --- endpoints ----------------------------------------------------------------------------------------------------

export const healthResponseSchema = z.object({
  status: z.enum(['ok', 'degraded']),
  version: z.string(),
  neo4j: z.object({ reachable: z.boolean(), version: z.string().optional(), address: z.string() }),
  counts: z.object({ documents: count, entities: count, claims: count, edges: count }).optional(),
});
export type HealthResponse = z.infer<typeof healthResponseSchema>;

/** GET /api/overview?limit=: the most connected part of the graph, for a first look, and counts for the legend. */
export const overviewQuerySchema = z.object({ limit: queryInteger(1, 5000, 150) });
export const overviewResponseSchema = subgraphSchema.extend({
  totals: z.object({
    nodes: z.record(z.string(), count),
    edges: z.record(z.string(), count),
    documents: count,
  }),
});
export type OverviewResponse = z.infer<typeof overviewResponseSchema>;

/** GET /api/search?q=&type=&limit= */
export const searchQuerySchema = z.object({
  q: z.string().trim().min(1).max(200),
  type: queryList(nodeTypeSchema),
  limit: queryInteger(1, 100, 20),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;
export const searchResultSchema = z.object({
  id: entityIdSchema,
  type: nodeTypeSchema,
  name: z.string(),
  nameEn: z.string().optional(),
  /** The name, alias, pinyin or code that matched. */
  match: z.string(),
  degree: count,
  /** The place it lies in, to tell homonyms apart. */
  place: z.string().optional(),
});
export type SearchResult = z.infer<typeof searchResultSchema>;
export const searchResponseSchema = z.object({ results: z.array(searchResultSchema) });
export type SearchResponse = z.infer<typeof searchResponseSchema>;

/** GET /api/entities/{id}. An id that was merged answers with the canonical entity; `redirectedFrom` names the old id. */
export const entityResponseSchema = z.object({
  node: graphNodeSchema,
  redirectedFrom: z.string().optional(),
  /** Canonical first, then the entities judged the same. */
  mergedIds: z.array(z.string()),
  edges: z.array(graphEdgeSchema),
  /** The other ends of `edges`. */
  neighbours: z.array(graphNodeSchema),
  /** Property claims: stages with dates, totals, codes. */
  facts: z.array(claimViewSchema),
  /** Properties for which sources give several values: the one that the node shows first, and the rule that chose it. */
  differing: z.array(
    z.object({
      property: z.string(),
      rule: z.enum(Object.keys(headlineRules) as [HeadlineRule, ...HeadlineRule[]]),
      values: z.array(
        z.object({
          value: propertyValueSchema,
          /** When it was so. */
          date: isoDateSchema.optional(),
          /** The last time that it was reported. */
          reportedOn: isoDateSchema.optional(),
          documents: count,
          claimIds: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** Figures about it. */
  statistics: z.array(graphNodeSchema),
  truncated: z.boolean(),
});
export type EntityResponse = z.infer<typeof entityResponseSchema>;

/** GET /api/entities/{id}/expand?type=&direction=&limit= */
export const expandQuerySchema = z.object({
  type: queryList(relationshipTypeSchema),
  direction: z.enum(['in', 'out', 'both']).default('both'),
  /** `support` (the default): some of every kind, the best supported first; `amount`: the largest amounts, and no others. */
  order: z.enum(['support', 'amount']).optional(),
  limit: queryInteger(1, 1000, 50),
});
export type ExpandQuery = z.infer<typeof expandQuerySchema>;
export const expandResponseSchema = subgraphSchema.extend({
  /** How many edges of these types and this direction state an amount, left out or not. */
  amounts: count,
  /** Edges left out by the limit or the order, for each type and direction as seen from the entity. */
  leftOut: z.array(z.object({ type: relationshipTypeSchema, direction: z.enum(['in', 'out']), count })),
});
export type ExpandResponse = z.infer<typeof expandResponseSchema>;

/**
 * GET /api/subgraph?ids=&among=: the entities `ids` and the edges among them, for a shared view or an answer; and the
 * edges between them and the canonical entities `among`, which the caller shows already and whose nodes are not sent.
 * So a view that grows asks for what is new alone.
 */
export const subgraphQuerySchema = z.object({
  ids: queryList(entityIdSchema).pipe(z.array(entityIdSchema).min(1).max(2000)),
  among: queryList(entityIdSchema).pipe(z.array(entityIdSchema).max(5000)),
});
/** POST /api/subgraph: the same, for lists that are too long for an address. */
export const subgraphRequestSchema = z.object({
  ids: z.array(entityIdSchema).min(1).max(2000),
  among: z.array(entityIdSchema).max(5000).default([]),
});

/**
 * GET /api/paths?from=&to=&limit=&max= : shortest paths, without statistics; roll-up steps included. With `several`,
 * `type` or `mostLinks` the shortest few, of whatever length, by these relations only, around entities with more lines.
 */
export const pathsQuerySchema = z.object({
  from: entityIdSchema,
  to: entityIdSchema,
  max: queryInteger(1, 8, 6),
  limit: queryInteger(1, 20, 5),
  several: z.stringbool().default(false),
  type: queryList(relationshipTypeSchema),
  /** No step goes through an entity with more lines than this; 0 for any. */
  mostLinks: queryInteger(0, 100_000, 0),
});
type WholePathsQuery = z.infer<typeof pathsQuerySchema>;
/** What is left out is not narrowed. */
export type PathsQuery = Pick<WholePathsQuery, 'from' | 'to' | 'max' | 'limit'> & Partial<WholePathsQuery>;
export const pathsResponseSchema = z.object({
  paths: z.array(z.object({ nodeIds: z.array(entityIdSchema), edgeIds: z.array(z.string()) })),
  subgraph: subgraphSchema,
});
export type PathsResponse = z.infer<typeof pathsResponseSchema>;

/** GET /api/claims?ids= and GET /api/claims/{id} */
export const claimsQuerySchema = z.object({ ids: queryList(z.string()).pipe(z.array(z.string()).min(1).max(500)) });
export const claimsResponseSchema = z.object({ claims: z.array(claimViewSchema) });
export type ClaimsResponse = z.infer<typeof claimsResponseSchema>;

/** GET /api/documents and GET /api/documents/{id} */
export const documentSummarySchema = z.object({
  id: z.string(),
  kind: z.enum(['text', 'table', 'gazetteer']),
  fileName: z.string(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  page: z.string().optional(),
  publishedOn: isoDateSchema.optional(),
  importedAt: z.string(),
  /** False where an import or a retraction of it was cut off, or goes on. */
  complete: z.boolean(),
  articles: count,
  claims: count,
});
export type DocumentSummary = z.infer<typeof documentSummarySchema>;
export const documentsResponseSchema = z.object({ documents: z.array(documentSummarySchema) });
export type DocumentsResponse = z.infer<typeof documentsResponseSchema>;
export const documentResponseSchema = documentSummarySchema.extend({
  text: z.string(),
  articleList: z.array(
    z.object({ id: z.string(), headline: z.string(), start: count, end: count, date: isoDateSchema.optional() }),
  ),
  /** Where claims stand in the text, in order. */
  marks: z.array(z.object({ claimId: z.string(), start: count, end: count })),
});
export type DocumentResponse = z.infer<typeof documentResponseSchema>;

/** POST /api/cypher: read-only, with limits on time, rows, bytes and memory. */
export const cypherRequestSchema = z.object({
  query: z.string().trim().min(1).max(20_000),
  params: z.record(z.string(), z.unknown()).default({}),
  /** How many rows at most. */
  limit: z.number().int().min(1).max(10_000).default(1000),
  /** Answer the plan and run nothing. */
  planOnly: z.boolean().default(false),
});
/** An operator of a plan. The first stands at the top; `depth` tells which it takes its rows from. */
export const cypherPlanStepSchema = z.object({
  depth: count,
  operator: z.string(),
  details: z.string(),
  estimatedRows: z.number().optional(),
});
export type CypherPlanStep = z.infer<typeof cypherPlanStepSchema>;
export const cypherResponseSchema = z.object({
  columns: z.array(z.string()),
  /** Each row an array in the order of `columns`; nodes and relationships as plain objects. */
  rows: z.array(z.array(z.unknown())),
  /** There are more rows than the limits of rows and bytes let through. */
  truncated: z.boolean(),
  ms: z.number(),
  plan: z.array(cypherPlanStepSchema),
});
export type CypherResponse = z.infer<typeof cypherResponseSchema>;

/** GET /api/complete?q=&lang=&limit= : questions that a text may become. `lang` decides where a text may be of either. */
export const completeQuerySchema = z.object({
  q: z.string().min(1).max(200),
  lang: languageSchema.default('zh'),
  limit: queryInteger(1, 20, 5),
});
export const completeResponseSchema = z.object({ questions: z.array(z.string()) });
export type CompleteResponse = z.infer<typeof completeResponseSchema>;

/** POST /api/ask */
export const askRequestSchema = z.object({
  question: z.string().trim().min(1).max(500),
  lang: languageSchema.optional(),
  /** For names of the question, the id of what is meant, as chosen from the `choices` of an ambiguous answer. */
  meanings: z.record(z.string(), z.string()).optional(),
  /** The question before, in full (its `readAs`, if it has one), where this one may follow it: 「那巴斯夫呢？」. */
  after: z.string().trim().min(1).max(500).optional(),
  /** What is asked, where the reader has changed it: one of the first chip's options. */
  asked: z.string().optional(),
});

export const answerStatusSchema = z.enum(['answered', 'ambiguous', 'not-in-graph', 'not-understood']);

/** Rows are objects of plain JSON numbers (yuan; the stated currency for foreign sums) and ISO dates. */
export const answerRowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export const askResponseSchema = z.object({
  status: answerStatusSchema,
  language: languageSchema,
  question: z.string(),
  /** The whole question as it was taken, where it followed another or misspelt a name. */
  readAs: z.string().optional(),
  /** A sentence or a few in the question's language. */
  answer: z.string(),
  /** Where a name is ambiguous, or nothing is known of the likeliest bearer of it: what it may mean. */
  choices: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        nameEn: z.string().optional(),
        type: nodeTypeSchema,
        /** The nearest place it lies in, in the answer's language. */
        place: z.string().optional(),
        /** The words of the question that may mean it: a key of the request's `meanings`. */
        text: z.string().optional(),
        /** The question asked of it alone; missing where its name and place do not tell it from the others. */
        question: z.string().optional(),
      }),
    )
    .optional(),
  rows: z.array(answerRowSchema),
  /** Captions of the columns of `rows`, in order of display. */
  columns: z.array(z.object({ key: z.string(), caption: z.string() })),
  /** For each row, which of `evidence` says it, by number; none for sums over rows. */
  rowEvidence: z.array(z.array(z.number().int())).default([]),
  /** The names that answer, never the place asked about; ranked where order matters. */
  entities: z.array(z.string()),
  value: z.number().optional(),
  unit: z.string().optional(),
  /** The question as understood: what is asked, who, where, when, of what kind. */
  frame: z.record(z.string(), z.unknown()),
  /** The frame as chips to show. */
  chips: z.array(
    z.object({
      slot: z.string(),
      caption: z.string(),
      value: z.string(),
      /** The words of the question (or of `readAs`) that fill the slot: to change it, put others in their place. */
      text: z.string().optional(),
      /** What else could be asked of the same names, for the request's `asked`. */
      options: z.array(z.object({ value: z.string(), caption: z.string() })).optional(),
    }),
  ),
  cypher: z.string(),
  params: z.record(z.string(), z.unknown()),
  evidence: z.array(
    evidenceViewSchema.extend({
      /** In English answers, above a Chinese quote: who, what, where, how much, when. A reading, not a translation. */
      gloss: z.string().optional(),
    }),
  ),
  /** What an answer stands on: how many documents, published from when to when, how many rows without a date. */
  coverage: z
    .object({
      documents: count,
      from: isoDateSchema.optional(),
      to: isoDateSchema.optional(),
      undatedRows: count,
      rows: count,
    })
    .optional(),
  subgraph: subgraphSchema,
  /** Three questions that it can answer, where it did not. */
  suggestions: z.array(z.string()),
});
export type AskResponse = z.infer<typeof askResponseSchema>;

/** POST /api/imports: JSON of pasted text or of an uploaded table, or multipart form data with `files` and the same details. */
export const importDetailsSchema = z.object({
  publisher: z.string().max(200).optional(),
  title: z.string().max(500).optional(),
  url: z.string().max(2000).optional(),
  page: z.string().max(100).optional(),
  date: isoDateSchema.optional(),
});
export const importRequestSchema = importDetailsSchema.extend({
  fileName: z.string().min(1).max(255).default('pasted.txt'),
  text: z.string().min(1),
});
export type ImportRequest = z.infer<typeof importRequestSchema>;

export const issueSchema = z.object({
  kind: z.literal('issue'),
  /** Worth knowing, but nothing is lost by it: a column that is not kept, a merged cell. */
  note: z.boolean().optional(),
  file: z.string(),
  /** Of a table its sheet, row (as `line`), column by its letters, and heading (as `field`). */
  sheet: z.string().optional(),
  line: z.number().int().optional(),
  column: z.string().optional(),
  field: z.string().optional(),
  value: z.string().optional(),
  reason: z.string(),
  /** The same in Chinese. */
  reasonZh: z.string().optional(),
});

/** What an import read, made and found already there. */
export const importReportSchema = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      fileName: z.string(),
      /** The very same text was imported before: nothing changed. */
      alreadyThere: z.boolean(),
      articles: count,
      passages: count,
      entities: z.object({ read: count, created: count, alreadyThere: count }),
      claims: z.object({ read: count, created: count, alreadyThere: count, proposed: count }),
    }),
  ),
  edges: z.object({ created: count, changed: count, removed: count }),
  /** The first of them; `issueCount` counts all. */
  issues: z.array(issueSchema),
  /** What could not be used, notes left out. */
  issueCount: count,
  noteCount: count,
  /** Rows of tables that were read. */
  rows: count,
  /** True when the graph is exactly as before. */
  unchanged: z.boolean(),
  ms: z.number(),
});
export type ImportReport = z.infer<typeof importReportSchema>;

/** How far a long table has come. */
export const rowProgressSchema = z.object({
  file: z.string(),
  done: count,
  total: count,
  perSecond: z.number(),
  /** By the rate so far. */
  secondsLeft: z.number(),
});
export type RowProgress = z.infer<typeof rowProgressSchema>;

export const importJobSchema = z.object({
  id: z.string(),
  state: z.enum(['queued', 'reading', 'resolving', 'writing', 'deriving', 'done', 'failed', 'cancelled']),
  files: z.array(z.string()),
  /** 0 to 1. */
  progress: z.number(),
  message: z.string(),
  /** It reads and counts, and writes nothing. */
  dryRun: z.boolean().optional(),
  rows: rowProgressSchema.optional(),
  createdAt: z.string(),
  finishedAt: z.string().optional(),
  report: importReportSchema.optional(),
  error: errorResponseSchema.shape.error.optional(),
});
export type ImportJob = z.infer<typeof importJobSchema>;
/** What an import says while it works. `progress` is 0 to 1 over all its files. */
export type ImportProgress = Pick<ImportJob, 'state' | 'progress' | 'message' | 'rows'>;

/** GET /api/schema: the vocabulary with its captions, for other programs. */
export const schemaResponseSchema = z.object({
  nodeTypes: z.record(z.string(), z.unknown()),
  relationshipTypes: z.record(z.string(), z.unknown()),
  enumerations: z.record(z.string(), z.unknown()),
});
