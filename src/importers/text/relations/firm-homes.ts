import type { LocalEntity } from '../mentions/mention.js';
import type { DraftRelation } from './claim-draft.js';
import { isLocal } from './topics.js';

/** Tells each firm the one local place where the article puts it: the first, or after a move the latest. */
export function settleHomes(text: string, drafts: readonly DraftRelation[]): void {
  const movedIn = new Map<LocalEntity, string>();
  for (const { type, from, to, properties, evidence, rule } of drafts) {
    // What only the passage suggests is no ground for where money goes; and money goes to a plant, not to the head office.
    if (
      /^zh\/(?:headquartered|plants-of-firm-in|place-then-plants|[a-z]+-(?:in|of)-passage)$/u.test(rule) ||
      /总部/u.test(text.slice(evidence.start, evidence.end))
    )
      continue;
    if (type !== 'LOCATED_IN' || from.type !== 'Company' || !isLocal(to)) continue;
    // After a move it is the new site that money goes to.
    const since = typeof properties.validFrom === 'string' ? properties.validFrom : '';
    if (from.home !== undefined && since <= (movedIn.get(from) ?? '')) continue;
    from.home = to;
    movedIn.set(from, since);
  }
}
