import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { UsageError } from '../errors.js';

export const pairLabels = ['same', 'different', 'unsure'] as const;
/** `phase`: one is a phase of the other. */
export const projectLabels = [...pairLabels, 'phase'] as const;

/** What is known of one side of a pair, as `key=value` parts: place, park, parent, product, former, later, en, uscc … */
export type PairContext = Readonly<Record<string, string>>;

/** Two names with what is known of each, and whether they mean one thing. */
export interface LabelledPair {
  readonly category: string;
  readonly left: { readonly name: string; readonly context: PairContext };
  readonly right: { readonly name: string; readonly context: PairContext };
  readonly label: string;
  /** Rules may be tuned on one half; the other is for measuring alone. By the hash of names and contexts. */
  readonly half: 'tuning' | 'unseen';
}

const rowSchema = z.object({
  category: z.string().min(1),
  name_a: z.string().min(1),
  context_a: z.string(),
  name_b: z.string().min(1),
  context_b: z.string(),
  label: z.string(),
});

function parseContext(text: string): PairContext {
  const parts = text.split(';').filter((part) => part.trim() !== '');
  return Object.fromEntries(
    parts.map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    }),
  );
}

function halfOf(parts: readonly string[]): LabelledPair['half'] {
  const first = createHash('sha256').update(parts.join('\u0000')).digest()[0] ?? 0;
  return first % 2 === 0 ? 'tuning' : 'unseen';
}

/**
 * Reads labelled pairs from CSV with the columns category, name_a, context_a, name_b, context_b, label.
 * Throws UsageError with the line of a row that does not fit, or whose label is none of `labels`.
 */
export function parsePairs(csv: string, labels: readonly string[]): LabelledPair[] {
  const rows = parse(csv, { columns: true, bom: true, skip_empty_lines: true }) as unknown[];
  return rows.map((row, index) => {
    const read = rowSchema.safeParse(row);
    if (!read.success || !labels.includes(read.data.label))
      throw new UsageError(
        'bad-pair',
        `line ${index + 2}: a pair has category, name_a, context_a, name_b, context_b and a label of ${labels.join(', ')}`,
      );
    const { category, name_a, context_a, name_b, context_b, label } = read.data;
    return {
      category,
      left: { name: name_a, context: parseContext(context_a) },
      right: { name: name_b, context: parseContext(context_b) },
      label,
      half: halfOf([name_a, context_a, name_b, context_b]),
    };
  });
}
