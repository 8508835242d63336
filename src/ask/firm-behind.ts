import type { GraphReader } from '../graph/graph.js';
import { isComplete } from './completeness.js';
import { factOf } from './fact.js';
import type { Candidate, Frame } from './frame.js';
import { idsOf } from './inquiry.js';

/**
 * Where a question needs a firm and names a project alone (「中粮榆树聚乳酸的客户」): the frame with the firms that invest in the
 * project or build it as its firm. Undefined where that does not make the question complete.
 */
export async function withFirmBehind(reader: GraphReader, frame: Frame): Promise<Frame | undefined> {
  const { project } = frame;
  if (project === undefined || frame.who !== undefined) return undefined;
  const rows = await reader.readNamed('ask/project-edges', { projectIds: idsOf(project) });
  const firms = new Map<string, Candidate>();
  for (const { type, from } of rows.map(factOf)) {
    if ((type !== 'INVESTED_IN' && type !== 'DEVELOPS') || from.type !== 'Company') continue;
    const { id, name, nameEn, aliases } = from;
    const english = nameEn === undefined ? {} : { nameEn };
    firms.set(id, { id, type: 'Company', name, aliases, known: true, places: [], ...english });
  }
  if (firms.size === 0) return undefined;
  const who = { ...project, type: 'Company' as const, candidates: [...firms.values()] };
  const { project: _, ...rest } = frame;
  const whole = { ...rest, who };
  return isComplete(whole) ? whole : undefined;
}
