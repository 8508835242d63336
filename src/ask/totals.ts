import { type Fact, type Money, moneyOf } from './fact.js';

/** One sum that counts once, with the fact that states it. */
export interface CountedSum {
  readonly fact: Fact;
  readonly money: Money;
}

export interface Total {
  readonly value: number;
  readonly currency: string;
  readonly kind: string;
  readonly stage: string;
  readonly count: number;
  /** How exact the sum is: `exact` only where every figure in it is. */
  readonly qualifier: string;
}

/** The sum on a fact, else, with scope `project`, the total that a source states for its project. */
export function statedSum(fact: Fact): Money | undefined {
  const own = moneyOf(fact);
  const total = fact.to.totalInvestmentCny;
  if (own !== undefined || total === undefined) return own;
  return {
    value: total,
    currency: 'CNY',
    kind: 'totalInvestment',
    stage: 'unstated',
    scope: 'project',
    qualifier: 'exact',
  };
}

/**
 * The sums of investments, each event once: a project counts once however many investors, parents or sources lead to
 * it; its investors' own shares count instead where no source states its total; a phase is left out where its whole
 * is counted, and a stake in a firm where a project of that firm is. `wholes` maps a phase to the project it is of.
 */
export function distinctSums(
  facts: readonly Fact[],
  wholes: ReadonlyMap<string, string> = new Map(),
): readonly CountedSum[] {
  const events = new Map<string, CountedSum[]>();
  for (const fact of facts) {
    const money = statedSum(fact);
    if (money === undefined) continue;
    // Investments in a place or park are events of their own; those in one project are one.
    const key =
      fact.to.type === 'Project'
        ? fact.to.id
        : `${fact.from.id}>${fact.to.id}>${money.kind}>${String(fact.properties.date ?? '')}`;
    events.set(key, [...(events.get(key) ?? []), { fact, money }]);
  }
  const counted: CountedSum[] = [];
  for (const [key, sums] of events) {
    const whole = wholes.get(key);
    if (whole !== undefined && events.has(whole)) continue;
    const own = sums.filter((sum) => sum.money.scope === 'own');
    const project = sums.filter((sum) => sum.money.scope !== 'own');
    if (project.length > 0) {
      const best = project.reduce((a, b) => (b.money.value > a.money.value ? b : a));
      counted.push(best);
    } else counted.push(...own);
  }
  const developers = new Set(counted.filter((sum) => sum.fact.to.type === 'Project').map((sum) => sum.fact.from.id));
  return counted
    .filter((sum) => sum.fact.to.type !== 'Company' || !developers.has(sum.fact.to.id))
    .sort((a, b) => b.money.value - a.money.value);
}

/** What a sum of an `over` and an exact figure is: over as well; of any others, about. */
function mixQualifiers(one: string, other: string): string {
  return [one, other].every((qualifier) => qualifier === 'exact' || qualifier === 'over') ? 'over' : 'about';
}

/**
 * Adds up sums of one kind, one stage and one currency, the largest group first. A sum whose stage no source states
 * joins the only stage that the others state.
 */
export function totalsOf(sums: readonly CountedSum[]): readonly Total[] {
  const stagesOf = (sum: CountedSum): readonly string[] => [
    ...new Set(
      sums
        .filter((other) => other.money.currency === sum.money.currency && other.money.kind === sum.money.kind)
        .map((other) => other.money.stage)
        .filter((stage) => stage !== 'unstated'),
    ),
  ];
  const groups = new Map<string, { -readonly [key in keyof Total]: Total[key] }>();
  for (const sum of sums) {
    const stages = stagesOf(sum);
    const stage = sum.money.stage === 'unstated' && stages.length === 1 ? (stages[0] ?? 'unstated') : sum.money.stage;
    const key = [sum.money.currency, sum.money.kind, stage].join(' ');
    const group = groups.get(key) ?? {
      value: 0,
      currency: sum.money.currency,
      kind: sum.money.kind,
      stage,
      count: 0,
      qualifier: sum.money.qualifier,
    };
    group.value += sum.money.value;
    group.count += 1;
    if (sum.money.qualifier !== group.qualifier) group.qualifier = mixQualifiers(group.qualifier, sum.money.qualifier);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || b.value - a.value);
}
