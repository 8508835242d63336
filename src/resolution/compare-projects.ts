import { type Feature, features } from './features.js';
import { parseFirmName } from './firm-name.js';
import { type ProjectName, parseProjectName } from './project-name.js';
import { isPlace, relateScopes } from './scope.js';
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
  const [left, right] = [withoutInvestor(a.core, investors), withoutInvestor(b.core, investors)];
  // A firm's 生产基地 and its 产业园: its name alone says nothing about which of its projects is meant.
  const isTelling = ({ product, named }: { product: string; named: boolean }): boolean =>
    named ? product.length >= 2 : product.length >= 5 || (investors.length > 0 && product.length >= 2);
  if (a.core === b.core) return isTelling(left) ? weigh('sameProjectCore') : {};
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
  if (agree) return weigh('samePlace');
  const [there, here] = [left.places ?? [], right.places ?? []];
  const areKnown = there.length > 0 && here.length > 0 && [...there, ...here].every(isPlace);
  const areApart = there.every((place) => here.every((other) => relateScopes(place, other) === 'incompatible'));
  return areKnown && areApart ? weigh('placesApart') : {};
}

const compareSets = (a: readonly unknown[], b: readonly unknown[], same: Feature, other: Feature): Found => {
  if (a.length === 0 || b.length === 0) return {};
  return weigh(a.some((one) => b.includes(one)) ? same : other);
};

/** 20万吨 and 200000 t/a as one figure and unit. */
function readQuantity(text: string): { value: number; unit: string } | undefined {
  const match = /^([\d.]+)([万亿]?)(.*)$/u.exec(plainName(text.replace(/\/a$/u, '')).replace(/^年产/u, ''));
  if (!match) return undefined;
  const scale = { 万: 1e4, 亿: 1e8 }[match[2] ?? ''] ?? 1;
  return { value: Number(match[1]) * scale, unit: (match[3] ?? '').replace('吨', 't') };
}

/** Quantities of different units say nothing about each other. */
function compareCapacities(a: readonly string[], b: readonly string[]): Found {
  const [left, right] = [a.flatMap((text) => readQuantity(text) ?? []), b.flatMap((text) => readQuantity(text) ?? [])];
  const pairs = left.flatMap((one) =>
    right.flatMap((other) => (one.unit === other.unit ? [[one, other] as const] : [])),
  );
  if (pairs.length === 0) return {};
  return weigh(pairs.some(([one, other]) => one.value === other.value) ? 'sameCapacity' : 'otherCapacity');
}

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
    ...(entity.capacities ?? []),
  ];
  // 年产10万吨 and 年产30万吨 in the names themselves: a person is asked, however much else agrees.
  const [one, other] = [left, right].map(({ capacity }) => (capacity === undefined ? [] : [capacity]));
  if ('otherCapacity' in compareCapacities(one ?? [], other ?? [])) return { ...found, ...weigh('otherNamedCapacity') };
  return {
    ...found,
    ...compareCapacities(capacitiesOf(left, a), capacitiesOf(right, b)),
    // 动力电池生产线 of another sum than 四川时代动力电池项目 may well be the next project of the same firm.
    ...compareSets(
      a.amounts ?? [],
      b.amounts ?? [],
      'sameAmount',
      left.core === right.core ? 'otherAmount' : 'otherAmountBesideBareName',
    ),
  };
}
