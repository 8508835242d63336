import { parkNicknames } from '../lexicon/place-words.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { publicZone } from '../relations/invest-targets.js';
import { leadingPlace } from './firm-parts.js';
import type { LocalEntity } from './mention.js';
import { findZones, type ZoneName } from './parks.js';
import { isPassing } from './passing-places.js';
import type { EntityRegistry } from './registry.js';
import type { SentenceDraft } from './sentence-draft.js';
import { aliasZone, sameZone, zoneBeforeItsPlace, zoneKey } from './zone-names.js';

/** Longer nicknames end as zones do and are found as such. */
const shortNicknames = Object.keys(parkNicknames).filter((nickname) => nickname.length <= 4);
const shortNickname = new GuardedPattern(new RegExp(shortNicknames.join('|'), 'u'));

/** Kinds of zones of which a city or county has one. */
const placedTail =
  /^(?:(?:国家)?高新技术产业开发区|(?:国家)?经济技术开发区|经济开发区|高新区|经开区|开发区|工业集中区|化工园区|综合保税区)$/u;
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

/** 「三一重|能哈密产业园」: a zone's name that opens in the middle of a firm's has all of it. */
function withWholeFirm({ text, mentions }: SentenceDraft, zone: ZoneName): ZoneName {
  const firm = mentions.find(
    ({ kind, start, end }) => kind === 'firm' && start < zone.start && end > zone.start && end < zone.end,
  );
  if (firm === undefined) return zone;
  const { start } = firm;
  return { ...zone, start, text: text.slice(start, zone.end), stem: text.slice(start, zone.end - zone.tail.length) };
}

