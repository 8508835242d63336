import type { District } from './district.js';
import { districtsNamed } from './district-names.js';
import { ancestorsOf, isWithin } from './districts.js';

const levelOrder = ['country', 'province', 'city', 'county', 'town'] as const;

/** How near a candidate is to a place of the context: itself, inside or around it, in the same city, in the same province. */
function nearness(candidate: District, contextCode: string): number {
  if (candidate.adcode === contextCode) return 4;
  if (contextCode === '100000') return 0;
  if (isWithin(candidate.adcode, contextCode)) return 3;
  if (candidate.level !== 'country' && isWithin(contextCode, candidate.adcode)) return 3;
  let shared = 0;
  for (const { level, adcode } of ancestorsOf(contextCode)) {
    const worth = level === 'city' ? 2 : level === 'province' ? 1 : 0;
    if (worth > shared && isWithin(candidate.adcode, adcode)) shared = worth;
  }
  return shared;
}

/** The highest level that exactly one candidate has, province before city before county; undefined where none has. */
function uniqueByLevel(candidates: readonly District[]): District | undefined {
  for (const level of levelOrder) {
    const those = candidates.filter((candidate) => candidate.level === level);
    if (those.length > 0) return those.length === 1 ? those[0] : undefined;
  }
  return undefined;
}

/** Decides among places of one name by those named around it (adcodes); undefined where nothing decides. */
export function decideDistrict(candidates: readonly District[], context: readonly string[]): District | undefined {
  if (candidates.length < 2) return candidates[0];
  const scored = candidates.map((candidate) => ({
    candidate,
    score: Math.max(0, ...context.map((code) => nearness(candidate, code))),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  return uniqueByLevel(scored.filter(({ score }) => score === best).map(({ candidate }) => candidate));
}

/**
 * The one place that a name means, given the places named around it. 南山, in several cities, stays undefined without
 * a context. Short names that are common words are returned too: see isRiskyShortName.
 */
export function resolveDistrict(name: string, context: readonly string[]): District | undefined {
  return decideDistrict(districtsNamed(name), context);
}
