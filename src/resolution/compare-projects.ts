import { type Feature, features } from './features.js';
import { parseFirmName } from './firm-name.js';
import { type ProjectName, parseProjectName } from './project-name.js';
import type { ResolvableEntity } from './score.js';
import { findShortening } from './short-name.js';
import { plainName } from './simplify.js';

type Found = Partial<Record<Feature, number>>;

const weigh = (...names: readonly Feature[]): Found =>
  Object.fromEntries(names.map((name) => [name, features[name].weight]));

/** A firm's name in the name of its project: its bare name, or its core. */
function withoutInvestor(core: string, investors: readonly string[]): { product: string; named: boolean } {
  const forms = investors
    .flatMap((investor) => {
      const { bare, core: own } = parseFirmName(investor);
      return [plainName(investor), bare, bare.replace(/(?:科技|技术|集团|工业|装备|实业|股份)+$/u, ''), own];
    })
    .filter((form) => form.length >= 2)
    .sort((a, b) => b.length - a.length);
  const form = forms.find((one) => core.startsWith(one));
  return form === undefined ? { product: core, named: false } : { product: core.slice(form.length), named: true };
}

function isOneFirm(a: string, b: string): boolean {
  if (plainName(a) === plainName(b)) return true;
  const [left, right] = [parseFirmName(a), parseFirmName(b)];
  const [short, full] = left.bare.length <= right.bare.length ? [left, right] : [right, left];
  return findShortening(short.bare, full) !== undefined;
}

/** What the two names leave when what both begin with, or the known investors' names, are taken away. */
function compareProducts(a: ProjectName, b: ProjectName, investors: readonly string[]): Found {
  if (a.core === b.core) return a.core === '' ? {} : weigh('sameProjectCore');
  const [left, right] = [withoutInvestor(a.core, investors), withoutInvestor(b.core, investors)];
  if (left.product !== '' && left.product === right.product) return weigh('sameProjectCore');
  const [short, long] =
    left.product.length <= right.product.length ? [left.product, right.product] : [right.product, left.product];
  // A name with its investor and one without: 翠屿甲醇 and 甲醇.
  if (short.length >= 2 && long.endsWith(short)) return weigh('sameProjectProduct');
  return short === '' ? {} : weigh('otherProduct');
}

const compareInvestors = (a: ResolvableEntity, b: ResolvableEntity): Found => {
  const [left, right] = [a.investors ?? [], b.investors ?? []];
  if (left.length === 0 || right.length === 0) return {};
  return weigh(left.some((one) => right.some((other) => isOneFirm(one, other))) ? 'sameInvestor' : 'otherInvestor');
};

/** Places that the names hold, beside those that sources put the projects in. */
function comparePlacesOf(a: ProjectName, b: ProjectName, left: ResolvableEntity, right: ResolvableEntity): Found {
  const placesOf = (name: ProjectName, entity: ResolvableEntity): string[] => [
    ...name.places.map(({ key }) => key),
    ...(entity.places ?? []).map(plainName),
  ];
  const [one, other] = [placesOf(a, left), placesOf(b, right)];
  if (one.length === 0 || other.length === 0) return {};
  const agree = one.some((place) => other.some((there) => place.startsWith(there) || there.startsWith(place)));
  return agree ? weigh('samePlace') : {};
}

const compareSets = (a: readonly unknown[], b: readonly unknown[], same: Feature, other: Feature): Found => {
  if (a.length === 0 || b.length === 0) return {};
  return weigh(a.some((one) => b.includes(one)) ? same : other);
};

/**
 * How names, investors, products, capacities and sums of two projects speak for or against their being one. A phase is
 * never its whole, nor another phase; an extension is never what it extends.
 */
export function compareProjects(a: ResolvableEntity, b: ResolvableEntity): Found {
  const [left, right] = [parseProjectName(a.name), parseProjectName(b.name)];
  const investors = [...(a.investors ?? []), ...(b.investors ?? [])];
  const found: Found = {
    ...compareInvestors(a, b),
    ...comparePlacesOf(left, right, a, b),
    ...compareProducts(left, right, investors),
  };
  if (!('sameProjectCore' in found || 'sameProjectProduct' in found)) return 'otherProduct' in found ? found : {};
  if (left.phase !== right.phase) {
    if (left.phase !== undefined && right.phase !== undefined) return { ...found, ...weigh('otherPhase') };
    return { ...found, ...weigh('phaseOfWhole') };
  }
  if (left.isExpansion !== right.isExpansion) return { ...found, ...weigh('expansion') };
  const capacitiesOf = (name: ProjectName, entity: ResolvableEntity): string[] => [
    ...(name.capacity === undefined ? [] : [name.capacity]),
    ...(entity.capacities ?? []).map(plainName),
  ];
  return {
    ...found,
    ...compareSets(capacitiesOf(left, a), capacitiesOf(right, b), 'sameCapacity', 'otherCapacity'),
    ...compareSets(a.amounts ?? [], b.amounts ?? [], 'sameAmount', 'otherAmount'),
  };
}
