import type { DateMention } from '../dates/dates.js';
import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { Owners } from './owners.js';
import type { RelationRule } from './rule.js';
import type { Slot, Template } from './template.js';
import type { Topic } from './topics.js';

/** One place of a sentence where a rule's pattern fits, with all that its reading may draw on. */
export interface Match {
  readonly rule: RelationRule;
  readonly found: RegExpExecArray;
  readonly template: Template;
  readonly sentence: ReadSentence;
  readonly topic: Topic;
  readonly main: LocalEntity | undefined;
  readonly owners: Owners;
  readonly dates: readonly DateMention[];
}

/** The slot that a named group of the pattern stands on. */
export function slotAt(match: Match, name: string): Slot | undefined {
  const at = match.found.indices?.groups?.[name]?.[0];
  return at === undefined ? undefined : match.template.slots.get(at);
}

/** The entities of a slot, in the order of the text; none where there is no slot. */
export function entitiesOf(slot: Slot | undefined): LocalEntity[] {
  return slot === undefined ? [] : slot.mentions.map(({ entity }) => entity);
}

/** The words of a clause before an offset of the template. */
export function clauseBefore(text: string, index: number): string {
  let from = index;
  while (from > 0 && !'，。；：！？'.includes(text[from - 1] ?? '')) from -= 1;
  return text.slice(from, index);
}
