import { clauseBefore } from './match.js';
import type { Template } from './template.js';

const opening =
  /(?:^|，)(?:其中|该?项目|目前|本次|此次|，|\ue004的?)*第?[一二三四五首]期[^，\ue001\ue004\ue006]{0,24}，(?:[^，\ue001\ue004\ue006]{0,20}，)?$/u;

/**
 * The clauses before a sum's own that say of which phase it is: 「其中一期产能5万吨，|投资约12亿元」. Empty where none do, or
 * where another sum, project or firm stands between.
 */
export function phaseBefore(template: Template, at: number): string {
  const own = at - clauseBefore(template.text, at).length;
  const part =
    template.text
      .slice(0, own)
      .split(/[。；：]/u)
      .at(-1) ?? '';
  return opening.exec(part)?.[0] ?? '';
}

/** Whether the sum at an offset is of a phase, by its own clause or those before. */
export function isOfPhase(template: Template, at: number): boolean {
  return (
    /^(?:其中|项目|，)*第?[一二三四五首]期/u.test(clauseBefore(template.text, at)) || phaseBefore(template, at) !== ''
  );
}
