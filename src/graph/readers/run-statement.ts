import type { Plan, Result, Session, Transaction } from 'neo4j-driver';
import { RefusedError } from '../../errors.js';
import type { CypherPlanStep, CypherResponse } from '../../model/api.js';
import { fromBolt, toBolt } from '../values.js';
import { findRefusal } from './check-plan.js';
import { tooLarge } from './explain-failure.js';
import type { ReaderLimits, RunMessage } from './messages.js';

/** The operators of a plan from the last to the first, each with its depth in the tree. */
function listSteps(plan: Plan, depth = 0): CypherPlanStep[] {
  const { Details: details, EstimatedRows: rows } = plan.arguments as Record<string, unknown>;
  const step = {
    depth,
    operator: plan.operatorType.replace(/@.*$/, ''),
    details: typeof details === 'string' ? details : '',
    ...(typeof rows === 'number' ? { estimatedRows: rows } : {}),
  };
  return [step, ...plan.children.flatMap((child) => listSteps(child, depth + 1))];
}

/** EXPLAINs the statement. Throws RefusedError unless it only reads the graph. */
async function explain(transaction: Transaction, text: string, params: Record<string, unknown>): Promise<Plan> {
  const explained = await transaction.run(`EXPLAIN ${text}`, params);
  const { queryType, plan } = explained.summary;
  if (plan === false) throw new RefusedError('not-reading', 'refused: it has no plan');
  const refusal = findRefusal(plan);
  if (refusal !== undefined) throw new RefusedError('not-reading', `refused: ${refusal}`);
  if (queryType !== 'r')
    throw new RefusedError('not-reading', 'only reading queries are allowed here; this one writes or administers');
  return plan;
}

type Rows = Pick<CypherResponse, 'rows' | 'truncated'>;

/** Rows until there are no more, or a limit is met. Throws where the first row alone is larger than an answer may be. */
async function readRows(result: Result, limits: ReaderLimits): Promise<Rows> {
  const rows: unknown[][] = [];
  let bytes = 0;
  for await (const record of result) {
    if (rows.length === limits.rows) return { rows, truncated: true };
    const row = record.keys.map((key) => fromBolt(record.get(key)));
    bytes += Buffer.byteLength(JSON.stringify(row));
    if (bytes > limits.bytes) {
      if (rows.length === 0) throw tooLarge(limits.bytes);
      return { rows, truncated: true };
    }
    rows.push(row);
  }
  return { rows, truncated: false };
}

/** One statement in one read transaction, which bears the reader's name and is never repeated. */
export async function runStatement(session: Session, message: RunMessage): Promise<CypherResponse> {
  const begun = Date.now();
  const { name, text, limits, planOnly } = message;
  const params = toBolt(message.params) as Record<string, unknown>;
  const transaction = await session.beginTransaction({ timeout: limits.timeMs, metadata: { tupuReader: name } });
  try {
    const plan = listSteps(await explain(transaction, text, params));
    if (planOnly) return { columns: [], rows: [], truncated: false, ms: Date.now() - begun, plan };
    const result = transaction.run(text, params);
    const columns = await result.keys();
    const read = await readRows(result, limits);
    return { columns, ...read, ms: Date.now() - begun, plan };
  } finally {
    await transaction.rollback().catch(() => {});
  }
}
