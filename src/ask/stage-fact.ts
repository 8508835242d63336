import type { Row } from '../graph/graph.js';
import { textOf } from './fact.js';

/** One source's statement of how far a project has come. */
export interface StageFact {
  readonly projectId: string;
  readonly claimId: string;
  readonly stage: string;
  readonly date?: string;
}

/** Claims keep values and properties as JSON, since Neo4j stores no maps. */
function parseText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function parseObject(value: unknown): Readonly<Record<string, unknown>> {
  const parsed = parseText(value);
  return typeof parsed === 'object' && parsed !== null ? (parsed as Readonly<Record<string, unknown>>) : {};
}

/** Reads a row of `project-stages`. */
export function stageFactOf(row: Row): StageFact {
  const date = textOf(parseObject(row.properties).date);
  return {
    projectId: String(row.projectId),
    claimId: String(row.claimId),
    stage: String(parseText(row.stage)),
    ...(date === undefined ? {} : { date }),
  };
}
