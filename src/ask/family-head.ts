import type { GraphReader } from '../graph/graph.js';
import { isAmbiguous } from './ambiguity.js';
import type { Candidate, Mention } from './frame.js';

/**
 * A short name that a group and firms that belong to it share means the group: 万凯 is 万凯新材料, not its subsidiary
 * 重庆万凯新材料. Where one bearer is not known to belong to the others' head, the question stays ambiguous.
 */
export async function takeFamilyHeads(reader: GraphReader, mentions: readonly Mention[]): Promise<readonly Mention[]> {
  const taken: Mention[] = [];
  for (const mention of mentions) {
    const { candidates } = mention;
    if (mention.type !== 'Company' || !isAmbiguous(mention)) {
      taken.push(mention);
      continue;
    }
    const rows = await reader.readNamed('ask/heads-among', { companyIds: candidates.map((one) => one.id) });
    const head = candidates.find((one) =>
      candidates.every((other) => other === one || rows.some((row) => row.member === other.id && row.head === one.id)),
    );
    if (head !== undefined)
      taken.push({ ...mention, candidates: [head], members: candidates.filter((one) => one !== head) });
    else taken.push((await mayBeOne(reader, candidates)) ? { ...mention, maybeOne: true } : mention);
  }
  return taken;
}

/** Whether rules are unsure of each candidate whether it is one of the others, and nobody has said. */
async function mayBeOne(reader: GraphReader, candidates: readonly Candidate[]): Promise<boolean> {
  const pairs = await reader.readNamed('ask/open-twins', { ids: candidates.map((one) => one.id) });
  const [first, ...rest] = candidates.map((one) => one.id);
  const reached = new Set([first]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const { left, right } of pairs)
      if (reached.has(String(left)) || reached.has(String(right))) reached.add(String(left)).add(String(right));
  }
  return rest.every((id) => reached.has(id));
}
