import type { GraphEdge, GraphNode, Subgraph } from '../../src/model/api.js';
import { type AmountStage, moneyStageOf, type ProjectStage } from '../../src/model/enumerations.js';

/** What lines and things can be filtered by, beside their type. */
export const facetNames = ['place', 'industry', 'amount', 'amountKind', 'stage', 'confidence', 'source'] as const;
export type FacetName = (typeof facetNames)[number];

/** When it happened, or when a paper said so. */
export type Clock = 'happened' | 'reported';

/** Filters stack: what is shown passes all of them. No chosen value is no filter. */
export interface Filter {
  readonly chosen: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly clock: Clock;
  /** First and last month shown, `2022-07`. */
  readonly period?: readonly [string, string];
  /** Whether what has no date is shown while a period is chosen. */
  readonly showsUndated: boolean;
}

export const noFilter: Filter = { chosen: {}, clock: 'happened', showsUndated: true };

export const isFiltering = ({ chosen, period }: Filter): boolean =>
  period !== undefined || Object.values(chosen).some((values) => values.length > 0);

/** Chooses a value of a facet or takes it back. */
export function toggleValue(filter: Filter, facet: FacetName, value: string): Filter {
  const before = filter.chosen[facet] ?? [];
  const values = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return { ...filter, chosen: { ...filter.chosen, [facet]: values } };
}

/** Steps of sums in yuan, each by its lower end. */
export const amountSteps = [0, 1e7, 1e8, 1e9, 1e10] as const;
export const undisclosed = 'undisclosed';
export const confidenceSteps = [0, 0.7, 0.9] as const;

const placeTypes: ReadonlySet<string> = new Set(['District', 'IndustrialPark']);
const saysWhere = ({ type }: GraphEdge): boolean =>
  type === 'LOCATED_IN' || type === 'PART_OF' || type === 'REGISTERED_IN' || type === 'ADMINISTERED_BY';

const stepOf = (value: number, steps: readonly number[]): string =>
  String([...steps].reverse().find((step) => value >= step) ?? steps[0]);

/** What is asked of a graph by facets; sources are known only once they were fetched. */
export interface FacetSource {
  readonly graph: Subgraph;
  /** The documents behind each claim, as far as known. */
  readonly documentsOf: ReadonlyMap<string, string>;
}

/** Reads the values of things and lines once for a graph. */
export function createFacets({ graph, documentsOf }: FacetSource) {
  const nodes = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  const above = new Map<string, string[]>();
  for (const edge of graph.edges)
    if (saysWhere(edge) && placeTypes.has(nodes.get(edge.to)?.type ?? ''))
      above.set(edge.from, [...(above.get(edge.from) ?? []), edge.to]);
  const placesOf = (id: string): ReadonlySet<string> => {
    const found = new Set<string>(placeTypes.has(nodes.get(id)?.type ?? '') ? [id] : []);
    const queue = [id];
    for (let next = queue.pop(); next !== undefined; next = queue.pop())
      for (const place of above.get(next) ?? [])
        if (!found.has(place)) {
          found.add(place);
          queue.push(place);
        }
    return found;
  };
  return {
    nodes,
    placesOf,
    ofNode: (facet: FacetName, { id, properties }: GraphNode): readonly string[] => {
      if (facet === 'place') return [...placesOf(id)];
      return typeof properties.industryCode === 'string' ? [properties.industryCode.slice(0, 1)] : [];
    },
    ofEdge: (facet: FacetName, edge: GraphEdge): readonly string[] => {
      const { amountCny, amountKind } = edge.properties;
      const isMoney = edge.type === 'INVESTED_IN';
      if (facet === 'amount') {
        if (!isMoney) return [];
        return [typeof amountCny === 'number' ? stepOf(amountCny, amountSteps) : undisclosed];
      }
      if (facet === 'amountKind') return isMoney ? [String(amountKind ?? 'unstated')] : [];
      if (facet === 'stage') {
        const stage = stageOf(edge, nodes.get(edge.to));
        return stage === undefined ? [] : [stage];
      }
      if (facet === 'confidence') return [stepOf(edge.confidence, confidenceSteps)];
      return facet === 'source' ? [...new Set(edge.claimIds.flatMap((id) => documentsOf.get(id) ?? []))] : [];
    },
  };
}

