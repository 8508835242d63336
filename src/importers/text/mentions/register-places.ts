import { ancestorsOf } from '../../../gazetteer/districts.js';
import { parkNicknames } from '../lexicon/place-words.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import type { LocalEntity } from './mention.js';
import { findZones } from './parks.js';
import { isPassing } from './passing-places.js';
import type { EntityRegistry } from './registry.js';
import type { SentenceDraft } from './sentence-draft.js';

/** Longer nicknames end as zones do and are found as such. */
const shortNicknames = Object.keys(parkNicknames).filter((nickname) => nickname.length <= 4);
const shortNickname = new GuardedPattern(new RegExp(shortNicknames.join('|'), 'u'));

/** 「韩国浦项」, 「美国得克萨斯州的休斯敦」: a foreign place behind its country, which may share a name with one here. */
export function registerForeignPlaces(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const draft of drafts) {
    for (const country of [...draft.mentions]) {
      if (
        country.kind !== 'district' ||
        country.entity.properties.level !== 'country' ||
        country.entity.name === '中国'
      )
        continue;
      const match =
        /^(?<state>[\u4e00-\u9fff]{2,6}州)?的?(?<city>[\u4e00-\u9fff]{2,6}?)(?=[、，。；]|和|与|及|新建|扩建|兴建|成立|注册|落户|设有|拥有|建有|建设|投资|的|工厂|基地|布局|设立|运营)/u.exec(
          draft.text.slice(country.end, country.end + 16),
        );
      const city = match?.groups?.city;
      if (match === null || city === undefined || !/[、，在和与及于]$|^$/u.test(draft.text.slice(0, country.start)))
        continue;
      const start = country.end + match[0].length - city.length;
      const end = country.end + match[0].length;
      if (draft.mentions.some((mention) => mention.kind === 'firm' && mention.start < end && start < mention.end))
        continue;
      const words = draft.words.filter((word) => word.start >= start && word.end <= end);
      if (words.some((word) => /^(?:v|d|p|c|u|r|m)/u.test(word.tag) && word.text.length > 1)) continue;
      const full = draft.text.slice(country.start, end);
      const entity = registry.add('District', full, 0.75);
      registry.alias(entity, city);
      draft.mentions.splice(
        0,
        draft.mentions.length,
        ...draft.mentions.filter(
          (mention) => mention.kind !== 'district' || mention.end <= country.start || mention.start >= end,
        ),
      );
      draft.mentions.push({ kind: 'district', start: country.start, end, entity });
    }
  }
}

/** A village behind its town: 「双河镇石桥村」, which the gazetteer does not list. */
export function registerVillages(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const draft of drafts) {
    for (const town of [...draft.mentions]) {
      if (town.kind !== 'district' || town.entity.properties.level !== 'town') continue;
      const name = /^[\u4e00-\u9fff]{2,4}?村(?!民|镇|委)/u.exec(draft.text.slice(town.end))?.[0];
      if (name === undefined) continue;
      const entity = registry.add('District', name, 0.8);
      entity.properties = { level: 'village' };
      entity.holder = town.entity;
      draft.mentions.push({ kind: 'district', start: town.end, end: town.end + name.length, entity });
    }
  }
  const villages = registry.entities.filter(({ properties }) => properties.level === 'village');
  for (const village of villages) {
    for (const draft of drafts) {
      for (let at = draft.text.indexOf(village.name); at >= 0; at = draft.text.indexOf(village.name, at + 1)) {
        if (draft.mentions.some(({ start, end }) => start <= at && end > at)) continue;
        draft.mentions.push({ kind: 'district', start: at, end: at + village.name.length, entity: village });
      }
    }
  }
}

/** A town or street whose name several counties have and nothing decides: it stands under its own name. */
function plainTown(registry: EntityRegistry, name: string): LocalEntity | undefined {
  if (!/^.{2,}(?:街道|镇|乡|苏木)$/u.test(name)) return undefined;
  const entity = registry.add('District', name, 0.75);
  entity.properties = { level: 'town', ...entity.properties };
  return entity;
}

const townWords = new GuardedPattern(
  /(?<=在|于|至|到|地点为|地点：|选址|落户|[市县区旗])(?<name>[\u4e00-\u9fff]{2,4}?(?:街道|镇|乡|苏木))(?![级办政企居村人])/gu,
);

