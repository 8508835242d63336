import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { EntityRegistry } from './registry.js';
import type { SentenceDraft } from './sentence-draft.js';

const ticker = new GuardedPattern(
  /(?:证券|股票)简称[：:]?(?:\*?ST)?(?<name>[\u4e00-\u9fffA-Za-z]{2,8}?)(?=[，；。\s]|公告|编号|$)/u,
);

/** 「证券简称：某某股份」 at the head of an announcement: the short name of the firm that announces. */
function registerTicker(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const { text } of drafts) {
    const name = ticker.exec(text)?.groups?.name;
    if (name === undefined) continue;
    const head = name.replace(/(?:股份|集团|科技)$/u, '').slice(0, 2);
    const announcer = registry.entities.find(
      ({ type, name: full, confidence }) =>
        type === 'Company' && confidence > 0.95 && full !== name && full.includes(head),
    );
    if (announcer === undefined) return;
    const short = registry.get('Company', name);
    if (short === undefined) registry.define(announcer, name);
    return;
  }
}

const definition = new GuardedPattern(/（(?:以下)?(?:简称|下称)(?:为|：)?[“"]?([^”"，。；）]{2,16})[”"]?/gu);

/** 「以下简称」, 「（简称…）」: the text's own short name for the firm right before it. */
export function registerDefinitions(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  registerTicker(registry, drafts);
  for (const draft of drafts) {
    const { text, mentions } = draft;
    for (const match of definition.all(text)) {
      const firm = mentions
        .filter(({ kind, end }) => kind === 'firm' && end <= match.index && match.index - end < 8)
        .at(-1);
      const rest = draft.text.slice(match.index, match.index + 48).split('）')[0] ?? '';
      if (firm === undefined) continue;
      // 「（以下简称“公司”或“某某材料”）」 gives two.
      const names = [
        match[1] ?? '',
        ...[...rest.matchAll(/(?:或|及|、)[者]?“(?<other>[^“”]{2,16})”/gu)].map(({ groups }) => groups?.other ?? ''),
      ];
      for (const name of names) {
        if (name.length >= 2 && !/^(?:公司|集团|本公司|我公司|企业|标的公司|上市公司|甲方|乙方)$/u.test(name))
          registry.define(firm.entity, name);
      }
    }
  }
}

const investedBy = new GuardedPattern(/由(?<name>[\u4e00-\u9fffA-Za-z]{2,12}?)(?:集团)?(?:投资|出资|控股|独资|全资)/gu);

/** 「某某电气绿能科技（苏州）有限公司由某某电气投资设立」: the shorter name is the parent's, not the firm's own. */
export function separateParents(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const { text, mentions } of drafts) {
    for (const match of investedBy.all(text)) {
      const name = match.groups?.name ?? '';
      const owner = registry.firmOf(name);
      if (owner === undefined || owner.name === name) continue;
      const before = mentions.some(
        ({ kind, entity, end }) => kind === 'firm' && entity === owner && end <= match.index + 1,
      );
      if (!before) continue;
      const parent = registry.separate(owner, name);
      for (const draft of drafts) {
        for (const [index, mention] of draft.mentions.entries()) {
          if (mention.entity !== owner || draft.text.slice(mention.start, mention.end) !== name) continue;
          draft.mentions[index] = { ...mention, entity: parent };
        }
      }
    }
  }
}
