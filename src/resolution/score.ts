import type { Judgement } from '../model/enumerations.js';
import type { NodeType } from '../model/schema.js';
import { findSharedName } from './company-aliases.js';
import { relateScopes } from './scope.js';

/** An entity as resolution sees it. */
export interface ResolvableEntity {
  readonly id: string;
  readonly type: NodeType;
  readonly name: string;
  /** NFKC, lower case, without spaces and punctuation. */
  readonly normalName: string;
  readonly scope?: string | undefined;
  /** Unified social credit code, checked where it was read. */
  readonly uscc?: string | undefined;
  /** Short names that documents define for it in so many words, normalised. */
  readonly definedNames?: readonly string[] | undefined;
  /** The entity that stands for it at present. */
  readonly canonicalId: string;
}

/** How alike two entities are, and why. Every feature is 0 or 1, named for what it says. */
export interface Comparison {
  readonly score: number;
  readonly features: Readonly<Record<string, number>>;
  /** What is safe to decide without a person; undefined: nothing. */
  readonly judgement: Judgement | undefined;
  readonly why: string;
}

/** Ends of names that only a registered or official body carries. */
const legalEnding =
  /(?:公司|集团|合伙企业|合伙|企业|厂|银行|合作社|研究院|研究所|大学|学院|基金|中心|co\.?,?ltd\.?|ltd\.?|inc\.?|corp\.?|gmbh|ag|plc|llc)$/i;

/** A name that says enough to stand for one firm: a legal ending, or four characters and more. 华峰 is neither. */
export function isFullName(name: string): boolean {
  const bare = name.normalize('NFKC').replace(/[\s()]/g, '');
  return (legalEnding.test(bare) && bare.length >= 4) || [...bare].length >= 4;
}

const none = { features: {}, score: 0, judgement: undefined } as const;

/** Types whose things are told apart by their code or carry all that tells them apart in their id. */
const neverByName: ReadonlySet<NodeType> = new Set(['District', 'Person', 'Statistic', 'Industry', 'Product']);

/**
 * Compares two entities. `same` only where it is safe: one type and one valid uscc, or one full name in compatible
 * places; two valid codes that differ are `different`, however alike the names. A group and its subsidiary differ in
 * name and so never meet. Districts have codes; people of one name are many.
 */
export function compareEntities(a: ResolvableEntity, b: ResolvableEntity): Comparison {
  if (a.id === b.id || a.type !== b.type || neverByName.has(a.type)) return { ...none, why: 'not comparable' };
  const relation = relateScopes(a.scope, b.scope);
  const sameName = a.normalName === b.normalName;
  const features = {
    sameCode: Number(a.uscc !== undefined && a.uscc === b.uscc),
    differentCode: Number(a.uscc !== undefined && b.uscc !== undefined && a.uscc !== b.uscc),
    sameName: Number(sameName),
    fullName: Number(isFullName(a.name) && isFullName(b.name)),
    sameScope: Number(relation === 'equal'),
    scopeWithin: Number(relation === 'within'),
    scopeAbsent: Number(relation === 'absent'),
    scopeIncompatible: Number(relation === 'incompatible'),
    scopeUnknown: Number(relation === 'unknown'),
  };
  if (features.differentCode)
    return { score: 0, features, judgement: 'different', why: `different codes: ${a.uscc} and ${b.uscc}` };
  if (features.sameCode) return { score: 1, features, judgement: 'same', why: `the same code: ${a.uscc}` };
  if (!sameName) return compareOtherNames(a, b, features);
  if (!features.fullName) return { score: 0.4, features, judgement: undefined, why: `the same short name: ${a.name}` };
  const where = {
    equal: 'in the same place',
    within: 'in places of which one holds the other',
    absent: 'one without a place',
  };
  if (relation === 'incompatible' || relation === 'unknown')
    return { score: 0.3, features, judgement: undefined, why: `the same name, but ${a.scope} and ${b.scope}` };
  const score = { equal: 0.95, within: 0.9, absent: 0.85 }[relation];
  return { score, features, judgement: 'same', why: `the same full name ${a.name}, ${where[relation]}` };
}

const otherNameScores = { official: 0.8, defined: 0.8, placed: 0.75 } as const;
const otherNameReasons = {
  official: 'official names of one firm',
  defined: 'a document defines one as the short name of the other',
  placed: 'one is the other without its legal form',
} as const;

function compareOtherNames(a: ResolvableEntity, b: ResolvableEntity, features: Comparison['features']): Comparison {
  const shared = a.type === 'Company' ? findSharedName(a, b) : undefined;
  if (shared === undefined || features.scopeIncompatible || features.scopeUnknown)
    return { score: 0, features, judgement: undefined, why: 'different names' };
  return {
    score: otherNameScores[shared],
    features: { ...features, [`${shared}Name`]: 1 },
    judgement: 'same',
    why: `${a.name} and ${b.name}: ${otherNameReasons[shared]}`,
  };
}
