import type { GraphEdge, GraphNode } from '../../src/model/api.js';
import type { AmountKind } from '../../src/model/enumerations.js';

/** What a closed area holds. Money is of distinct projects and never over lines; each sum has one kind. */
export interface Tally {
  readonly companies: number;
  readonly projects: number;
  readonly others: number;
  readonly money: ReadonlyArray<{ readonly kind: AmountKind; readonly cny: number }>;
}

/**
 * Counts what stands on an area. A project counts once, however many lines lead to it: by the total that it states, else
 * by the largest figure of a line to it, under that line's kind. A phase is not added to its whole.
 */
export function tallyMembers(members: readonly GraphNode[], edges: readonly GraphEdge[]): Tally {
  const ids = new Set<string>(members.map(({ id }) => id));
  const phases = new Set(
    edges.filter(({ type, to }) => type === 'PHASE_OF' && ids.has(to)).map(({ from }) => String(from)),
  );
  const figures = new Map<string, GraphEdge['properties']>();
  for (const { type, to, properties } of edges) {
    if (type !== 'INVESTED_IN' || typeof properties.amountCny !== 'number') continue;
    // A share of one investor is not the project's sum.
    if (properties.amountScope === 'own' || properties.amountScope === 'phase') continue;
    const before = figures.get(to)?.amountCny;
    if (typeof before !== 'number' || properties.amountCny > before) figures.set(to, properties);
  }
  const money = new Map<AmountKind, number>();
  for (const { id, type, properties } of members) {
    if (type !== 'Project' || phases.has(id)) continue;
    const total = properties.totalInvestmentCny;
    const line = figures.get(id);
    const cny = typeof total === 'number' ? total : line?.amountCny;
    if (typeof cny !== 'number') continue;
    const kind = typeof total === 'number' ? 'totalInvestment' : ((line?.amountKind ?? 'unstated') as AmountKind);
    money.set(kind, (money.get(kind) ?? 0) + cny);
  }
  const count = (type: GraphNode['type']) => members.filter((node) => node.type === type).length;
  const [companies, projects] = [count('Company'), count('Project')];
  return {
    companies,
    projects,
    others: members.length - companies - projects,
    money: [...money].map(([kind, cny]) => ({ kind, cny })).sort((a, b) => b.cny - a.cny),
  };
}
