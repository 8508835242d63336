import { findDraftProblems } from '../graph/draft-guard.js';
import type { Draft, Issue } from '../importers/importer.js';
import type { IssueLog } from './import-issues.js';

const misfit = (reason: string): string => `不符合数据模型：${reason}`;

/** A draft without the parts that don't fit the model, and an issue for each of them with the words it stands on. */
function dropMisfits(draft: Draft): { draft: Draft; issues: Issue[] } {
  const problems = new Map(findDraftProblems(draft).map((problem) => [problem.id, problem.reason]));
  if (problems.size === 0) return { draft, issues: [] };
  const file = draft.document.fileName;
  const claims = draft.claims.filter((claim) => !problems.has(claim.id));
  const entities = draft.entities.map((entity) => (problems.has(entity.id) ? { ...entity, properties: {} } : entity));
  const issues = [...problems].map(([id, reason]): Issue => {
    const claim = draft.claims.find((each) => each.id === id);
    if (!claim)
      return {
        kind: 'issue',
        file,
        value: draft.entities.find((each) => each.id === id)?.name ?? id,
        reason,
        reasonZh: misfit(reason),
      };
    const { start, end } = claim.evidence;
    const row = draft.passages.find((passage) => passage.id === claim.evidence.passageId)?.row;
    const value = draft.document.text.slice(start, Math.min(end, start + 80));
    return {
      kind: 'issue',
      file,
      field: claim.predicate,
      value,
      ...(row === undefined ? {} : { line: row }),
      reason,
      reasonZh: misfit(reason),
    };
  });
  return { draft: { ...draft, claims, entities }, issues };
}

/** Takes what does not fit the model out of a draft, and lists it. */
export function cleanDraft(draft: Draft, issues: IssueLog): Draft {
  const checked = dropMisfits(draft);
  for (const issue of checked.issues) issues.add(issue);
  return checked.draft;
}
