import type { Asked, Frame } from './frame.js';

/** Types of mentions as patterns write them: `{place}` is a district or park that the question names. */
const tokens = {
  place: '\uE001',
  company: '\uE002',
  project: '\uE003',
  product: '\uE004',
  industry: '\uE005',
  time: '\uE006',
} as const;
export type Token = keyof typeof tokens;

/** The character that stands for a mention in a masked question. */
export function tokenOf(kind: Token): string {
  return tokens[kind];
}

export const anyToken: RegExp = /[\uE001-\uE006]/gu;

/**
 * A wording that tells what is asked. `pattern` is a regular expression over the masked question, in which
 * `{place}`, `{company}`, `{project}`, `{product}`, `{industry}`, `{time}` and `{any}` stand for mentions.
 * `{words}` is a character outside of mentions. Rules are tried in order; the first that matches decides.
 */
export interface Rule {
  readonly name: string;
  readonly asked: Asked;
  readonly pattern: string;
  /** Masked questions, written with the same tokens, that this rule and no earlier one must match. */
  readonly examples: readonly string[];
}

/** A wording that asks for something beside. */
export interface Aside {
  readonly also: Frame['also'][number];
  readonly pattern: string;
}

/** Replaces `{place}` and the like by their characters, `{any}` and `{words}` by classes of them. */
export function fillTokens(text: string): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    name === 'any'
      ? '[\uE001-\uE005]'
      : name === 'words'
        ? '[^\uE001-\uE006]'
        : name in tokens
          ? tokens[name as Token]
          : whole,
  );
}

const compiled = new Map<string, RegExp>();

/** The pattern as a regular expression, case-insensitive. */
export function compile(pattern: string): RegExp {
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(fillTokens(pattern), 'iu');
    compiled.set(pattern, expression);
  }
  return expression;
}

/** The rules whose pattern is found in the masked question, the one that decides first. */
export function matchRules(rules: readonly Rule[], masked: string): readonly Rule[] {
  return rules.filter((rule) => compile(rule.pattern).test(masked));
}
