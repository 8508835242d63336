import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { PatternSet } from '../patterns/pattern-set.js';
import { compilePattern, type RelationRule, withAllFields } from './rule.js';
import { administrationRules } from './rules/administration.js';
import { developmentRules } from './rules/development.js';
import { foundingRules } from './rules/foundings.js';
import { holderRules } from './rules/holders.js';
import { holdingRules } from './rules/holdings.js';
import { investmentRules } from './rules/investment.js';
import { jointWorksRules } from './rules/joint-works.js';
import { locationRules } from './rules/location.js';
import { ownershipRules } from './rules/ownership.js';
import { partRules } from './rules/part.js';
import { projectSiteRules } from './rules/project-sites.js';
import { registrationRules } from './rules/registration.js';
import { seatRules } from './rules/seats.js';
import { stakeRules } from './rules/stakes.js';
import { newSubsidiaryRules } from './rules/subsidiaries-set-up.js';
import { supplyRules } from './rules/supply/supply.js';
import { zoneFirmRules } from './rules/zone-firms.js';
import { zoneNewcomerRules } from './rules/zone-newcomers.js';
import { zonePartRules } from './rules/zone-parts.js';
import { zoneRosterRules } from './rules/zone-rosters.js';
import { zoneSceneRules } from './rules/zone-scenes.js';

/** Every rule of the grammar, in the order in which they are tried; the order decides nothing but the output's. */
export const relationRules: readonly RelationRule[] = [
  ...investmentRules,
  ...foundingRules,
  ...stakeRules,
  ...holderRules,
  ...ownershipRules,
  ...newSubsidiaryRules,
  ...holdingRules,
  ...locationRules,
  ...seatRules,
  ...zoneFirmRules,
  ...zoneNewcomerRules,
  ...zoneSceneRules,
  ...zoneRosterRules,
  ...projectSiteRules,
  ...partRules,
  ...zonePartRules,
  ...supplyRules,
  ...developmentRules,
  ...jointWorksRules,
  ...administrationRules,
  ...registrationRules,
];

/** A rule with its pattern compiled once. */
export interface CompiledRule {
  readonly rule: RelationRule;
  readonly pattern: GuardedPattern;
}

const compiled: readonly CompiledRule[] = relationRules.map((rule) => ({
  rule: withAllFields(rule),
  pattern: new GuardedPattern(compilePattern(rule.pattern)),
}));

/** Rules that are applied together. */
export interface RuleGroup {
  readonly rules: readonly CompiledRule[];
  /** Their patterns, in their order. */
  readonly patterns: PatternSet;
}

const group = (belongs: (rule: RelationRule) => boolean): RuleGroup => {
  const rules = compiled.filter(({ rule }) => belongs(rule));
  return { rules, patterns: new PatternSet(rules.map(({ pattern }) => pattern)) };
};

const saysWhere = ({ type }: RelationRule) => type === 'LOCATED_IN' || type === 'PART_OF';
/** Rules that say where things are: read first, for the whole article. */
export const whereRules = group(saysWhere);
/** What is invested, built, supplied, owned: by ends that their sentence names or speaks of. */
export const whatRules = group((rule) => !saysWhere(rule) && rule.subject !== 'holder');
/** What is said of a project whose owner other sentences name: read last. */
export const ownedRules = group((rule) => !saysWhere(rule) && rule.subject === 'holder');
