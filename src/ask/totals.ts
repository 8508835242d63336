import type { HeadlineRule } from '../model/enumerations.js';
import { claimIdsOf, type Fact, type Money, moneyOf } from './fact.js';

/** One sum that counts once, with the fact that states it. */
export interface CountedSum {
  readonly fact: Fact;
  readonly money: Money;
  /** What other sources say of the same project's sum, in one kind and currency, where it differs. */
  readonly others: readonly (Money & { readonly reportedOn?: string })[];
  /** All who put money into it, where several lead to one sum. */
  readonly investorIds?: readonly string[];
  /** The name of another project, or investor, that is possibly the same one: the sum is counted once for both. */
  readonly alsoAs?: string;
}

export interface Total {
  readonly value: number;
  readonly currency: string;
  readonly kind: string;
  readonly stage: string;
  readonly count: number;
  /** How exact the sum is: `exact` only where every figure in it is. */
  readonly qualifier: string;
  /** The claims that state what it counts. */
  readonly claimIds: readonly string[];
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

type Sum = Pick<CountedSum, 'fact' | 'money'>;

const reportedOf = ({ fact }: Sum): string => String(fact.properties.reportedOn ?? '');
const sourcesOf = ({ fact }: Sum): number => Number(fact.properties.evidenceCount ?? 0);
const isOfficial = ({ fact }: Sum): number => Number(fact.properties.official === true);

/** Several sums that edges give for one project: the one that the rule takes, with the others. None is added to another. */
function chooseSum(sums: readonly Sum[], rule: HeadlineRule): CountedSum | undefined {
  const largest = sums.reduce((a, b) => (b.money.value > a.money.value ? b : a));
  // Sums of other kinds or currencies are no other word on the same figure: the whole goes before its parts.
  const alike = sums.filter(
    ({ money }) => money.kind === largest.money.kind && money.currency === largest.money.currency,
  );
  const [chosen] = alike.sort(
    (a, b) =>
      (rule === 'official' ? isOfficial(b) - isOfficial(a) : 0) ||
      (rule === 'sources' ? sourcesOf(b) - sourcesOf(a) : 0) ||
      (reportedOf(a) === reportedOf(b) ? b.money.value - a.money.value : reportedOf(a) < reportedOf(b) ? 1 : -1),
  );
  if (chosen === undefined) return undefined;
  const others = alike.filter(
    ({ money }, index) =>
      money.value !== chosen.money.value && alike.findIndex((one) => one.money.value === money.value) === index,
  );
  return {
    ...chosen,
    others: others.map((sum) => ({
      ...sum.money,
      ...(reportedOf(sum) === '' ? {} : { reportedOn: reportedOf(sum) }),
    })),
  };
}

/**
 * The sums of investments, each event once: a project counts once however many investors, parents or sources lead to
 * it; its investors' own shares count instead where no source states its total; a phase is left out where its whole
 * is counted, and a stake in a firm where a project of that firm is; two projects that are possibly one count once.
 * @param wholes maps a phase to the project it is of
 * @param rule which of differing sums of one project counts
 * @param twins pairs of things that may be one, as `twinKey` writes them: open questions of who is who
 */
export function distinctSums(
  facts: readonly Fact[],
  wholes: ReadonlyMap<string, string> = new Map(),
  rule: HeadlineRule = 'latest',
  twins: ReadonlySet<string> = new Set(),
): readonly CountedSum[] {
  const events = new Map<string, Sum[]>();
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
    const chosen = project.length > 0 ? chooseSum(project, rule) : undefined;
    if (chosen !== undefined) counted.push({ ...chosen, investorIds: sums.map(({ fact }) => fact.from.id) });
    else counted.push(...own.map((sum) => ({ ...sum, others: [] })));
  }
  const once = countDuplicatesOnce(counted, twins);
  const developers = new Set(once.filter((sum) => sum.fact.to.type === 'Project').map((sum) => sum.fact.from.id));
  return once
    .filter((sum) => sum.fact.to.type !== 'Company' || !developers.has(sum.fact.to.id))
    .sort((a, b) => b.money.value - a.money.value);
}

