import { nounRules } from './nouns.js';
import type { ProductionRule } from './production-rule.js';
import { sceneRules } from './scenes.js';
import { verbRules } from './verbs.js';

/** Every way of saying what a firm makes. */
export const productionRules: readonly ProductionRule[] = [...verbRules, ...nounRules, ...sceneRules];
