import { industryTails } from '../lexicon/company-words.js';
import type { LocalEntity, Mention } from './mention.js';
import { wordAt } from './name-start.js';
import { NameTrie } from './name-trie.js';
import type { EntityRegistry } from './registry.js';
import type { SentenceDraft } from './sentence-draft.js';

const tails = new Set(industryTails);

/** Every further occurrence of a name that the article has introduced, and of the trade name in it. */
export function findKnownAgain(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  const byName = new Map<string, LocalEntity>();
  const cores = new Set<string>();
  for (const entity of registry.entities) {
    if (entity.type !== 'Company') continue;
    for (const name of [entity.name, ...entity.aliases]) byName.set(name, entity);
    const { place, core, industry } = entity.parts ?? { place: '', core: '', industry: '' };
    const bare = place.replace(/[省市区县]$/u, '');
    if (place !== '' && entity.confidence > 0.95)
      byName.set(`${bare.length >= 2 ? bare : place}${(core + industry).slice(0, 2)}`, entity);
    if (core.length >= 2 && entity.confidence >= 0.8 && !tails.has(core)) cores.add(core);
  }
  const trie = new NameTrie([...byName.keys(), ...cores]);
  for (const draft of drafts) {
    const taken = draft.mentions.filter(({ kind }) => kind === 'firm');
    for (const hit of trie.find(draft.text)) {
      if (taken.some(({ start, end }) => hit.start < end && start < hit.end)) continue;
      let entity = byName.get(hit.name);
      let { start, end } = hit;
      const first = draft.words[wordAt(draft.words, start)];
      const last = draft.words[wordAt(draft.words, end - 1)];
      if (first === undefined || last === undefined) continue;
      if (first.start < start && first.text.length > 1) continue;
      if (last.end > end && last.start < end) continue;
      if (entity === undefined) {
        // A trade name: take the place before it and the industry words behind it that the firm's own name has.
        const place = draft.places.find((name) => name.end === start);
        const common = draft.words.some(
          (word) => word.start === start && word.end === end && /^(?:n|v|vn|a|d|t|s|f|m)$/u.test(word.tag),
        );
        const nexts = [draft.words[wordAt(draft.words, end)], draft.words[wordAt(draft.words, end) + 1]];
        const ends = [end];
        for (const next of nexts) if (next !== undefined && next.start === ends.at(-1)) ends.push(next.end);
        const starts = place === undefined ? [start] : [place.start, start];
        search: for (const from of starts) {
          for (const to of [...ends].reverse()) {
            const text = draft.text.slice(from, to);
            if (common && text.length === hit.name.length) continue;
            const owner = registry.firmOf(text);
            if (owner !== undefined) {
              entity = owner;
              registry.alias(owner, text);
              start = from;
              end = to;
              break search;
            }
          }
        }
      }
      if (entity === undefined) continue;
      const mention: Mention = { kind: 'firm', start, end, entity };
      draft.mentions.push(mention);
      taken.push(mention);
    }
  }
}