const phaseOf = (name: string): string => /[一二三四五六七八九十\d]+期/u.exec(name)?.[0] ?? '';

const isLatin = (name: string): boolean => !/[\u4e00-\u9fff]/u.test(name);

function pairsOf(name: string): Set<string> {
  const letters = [
    ...name.replace(/[\s（）()「」“”·]|项目|建设|工程|扩建|生产(?:基地|线)|[一二三四五六七八九十\d]+期/gu, ''),
  ];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/** Two ids in one text, whichever comes first. */
export const twinKey = (left: string, right: string): string => [left, right].sort().join(' ');

/** Sums that an open question may make one: of two projects, or of two investors who put one sum into one place or firm. */
function isAskedAbout(a: CountedSum, b: CountedSum, twins: ReadonlySet<string>): boolean {
  const [left, right] = [a.fact, b.fact];
  if (left.to.type === 'Project' && right.to.type === 'Project') return twins.has(twinKey(left.to.id, right.to.id));
  return (
    left.to.id === right.to.id && a.money.value === b.money.value && twins.has(twinKey(left.from.id, right.from.id))
  );
}

/** Two projects with one investor and one and the same sum whose names share most letter pairs, and no other phase. */
function isPossiblyOne(a: CountedSum, b: CountedSum): boolean {
  if (a.fact.to.type !== 'Project' || b.fact.to.type !== 'Project') return false;
  const others = new Set(b.investorIds ?? [b.fact.from.id]);
  if (!(a.investorIds ?? [a.fact.from.id]).some((id) => others.has(id))) return false;
  if (a.money.value !== b.money.value || a.money.currency !== b.money.currency) return false;
  const [left, right] = [phaseOf(a.fact.to.name), phaseOf(b.fact.to.name)];
  if (left !== '' && right !== '' && left !== right) return false;
  // One name in Latin letters and one in Chinese can't share letters: what the investor and the sum say is all there is.
  if (isLatin(a.fact.to.name) !== isLatin(b.fact.to.name)) return true;
  const [one, other] = [pairsOf(a.fact.to.name), pairsOf(b.fact.to.name)];
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return shared >= 2 && shared >= 0.7 * Math.min(one.size, other.size);
}

/** Whether two sums may be one: by their names and figures, or since it is an open question who is who. */
export function areTwins(a: CountedSum, b: CountedSum, twins: ReadonlySet<string>): boolean {
  return isPossiblyOne(a, b) || isAskedAbout(a, b, twins);
}

/** Negative where the first of two names says more: one in Chinese before a reading of it in Latin letters, then the longer. */
export const byFullness = (a: string, b: string): number =>
  Number(isLatin(a)) - Number(isLatin(b)) || b.length - a.length;

/** Possible duplicates that nobody has decided on count once, under the fuller name, and the other is named. */
function countDuplicatesOnce(sums: readonly CountedSum[], twins: ReadonlySet<string>): readonly CountedSum[] {
  const kept: CountedSum[] = [];
  for (const sum of [...sums].sort((a, b) => byFullness(a.fact.to.name, b.fact.to.name))) {
    const index = kept.findIndex((other) => areTwins(other, sum, twins));
    const twin = kept[index];
    if (twin === undefined) {
      kept.push(sum);
      continue;
    }
    const alsoAs = twin.fact.to.id === sum.fact.to.id ? sum.fact.from.name : sum.fact.to.name;
    const isOther = twin.money.value !== sum.money.value;
    kept[index] = { ...twin, alsoAs, others: isOther ? [...twin.others, sum.money] : twin.others };
  }
  return kept;
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
      claimIds: [],
    };
    group.value += sum.money.value;
    group.count += 1;
    group.claimIds = [...group.claimIds, ...claimIdsOf(sum.fact)];
    if (sum.money.qualifier !== group.qualifier) group.qualifier = mixQualifiers(group.qualifier, sum.money.qualifier);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || b.value - a.value);
}
