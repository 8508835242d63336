/**
 * `tsx scripts/fit-calibration.ts`: fits how likely claims are right from the scores that rules give, on the texts in
 * tests/evaluation/held-out, for which no rule was tuned: on others the rules look surer than they are on the next page.
 * Writes src/importers/text/confidence/calibration.json. To be run again when rules or their scores change.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { evaluateTexts } from '../src/evaluation/evaluate-texts.js';
import { loadEvaluationSet } from '../src/evaluation/evaluation-set.js';
import { fitCalibration, type ScoredClaim } from '../src/evaluation/fit-calibration.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = 'tests/evaluation/held-out';
const target = 'src/importers/text/confidence/calibration.json';

const { texts } = loadEvaluationSet(`${root}/${folder}`);
const claims = evaluateTexts({ texts }).flatMap(({ score }) =>
  score.judged.flatMap(({ relation, judgement }): ScoredClaim[] => {
    if (judgement === 'ignored' || judgement === 'unscored') return [];
    const given = relation.score ?? relation.confidence ?? 0;
    return [{ kind: relation.type, score: given, isRight: judgement === 'right' }];
  }),
);
const source = `Fitted by scripts/fit-calibration.ts on the ${texts.length} texts of ${folder}, and on no other.`;
writeFileSync(`${root}/${target}`, `${JSON.stringify(fitCalibration(claims, source), undefined, 1)}\n`);
console.log(`${target}: ${claims.length} claims`);
