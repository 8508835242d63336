import { type HeadlineRule, headlineRules } from '../model/enumerations.js';
import type { Database } from './database.js';
import { type Pair, rebuildEdges } from './rebuild-edges.js';
import { rebuildEntities } from './rebuild-entities.js';

const name = 'headline';

/** The rule by which the graph's headline figures were chosen; undefined before any was recorded. */
export async function readHeadlineRule(database: Database): Promise<HeadlineRule | undefined> {
  const [row] = await database.read('read/setting', { name });
  const value = String(row?.value);
  return Object.keys(headlineRules).find((rule) => rule === value) as HeadlineRule | undefined;
}

/**
 * Chooses the headline anew wherever sources differ, by this database's rule, and records the rule. Only such edges and
 * things are touched. After a fault the next call does the same again.
 * @returns how many edges and things looked at
 */
export async function settleHeadline(database: Database): Promise<number> {
  const pairs = (await database.read('read/differing-pairs')) as unknown as Pair[];
  await rebuildEdges(database, pairs);
  const ids = (await database.read('read/differing-entities')).map(({ id }) => String(id));
  await rebuildEntities(database, ids);
  await database.write('write/setting', { name, value: database.headlineRule });
  return pairs.length + ids.length;
}