/** 「位于某某街道」: a town or street that the gazetteer does not list. */
export function registerTowns(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  for (const draft of drafts) {
    for (const match of townWords.all(draft.text)) {
      const name = match.groups?.name ?? '';
      const start = match.index;
      const end = start + name.length;
      if (/[的个各全该本乡城在是为有被让使]|^(?:多|两|重点|特色|中心|所有)|[重强名大古小百]$/u.test(name.slice(0, -1)))
        continue;
      if (draft.mentions.some((mention) => start < mention.end && mention.start < end)) continue;
      const entity = plainTown(registry, name);
      if (entity !== undefined) draft.mentions.push({ kind: 'district', start, end, entity });
    }
  }
}

/** 「惠农区红果子镇」 names the district as well as the town in it. */
function registerOuter(registry: EntityRegistry, inner: LocalEntity, written: string): void {
  const { adcode } = inner.properties;
  if (typeof adcode !== 'string') return;
  for (const outer of ancestorsOf(adcode)) {
    const name = [outer.name, outer.shortName].find((text) => written.startsWith(text) || written.includes(text, 2));
    if (outer.level === 'country' || name === undefined || name.length >= written.length) continue;
    registry.alias(registry.districtEntity(outer), name);
  }
}

/** Districts of the article: names that can mean only one place first, which then decide the others. */
export function registerDistricts(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  // Names that can mean only one place come first and decide the others.
  const all = drafts.flatMap((draft) => draft.places.map((place) => ({ draft, place })));
  for (const { place } of all) if (place.candidates.length === 1) registry.district(place.candidates, place.text);
  for (const { draft, place } of all) {
    if (/[级元]$/u.test(draft.text.slice(0, place.start))) continue;
    const town = registry.townOf(place.text);
    const entity = town ?? registry.district(place.candidates, place.text) ?? plainTown(registry, place.text);
    if (entity === undefined) continue;
    draft.mentions.push({ kind: 'district', start: place.start, end: place.end, entity });
    registerOuter(registry, entity, place.text);
  }
}

const zoneDefinition = /^（(?:以下)?(?:简称|下称)(?:为|：)?[“"]?(?<name>[^”"，。；）]{2,12})[”"]?）/u;

/** 「某某生物医药产业园（以下简称“药园”）」: the article's own short name for a zone, and where it stands again. */
export function registerZoneDefinitions(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  const defined = new Map<string, LocalEntity>();
  for (const { text, mentions } of drafts) {
    for (const { kind, end, entity } of mentions) {
      const name = kind === 'park' ? zoneDefinition.exec(text.slice(end))?.groups?.name : undefined;
      if (name === undefined || /^(?:公司|园区|开发区|高新区|经开区)$/u.test(name)) continue;
      registry.alias(entity, name);
      defined.set(name, entity);
    }
  }
  for (const { text, mentions } of drafts) {
    for (const [name, entity] of defined) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const end = at + name.length;
        // A firm that was seen in the short name is none.
        const firm = mentions.findIndex(({ kind, start, end: to }) => kind === 'firm' && start === at && to === end);
        if (firm >= 0) mentions.splice(firm, 1);
        if (!mentions.some((mention) => mention.start < end && at < mention.end))
          mentions.push({ kind: 'park', start: at, end, entity });
      }
    }
  }
}

