import type { Properties, PropertyValue } from '../model/claim.js';
import type { HeadlineRule } from '../model/enumerations.js';
import { amountProperties, type RelationshipType, relationshipTypes } from '../model/schema.js';
import { writeFigure } from '../model/values/figure.js';
import { compareReports, orderByRule, type Stated } from './headline.js';

interface PropertyClaim extends Stated {
  readonly properties: Readonly<Properties>;
}

/** Properties that only mean something together and so are taken from one claim, never mixed. */
const bundles: readonly {
  readonly figure: readonly string[];
  readonly all: readonly string[];
  readonly same: readonly string[];
}[] = [
  {
    figure: ['amountCny', 'originalAmount'],
    all: Object.keys(amountProperties),
    same: ['amountKind', 'amountStage', 'amountScope', 'amountIsNew', 'currency'],
  },
  {
    figure: ['capacity'],
    all: ['capacity', 'capacityUnit', 'capacityKind', 'capacityQualifier', 'asOf', 'sharedCapacityId'],
    same: ['capacityUnit', 'capacityKind', 'asOf'],
  },
  { figure: ['percentage'], all: ['percentage', 'asOf'], same: ['asOf'] },
  {
    figure: ['contractAmountCny'],
    all: ['contractAmountCny', 'contractAmountQualifier'],
    same: [],
  },
];

/** Where one pair trades several goods, the edge names them all. */
const listed = new Set(['product']);

const stated = (value: PropertyValue | undefined): boolean => value !== undefined && value !== 'unstated';

const isOfPart = ({ amountScope }: Readonly<Properties>): boolean => amountScope === 'phase';

/** Whether one sum is of a phase and the other, which says not of what, may be of the whole: a part contradicts no whole. */
function isPartOfOther(a: Readonly<Properties>, b: Readonly<Properties>): boolean {
  const [part, whole] = isOfPart(a) ? [a, b] : [b, a];
  if (!isOfPart(part) || stated(whole.amountScope)) return false;
  const [less, more] = [part, whole].map(({ amountCny, originalAmount }) => Number(amountCny ?? originalAmount));
  return less !== undefined && more !== undefined && less < more;
}

/** Two figures contradict each other only where they are of one kind: a planned sum and a finished one don't, nor yuan and euros. */
function areComparable(a: Readonly<Properties>, b: Readonly<Properties>, same: readonly string[]): boolean {
  const isYuan = ({ amountCny, originalAmount }: Readonly<Properties>): boolean | undefined =>
    amountCny === undefined && originalAmount === undefined ? undefined : amountCny !== undefined;
  if (same.includes('currency') && (isYuan(a) !== isYuan(b) || isPartOfOther(a, b))) return false;
  return same.every((name) => !stated(a[name]) || !stated(b[name]) || a[name] === b[name]);
}

const pick = (properties: Readonly<Properties>, names: readonly string[]): Properties =>
  Object.fromEntries(names.flatMap((name) => (properties[name] === undefined ? [] : [[name, properties[name]]])));

const describe = ({ reportedOn, properties }: PropertyClaim, names: readonly string[]): string =>
  writeFigure({ reportedOn, properties: pick(properties, names) });

const areCompatible = (a: string, b: string): boolean => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);

/**
 * The date by the rule, and all of them where claims of one stated stage give dates that cannot both be right: 签约 and
 * 开工 of one project have dates of their own, and what leaves the stage open may mean either.
 */
function chooseDate(
  claims: readonly PropertyClaim[],
  rule: HeadlineRule,
): { readonly date?: string; readonly differing: readonly PropertyClaim[] } {
  const dateOf = ({ properties }: PropertyClaim): string =>
    typeof properties.date === 'string' ? properties.date : '';
  const dated = orderByRule(
    claims.filter((claim) => dateOf(claim) !== ''),
    rule,
    dateOf,
  );
  const [first] = dated;
  if (first === undefined) return { differing: [] };
  const differing = dated.filter((claim) =>
    dated.some(
      (other) =>
        stated(claim.properties.amountStage) &&
        claim.properties.amountStage === other.properties.amountStage &&
        !areCompatible(dateOf(claim), dateOf(other)),
    ),
  );
  return { date: dateOf(first), differing };
}

/**
 * The properties of an edge from those of its claims: the figure that the rule takes is the headline (a sum of one
 * phase only where none is of the whole), with everything that belongs to it from the same claim; other properties come
 * from the latest claim that states them. Where figures differ, `figures` lists them all, the headline first, and
 * `headlineRule` says what chose it; where they are comparable and differ, `conflict` is true.
 */
export function chooseProperties(
  type: RelationshipType,
  claims: readonly PropertyClaim[],
  rule: HeadlineRule,
): { properties: Properties; conflict: boolean } {
  const ordered = [...claims].sort(compareReports);
  const known: Readonly<Record<string, unknown>> = relationshipTypes[type].properties;
  const chosen: Properties = {};
  const bundled = new Set<string>();
  const figures: string[] = [];
  let conflict = false;
  for (const bundle of bundles) {
    if (!bundle.figure.some((name) => name in known)) continue;
    const figureKey = (claim: PropertyClaim): string =>
      bundle.figure.map((name) => String(claim.properties[name] ?? '')).join(' ');
    const withFigure = orderByRule(
      claims.filter((claim) => bundle.figure.some((name) => claim.properties[name] !== undefined)),
      rule,
      figureKey,
      // What the whole costs stands before what a phase of it does, whichever was told last.
    ).sort((a, b) => Number(isOfPart(a.properties)) - Number(isOfPart(b.properties)));
    // Without any figure the words around it (kind, stage) still say something.
    const source = withFigure[0] ?? ordered.find((claim) => bundle.all.some((name) => stated(claim.properties[name])));
    for (const name of bundle.all) {
      if (!(name in known)) continue;
      bundled.add(name);
      const value = source?.properties[name];
      if (value !== undefined) chosen[name] = value;
    }
    if (withFigure[0]?.official === true) chosen.official = true;
    const distinct = withFigure.filter(
      (claim, index) =>
        withFigure.findIndex(
          (other) =>
            figureKey(other) === figureKey(claim) && areComparable(other.properties, claim.properties, bundle.same),
        ) === index,
    );
    conflict ||= distinct.some((claim) =>
      distinct.some(
        (other) =>
          figureKey(other) !== figureKey(claim) && areComparable(other.properties, claim.properties, bundle.same),
      ),
    );
    if (distinct.length > 1) figures.push(...distinct.map((claim) => describe(claim, bundle.all)));
  }
  if ('date' in known) {
    const { date, differing } = chooseDate(claims, rule);
    bundled.add('date');
    if (date !== undefined) chosen.date = date;
    conflict ||= differing.length > 0;
    figures.push(...differing.map((claim) => describe(claim, ['date', 'amountStage'])));
  }
  for (const name of Object.keys(known)) {
    if (bundled.has(name)) continue;
    const values = ordered.flatMap((claim) => (stated(claim.properties[name]) ? [claim.properties[name]] : []));
    const [latest] = values;
    if (latest === undefined) continue;
    chosen[name] = listed.has(name) ? [...new Set(values.map(String))].sort().join('、') : latest;
  }
  if (figures.length > 0) {
    chosen.figures = [...new Set(figures)];
    chosen.headlineRule = rule;
  }
  return { properties: chosen, conflict };
}
