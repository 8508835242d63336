import type { Row } from '../graph/graph.js';
import type { NodeType } from '../model/schema.js';

/** A node as the statements of cypher/ask return it. */
export interface Thing {
  readonly id: string;
  readonly type: NodeType;
  readonly name: string;
  readonly nameEn?: string;
  readonly nameEnKind?: string;
  readonly aliases: readonly string[];
  readonly stage?: string;
  readonly totalInvestmentCny?: number;
}

/** An edge with its ends; `sites` are names of where its target lies. */
export interface Fact {
  readonly type: string;
  readonly from: Thing;
  readonly to: Thing;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly sites: readonly string[];
  /** Whether it, or that its target lies in the asked place, is our reading of a name and not a source's word. */
  readonly inferred?: boolean;
  /** The project that the target is a phase of. */
  readonly phaseOf?: string;
}

/** A sum with what the source says of it. */
export interface Money {
  readonly value: number;
  readonly currency: string;
  readonly kind: string;
  readonly stage: string;
  readonly scope: string;
  readonly qualifier: string;
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
export const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
export const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Reads a node of a row. */
export function thingOf(value: unknown): Thing {
  const node = record(value);
  const nameEn = textOf(node.nameEn);
  const nameEnKind = textOf(node.nameEnKind);
  const stage = textOf(node.stage);
  const total = numberOf(node.totalInvestmentCny);
  return {
    id: String(node.id),
    type: String(node.type) as NodeType,
    name: String(node.name),
    aliases: textsOf(node.aliases),
    ...(nameEn === undefined ? {} : { nameEn }),
    ...(nameEnKind === undefined ? {} : { nameEnKind }),
    ...(stage === undefined ? {} : { stage }),
    ...(total === undefined ? {} : { totalInvestmentCny: total }),
  };
}

/** Reads a row of the columns type, from, to, properties and, where given, sites. */
export function factOf(row: Row): Fact {
  const properties = record(row.properties);
  return {
    type: String(row.type),
    from: thingOf(row.from),
    to: thingOf(row.to),
    properties,
    sites: textsOf(row.sites),
    ...(typeof row.phaseOf === 'string' ? { phaseOf: row.phaseOf } : {}),
    ...(row.inferred === true || properties.modality === 'inferred' ? { inferred: true } : {}),
  };
}

/** For phases among the targets of facts, the project they are a phase of. */
export function wholesOf(facts: readonly Fact[]): ReadonlyMap<string, string> {
  return new Map(facts.flatMap((fact) => (fact.phaseOf === undefined ? [] : [[fact.to.id, fact.phaseOf] as const])));
}

/** The claims that support a fact. */
export function claimIdsOf(fact: Fact): readonly string[] {
  return textsOf(fact.properties.claimIds);
}

/** The sum on an investment, if a source states one: in yuan, else in its own currency. */
export function moneyOf(fact: Fact): Money | undefined {
  const cny = numberOf(fact.properties.amountCny);
  const value = cny ?? numberOf(fact.properties.originalAmount);
  if (value === undefined) return undefined;
  return {
    value,
    currency: cny === undefined ? (textOf(fact.properties.currency) ?? 'CNY') : 'CNY',
    kind: textOf(fact.properties.amountKind) ?? 'unstated',
    stage: textOf(fact.properties.amountStage) ?? 'unstated',
    scope: textOf(fact.properties.amountScope) ?? 'unstated',
    qualifier: textOf(fact.properties.amountQualifier) ?? 'exact',
  };
}

/** When it happened, at the precision of the source. */
export function dateOf(fact: Fact): string | undefined {
  return textOf(fact.properties.date) ?? textOf(fact.properties.validFrom) ?? textOf(fact.properties.asOf);
}