/** Functional zones of the article, with the place or zone that each is named after. */
export function registerZones(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  const bare: { draft: SentenceDraft; start: number; end: number; tail: string }[] = [];
  for (const draft of drafts) {
    const zones = findZones(
      draft.text,
      draft.words,
      draft.mentions.filter(({ kind }) => kind === 'district'),
    );
    for (const zone of zones) {
      const inFirm = draft.mentions.some(
        ({ kind, start, end }) => kind === 'firm' && start <= zone.start && end >= zone.end,
      );
      const district = draft.mentions.some(
        ({ kind, start, end }) => kind === 'district' && start <= zone.start && end >= zone.end,
      );
      if (inFirm || district) continue;
      if (zone.stem === '') {
        bare.push({ draft, start: zone.start, end: zone.end, tail: zone.text });
        continue;
      }
      // 「安徽省滁州市来安县化工园区」: the zone is called after the innermost of the places before it.
      const outer = draft.mentions.find(
        ({ kind, start, end }) => kind === 'district' && start === zone.start && end < zone.end,
      );
      const behind = outer === undefined ? '' : draft.text.slice(outer.end, zone.end);
      const written = draft.text.slice(zone.start, outer?.end ?? zone.start);
      const inner =
        outer !== undefined && written.length > outer.entity.name.length && written.endsWith(outer.entity.name)
          ? `${outer.entity.name}${behind}`
          : zone.text;
      const name = parkNicknames[zone.text] ?? inner;
      const before = draft.mentions.find(({ kind, end }) => kind === 'park' && end === zone.start - 1);
      const twin = before !== undefined && isOtherName(draft.text, before, zone) ? before.entity : undefined;
      const entity = twin ?? sameZone(registry, name) ?? registry.add('IndustrialPark', name);
      // 「…高新区」 at first, 「…高新技术产业开发区」 later: the fuller name is the zone's.
      const fuller = twin === undefined && name.length > entity.name.length && zoneKey(name) === zoneKey(entity.name);
      if (fuller) registry.rename(entity, name);
      else registry.alias(entity, name);
      registry.alias(entity, zone.text);
      aliasZone(registry, entity, zone.text);
      const asWritten =
        outer !== undefined &&
        (outer.entity.name.startsWith(written) ||
          written.endsWith(outer.entity.name) ||
          outer.entity.name.startsWith(written.slice(-2)));
      if (
        outer !== undefined &&
        asWritten &&
        outer.entity.properties.level !== 'country' &&
        // 「上海庙经济开发区」 is named after a town of three characters, not after the city in it.
        leadingPlace(zone.text) <= Math.max(written.length, 2) &&
        !/^[湾江河湖山岛桥港路口洲]/u.test(behind)
      )
        entity.holder ??= outer.entity;
      if (before !== undefined && draft.text[zone.start - 1] === '·') entity.holder ??= before.entity;
      draft.mentions.push({ kind: 'park', start: zone.start, end: zone.end, entity });
    }
    if (!shortNickname.mayMatch(draft.text)) continue;
    for (const nickname of shortNicknames) {
      for (let at = draft.text.indexOf(nickname); at >= 0; at = draft.text.indexOf(nickname, at + 1)) {
        const inside = draft.mentions.some(
          ({ kind, start, end }) => (kind === 'firm' || kind === 'park') && start <= at && end > at,
        );
        if (inside || /^(?:产业园|[\u4e00-\u9fff]?实验室)/u.test(draft.text.slice(at + nickname.length))) continue;
        const entity = registry.add('IndustrialPark', parkNicknames[nickname] ?? nickname);
        registry.alias(entity, nickname);
        draft.mentions.push({ kind: 'park', start: at, end: at + nickname.length, entity });
      }
    }
  }
  for (const { draft, start, end, tail } of bare) {
    const named = registry.entities.filter(
      ({ type, name, aliases }) =>
        type === 'IndustrialPark' &&
        // Any zone may be called 园区.
        (tail === '园区' || [name, ...aliases].some((text) => text.endsWith(tail))),
    );
    const before = named.filter((entity) => entity.name !== tail);
    let entity = nearestBefore(drafts, draft, start, before);
    if (entity === undefined && /^(?:科技城|科学城|大学城|软件园|保税区)$/u.test(tail))
      entity = registry.add('IndustrialPark', tail, 0.7);
    if (entity !== undefined) draft.mentions.push({ kind: 'park', start, end, entity });
  }
}

/** What a zone's name without a name of its own begins with. */
const general = /^(?:国家|高新|经济|经开|开发|工业|综合|保税|科技|科学|新区|产业|化工|[湾江河湖山岛桥港路口洲])/u;

/** The length of the shortest place that a name opens with, before at least four more characters; 0 where it is none. */
function shortestPlace(name: string): number {
  for (let length = 2; length <= Math.min(9, name.length - 4); length += 1) {
    if (!isPlaceName(name.slice(0, length))) continue;
    const level = /^[省市区县旗州]/u.exec(name.slice(length))?.[0] ?? '';
    return isPlaceName(name.slice(0, length) + level) ? length + level.length : length;
  }
  return 0;
}

