import { readFileSync } from 'node:fs';

/** Words that stand in names of firms, parks, projects and products, with their English; empty for legal forms. */
const terms = new Map(
  Object.entries(
    JSON.parse(readFileSync(new URL('./generic-terms.json', import.meta.url), 'utf8')) as Record<string, string>,
  ),
);
const longest = Math.max(...[...terms.keys()].map((term) => term.length));

/** All of them. */
export const genericTerms: readonly { readonly term: string; readonly english: string }[] = [...terms].map(
  ([term, english]) => ({ term, english }),
);

/** The longest known word that begins here, with its English. */
export function genericTermAt(
  name: string,
  start: number,
): { readonly term: string; readonly english: string } | undefined {
  for (let length = Math.min(longest, name.length - start); length > 0; length--) {
    const term = name.slice(start, start + length);
    const english = terms.get(term);
    if (english !== undefined) return { term, english };
  }
  return undefined;
}
