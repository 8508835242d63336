import type { District } from '../../../gazetteer/district.js';
import { ancestorsOf } from '../../../gazetteer/districts.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { LocalEntity } from './mention.js';
import type { EntityRegistry } from './registry.js';
import type { SentenceDraft } from './sentence-draft.js';

/** What firms do that a country's places do not. */
const firmsActs =
  /^(?:(?:、|和|与|及)[^，。；、]{2,12}){0,3}(?:等)?(?:相继|先后|双双|陆续|近日|日前|均|也|都|已|将){0,2}(?:入驻|落户|进驻|签约|携手|供货|供应|提供|到访|参股|入股|收购|持股)/u;

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
        /^(?<state>[\u4e00-\u9fff]{2,6}州)?的?(?<city>(?!矿山|矿区|矿业|市场|客户|公司|企业|总部|同行|子公司|订单|政府|当地|本土|港口|仓库|油田|新建|扩建|兴建|成立|注册|落户|[设建]|拥有|投资|布局|运营|生产|工厂|基地)[\u4e00-\u9fff]{2,6}?)(?=[、，。；]|和|与|及|新建|扩建|兴建|成立|注册|落户|设有|拥有|建有|建设|投资|的|工厂|基地|布局|设立|运营|还|也|均|都)/u.exec(
          draft.text.slice(country.end, country.end + 16),
        );
      const city = match?.groups?.city;
      if (
        match === null ||
        city === undefined ||
        /^[东西南北中]{1,2}部$/u.test(city) ||
        !/[、，在和与及于]$|^$/u.test(draft.text.slice(0, country.start))
      )
        continue;
      const start = country.end + match[0].length - city.length;
      const end = country.end + match[0].length;
      if (draft.mentions.some((mention) => mention.kind === 'firm' && mention.start < end && start < mention.end))
        continue;
      // 「芬兰海川、德国泽润相继入驻」: what firms do.
      if (firmsActs.test(draft.text.slice(end, end + 40)) && !/[在于]$/u.test(draft.text.slice(0, country.start)))
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

/** A village or community behind its town or street. */
const villageBehind = /^(?![的和与及在是各])[\u4e00-\u9fff]{2,4}?(?:村(?!民|镇|委)|社区(?![居工卫服团养矫党干]))/u;
/** A village by itself, known by its people: 「泥市村的茶农」, 「石桥村党支部书记」. */
const villageOfPeople = new GuardedPattern(
  /(?<=^|[，。；、：“（]|在|到|来到|走进|是)(?<name>[\u4e00-\u9fff]{2,3}村)(?=的?(?:[\u4e00-\u9fff]{0,3})(?:村民|农民|农户|种植户|养殖户|种粮大户|[茶果菜花药瓜烟蔗菇蜂渔牧桑枣梨稻棉粮]农|脱贫户|村?党支部|村?党总支|村支书|村委会|村两委|村主任|村集体|[^，。；]{0,8}(?:基地|大棚|果园|茶园)))/gu,
);
const noVillage =
  /[的个了各等该全本邻们家]|^(?:农|山|乡|渔|新农|古|老|城中|自然|行政|示范|贫困|脱贫|[\u4e00-\u9fff]*(?:特色|美丽|文明|重点|专业|明星|先进|薄弱|产业|旅游|生态|试点|帮扶|民俗))村$/u;

function addVillage(
  registry: EntityRegistry,
  draft: SentenceDraft,
  start: number,
  name: string,
  town: LocalEntity,
): void {
  const entity = registry.add('District', name, 0.8);
  entity.properties = { level: 'village' };
  entity.holder ??= town;
  draft.mentions.push({ kind: 'district', start, end: start + name.length, entity });
}

const isTown = (entity: LocalEntity): boolean => entity.properties.level === 'town';

/** A village behind its town, 「双河镇石桥村」, or of the town that the text speaks of: which the gazetteer does not list. */
export function registerVillages(registry: EntityRegistry, drafts: readonly SentenceDraft[]): void {
  let spoken: LocalEntity | undefined;
  for (const draft of drafts) {
    const towns = draft.mentions
      .filter(({ kind, entity }) => kind === 'district' && isTown(entity))
      .sort((a, b) => a.start - b.start);
    for (const town of towns) {
      const name = villageBehind.exec(draft.text.slice(town.end))?.[0];
      if (name !== undefined) addVillage(registry, draft, town.end, name, town.entity);
    }
    for (const match of villageOfPeople.all(draft.text)) {
      const name = match.groups?.name ?? '';
      const town = towns.findLast(({ end }) => end <= match.index)?.entity ?? spoken;
      const taken = draft.mentions.some(({ start, end }) => start < match.index + name.length && match.index < end);
      if (town !== undefined && !taken && !noVillage.test(name)) addVillage(registry, draft, match.index, name, town);
    }
    spoken = towns.at(-1)?.entity ?? spoken;
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

/** The places around one that are written right before it, the nearest first: 佛山市, 广东省 of 「广东佛山市顺德区」. */
export function writtenAround(inner: LocalEntity, written: string): { district: District; name: string }[] {
  const { adcode } = inner.properties;
  // Two names of two characters at least.
  if (typeof adcode !== 'string' || written.length < 4) return [];
  return ancestorsOf(adcode).flatMap((district) => {
    const name = [district.name, district.shortName].find(
      (text) => written.startsWith(text) || written.includes(text, 2),
    );
    return district.level === 'country' || name === undefined || name.length >= written.length
      ? []
      : [{ district, name }];
  });
}

/** 「惠农区红果子镇」 names the district as well as the town in it. */
function registerOuter(registry: EntityRegistry, inner: LocalEntity, written: string): void {
  for (const { district, name } of writtenAround(inner, written))
    registry.alias(registry.districtEntity(district), name);
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
