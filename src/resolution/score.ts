import type { Judgement } from '../model/enumerations.js';
import type { NodeType } from '../model/schema.js';
import { compareFirmNames, type Found } from './compare-firms.js';
import { compareProjects } from './compare-projects.js';
import { explainFeatures, type Feature, features, toScore } from './features.js';
import { parseParkName, relateParks } from './park-name.js';
import { isPlace, relateScopes } from './scope.js';
import { plainName } from './simplify.js';

/** An entity as resolution sees it, with what the graph's claims say of it. */
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
  /** Names that sources say it had before or took later. */
  readonly formerNames?: readonly string[] | undefined;
  /** Its own English name, never a romanised one. */
  readonly nameEn?: string | undefined;
  readonly products?: readonly string[] | undefined;
  readonly parks?: readonly string[] | undefined;
  readonly parents?: readonly string[] | undefined;
  /** Firms that it deals with; for a person the firms that it serves or holds. */
  readonly partners?: readonly string[] | undefined;
  /** Of a project: who invests in or develops it, where it lies, quantities with units, sums in yuan. */
  readonly investors?: readonly string[] | undefined;
  readonly places?: readonly string[] | undefined;
  readonly capacities?: readonly string[] | undefined;
  readonly amounts?: readonly number[] | undefined;
  /** The entity that stands for it at present. */
  readonly canonicalId: string;
}

/** How alike two entities are, and why. */
export interface Comparison {
  /** The probability that they are one, as far as the weights know. */
  readonly score: number;
  /** What was found and how much it added to the odds (see features.ts). */
  readonly features: Readonly<Record<string, number>>;
  /** What is safe to decide without a person; undefined: nothing worth a person's time either. */
  readonly judgement: Judgement | undefined;
  readonly why: string;
}

/** From here on two are one: odds of more than seven to one. */
const sameFrom = 0.88;
/** From here on a person is asked. */
const unsureFrom = 0.6;

/** Ends of names that only a registered or official body carries. */
const legalEnding =
  /(?:公司|集团|合伙企业|合伙|企业|厂|银行|合作社|研究院|研究所|大学|学院|基金|中心|co\.?,?ltd\.?|ltd\.?|inc\.?|corp\.?|gmbh|ag|plc|llc)$/i;

/** A name that says enough to stand for one firm: a legal ending, or four characters and more. 华峰 is neither. */
export function isFullName(name: string): boolean {
  const bare = name.normalize('NFKC').replace(/[\s()]/g, '');
  return (legalEnding.test(bare) && bare.length >= 4) || [...bare].length >= 4;
}

/** Types whose things are told apart by their code or carry all that tells them apart in their id. */
const neverByName: ReadonlySet<NodeType> = new Set(['District', 'Statistic', 'Industry', 'Product']);

/** Whether things of this type are ever compared with others. */
export const isComparable = (type: NodeType): boolean => !neverByName.has(type);

const weigh = (...names: readonly Feature[]): Found =>
  Object.fromEntries(names.map((name) => [name, features[name].weight]));

function comparePlaces(a: ResolvableEntity, b: ResolvableEntity): Found {
  const relation = relateScopes(a.scope, b.scope);
  // A project may be scoped by its developer, which counts among its investors and says nothing of where it lies.
  if (relation === 'equal')
    return a.scope === undefined || (a.type === 'Project' && !isPlace(a.scope)) ? {} : weigh('samePlace');
  if (relation === 'within') return weigh('placeWithin');
  if (relation === 'incompatible') return weigh('placesApart');
  return relation === 'unknown' ? weigh('placeUnclear') : {};
}

const share = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean => {
  const names = new Set((a ?? []).map(plainName));
  return (b ?? []).some((name) => names.has(plainName(name)));
};

/** What the graph knows of both besides their names. */
function compareContexts(a: ResolvableEntity, b: ResolvableEntity): Found {
  return {
    ...comparePlaces(a, b),
    ...(share(a.products, b.products) ? weigh('sameProduct') : {}),
    ...(share(a.parks, b.parks) ? weigh('samePark') : {}),
    ...(share(a.parents, b.parents) ? weigh('sameParent') : {}),
    ...(share(a.partners, b.partners) ? weigh('sharedPartner') : {}),
  };
}

const isOneName = (a: ResolvableEntity, b: ResolvableEntity): boolean =>
  a.normalName === b.normalName || plainName(a.name) === plainName(b.name);

