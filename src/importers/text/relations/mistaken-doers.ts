import type { LocalEntity } from '../mentions/mention.js';
import { buildsForOthers } from './clause-roles.js';
import { clauseBefore, type Match } from './match.js';
import { subjectBefore } from './subject.js';

/** Where the firm that a pattern takes for the doer is not the one that the words speak of. */

/** Whether the investor's clause ended before the sum, and the words at the sum speak of another firm. */
export function isPassedOver({ found, template }: Match): boolean {
  const [from, to] = found.indices?.groups?.between ?? [0, 0];
  const at = found.indices?.groups?.from?.[0];
  // 「由甲与市政府、乙三方合资，总投资…」: the last of those who share is not who pays it all.
  if (
    at !== undefined &&
    template.slots.get(at)?.mentions.length === 1 &&
    /[双三四]方(?:共同)?(?:合资|出资|投资)/u.test(template.text.slice(from, to))
  )
    return true;
  // 「甲承建的项目总投资…」: who builds for another.
  if (at !== undefined && buildsForOthers.test(template.text.slice(at + 1))) return true;
  if (at === undefined || !template.text.slice(from, to).includes('，')) return false;
  // 「公司负责人介绍，这里是某基地，总投资…，由乙与丙共同出资兴建」: who pays is told behind.
  if (paidBehind.test(template.text.slice(found.index + found[0].length))) return true;
  const subject = subjectBefore(template, to);
  const own = template.slots.get(at);
  // 「产品主供甲，今年计划投资…」: whom the words only mention pays nothing.
  if (subject === undefined && served.test(clauseBefore(template.text, at))) return true;
  if (pointing.test(template.text.slice(from, to)) && (subject !== own || (own?.mentions.length ?? 0) > 1)) return true;
  return subject !== undefined && subject !== own;
}

/** Words behind a sum that say whose it is. */
const paidBehind =
  /^，(?:项目)?由[^，。；\ue001]{0,4}\ue001[^，。；\ue001]{0,8}(?:出资|投资|合资)(?:兴建|建设|建成|设立|打造)?(?=[，。；])/u;

/** Words before a firm that is only supplied. */
const served =
  /(?:供|供应|供给|供货|供给|给|向|为|配套|服务|销往|卖给|交付|发往|售予|进入|打入)[^，。；\ue000-\ue0ff]{0,8}$/u;

/** Words of a clause that leave its firm to be told by what came before: whoever is meant, the name before is not surely it. */
const pointing = /，(?:而)?(?:本公司|该公司|新公司|公司|企业|该企业)(?![的董总股])[^，。；]{0,20}$/u;

/** Whether a project of another firm stands between an investor and the sum: the sum is that project's. */
export function namesOthersProject(match: Match, investors: readonly LocalEntity[]): boolean {
  const spoken: readonly [number, number] = match.rule.subject === 'topicFirm' ? [0, match.found.index] : [0, 0];
  const [from, to] = match.found.indices?.groups?.between ?? spoken;
  return [...match.template.slots].some(
    ([at, slot]) =>
      at >= from &&
      at < to &&
      slot.kind === 'project' &&
      slot.mentions.some(({ entity: { holder } }) => holder !== undefined && !investors.includes(holder)),
  );
}

/** Whether the project's name, as the match has it, begins with another firm than those that are said to build it. */
export function isAnothersByName(match: Match, from: readonly LocalEntity[], to: readonly LocalEntity[]): boolean {
  const { sentence, rule, found } = match;
  if (rule.subject === 'holder' || to.length !== 1 || !/\ue001[^，。；]*、\ue004/u.test(found[0])) return false;
  const project = sentence.mentions.find(({ kind, entity }) => kind === 'project' && entity === to[0]);
  if (project === undefined) return false;
  const own = sentence.mentions.find(
    ({ kind, start, end }) => kind === 'firm' && start === project.start && end < project.end,
  );
  return own !== undefined && !from.includes(own.entity);
}

/** 「甲的全资子公司向乙供货」: what the firm that it owns does is not its own. */
export function isOwnerOfNext({ rule, template: { text, slots }, found }: Match): boolean {
  const at = found.indices?.groups?.from?.[0];
  if (at === undefined || !/^(?:SUPPLIES|DEVELOPS|LOCATED_IN)$/u.test(rule.type)) return false;
  const next = [...slots].find(([index, { kind }]) => index > at && kind === 'firm')?.[0] ?? at;
  return /^(?:在[^，。；]{1,14})?(?:的|旗下的?)(?:全资|控股|独资|下属)+[^，。；]{0,4}$/u.test(text.slice(at + 1, next));
}

/** 「甲在某市、某市设有轴承生产基地」: a plant in each, which no name tells apart. */
export function listsPlaces({ template, found }: Match): boolean {
  const [at, until] = [found.index, found.index + found[0].length];
  return [...template.slots].some(
    ([index, { kind, mentions }]) =>
      index >= at && index < until && (kind === 'park' || kind === 'district') && mentions.length > 1,
  );
}

/** 「甲、乙等二级供应商」 are suppliers, and not whom one supplies. */
export function namesSuppliers({ rule, template, found, sentence }: Match): boolean {
  const at = found.indices?.groups?.to?.[0];
  const slot = rule.type === 'SUPPLIES' && at !== undefined ? template.slots.get(at) : undefined;
  if (at === undefined || slot === undefined || sentence.sentence.text[slot.end - 1] !== '等') return false;
  return /^[^的，。；\ue000-\ue0ff]{0,6}(?:供应商|供货商|配套商|配套企业)/u.test(template.text.slice(at + 1));
}
