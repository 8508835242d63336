import { z } from 'zod';
import { propertyValueSchema } from '../claim.js';
import { mappingSchema } from '../mapping.js';
import { type TableField, tableFields } from '../table-fields.js';
import { count, nodeTypeSchema, relationshipTypeSchema } from './fields.js';
import { importDetailsSchema, importRequestSchema, issueSchema } from './imports.js';

const fieldSchema = z.enum(Object.keys(tableFields) as [TableField, ...TableField[]]);
const thingSchema = z.object({ type: nodeTypeSchema, name: z.string() });

/** Names of mappings: file names without their ending, so that a command line can name them too. */
export const mappingNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u, 'a name is letters, digits, spaces, - and _');

/** POST /api/tables?fileName=: the file itself as the body. */
export const tableUploadQuerySchema = z.object({ fileName: z.string().trim().min(1).max(255) });

/** POST /api/tables/{id}/reading: how to read it; without anything as it is guessed. */
export const tableReadingRequestSchema = z.strictObject({
  sheet: z.string().optional(),
  /** The row that holds the headings, from 1. */
  headingRow: z.number().int().positive().optional(),
  /** What columns hold, by their index from 0: in place of the guess. */
  columns: z
    .record(
      z.string().regex(/^\d{1,4}$/, 'columns are named by their index from 0'),
      z.strictObject({ field: fieldSchema, unit: z.string().min(1).max(20).optional() }),
    )
    .optional(),
  /** A whole mapping, or the name of a saved one or a preset: goes before choices of columns. */
  mapping: z.union([mappingNameSchema, mappingSchema]).optional(),
});
export type TableReadingRequest = z.infer<typeof tableReadingRequestSchema>;

export const tableColumnSchema = z.object({
  /** From 0. */
  index: count,
  heading: z.string(),
  /** Missing where nothing is known of it, or where a given mapping reads the table. */
  field: fieldSchema.optional(),
  by: z.enum(['heading', 'values', 'person']).optional(),
  unit: z.string().optional(),
  unitBy: z.enum(['heading', 'person']).optional(),
  /** What of persons it holds, for which it is dropped. */
  privateKind: z.string().optional(),
  /** Properties of the model that are read from it. */
  uses: z.array(z.object({ of: z.string(), property: z.string() })),
});
export type TableColumn = z.infer<typeof tableColumnSchema>;

/** An uploaded table as it would be read: its first rows, and what they would make. */
export const tableReadingSchema = z.object({
  /** Under which it is imported. It is forgotten a day after its last use. */
  id: z.string(),
  fileName: z.string(),
  /** In bytes. */
  size: count,
  sheets: z.array(z.object({ name: z.string(), rows: count })),
  sheet: z.string().optional(),
  headingRow: count.optional(),
  columns: z.array(tableColumnSchema),
  /** The first rows below the headings; cells that are not kept are empty. */
  rows: z.array(z.object({ row: count, cells: z.array(z.string()) })),
  /** Missing where nothing can be said of the columns as they are chosen. */
  mapping: mappingSchema.optional(),
  /** The mapping as its file. */
  yaml: z.string().optional(),
  /** The saved mapping or preset that it is read by. */
  readBy: z.string().optional(),
  /** Saved mappings and presets whose headings the table has, the best first. */
  fitting: z.array(z.object({ name: z.string(), kind: z.enum(['saved', 'preset']) })),
  entities: z.array(
    thingSchema.extend({ aliases: z.array(z.string()), properties: z.record(z.string(), propertyValueSchema) }),
  ),
  edges: z.array(
    z.object({
      type: relationshipTypeSchema,
      from: thingSchema,
      to: thingSchema,
      modality: z.enum(['reported', 'planned', 'inferred']),
      properties: z.record(z.string(), propertyValueSchema),
      row: count,
    }),
  ),
  facts: z.array(z.object({ of: thingSchema, property: z.string(), value: propertyValueSchema, row: count })),
  issues: z.array(issueSchema),
});
export type TableReading = z.infer<typeof tableReadingSchema>;

/** GET /api/mappings */
export const mappingSummarySchema = z.object({
  name: z.string(),
  kind: z.enum(['saved', 'preset']),
  about: z.object({ zh: z.string(), en: z.string() }).optional(),
});
export const mappingsResponseSchema = z.object({ mappings: z.array(mappingSummarySchema) });
/** GET /api/mappings/{name} */
export const mappingResponseSchema = mappingSummarySchema.extend({ mapping: mappingSchema, yaml: z.string() });
/** POST /api/mappings: saves one under a name, in place of an earlier one of that name. */
export const mappingSaveSchema = z.strictObject({ name: mappingNameSchema, mapping: mappingSchema });

/** POST /api/imports of an uploaded table. */
export const tableImportSchema = importDetailsSchema.extend({
  /** The id of the uploaded table. */
  table: z.string().min(1),
  /** A mapping, or the name of a saved one or a preset; without it columns are guessed. */
  mapping: z.union([mappingNameSchema, mappingSchema]).optional(),
  /** Reads all of it and lists what is bad, writes nothing. */
  dryRun: z.boolean().optional(),
  /** Writes nothing at all where a single row or cell is bad. */
  strict: z.boolean().optional(),
});
export type TableImport = z.infer<typeof tableImportSchema>;
/** All that POST /api/imports takes as JSON. */
export const importBodySchema = z.union([tableImportSchema.strict(), importRequestSchema]);