function compareParks(a: ResolvableEntity, b: ResolvableEntity): Found {
  const former = [...(a.formerNames ?? []), ...(b.formerNames ?? [])].map(plainName);
  const named = [...(a.definedNames ?? []), ...(b.definedNames ?? []), a.nameEn ?? '', b.nameEn ?? ''].map(plainName);
  const own = [a, b].map(({ name }) => plainName(name));
  if (own.some((name) => former.includes(name))) return weigh('formerName');
  if (own.some((name) => named.includes(name)) && !isOneName(a, b)) return weigh('definedName');
  const [left, right] = [parseParkName(a.name), parseParkName(b.name)];
  const relation = relateParks(left, right, { left: a.scope, right: b.scope });
  if (relation === 'same') return weigh(isOneName(a, b) ? 'sameName' : 'sameZone');
  if (isOneName(a, b)) return left.isGeneric ? weigh('sameShortName') : weigh('sameName');
  return relation === 'unclear' ? {} : weigh('otherZone');
}

/** People of one name are many: only the firm that both serve says that they are one. */
function comparePeople(a: ResolvableEntity, b: ResolvableEntity): Found {
  if (!isOneName(a, b) || !a.partners?.length || !b.partners?.length) return {};
  return weigh(share(a.partners, b.partners) ? 'sameEmployer' : 'otherEmployer');
}

/** One name decides as it does for firms, unless investors or figures speak against it. */
function compareProjectNames(a: ResolvableEntity, b: ResolvableEntity): Found {
  const found = compareProjects(a, b);
  if (!isOneName(a, b)) return found;
  const { sameProjectCore: _, ...others } = found;
  // 玉米淀粉项目 may stand anywhere, unless more than the name agrees.
  const isBare =
    plainName(a.name).length <= 8 && Object.keys(others).length === 0 && relateScopes(a.scope, b.scope) === 'absent';
  return {
    ...others,
    ...weigh(isFullName(a.name) ? 'sameName' : 'sameShortName'),
    ...(isBare ? weigh('namedByProduct') : {}),
  };
}

function compareNames(a: ResolvableEntity, b: ResolvableEntity): Found {
  if (a.type === 'Person') return comparePeople(a, b);
  if (a.type === 'IndustrialPark') return compareParks(a, b);
  if (a.type === 'Project') return compareProjectNames(a, b);
  if (isOneName(a, b)) return weigh(isFullName(a.name) && isFullName(b.name) ? 'sameName' : 'sameShortName');
  return a.type === 'Company' ? compareFirmNames(a, b) : {};
}

/** A veto is a feature that no support outweighs; a person may still decide otherwise. */
const isVeto = (found: Found): boolean => Object.values(found).some((weight) => weight <= -4);

/**
 * Compares two entities of one type. Two valid codes that differ are `different`, however alike the names; a group is
 * never its subsidiary; equal pinyin alone decides nothing. Districts have codes; people of one name are many.
 */
export function compareEntities(a: ResolvableEntity, b: ResolvableEntity): Comparison {
  const none = { features: {}, score: 0, judgement: undefined };
  if (a.id === b.id || a.type !== b.type || !isComparable(a.type)) return { ...none, why: 'not comparable' };
  if (a.uscc !== undefined && b.uscc !== undefined) {
    const found = weigh(a.uscc === b.uscc ? 'sameCode' : 'differentCode');
    if (a.uscc === b.uscc) return { score: 1, features: found, judgement: 'same', why: `the same code: ${a.uscc}` };
    const named = isOneName(a, b) ? { ...found, ...weigh('sameName') } : found;
    return { score: 0, features: named, judgement: 'different', why: `different codes: ${a.uscc} and ${b.uscc}` };
  }
  const names = compareNames(a, b);
  if (Object.keys(names).length === 0) return { ...none, why: 'different names' };
  const found: Found = {
    ...names,
    ...(a.type === 'Person' ? {} : compareContexts(a, b)),
    ...(a.type === 'Project' ? names : {}),
  };
  const score = toScore(found);
  const why = `${a.name} and ${b.name}: ${explainFeatures(found)
    .map(({ en }) => en)
    .join('; ')}`;
  if (isVeto(found)) return { score, features: found, judgement: 'sameName' in found ? undefined : 'different', why };
  const judgement = score >= sameFrom ? 'same' : score >= unsureFrom ? 'unsure' : undefined;
  return { score, features: found, judgement, why };
}

/** As much as what is known besides names and codes can add to the odds of two firms or parks. */
const mostSupport = (['samePlace', 'sameProduct', 'samePark', 'sameParent', 'sharedPartner'] as const).reduce(
  (sum, name) => sum + features[name].weight,
  0,
);

/**
 * Whether names and codes alone leave open that two are one, or make them worth telling apart: of all others nothing
 * else need be known. The names of people and projects say too little for that.
 */
export function mayMatter(a: ResolvableEntity, b: ResolvableEntity): boolean {
  if (a.type !== 'Company' && a.type !== 'IndustrialPark') return true;
  if (a.uscc !== undefined && b.uscc !== undefined) return a.uscc === b.uscc || isOneName(a, b);
  const found = compareNames(a, b);
  if (Object.keys(found).length === 0) return false;
  return 'sameName' in found || (!isVeto(found) && toScore({ ...found, mostSupport }) >= unsureFrom);
}
