import type { ReadSentence } from '../mentions/find-mentions.js';
import type { Match } from './match.js';
import { publicWorks } from './public-works.js';
import { subjectBefore } from './subject.js';
import type { Slot } from './template.js';

/** Where a pattern fits words that only pass a place, or that speak of somebody who is not named. */

/** Words right before a place that something leaves, sells to or looks at: nothing is said to be there. */
const elsewhere =
  /(?:从|由|远销|销往|发往|运往|来自|源自|赴|距离?|毗邻|紧邻|邻近|对标|撤出|搬离|离开|告别|原(?:址|厂|厂区)?(?:位于|设?在|地处)?|原(?:定|计划|拟|先)?的?(?:实施|建设|项目)?(?:地点|地址|选址)(?:位于|为|是|在|：)?)$/u;

const wordsOf = ({ sentence: { text } }: ReadSentence, slot: Slot | undefined) =>
  slot === undefined ? '' : text.slice(slot.start, slot.end);

/** Whether the place of a match is one that the words only pass. */
export function isPassedBy({ rule, template, found, sentence }: Match): boolean {
  const at = found.indices?.groups?.to?.[0];
  // 「位于某地的某某公司老厂区已经关停」: nobody is there any more.
  const from = found.indices?.groups?.from?.[1] ?? template.text.length;
  if (
    rule.type === 'LOCATED_IN' &&
    /^(?:公司)?的?(?:老|旧|原)(?:厂|址|车间|基地)[^。；]{0,30}(?:关停|关闭|停产|停用|废弃|拆除|腾退|收储|搬空|熄火)/u.test(
      template.text.slice(from),
    )
  )
    return true;
  // 「位于某区的某某园。」 at the head of a sentence says where the zone is.
  if (
    rule.subject === 'site' &&
    at !== undefined &&
    !/[\ue001\ue004\ue005]/u.test(template.text.slice(0, found.index)) &&
    (/[^，。；]的/u.test(wordsOf(sentence, template.slots.get(at))) ||
      /[\ue002\ue003][^，。；]{0,8}的$/u.test(template.text.slice(found.index, at)))
  )
    return true;
  // 「促成五家设计公司落地某地」: they are others.
  if (
    rule.type === 'LOCATED_IN' &&
    /(?:促成|吸引|引进|引入|推动|带动|促进|引导|招引)[^，。；\ue001\ue004]{0,30}(?:企业|公司|项目|机构|团队)(?:[^，。；\ue001\ue004]{0,6})$/u.test(
      template.text.slice(Math.max(0, found.index - 50), found.index),
    )
  )
    return true;
  // 「来自某地的某某公司」 does say where the firm is.
  if (
    rule.type !== 'LOCATED_IN' ||
    at === undefined ||
    /^(?:[的\ue001]|[^，。；]{0,3}(?:获悉|了解到))/u.test(template.text.slice(at + 1))
  )
    return false;
  return elsewhere.test(template.text.slice(Math.max(0, at - 12), at));
}

/** 「…；来自佛山的某某2020年进驻，斥资2亿元」: a part of a sentence that opens with words that name nobody known. */
export function hasUnknownSubject({ rule, found, template }: Match): boolean {
  if (rule.type !== 'INVESTED_IN') return false;
  const words = template.text.slice(0, found.index + found[0].length);
  // 「县领导到甲公司调研时说，要投资…」
  if (/[到在赴往]\ue001[^，。；\ue001]{0,8}(?:调研|考察|视察|检查|走访|座谈|慰问|参观)/u.test(words)) return true;
  if (rule.subject !== 'topicFirm') return false;
  // 「近3年，某市投资10亿元强化园区配套」: the place pays.
  if (
    /^[^在于到来的]*[\ue002\ue003](?:市|县|区|镇)?(?:已|将|累计|计划|先后|共|总|再|还|又|拟)*(?:投资|投入|斥资|安排|拿出)/u.test(
      found[0],
    )
  )
    return true;
  // 「位于某地的物流园项目，投资额5亿元」: the total of what its own clause names, whoever the text spoke of before.
  const spoken = /([\ue002\ue004])(?:项目|工程)，[^，。；\ue001]{0,6}$/u.exec(template.text.slice(0, found.index));
  const owner = spoken === null ? undefined : template.slots.get(spoken.index)?.mentions[0]?.entity.holder;
  if (spoken !== null && owner?.type !== 'Company' && !template.text.slice(0, spoken.index).includes('\ue001'))
    return true;
  // 「投资6亿元改造老旧小区」: without a doer it is the town's money.
  const behind = /^[^，。；]*/u.exec(template.text.slice(found.index + found[0].length))?.[0] ?? '';
  const own = /公司|企业|集团/u.test(found[0]);
  if (!own && publicWorks.test(behind) && subjectBefore(template, found.index) === undefined) return true;
  const part = template.text.slice(template.text.lastIndexOf('；', found.index) + 1, found.index);
  if (part.length === found.index || !part.includes('，') || /[\ue001\ue004]/u.test(part)) return false;
  return !/^(?:同时|此外|另外|目前|如今|今年|去年|明年|未来|预计|达产|建成|投产|项目|其中|[一二三四]期|\d{4}年)/u.test(
    part,
  );
}
