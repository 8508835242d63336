import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { leadingPlace } from './firm-parts.js';
import { findNameStart } from './name-start.js';
import type { EntityRegistry } from './registry.js';
import type { SentenceDraft } from './sentence-draft.js';

const bodyTail = new GuardedPattern(
  /(?:大学|学院|研究院|研究所|医院|管委会|党工委|实验室|人民政府|商务局|投促局|科经局|发改委|发改局|经信局|工信局)/gu,
);

/** 「设立首个某某研究所」: what kind of institute it is, and not its name. */
const unnamed = /(?:首[个家座所]|[一两二三四五六七八九十几多数\d][个家座所])$/u;

/** 「某省产业|技术研究院」: 产业 behind a place or a school is part of an institute's name. */
function overTrade({ text, words }: SentenceDraft, start: number): number {
  const before = text.slice(0, start);
  if (!before.endsWith('产业')) return start;
  const wide = findNameStart(text, words, start - 2, 14);
  const name = text.slice(wide, start - 2);
  return /(?:大学|学院)/u.test(name) || leadingPlace(`${name}产业`) >= 2 ? wide : start;
}

/** Schools, institutes, hospitals and offices of government. */
export function registerBodies(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const draft of drafts) {
    for (const match of bodyTail.all(draft.text)) {
      // 「储能产业学院」: 产业 is part of a school's name.
      const trade = draft.text.slice(0, match.index).endsWith('产业') ? 2 : 0;
      // The office of a zone has all of the zone's name.
      const zone = draft.mentions.find(({ kind, end }) => kind === 'park' && end === match.index);
      const near = findNameStart(draft.text, draft.words, match.index - trade, 16);
      const start = Math.min(zone?.start ?? match.index, overTrade(draft, near));
      const end = match.index + match[0].length;
      if (match.index - start < 2 || unnamed.test(draft.text.slice(Math.max(0, start - 4), start))) continue;
      const inside = draft.mentions.some(
        (mention) => mention.kind === 'firm' && mention.start <= start && mention.end >= end,
      );
      if (inside) continue;
      const entity = registry.add('PublicBody', draft.text.slice(start, end));
      draft.mentions.push({ kind: 'body', start, end, entity });
    }
  }
}
