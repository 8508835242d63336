import type { HeadlineRule } from '../model/enumerations.js';
import { countSources, type Sourced } from './independent-sources.js';

/** A claim among several that state a figure. */
export interface Stated extends Sourced {
  readonly id: string;
  readonly confidence: number;
  readonly reportedOn?: string | undefined;
  /** Whether a public body or a stock exchange published it. */
  readonly official?: boolean | undefined;
}

/** Latest reported first; then the surer claim, then the id, so that the order never depends on chance. */
export function compareReports(a: Stated, b: Stated): number {
  const [left, right] = [a.reportedOn ?? '', b.reportedOn ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  if (a.confidence !== b.confidence) return b.confidence - a.confidence;
  return a.id < b.id ? -1 : 1;
}

/**
 * Claims in the order in which the rule takes their figures: the first is the headline. Where a rule leaves a choice
 * (as many sources, several official ones or none) the latest reported goes first.
 * @param figureOf equal for claims that state one figure
 */
export function orderByRule<T extends Stated>(
  claims: readonly T[],
  rule: HeadlineRule,
  figureOf: (claim: T) => string,
): T[] {
  const latest = [...claims].sort(compareReports);
  if (rule === 'latest' || claims.length < 2) return latest;
  if (rule === 'official') return latest.sort((a, b) => Number(b.official === true) - Number(a.official === true));
  const sources = new Map<string, number>();
  for (const claim of latest) {
    const figure = figureOf(claim);
    if (!sources.has(figure)) sources.set(figure, countSources(latest.filter((one) => figureOf(one) === figure)));
  }
  return latest.sort((a, b) => (sources.get(figureOf(b)) ?? 0) - (sources.get(figureOf(a)) ?? 0));
}
