import type { Properties } from '../../../model/claim.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { Match } from './match.js';

const founded =
  /(?<founder>\ue001)[^。；\ue001]{0,40}(?:成立|设立|组建|新设|创办|注册)(?:了)?[^，。；\ue001]{0,10}(?<child>\ue001)(?!的?(?:办事处|分公司|项目))(?<far>[^。；]{0,100})$/du;

/**
 * 「甲在园内注册成立乙，计划投资12亿元」, 「…合资成立乙，甲出资2000万元」: a sum behind the founding of a firm goes into that
 * firm, where no works are named; the new firm's own plan is its founder's money.
 */
export function foundingOf(
  { template, found }: Match,
  from: readonly LocalEntity[],
  to: readonly LocalEntity[],
  properties: Properties,
): { founders: readonly LocalEntity[]; child: LocalEntity } | undefined {
  if (properties.amountCny === undefined && properties.originalAmount === undefined) return undefined;
  if (to.some(({ type }) => type === 'Project' || type === 'Company') || from.length === 0) return undefined;
  const at = found.indices?.groups?.amount?.[0] ?? found.index;
  const words = founded.exec(template.text.slice(0, at));
  const groups = words?.indices?.groups;
  // 「注册成立乙，并建设某某产业园，计划总投资18亿元」: works are named between.
  if (/(?:建设|打造|兴建|投建|新建)[^，。；]{0,6}[\ue002\ue004]/u.test(words?.groups?.far ?? '')) return undefined;
  const isEquity = /出资|认缴|注资|认购/u.test(found[0]);
  if (!isEquity && (words?.groups?.far ?? '').length > 30) return undefined;
  const single = (index: number | undefined) => {
    const slot = index === undefined ? undefined : template.slots.get(index);
    return slot?.mentions.length === 1 ? slot.mentions[0]?.entity : undefined;
  };
  const child = single(groups?.child?.[0]);
  const [investor] = from;
  if (child === undefined || investor === undefined) return undefined;
  if (!from.includes(child)) return isEquity ? { founders: from, child } : undefined;
  if (from.length > 1) return undefined;
  const founder = single(groups?.founder?.[0]);
  return founder === undefined || founder === child ? undefined : { founders: [founder], child };
}
