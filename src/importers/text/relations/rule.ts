import type { Modality } from '../../../model/enumerations.js';
import type { RelationshipType } from '../../../model/schema.js';
import { type SlotKind, slotSymbols } from './template.js';

/**
 * A rule of the grammar. `pattern` is a regular expression over a sentence's template, with these words in brackets:
 * `<firm:x>`, `<place:x>` (park or district), `<park:x>`, `<district:x>`, `<project:x>`, `<thing:x>` (firm or project), `<build:x>` (park or project), `<money:x>`, `<cap:x>`, `<percent:x>`, each a
 * slot under the name x; `<np:x>` a noun phrase; `<gap:N>` up to N characters without punctuation, names, sums or capacities (counts and percentages may stand there);
 * `<items>` and `<more>` up to three items of a list that are no names known, before one or behind one; `<far:N>` up to N characters that may hold commas and slots but no full stop.
 * The slots `from` and `to` are the ends; where one is missing, `subject` and `object` say where it comes from.
 */
export interface RelationRule {
  readonly name: string;
  readonly type: RelationshipType;
  readonly pattern: string;
  /** Where the `from` end comes from when the pattern has none. */
  readonly subject?: 'topicFirm' | 'topicPlace' | 'holder' | 'projectsBefore' | 'site' | undefined;
  /** Where the `to` end comes from when the pattern has none. */
  readonly object?:
    | 'topicFirm'
    | 'topicPlace'
    | 'clausePlace'
    | 'topicProject'
    | 'sentenceSubject'
    | 'investTarget'
    | 'clauseProject'
    | undefined;
  readonly confidence: number;
  readonly modality?: Modality | undefined;
  /** Which places the `to` end may be: any city, county, town or park (`local`), or no city (`near`). */
  readonly reach?: 'local' | 'near' | undefined;
  /** The two names of the slot `pair` stand at the ends, in this order. */
  readonly pair?: 'fromTo' | 'toFrom' | undefined;
  /** The words that close the list at the `to` end: 「等优质客户」. */
  readonly tail?: RegExp | undefined;
  /** Only the first of a list stands at this end. */
  readonly firstOf?: 'from' | 'to' | undefined;
  /** Only the last of a list stands at this end: 「甲与乙旗下丙」. */
  readonly lastOf?: 'to' | undefined;
  /** Every slot of these kinds inside the group `each` stands at this end. */
  readonly each?: { readonly end: 'from' | 'to'; readonly kinds: readonly SlotKind[] } | undefined;
  /** Whether each end must be one name and no list. */
  readonly sole?: boolean | undefined;
  /** Whether both ends must be called after one trade name. */
  readonly kin?: boolean | undefined;
  /** The words of the match that must not occur in it. */
  readonly unless?: RegExp | undefined;
  readonly properties?: Readonly<Record<string, string | number | boolean>> | undefined;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** A rule with all its fields, those that it leaves out undefined: the engine reads rules of one shape faster. */
export function withAllFields(rule: RelationRule): RelationRule {
  return {
    name: rule.name,
    type: rule.type,
    pattern: rule.pattern,
    subject: rule.subject,
    object: rule.object,
    confidence: rule.confidence,
    modality: rule.modality,
    reach: rule.reach,
    pair: rule.pair,
    tail: rule.tail,
    firstOf: rule.firstOf,
    lastOf: rule.lastOf,
    each: rule.each,
    sole: rule.sole,
    kin: rule.kin,
    unless: rule.unless,
    properties: rule.properties,
    examples: rule.examples,
    counterExamples: rule.counterExamples,
  };
}

const symbols: Readonly<Record<string, string>> = {
  firm: slotSymbols.firm,
  place: `${slotSymbols.park}${slotSymbols.district}`,
  park: slotSymbols.park,
  district: slotSymbols.district,
  project: slotSymbols.project,
  build: `${slotSymbols.park}${slotSymbols.project}`,
  thing: `${slotSymbols.firm}${slotSymbols.project}`,
  actor: `${slotSymbols.firm}${slotSymbols.body}`,
  site: `${slotSymbols.firm}${slotSymbols.project}${slotSymbols.body}`,
  body: slotSymbols.body,
  money: slotSymbols.money,
  cap: slotSymbols.capacity,
  percent: slotSymbols.percent,
  count: slotSymbols.count,
};

/** Turns a rule's pattern into a regular expression with the flags g, u and d (indices of its groups). */
export function compilePattern(pattern: string): RegExp {
  const source = pattern
    .replace(/<gap:(\d+)>/gu, '[^，。；：！？、\ue000-\ue007]{0,$1}?')
    .replace(/<items>/gu, '(?:[^，。；：！？、的\ue000-\ue0ff]{2,12}、){0,3}?')
    .replace(/<more>/gu, '(?:、[^，。；：！？、的\ue000-\ue0ff]{2,12}){0,3}?')
    .replace(/<far:(\d+)>/gu, '[^。；！？]{0,$1}?')
    .replace(/<np:(\w+)>/gu, '(?<$1>[^，。；：！？\ue000-\ue0ff]{2,40})')
    .replace(/<(\w+):(\w+)>/gu, (_, kind: string, name: string) => `(?<${name}>[${symbols[kind] ?? kind}])`)
    .replace(/(?<!\(\?)<(\w+)>/gu, (_, kind: string) => `[${symbols[kind] ?? kind}]`);
  return new RegExp(source, 'gud');
}
