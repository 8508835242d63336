import type { Properties } from '../../../model/claim.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { PatternSet } from '../patterns/pattern-set.js';
import { compilePattern } from './rule.js';
import type { Template } from './template.js';

/** A rule that reads a phrase of the text itself, such as a list of products, beside the slots. */
interface PhraseRule {
  readonly pattern: string;
}

/** Rules with their patterns compiled once. */
export interface CompiledPhrases<R extends PhraseRule> {
  readonly rules: readonly { readonly rule: R; readonly pattern: GuardedPattern }[];
  readonly patterns: PatternSet;
}

/** One place where a phrase rule fits; `start` and `end` are offsets of the sentence. */
export interface PhraseMatch<R extends PhraseRule> {
  readonly rule: R;
  readonly found: RegExpExecArray;
  readonly start: number;
  readonly end: number;
}

/** Compiles phrase rules once. */
export function compilePhrases<R extends PhraseRule>(rules: readonly R[]): CompiledPhrases<R> {
  const compiled = rules.map((rule) => ({ rule, pattern: new GuardedPattern(compilePattern(rule.pattern)) }));
  return { rules: compiled, patterns: new PatternSet(compiled.map(({ pattern }) => pattern)) };
}

/** Every place of a template where one of the rules fits, rule by rule. */
export function findPhrases<R extends PhraseRule>(
  { rules, patterns }: CompiledPhrases<R>,
  template: Template,
): PhraseMatch<R>[] {
  const matches: PhraseMatch<R>[] = [];
  for (const place of patterns.candidates(template.text)) {
    const compiled = rules[place];
    if (compiled === undefined) continue;
    const { rule, pattern } = compiled;
    for (const found of pattern.all(template.text)) {
      const start = template.at[found.index] ?? 0;
      const last = found.index + found[0].length - 1;
      const end = template.slots.get(last)?.end ?? (template.at[last] ?? start) + 1;
      matches.push({ rule, found, start, end });
    }
  }
  return matches;
}

/** The quantity a year of the slot at an offset, as PRODUCES and CONSUMES carry it; empty where there is none. */
export function capacityAt(template: Template, at: number | undefined): Properties {
  const quantity = at === undefined ? undefined : template.slots.get(at)?.quantity;
  return quantity === undefined ? {} : { capacity: quantity.value, capacityUnit: `${quantity.unit}/a` };
}