/** Zones go by several words for one kind: 经济技术开发区, 经济开发区, 经开区; and with or without the level of their place. */
function zoneKey(name: string): string {
  const place = leadingPlace(name);
  return `${name.slice(0, place).replace(/(?<=..)[省市区县旗]$/u, '')}${name
    .slice(place)
    .replace(/^[省市区县旗](?=.{3})/u, '')
    .replace(/^国家级?(?=.{3})/u, '')
    .replace(/(?:经济技术开发区|经济开发区|经开区)$/u, '经开区')
    .replace(/(?:高新技术产业开发区|高新技术开发区|高新区)$/u, '高新区')
    .replace(/(?:航空港经济综合实验区|航空港实验区)$/u, '航空港区')
    .replace(/(?:工业园区|工业园)$/u, '工业园')
    .replace(/(?:产业园区|产业园)$/u, '产业园')}`;
}

/** The zone that the article has named before in other words, if it is one. */
function sameZone(registry: EntityRegistry, name: string): LocalEntity | undefined {
  const known = registry.get('IndustrialPark', name);
  if (known !== undefined) return known;
  const key = zoneKey(name);
  const same = registry.entities.filter(
    (entity) =>
      entity.type === 'IndustrialPark' && [entity.name, ...entity.aliases].some((other) => zoneKey(other) === key),
  );
  return same.length === 1 ? same[0] : undefined;
}

/** 「无锡国家软件园（江苏软件园）」: a second name in brackets, of the same kind of zone. */
function isOtherName(text: string, before: { readonly end: number }, zone: { start: number; end: number }): boolean {
  if (text[before.end] !== '（' || text[zone.end] !== '）') return false;
  return text.slice(before.end - 2, before.end) === text.slice(zone.end - 2, zone.end);
}

/** The zone last named before an offset; one that is named in passing only where nothing else is, and never alone. */
function nearestBefore(
  drafts: readonly SentenceDraft[],
  draft: SentenceDraft,
  offset: number,
  among: readonly LocalEntity[],
): LocalEntity | undefined {
  for (let i = drafts.indexOf(draft); i >= 0; i -= 1) {
    const here = drafts[i];
    const inOrder = here?.mentions
      .filter(
        ({ entity, start, end }) =>
          among.includes(entity) && (here !== draft || start < offset) && !isPassing(here.text, start, end),
      )
      .sort((a, b) => a.start - b.start);
    const last = inOrder?.at(-1);
    const subject = inOrder?.at(-2);
    if (last === undefined) continue;
    // 「甲园是乙开发区的园中园」: the inner one is spoken of.
    const inner =
      subject !== undefined &&
      /^[^，。；]{0,6}(?:是|位于|地处|坐落[于在]|隶属于?|属于?|归属)$/u.test(
        here?.text.slice(subject.end, last.start) ?? '',
      );
    return inner ? subject.entity : last.entity;
  }
  // 「园区…，某某产业园…」: named only later, and the one zone of the article.
  return among.length === 1 &&
    !drafts.some(({ text, mentions }) =>
      mentions.some(({ entity, start, end }) => entity === among[0] && isPassing(text, start, end)),
    )
    ? among[0]
    : undefined;
}

/** 「镇江丹徒开发区」 is also 「丹徒开发区」: the name without the place, or the zone, that it starts with. */
function aliasZone(registry: EntityRegistry, entity: LocalEntity, text: string): void {
  const outer = /^.*(?:开发区|高新区|经开区|园区|新区|片区|试验区|保税区|示范区|港区)(?=[\u4e00-\u9fff]{2,})/u.exec(
    text,
  )?.[0];
  if (outer !== undefined && outer.length < text.length - 2) {
    const park = registry.add('IndustrialPark', outer, 0.8);
    entity.holder ??= park;
    registry.alias(entity, text.slice(outer.length));
    return;
  }
  // 「瑞丽市畹町经济开发区」, 「江苏太仓高新区」: named after the last of the places that its name opens with.
  for (let from = 0, length = shortestPlace(text); length > 0; length = shortestPlace(text.slice(from))) {
    from += length;
    const rest = text.slice(from);
    if (shortestPlace(rest) > 0 || (rest.length >= 4 && !general.test(rest))) registry.alias(entity, rest);
  }
}