/** 「越南|北宁省|某某工业园」: the state or town behind a foreign country; undefined where the place is none. */
function stateAbroad(outer: LocalEntity | undefined, behind: string): string | undefined {
  if (outer?.properties.level !== 'country' || outer.name === '中国') return undefined;
  return /^[\u4e00-\u9fff]{2,5}?[省州府市](?=[\u4e00-\u9fff]{4})/u.exec(behind)?.[0] ?? '';
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
    for (const cut of zones) {
      const zone = withWholeFirm(draft, cut);
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
      // 「甲市（乙县）产业转移工业园」 lies in the place in brackets.
      const bracketed =
        outer !== undefined && draft.text[outer.end] === '（' && /产业转移|合作|共建|飞地/u.test(zone.text)
          ? draft.mentions.find(
              ({ kind, start, end }) =>
                kind === 'district' && start === outer.end + 1 && end < zone.end && draft.text[end] === '）',
            )
          : undefined;
      const behind = outer === undefined ? '' : draft.text.slice(outer.end, zone.end);
      const written = draft.text.slice(zone.start, outer?.end ?? zone.start);
      const inner =
        outer !== undefined && written.length > outer.entity.name.length && written.endsWith(outer.entity.name)
          ? `${outer.entity.name}${behind}`
          : zone.text;
      const abroad = stateAbroad(outer?.entity, behind);
      const name = parkNicknames[zone.text] ?? (abroad === undefined ? inner : behind.slice(abroad.length));
      const before = draft.mentions.find(({ kind, end }) => kind === 'park' && end === zone.start - 1);
      const twin = before !== undefined && isOtherName(draft.text, before, zone) ? before.entity : undefined;
      const entity =
        twin ??
        sameZone(registry, name) ??
        zoneBeforeItsPlace(registry, name, outer?.entity) ??
        registry.add('IndustrialPark', name);
      // 「…高新区」 at first, 「…高新技术产业开发区」 later: the fuller name is the zone's.
      const fuller = twin === undefined && name.length > entity.name.length && zoneKey(name) === zoneKey(entity.name);
      if (fuller) registry.rename(entity, name);
      else registry.alias(entity, name);
      registry.alias(entity, zone.text);
      // The core of a zone is spoken of as the zone.
      if (/核心区$/u.test(zone.text)) registry.alias(entity, zone.text.replace(/核心区$/u, ''));
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
        !/^[湾江河湖山岛桥港路口洲]/u.test(behind) &&
        // 「广西中国—东盟产业园」 says of its province only whose it is.
        !(outer.entity.properties.level === 'province' && behind.startsWith('中国'))
      )
        entity.holder ??= bracketed?.entity ?? outer.entity;
      if (abroad !== undefined && abroad !== '') {
        const state = registry.add('District', abroad, 0.75);
        registry.alias(state, written + abroad);
        if (entity.holder === undefined || entity.holder === outer?.entity) entity.holder = state;
      }
      if (before !== undefined && draft.text[zone.start - 1] === '·') entity.holder ??= before.entity;
      draft.mentions.push({ kind: 'park', start: zone.start, end: zone.end, entity });
    }
  }
  for (const draft of drafts) {
    if (!shortNickname.mayMatch(draft.text)) continue;
    for (const nickname of shortNicknames) {
      for (let at = draft.text.indexOf(nickname); at >= 0; at = draft.text.indexOf(nickname, at + 1)) {
        const inside = draft.mentions.some(
          ({ kind, start, end }) => (kind === 'firm' || kind === 'park') && start <= at && end > at,
        );
        if (
          inside ||
          /^(?:产业园|科技产业园|科技园|[\u4e00-\u9fff]?实验室)/u.test(draft.text.slice(at + nickname.length))
        )
          continue;
        // 「沧州临港」 is no part of Shanghai: of places of that name elsewhere the nickname says nothing.
        const elsewhere = draft.mentions.some(
          ({ kind, end, entity }) => kind === 'district' && end === at && !entity.name.startsWith('上海'),
        );
        if (elsewhere && nickname === '临港') continue;
        // 「江苏中关村」 of 「江苏中关村科技产业园」 is no part of the zone of that nickname elsewhere.
        const place = draft.mentions.find(({ kind, end }) => kind === 'district' && end === at);
        const placed = place === undefined ? '' : draft.text.slice(place.start, at) + nickname;
        const longer =
          placed === ''
            ? undefined
            : registry.entities.find(
                ({ type, name, aliases }) =>
                  type === 'IndustrialPark' &&
                  [name, ...aliases].some((text) => text.startsWith(placed) && text !== placed),
              );
        const entity = longer ?? registry.add('IndustrialPark', parkNicknames[nickname] ?? nickname);
        if (longer === undefined) registry.alias(entity, nickname);
        draft.mentions.push({ kind: 'park', start: at, end: at + nickname.length, entity });
      }
    }
  }
  for (const { draft, start, end, tail } of bare) {
    // 「某某市的高新技术产业开发区」: the place before it is what it is called by.
    const owner =
      draft.text[start - 1] === '的' && placedTail.test(tail)
        ? draft.mentions.find(({ kind, end: edge }) => kind === 'district' && edge === start - 1)
        : undefined;
    if (owner !== undefined) {
      const name = `${owner.entity.name}${tail}`;
      const zone = sameZone(registry, name) ?? registry.add('IndustrialPark', name, 0.8);
      for (const called of [owner.entity.name, draft.text.slice(owner.start, owner.end)])
        registry.alias(zone, `${called}的${tail}`);
      zone.holder ??= owner.entity;
      draft.mentions.push({ kind: 'park', start, end, entity: zone });
      continue;
    }
    const named = registry.entities.filter(
      ({ type, name, aliases }) =>
        type === 'IndustrialPark' &&
        // Any zone may be called 园区.
        (tail === '园区' ||
          [name, ...aliases].some((text) => text.endsWith(tail) || zoneKey(text).endsWith(zoneKey(tail)))),
    );
    const before = named.filter((entity) => entity.name !== tail);
    let entity = nearestBefore(drafts, draft, start, before);
    if (entity === undefined && /^(?:科技城|科学城|大学城|软件园|保税区)$/u.test(tail))
      entity = registry.add('IndustrialPark', tail, 0.7);
    if (entity !== undefined) draft.mentions.push({ kind: 'park', start, end, entity });
    else {
      // 「在经开区某某片区」: the zone around has no name here, and stands for nothing beside the one in it.
      const inner = draft.mentions.findIndex((mention) => mention.kind === 'park' && mention.start === end);
      const found = draft.mentions[inner];
      if (found !== undefined) draft.mentions[inner] = { ...found, start };
    }
  }
}

/** 「无锡国家软件园（江苏软件园）」: a second name in brackets, of the same kind of zone. */
function isOtherName(text: string, before: { readonly end: number }, zone: { start: number; end: number }): boolean {
  if (text[before.end] !== '（' || text[zone.end] !== '）') return false;
  return text.slice(before.end - 2, before.end) === text.slice(zone.end - 2, zone.end);
}

/** 「将投资12亿元建设某某产业园」: works of a firm, and not the zone that the text goes on to call 园区. */
function isToBeBuilt(text: string, start: number, { name }: LocalEntity): boolean {
  return (
    /(?:拟|将|计划|签约)[^。；]{0,30}(?:投资|斥资|出资)[^。；，]{0,16}(?:建设|打造|兴建|投建|新建|建)(?:一[个座])?$/u.test(
      text.slice(Math.max(0, start - 60), start),
    ) && !publicZone.test(name)
  );
}

/** 「建设某某产业园项目」: a zone that a later paragraph's 园区 does not mean, as the text speaks of it as a project. */
const isProject = (text: string, end: number) =>
  /^(?:[一二三四]期|[东西南北]区)?(?:建设)?(?:项目|工程)/u.test(text.slice(end));

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
          among.includes(entity) &&
          (here !== draft || start < offset) &&
          !isPassing(here.text, start, end) &&
          !isToBeBuilt(here.text, start, entity) &&
          !(here.sentence.paragraphIndex !== draft.sentence.paragraphIndex && isProject(here.text, end)),
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
