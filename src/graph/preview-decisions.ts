import type { DecisionPreview, PreviewRequest } from '../model/api/review.js';
import { computeCanonicalIds, type StandingDecision } from '../resolution/canonical.js';
import { readComponent } from './canonical.js';
import type { Database } from './database.js';
import { groupBy } from './grouping.js';
import { readNodes } from './node-rows.js';

type Pair = PreviewRequest['pairs'][number];

/** Valid codes of the groups of these entities. */
async function readCodes(database: Database, ids: readonly string[]): Promise<Map<string, readonly string[]>> {
  const rows = await database.read('read/pair-codes', { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [String(row.id), row.codes as string[]]));
}

const countCodes = (codes: ReadonlyMap<string, readonly string[]>, ids: readonly string[]): number =>
  new Set(ids.flatMap((id) => codes.get(id) ?? [])).size;

/** As if a person decided so after all others. */
const suppose = (pairs: readonly Pair[], judgement: PreviewRequest['judgement']): StandingDecision[] =>
  pairs.map(({ leftId, rightId }, index) => ({
    ...{ id: `supposed-${index}`, judgement, leftId, rightId },
    ...{ score: 1, by: 'preview', at: '9999-12-31T00:00:00.000Z' },
  }));

/** What these judgements would join and part, without writing anything. */
export async function previewDecisions(
  database: Database,
  { pairs, judgement }: PreviewRequest,
): Promise<DecisionPreview> {
  const asked = pairs.flatMap(({ leftId, rightId }) => [leftId, rightId]);
  const { members, decisions } = await readComponent(database, asked);
  const codes = await readCodes(database, [...asked, ...members.map((member) => member.canonicalId)]);
  const isRefused = (pair: Pair): boolean => judgement === 'same' && countCodes(codes, [pair.leftId, pair.rightId]) > 1;
  const allowed = pairs.filter((pair) => !isRefused(pair));
  const after = computeCanonicalIds(members, [...decisions, ...suppose(allowed, judgement)]);
  const headAfter = (id: string): string => after.get(id) ?? id;
  const regrouped = [...groupBy(members, (member) => headAfter(member.id))].map(([head, group]) => ({
    head,
    ids: [...new Set([head, ...group.map((member) => member.canonicalId)])],
    former: new Set(group.map((member) => member.canonicalId)),
  }));
  const joins = regrouped.filter(({ former }) => former.size > 1);
  const parts = [...groupBy(members, (member) => member.canonicalId)]
    .map(([head, group]) => ({ head, ids: [...new Set(group.map((member) => headAfter(member.id)))] }))
    .filter(({ ids }) => ids.length > 1);
  const heads = [...joins, ...parts].flatMap(({ head, ids }) => [head, ...ids]);
  const nodes = new Map<string, { id: string; name: string; degree: number }>(
    (await readNodes(database, [...new Set(heads)])).map((node) => [node.id, node]),
  );
  const names = new Map(members.map((member) => [member.id, member.name]));
  // Where one group comes apart its parts have no edges of their own yet: their names alone are known.
  const describe = (id: string) => ({ id, name: names.get(id) ?? id, degree: nodes.get(id)?.degree ?? 0 });
  return {
    joins: joins.map(({ head, ids, former }) => ({
      into: describe(head),
      members: ids.filter((id) => former.has(id)).map(describe),
      twoCodes: countCodes(codes, ids) > 1,
    })),
    parts: parts.map(({ head, ids }) => ({ from: describe(head), members: ids.map(describe) })),
    movedEdges: joins
      .flatMap(({ head, former }) => [...former].filter((id) => id !== head))
      .reduce((sum, id) => sum + (nodes.get(id)?.degree ?? 0), 0),
    refused: pairs.filter(isRefused),
  };
}
