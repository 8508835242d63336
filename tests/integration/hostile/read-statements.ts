import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const statementSchema = z.union([
  z.string().transform((cypher) => ({ cypher })),
  z.object({ cypher: z.string(), params: z.record(z.string(), z.unknown()).optional(), expect: z.string().optional() }),
]);
const themesSchema = z.array(z.object({ theme: z.string(), expect: z.string(), statements: z.array(statementSchema) }));

export interface HostileStatement {
  readonly theme: string;
  /** As it stands in the list, repetitions not written out. */
  readonly written: string;
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The code of the error, or one of several, or `answered`. */
  readonly expect: readonly string[];
}

/** `{{3*ab}}` is ababab. */
const repeat = (text: string): string =>
  text.replace(/\{\{(\d+)\*([\s\S]*?)\}\}(?!\})/g, (_all, times: string, part: string) => part.repeat(Number(times)));

/** The list of hostile statements in its order. Throws where the file does not have its form. */
export function readHostileStatements(): HostileStatement[] {
  const file = fileURLToPath(new URL('./statements.yaml', import.meta.url));
  const themes = themesSchema.parse(parse(readFileSync(file, 'utf8')));
  return themes.flatMap(({ theme, expect, statements }) =>
    statements.map((one) => ({
      theme,
      written: one.cypher,
      cypher: repeat(one.cypher),
      params: 'params' in one ? (one.params ?? {}) : {},
      expect: (('expect' in one ? one.expect : undefined) ?? expect).split(' '),
    })),
  );
}
