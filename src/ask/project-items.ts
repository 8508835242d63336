import {
  claimIdsOf,
  dateOf,
  type Fact,
  factOf,
  type Money,
  moneyOf,
  numberOf,
  type Thing,
  textOf,
  textsOf,
  thingOf,
} from './fact.js';
import { china } from './frame.js';
import { type Inquiry, idsOf } from './inquiry.js';
import type { StageFact } from './stage-fact.js';
import { type CountedSum, distinctSums } from './totals.js';

/** A project, or an investment that names no project, with all that the answer may say of it. */
export interface Item {
  readonly thing: Thing;
  readonly edges: readonly Fact[];
  readonly stages: readonly StageFact[];
  readonly sites: readonly string[];
  readonly products: readonly Fact[];
  /** Where it lies and what it is a phase of. */
  readonly placings: readonly Fact[];
  readonly money?: Money;
  /** The same with what other sources say of it. */
  readonly sum?: CountedSum;
  readonly inferred?: boolean;
}

/** Investments in a place or park itself, for which no source names a project: of firms, else of all. */
async function bareInvestments(
  inquiry: Inquiry,
  companyIds: readonly string[],
  placeIds: readonly string[],
): Promise<readonly Fact[]> {
  const isBare = ({ type, to }: Fact): boolean =>
    type === 'INVESTED_IN' && to.type !== 'Project' && to.type !== 'Company';
  if (inquiry.frame.who === undefined)
    return (await inquiry.look('investments-in-sites', { placeIds })).map(factOf).filter(isBare);
  const all = (await inquiry.look('investments-of', { companyIds, placeIds: [] })).map(factOf).filter(isBare);
  // Most firms have none anywhere: where they lie is asked only of those that have.
  if (all.length === 0 || placeIds.length === 0) return all;
  return (await inquiry.look('investments-of', { companyIds, placeIds })).map(factOf).filter(isBare);
}

/** The projects that the frame is about, and the investments that name no project. */
export async function itemsFor(inquiry: Inquiry): Promise<readonly Item[]> {
  const { frame } = inquiry;
  const placeIds = frame.where === undefined && frame.who === undefined ? [china] : idsOf(frame.where);
  const companyIds = await inquiry.firms();
  const chosen = new Set(idsOf(frame.project));
  const [rows, beside] = await Promise.all([
    frame.who !== undefined
      ? inquiry.ask('projects-of', { companyIds, placeIds })
      : frame.project !== undefined && frame.where === undefined
        ? inquiry.ask('projects-named', { projectIds: [...chosen] })
        : inquiry.ask('projects-in-place', { placeIds }),
    chosen.size > 0 ? [] : bareInvestments(inquiry, companyIds, placeIds),
  ]);
  const projects = rows
    .map((row) => ({ thing: thingOf(row.project), sites: textsOf(row.sites), inferred: row.inferred === true }))
    .filter((project) => chosen.size === 0 || chosen.has(project.thing.id));
  const projectIds = projects.map((project) => project.thing.id);
  const [edges, stages] = await Promise.all([
    projectIds.length === 0
      ? []
      : inquiry.look('project-edges', { projectIds }).then((found) => inquiry.withTotals(found.map(factOf))),
    inquiry.stagesOf(projectIds),
  ]);
  const items: Item[] = projects.map(({ thing, sites, inferred }) => {
    const own = edges.filter(
      (edge) => edge.to.id === thing.id && (edge.type === 'INVESTED_IN' || edge.type === 'DEVELOPS'),
    );
    const [sum] = distinctSums(own, new Map(), inquiry.reader.headlineRule);
    return {
      thing,
      edges: own,
      sites,
      stages: stages.filter((stage) => stage.projectId === thing.id),
      products: edges.filter((edge) => edge.type === 'PRODUCES' && edge.from.id === thing.id),
      placings: edges.filter(
        (edge) => (edge.type === 'LOCATED_IN' || edge.type === 'PHASE_OF') && edge.from.id === thing.id,
      ),
      ...(sum === undefined ? {} : { money: sum.money, sum }),
      ...(inferred ? { inferred } : {}),
    };
  });
  for (const fact of beside) {
    const money = moneyOf(fact);
    items.push({
      thing: fact.to,
      edges: [fact],
      sites: [fact.to.name],
      stages: [],
      products: [],
      placings: [],
      ...(money === undefined ? {} : { money, sum: { fact, money, others: [] } }),
    });
  }
  return items;
}

/** The claims that support an item. */
export const claimsOf = (item: Item): readonly string[] => [
  ...item.edges.flatMap(claimIdsOf),
  ...item.stages.map((stage) => stage.claimId),
];
/** The claims behind all that a row says of an item: who, when, what it makes, where. */
export const supportOfItem = (item: Item): readonly string[] => [
  ...new Set([...claimsOf(item), ...item.products.flatMap(claimIdsOf), ...item.placings.flatMap(claimIdsOf)]),
];

/** Names by which a question may call an item or what it makes. */
export const namesOf = (item: Item): readonly string[] => [
  item.thing.name,
  ...item.thing.aliases,
  item.thing.nameEn ?? '',
  ...item.products.flatMap((fact) => [fact.to.name, ...fact.to.aliases]),
];

/** Whether a source gives any date of what happened to the item. */
export function isDated(item: Item): boolean {
  return item.stages.some((entry) => entry.date !== undefined) || item.edges.some((edge) => dateOf(edge) !== undefined);
}

/** The capacity of a project: of what it produces, else the figure in its own name (12GWh). */
export function capacityOf(
  item: Pick<Item, 'thing' | 'products'>,
): { readonly value: number; readonly unit: string } | undefined {
  for (const fact of item.products) {
    const value = numberOf(fact.properties.capacity);
    if (value !== undefined) return { value, unit: textOf(fact.properties.capacityUnit) ?? '' };
  }
  for (const name of [item.thing.name, ...item.thing.aliases]) {
    const match = /(\d+(?:\.\d+)?)\s*(GWh|GW|MW|MWh|万吨|亿?吨|万台|万套)/u.exec(name);
    if (match === null) continue;
    const figure = Number(match[1]);
    const unit = match[2] ?? '';
    if (unit === '万吨') return { value: figure * 10_000, unit: 't/a' };
    if (unit === '万台' || unit === '万套') return { value: figure * 10_000, unit: 'units/a' };
    if (unit === '吨') return { value: figure, unit: 't/a' };
    return { value: figure, unit: `${unit}/a` };
  }
  return undefined;
}
