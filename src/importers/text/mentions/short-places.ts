import { cutWords } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import type { LocalEntity, MentionKind } from './mention.js';
import type { EntityRegistry } from './registry.js';
import type { SentenceDraft } from './sentence-draft.js';

/** The own names of zones and towns without the word for what they are: 「落户洋浦」 of 洋浦经济开发区, 「落户大周」 of 大周镇. */

const zoneWords =
  /(?:国家级?|省级|经济|技术|产业|高新|高新技术|工业|综合|保税|化工|石化|循环|生态|现代|新)*(?:开发区|新区|高新区|经开区|园区|工业园|产业园|工业区|保税区|合作区|示范区|试验区|港区)$/u;
/** What stands before a place that is spoken of by its own name. */
const placeBefore = /(?:[在于到至往来赴]|落户|入驻|进驻|扎根|选址|位于|走进|来到|[，。；：、“]|^)$/u;
const behind =
  /^(?:[，。；、]|的(?!士)|[东西南北中]部|境内|落户|建|投|设|生产|办厂|将|已|还|也|正|成为|拥有|现有|引进|聚集|$)/u;
/** Behind a preposition anything may follow that goes on no name. */
const preposition = /(?:[在于到至往来赴]|落户|入驻|进驻|扎根|选址|位于|走进|来到)$/u;

/** The own name of a zone or town, where it is one that nothing else is called by; undefined where it has none. */
function ownName({ type, name, properties }: LocalEntity): string | undefined {
  const isTown = type === 'District' && properties.level === 'town';
  if (type !== 'IndustrialPark' && !isTown) return undefined;
  const full = name.slice(isTown ? 0 : leadingPlaceOf(name));
  const own = full.replace(isTown ? /(?:镇|乡|街道)$/u : zoneWords, '');
  if (own === full || !/^[\u4e00-\u9fff]{2,3}$/u.test(own) || isPlaceName(own)) return undefined;
  const words = cutWords(own);
  // A word of the language is no name by itself: 滨海, 科技.
  if (words.length === 1 && !/^(?:ns|nz|nr|nrt|x)$/u.test(words[0]?.tag ?? '')) return undefined;
  return words.some(({ text, tag }) => text.length > 1 && /^(?:v|d|a|m|f|s|t)/u.test(tag)) ? undefined : own;
}

/** Of a town, a new area and its zones the widest is what their common name stands for. */
function breadth({ type, name }: LocalEntity): number {
  if (type === 'District') return 3;
  return /(?<!高)新区$/u.test(name) ? 2 : /(?:开发区|高新区|经开区)$/u.test(name) ? 1 : 0;
}

function leadingPlaceOf(name: string): number {
  const length = leadingPlace(name);
  return name.length - length >= 4 ? length : 0;
}

/** Adds mentions where zones and towns of the article are called by their own names alone. */
export function findShortPlaces(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  const owners = new Map<string, LocalEntity | undefined>();
  for (const entity of registry.entities) {
    const own = ownName(entity);
    if (own === undefined) continue;
    const other = owners.get(own);
    const wider = other === undefined ? Number.NEGATIVE_INFINITY : breadth(other);
    if (!owners.has(own) || breadth(entity) > wider) owners.set(own, entity);
    else if (breadth(entity) === wider) owners.set(own, undefined);
  }
  for (const [own, entity] of owners) {
    if (entity === undefined) continue;
    const firm = registry.get('Company', own);
    // A firm with this very name of its own keeps it.
    if (firm !== undefined && (firm.confidence > 0.9 || firm.name !== own)) continue;
    const kind: MentionKind = entity.type === 'District' ? 'district' : 'park';
    for (const { text, mentions } of drafts) {
      for (let at = text.indexOf(own); at >= 0; at = text.indexOf(own, at + own.length)) {
        const end = at + own.length;
        const lead = text.slice(Math.max(0, at - 2), at);
        if (!placeBefore.test(lead)) continue;
        if (!(behind.test(text.slice(end)) || (preposition.test(lead) && /^\d/u.test(text.slice(end))))) continue;
        const taken = mentions.filter(({ start, end: to }) => start < end && at < to);
        if (taken.some((mention) => mention.entity !== firm || mention.start !== at || mention.end !== end)) continue;
        if (taken.length > 0) mentions.splice(mentions.indexOf(taken[0] as (typeof taken)[number]), 1);
        mentions.push({ kind, start: at, end, entity });
        registry.alias(entity, own);
      }
    }
  }
}
