import type { Language } from '../model/api.js';
import { moneyStageOf } from '../model/enumerations.js';
import type { Fact } from './fact.js';
import { statedSum } from './totals.js';
import { say } from './wording.js';

/** What is known of an investment, in the order in which answers list it. */
export const investmentGroups = [
  'agreed',
  'underway',
  'completed',
  'stated',
  'silent',
  'holding',
  'building',
  'inferred',
] as const;
export type InvestmentGroup = (typeof investmentGroups)[number];

const captions: Readonly<Record<InvestmentGroup, readonly [zh: string, en: string]>> = {
  agreed: ['签约，拟投', 'agreed or planned'],
  underway: ['在建', 'under construction'],
  completed: ['已完成', 'completed'],
  stated: ['写明金额，阶段未载明', 'sum stated, stage not stated'],
  silent: ['金额未载明', 'sum not stated'],
  holding: ['股东', 'shareholder'],
  building: ['仅建设，未载明投资', 'builds only, no investment stated'],
  inferred: ['推断在此，未计入', 'place inferred, not counted'],
};

const byMoney: Readonly<Record<string, InvestmentGroup>> = {
  planned: 'agreed',
  framework: 'agreed',
  signed: 'agreed',
  underway: 'underway',
  completed: 'completed',
};
/** The group of a fact; `inferred` where only our reading of a name puts it in the place. */
export function groupOf(fact: Fact): InvestmentGroup {
  if (fact.inferred === true) return 'inferred';
  if (fact.type === 'DEVELOPS') return 'building';
  const money = statedSum(fact);
  if (money === undefined) return fact.type === 'OWNS' ? 'holding' : 'silent';
  // A project's own stage tells where its money is when no source says so of the money.
  const stages: Readonly<Record<string, string>> = moneyStageOf;
  return byMoney[money.stage] ?? byMoney[stages[fact.to.stage ?? ''] ?? ''] ?? 'stated';
}

export function captionOfGroup(group: InvestmentGroup, language: Language): string {
  return say(language, ...captions[group]);
}

/** Whether a fact stands for something that was called off: nobody invests there. */
export function isCancelled(fact: Fact): boolean {
  return fact.to.stage === 'cancelled';
}

/** By group, then by sum, the largest first. */
export function sortFacts(facts: readonly Fact[]): readonly Fact[] {
  const rank = (fact: Fact): number => investmentGroups.indexOf(groupOf(fact));
  return [...facts].sort((a, b) => rank(a) - rank(b) || (statedSum(b)?.value ?? 0) - (statedSum(a)?.value ?? 0));
}
