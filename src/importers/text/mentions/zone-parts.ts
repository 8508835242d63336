import { industryTails } from '../lexicon/company-words.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { EntityRegistry } from './registry.js';
import type { SentenceDraft } from './sentence-draft.js';
import { general } from './zone-start.js';

/** 「由石头埠、营盘两个片区组成」: names that share one zone word, which stands behind the last. */
const sharing = new GuardedPattern(
  /(?<=由|为|包括|包含|涵盖|下辖|设有|下设|分为|分成|分布于)(?<names>(?:[\u4e00-\u9fff]{2,6}、){0,5}[\u4e00-\u9fff]{2,6}(?:、|和|与|及)[\u4e00-\u9fff]{2,6}?)(?:这)?(?:[两三四五六七八九十\d]{1,2}[个大座]?)(?<word>片区|组团|园区|工业园|产业园|集中区|集聚区|功能区|作业区|小区)/gu,
);

const tradeNouns = new Set(industryTails);
/** What parts of a zone are called by their use or side and no name. */
const uses =
  /^(?:.[部侧区片端]|.*(?:生活|办公|生产|研发|制造|居住|商务|商业|仓储|物流|加工|核心|拓展|服务|旅游|教育|配套|休闲|观光|示范|展示|培训|起步|启动|孵化|种植|养殖)|.*[园区城厂]|[东南西北中内外上下新老]{2})$/u;

/** Zones of which a list tells only the own names: 「石头埠、营盘两个片区」, 「河东与河西两大组团」. */
export function registerSharingZones(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const draft of drafts) {
    for (const { index, 0: words, groups } of sharing.all(draft.text)) {
      const { names = '', word = '' } = groups ?? {};
      const found: { start: number; end: number }[] = [];
      for (const name of names.matchAll(/[^、和与及]+/gu)) {
        const start = index + name.index;
        found.push({ start, end: start + name[0].length });
      }
      const isNamed = ({ start, end }: { start: number; end: number }) => {
        const name = draft.text.slice(start, end);
        const isTaken = draft.mentions.some(
          ({ kind, start: from, end: to }) => kind !== 'district' && from < end && start < to,
        );
        return name.length >= 2 && !isTaken && !uses.test(name) && !general.test(name) && !tradeNouns.has(name);
      };
      if (found.length < 2 || !found.every(isNamed)) continue;
      // 「两大园区」 behind the last is no other zone.
      const last = index + words.length;
      const kept = draft.mentions.filter(({ kind, start, end }) => kind !== 'park' || start < index || end > last);
      draft.mentions.splice(0, draft.mentions.length, ...kept);
      found.forEach(({ start, end }, nth) => {
        const name = draft.text.slice(start, end);
        const entity = registry.add('IndustrialPark', `${name}${word}`, 0.75);
        registry.alias(entity, name);
        draft.mentions.push({ kind: 'park', start, end: nth === found.length - 1 ? last : end, entity });
      });
    }
  }
}
