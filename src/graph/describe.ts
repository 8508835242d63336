import type { Properties, PropertyValue } from '../model/claim.js';
import type { HeadlineRule } from '../model/enumerations.js';
import { isPropertyOf, type NodeType } from '../model/schema.js';
import { groupBy } from './grouping.js';
import { orderByRule, type Stated } from './headline.js';
import { normaliseName } from './names.js';
import { makeSearchKeys } from './search-keys.js';

/** How one source (a document or a register) names an entity or one that was merged into it. */
export interface Naming {
  readonly memberId: string;
  readonly sourceId: string;
  readonly register: boolean;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly properties: Readonly<Properties>;
  readonly publishedOn?: string | undefined;
}

/** An accepted, positive claim about one property. */
export interface Fact extends Stated {
  readonly predicate: string;
  readonly value: PropertyValue;
  readonly date?: string | undefined;
}

/** Registers first, then the latest published; the id settles what is left, so that order of import never matters. */
function compareNamings(a: Naming, b: Naming): number {
  if (a.register !== b.register) return a.register ? -1 : 1;
  const [left, right] = [a.publishedOn ?? '', b.publishedOn ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return `${a.sourceId} ${a.memberId}` < `${b.sourceId} ${b.memberId}` ? -1 : 1;
}

/**
 * The facts of one property, what holds first. Numbers are figures: the rule for headlines decides, but what is dated
 * goes by its own date. All else, such as a stage, is what was last: by its own date, else by the day it was reported.
 */
export function orderFacts(facts: readonly Fact[], rule: HeadlineRule): Fact[] {
  const timed = facts.map((fact) => ({ ...fact, reportedOn: fact.date ?? fact.reportedOn }));
  const isFigure = facts.every(({ value, date }) => typeof value === 'number' && date === undefined);
  return orderByRule(timed, isFigure ? rule : 'latest', ({ value }) => String(value));
}

function chooseName(id: string, namings: readonly Naming[]): string {
  const own = namings.filter((naming) => naming.memberId === id);
  const pool = own.length > 0 ? own : namings;
  const registered = pool.find((naming) => naming.register);
  if (registered) return registered.name;
  const counts = new Map<string, number>();
  for (const { name } of pool) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort(
    ([a, timesA], [b, timesB]) => timesB - timesA || b.length - a.length || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? id;
}

/**
 * How a canonical entity looks: its name, other names, properties (facts over what drafts carry, the latest first) and
 * search keys. Pure, and independent of the order of its sources.
 */
export function describeEntity(
  entity: { readonly id: string; readonly type: NodeType },
  namings: readonly Naming[],
  facts: readonly Fact[],
  rule: HeadlineRule = 'latest',
): Properties {
  const ordered = [...namings].sort(compareNamings);
  const name = chooseName(entity.id, ordered);
  const others = ordered.flatMap((naming) => [naming.name, ...naming.aliases]).filter((other) => other !== name);
  const aliases = [...new Set(others)].sort();
  const properties: Properties = {};
  for (const naming of ordered) for (const [key, value] of Object.entries(naming.properties)) properties[key] ??= value;
  // The romanised name is ours and gives way to any official one; pinyin belongs to the name that was chosen.
  const official = ordered.find((naming) => naming.properties.nameEnKind === 'official');
  const named = ordered.find((naming) => naming.name === name);
  for (const [key, source] of [
    ['nameEn', official ?? named],
    ['nameEnKind', official ?? named],
    ['pinyin', named],
    ['initials', named],
  ] as const) {
    const value = source?.properties[key];
    if (value !== undefined) properties[key] = value;
  }
  for (const [predicate, stated] of groupBy(facts, (fact) => fact.predicate)) {
    const [first] = orderFacts(stated, rule);
    if (first === undefined || !isStorable(entity.type, predicate)) continue;
    properties[predicate] = first.value;
    if (predicate === 'nameEn') properties.nameEnKind = 'official';
  }
  const text = (key: string): string | undefined => {
    const value = properties[key];
    return typeof value === 'string' ? value : undefined;
  };
  const searchKeys = makeSearchKeys({
    name,
    aliases,
    nameEn: text('nameEn'),
    pinyin: text('pinyin'),
    initials: text('initials'),
    codes: [text('uscc') ?? '', text('adcode') ?? ''],
  });
  return {
    ...properties,
    id: entity.id,
    type: entity.type,
    name,
    normalName: normaliseName(name),
    aliases,
    searchKeys,
  };
}

const isStorable = (type: NodeType, predicate: string): boolean =>
  predicate === 'nameEn' || isPropertyOf(type, predicate);