export const nodeFacets: readonly FacetName[] = ['place', 'industry'];

/**
 * How far the money of a line has come: as its sources say, else as the stage of its project tells. Undefined for lines
 * that are no money and build nothing.
 */
export function stageOf({ type, properties }: GraphEdge, to: GraphNode | undefined): AmountStage | undefined {
  if (type !== 'INVESTED_IN' && type !== 'DEVELOPS') return undefined;
  const { amountStage } = properties;
  if (typeof amountStage === 'string' && amountStage !== 'unstated') return amountStage as AmountStage;
  const stage = to?.properties.stage;
  return (typeof stage === 'string' ? moneyStageOf[stage as ProjectStage] : undefined) ?? 'unstated';
}

/** When a line is dated by a clock, as exactly as its sources say: `2022-07-14`, `2022-07` or `2022`. */
export function dateOf({ properties, reportedOn }: GraphEdge, clock: Clock): string | undefined {
  const { date, asOf, validFrom } = properties;
  const told = clock === 'reported' ? reportedOn : [date, asOf, validFrom].find((one) => typeof one === 'string');
  return typeof told === 'string' ? told : undefined;
}

/** The month that a line is dated by a clock, `2022-07`; a year alone counts as its January. */
export function monthOf(edge: GraphEdge, clock: Clock): string | undefined {
  const told = dateOf(edge, clock);
  if (told === undefined) return undefined;
  return told.length >= 7 ? told.slice(0, 7) : `${told.slice(0, 4)}-01`;
}

/**
 * What passes all filters. Lines that only say where things lie go with their ends. A thing that loses all its lines is
 * hidden with them; a place stays while something on it does.
 */
export function applyFilter(source: FacetSource, filter: Filter): Subgraph {
  if (!isFiltering(filter)) return source.graph;
  const facets = createFacets(source);
  const active = Object.entries(filter.chosen).filter(([, values]) => values.length > 0) as Array<
    [FacetName, readonly string[]]
  >;
  const ofNodes = active.filter(([facet]) => nodeFacets.includes(facet));
  const ofEdges = active.filter(([facet]) => !nodeFacets.includes(facet));
  const own = new Set(
    source.graph.nodes
      .filter((node) =>
        ofNodes.every(([facet, values]) => facets.ofNode(facet, node).some((one) => values.includes(one))),
      )
      .map(({ id }) => id as string),
  );
  const passes = (edge: GraphEdge): boolean => {
    if (ofNodes.length > 0 && !own.has(edge.from) && !own.has(edge.to)) return false;
    if (!ofEdges.every(([facet, values]) => facets.ofEdge(facet, edge).some((one) => values.includes(one))))
      return false;
    if (filter.period === undefined) return true;
    const month = monthOf(edge, filter.clock);
    return month === undefined ? filter.showsUndated : month >= filter.period[0] && month <= filter.period[1];
  };
  const said = source.graph.edges.filter((edge) => !saysWhere(edge));
  const kept = said.filter(passes);
  const joined = new Set<string>(said.flatMap(({ from, to }) => [from, to]));
  const stillJoined = new Set<string>(kept.flatMap(({ from, to }) => [from, to]));
  const isEdgeFilter = ofEdges.length > 0 || filter.period !== undefined;
  const isKept = ({ id, type }: GraphNode): boolean => {
    if (stillJoined.has(id)) return true;
    if (!own.has(id) || placeTypes.has(type)) return false;
    return !isEdgeFilter || (filter.showsUndated && ofEdges.length === 0 && !joined.has(id));
  };
  const shown = new Set<string>(source.graph.nodes.filter(isKept).map(({ id }) => id));
  for (const id of [...shown]) for (const place of facets.placesOf(id)) shown.add(place);
  return {
    nodes: source.graph.nodes.filter(({ id }) => shown.has(id)),
    edges: [...kept, ...source.graph.edges.filter((edge) => saysWhere(edge))].filter(
      ({ from, to }) => shown.has(from) && shown.has(to),
    ),
  };
}
