import type { Properties, PropertyValue } from '../model/claim.js';
import { amountProperties, type RelationshipType, relationshipTypes } from '../model/schema.js';

interface PropertyClaim {
  readonly id: string;
  readonly properties: Readonly<Properties>;
  readonly reportedOn?: string | undefined;
  readonly confidence: number;
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

/** Latest reported first; then the surer claim, then the id, so that the order never depends on chance. */
function compareClaims(a: PropertyClaim, b: PropertyClaim): number {
  const [left, right] = [a.reportedOn ?? '', b.reportedOn ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  if (a.confidence !== b.confidence) return b.confidence - a.confidence;
  return a.id < b.id ? -1 : 1;
}

const stated = (value: PropertyValue | undefined): boolean => value !== undefined && value !== 'unstated';

/** Two figures contradict each other only where they are of one kind: a planned sum and a finished one don't. */
function areComparable(a: Readonly<Properties>, b: Readonly<Properties>, same: readonly string[]): boolean {
  return same.every((name) => !stated(a[name]) || !stated(b[name]) || a[name] === b[name]);
}

function describeFigure(claim: PropertyClaim, names: readonly string[]): string {
  const parts = names.flatMap((name) =>
    stated(claim.properties[name]) ? [`${name}=${String(claim.properties[name])}`] : [],
  );
  return [...(claim.reportedOn ? [claim.reportedOn] : []), ...parts].join(' ');
}

/**
 * The properties of an edge from those of its claims: the figure reported last is the headline, with everything that
 * belongs to it from the same claim; other properties come from the latest claim that states them. Where comparable
 * figures differ, `conflict` is true and `figures` lists them all, latest first.
 */
export function chooseProperties(
  type: RelationshipType,
  claims: readonly PropertyClaim[],
): { properties: Properties; conflict: boolean } {
  const ordered = [...claims].sort(compareClaims);
  const known: Readonly<Record<string, unknown>> = relationshipTypes[type].properties;
  const chosen: Properties = {};
  const bundled = new Set<string>();
  const figures: string[] = [];
  let conflict = false;
  for (const bundle of bundles) {
    if (!bundle.figure.some((name) => name in known)) continue;
    const figureKey = (claim: PropertyClaim): string =>
      bundle.figure.map((name) => String(claim.properties[name] ?? '')).join(' ');
    const withFigure = ordered.filter((claim) => bundle.figure.some((name) => claim.properties[name] !== undefined));
    // Without any figure the words around it (kind, stage) still say something.
    const source = withFigure[0] ?? ordered.find((claim) => bundle.all.some((name) => stated(claim.properties[name])));
    for (const name of bundle.all) {
      if (!(name in known)) continue;
      bundled.add(name);
      const value = source?.properties[name];
      if (value !== undefined) chosen[name] = value;
    }
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
    if (distinct.length > 1) figures.push(...distinct.map((claim) => describeFigure(claim, bundle.all)));
  }
  for (const name of Object.keys(known)) {
    if (bundled.has(name)) continue;
    const values = ordered.flatMap((claim) => (stated(claim.properties[name]) ? [claim.properties[name]] : []));
    const [latest] = values;
    if (latest === undefined) continue;
    chosen[name] = listed.has(name) ? [...new Set(values.map(String))].sort().join('、') : latest;
  }
  if (figures.length > 0) chosen.figures = [...new Set(figures)];
  return { properties: chosen, conflict };
}
