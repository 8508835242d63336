import type { z } from 'zod';
import { UsageError } from '../errors.js';

/** What options and arguments ask for, by the schema that the API has for it. Throws UsageError that names each misfit. */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, asked: unknown): z.output<Schema> {
  const parsed = schema.safeParse(asked);
  if (parsed.success) return parsed.data;
  const misfits = parsed.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '));
  throw new UsageError('wrong-usage', misfits.join('; '));
}
