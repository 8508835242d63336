import type { LocalEntity } from '../mentions/mention.js';
import type { Slot, Template } from './template.js';

/** Verbs behind two names that make both of them the doer. */
const together = /^[^，。；]{0,4}(?:均|都|皆|两|双方|共同|联合|联手|携手|合资|分别|各|等|先后|相继|同时)/u;
/** Verbs that one does with another: 「甲和乙合作，开发出…」. */
const withOther = /^[^，。；]{0,6}(?:合作|签|达成|建立|隔|相邻|毗邻|一[墙河路街]|比邻|同属|相距|保持|对接|洽谈)/u;

/**
 * The one firm that a subject speaks of: its only name, or the first of 「甲与乙…」, where the second only takes part
 * (「甲与乙隔江相望」, 「甲和某大学合作」). Undefined where two are meant alike.
 */
export function soleOf(template: Template, slot: Slot): LocalEntity | undefined {
  const [first, second] = slot.mentions;
  if (second === undefined) return first?.entity;
  if (slot.joint === undefined || slot.joint.startsWith('、')) return undefined;
  const at = [...template.slots].find(([, each]) => each === slot)?.[0];
  if (at === undefined) return undefined;
  const after = template.text.slice(at + 1);
  if (together.test(after)) return undefined;
  // 「甲与乙、丙签约」 has one doer as well; 「甲和乙、丙」 are three.
  if (/^[与同跟]/u.test(slot.joint)) return first?.entity;
  return slot.mentions.length === 2 && withOther.test(after) ? first?.entity : undefined;
}

/** The first of two that only deal with each other, 「甲与乙签约后，…」: what goes on is said of it; undefined where both are meant. */
export function firstOfDealing(template: Template, slot: Slot): LocalEntity | undefined {
  if (slot.mentions.length < 2 || !/^[与同跟和]/u.test(slot.joint ?? '')) return undefined;
  const at = [...template.slots].find(([, each]) => each === slot)?.[0];
  if (at === undefined) return undefined;
  const after = template.text.slice(at + 1);
  if (together.test(after) || !withOther.test(after)) return undefined;
  return /^[^。；]{0,40}(?:双方|两家|各方|共同|联合|合资)/u.test(after) ? undefined : slot.mentions[0]?.entity;
}
