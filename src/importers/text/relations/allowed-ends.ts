import type { LocalEntity } from '../mentions/mention.js';
import { publicZone } from './invest-targets.js';
import { financier } from './makers.js';
import type { RelationRule } from './rule.js';
import { isLocal } from './topics.js';

/** Which things may stand at the ends of a relation, whatever the words between them are. */

const isPlace = ({ type }: LocalEntity) => type === 'District' || type === 'IndustrialPark';

/** Whether the two ends may stand in this relation at all. */
export function allowed(rule: RelationRule, from: LocalEntity, to: LocalEntity): boolean {
  if (from === to) return false;
  // An office is no firm: it sits in no park and builds no plant.
  if (from.type === 'PublicBody' && rule.type !== 'DEVELOPS' && /(?:政府|管委会|委员会|局|厅)$/u.test(from.name))
    return false;
  switch (rule.type) {
    case 'LOCATED_IN':
      // A foreign city has no level.
      if (rule.reach !== undefined && !isLocal(to) && to.properties.level !== undefined) return false;
      if (rule.reach === 'near' && to.properties.level === 'city') return false;
      return !isPlace(from) && isPlace(to) && from.type !== 'Person' && to.name !== '中国';
    case 'REGISTERED_IN':
      return from.type === 'Company' && isPlace(to) && to.name !== '中国';
    case 'PART_OF':
      // A county is no part of a zone.
      return (
        isPlace(from) &&
        isPlace(to) &&
        !(to.type === 'IndustrialPark' && /^(?:county|city|province|country)$/u.test(String(from.properties.level)))
      );
    case 'SUPPLIES':
      // Those that pay supply no goods, and a fund buys none.
      return (
        from.type === 'Company' &&
        to.type === 'Company' &&
        !financier.test(from.name) &&
        !/(?:基金|资本|创投|高铁|铁路|高速公路?|大桥|隧道|水库|水电站|核电站)$/u.test(to.name)
      );
    case 'SUBSIDIARY_OF':
    case 'OWNS':
      return from.type === 'Company' && to.type === 'Company';
    case 'INVESTED_IN':
      return from.type === 'Company' && to.type !== 'PublicBody';
    case 'DEVELOPS':
      if (from.type !== 'Company' && from.type !== 'PublicBody') return false;
      return (
        to.type === 'Project' ||
        to.type === 'PublicBody' ||
        (to.type === 'IndustrialPark' && (to.holder === from || !publicZone.test(to.name)))
      );
    default:
      return true;
  }
}

/** 「晶川的切片项目」: a project whose name says whose it is, which is none of those that are said to build it. */
export function saysAnothers(project: LocalEntity, from: LocalEntity): boolean {
  const owner =
    project.type === 'Project' ? /^(?<owner>[\u4e00-\u9fff]{2,8})的/u.exec(project.name)?.groups?.owner : undefined;
  return owner !== undefined && !from.name.includes(owner) && !owner.includes(from.parts?.core ?? from.name);
}

/** Whether two firms are called after one trade name: 佛山|海川|釉料有限公司 and 海川|新材料. */
export function shareTradeName(one: LocalEntity, other: LocalEntity): boolean {
  const [own, others] = [one.parts?.core ?? '', other.parts?.core ?? ''];
  if (own.length < 2 || others.length < 2) return false;
  return other.name.includes(own) || one.name.includes(others) || own.slice(0, 2) === others.slice(0, 2);
}
