import type { GraphReader } from '../graph/graph.js';
import { isAmbiguous } from './ambiguity.js';
import type { Mention } from './frame.js';

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
    taken.push(
      head === undefined
        ? mention
        : { ...mention, candidates: [head], members: candidates.filter((one) => one !== head) },
    );
  }
  return taken;
}
