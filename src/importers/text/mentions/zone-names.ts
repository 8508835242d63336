import { isPlaceName, leadingPlace } from './firm-parts.js';
import type { LocalEntity } from './mention.js';
import type { EntityRegistry } from './registry.js';

/** The other names of functional zones: what is one zone in other words, and what a zone is called for short. */

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
export function zoneKey(name: string): string {
  const place = leadingPlace(name);
  return `${name.slice(0, place).replace(/(?<=..)[省市区县旗]$/u, '')}${name
    .slice(place)
    .replace(/^[省市区县旗](?=.{3})/u, '')
    .replace(/^国家级?(?=.{3})/u, '')
    .replace(/(?:经济技术开发区|经济开发区|经开区)$/u, '经开区')
    .replace(/(?:高新技术产业开发区|高新技术开发区|高新区)$/u, '高新区')
    .replace(/(?:航空港经济综合实验区|航空港实验区)$/u, '航空港区')
    .replace(/(?:综合保税区|综保区)$/u, '综保区')
    .replace(/(?:工业园区|工业园)$/u, '工业园')
    .replace(/(?:产业园区|产业园)$/u, '产业园')}`;
}

/** The zone that the article has named before in other words, if it is one. */
export function sameZone(registry: EntityRegistry, name: string): LocalEntity | undefined {
  const known = registry.get('IndustrialPark', name);
  if (known !== undefined) return known;
  const key = zoneKey(name);
  const same = registry.entities.filter(
    (entity) =>
      entity.type === 'IndustrialPark' && [entity.name, ...entity.aliases].some((other) => zoneKey(other) === key),
  );
  return same.length === 1 ? same[0] : undefined;
}

/** 「镇江丹徒开发区」 is also 「丹徒开发区」: the name without the place, or the zone, that it starts with. */
export function aliasZone(registry: EntityRegistry, entity: LocalEntity, text: string): void {
  const outer = /^.*(?:开发区|高新区|经开区|园区|新区|片区|试验区|保税区|示范区|港区)(?=[\u4e00-\u9fff]{2,})/u.exec(
    text,
  )?.[0];
  // 「北京·沧州渤海新区某某园」 is also 「沧州渤海新区某某园」.
  const dot = text.indexOf('·') + 1;
  if (dot > 0) {
    aliasZone(registry, entity, text.slice(dot));
    registry.alias(entity, text.slice(dot));
    return;
  }
  if (outer !== undefined && outer.length < text.length - 2) {
    const park = registry.add('IndustrialPark', outer, 0.8);
    if (park !== entity) entity.holder ??= park;
    registry.alias(entity, text.slice(outer.length));
    return;
  }
  // 「某某市北高新区」 may be 「市北高新区」 of the city.
  const part = /^[\u4e00-\u9fff]{2,3}(?=[市城港][东西南北中][\u4e00-\u9fff]{2})/u.exec(text)?.[0];
  if (part !== undefined && isPlaceName(part)) registry.alias(entity, text.slice(part.length));
  for (const rest of withoutPlaces(text)) registry.alias(entity, rest);
}

/** 「瑞丽市畹町经济开发区」, 「江苏太仓高新区」: what is left of a name without the places that it opens with, where that names one zone still. */
function withoutPlaces(text: string): string[] {
  const names: string[] = [];
  for (let from = 0, length = shortestPlace(text); length > 0; length = shortestPlace(text.slice(from))) {
    from += length;
    const rest = text.slice(from);
    if (shortestPlace(rest) > 0 || (rest.length >= 4 && !general.test(rest))) names.push(rest);
  }
  return names;
}

/**
 * The zone that a headline has named without its place, 「某某工业园」 before 「某市某某工业园」. One that is known to lie
 * elsewhere is another.
 */
export function zoneBeforeItsPlace(
  registry: EntityRegistry,
  name: string,
  place: LocalEntity | undefined,
): LocalEntity | undefined {
  if (place === undefined) return undefined;
  return withoutPlaces(name)
    .map((rest) => sameZone(registry, rest))
    .find((zone) => zone !== undefined && (zone.holder === undefined || zone.holder === place));
}
