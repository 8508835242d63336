import type { Plan } from 'neo4j-driver';
import { allowedProcedures } from '../../model/cypher-words.js';

type PlanPart = Pick<Plan, 'operatorType' | 'arguments' | 'children'>;

const detailsOf = (plan: PlanPart): string =>
  String((plan.arguments as Record<string, unknown> | undefined)?.Details ?? '');

/** Why a plan is refused, or undefined: an operator that reads files, shows or ends what the server does, or calls out. */
export function findRefusal(plan: PlanPart): string | undefined {
  const operator = plan.operatorType.replace(/@.*$/, '');
  if (/^LoadCSV/i.test(operator)) return 'LOAD CSV reads files and addresses';
  if (/^Show/i.test(operator)) return `SHOW tells of the server (${operator})`;
  if (/^Terminate/i.test(operator)) return `TERMINATE ends what others run (${operator})`;
  if (/Administration|^SystemCommand/i.test(operator)) return `${operator} is for administrators`;
  if (/ProcedureCall/i.test(operator)) {
    const details = detailsOf(plan);
    const name = /^\s*([\w.`]+)\s*\(/.exec(details)?.[1]?.replaceAll('`', '') ?? details;
    if (!allowedProcedures.has(name.toLowerCase())) return `the procedure ${name} is not among those allowed here`;
  }
  for (const child of plan.children ?? []) {
    const refusal = findRefusal(child);
    if (refusal) return refusal;
  }
  return undefined;
}
