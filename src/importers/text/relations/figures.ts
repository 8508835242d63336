import type { Properties } from '../../../model/claim.js';
import { dateBefore } from '../dates/dates.js';
import { moneyProperties } from '../quantities/money-properties.js';
import { clauseBefore, type Match, slotAt } from './match.js';
import { phaseBefore } from './phase-sums.js';
import { notForWorks, notInvested } from './rules/investment.js';
import { firstOfDealing } from './sole-subject.js';
import type { Template } from './template.js';

const together = /共同|联合|合资|合作|联手|携手|合力|合伙|[双三四]方|分别|各/u;

/** 「甲项目、乙项目等6个项目，总投资98亿元」: a sum over several projects is nobody's own. */
function isTotalOfSeveral(template: Template, at: number): boolean {
  const before = [...template.slots]
    .filter(([index, slot]) => index < at && (slot.kind === 'project' || slot.kind === 'firm'))
    .sort((a, b) => a[0] - b[0])
    .at(-1);
  if (before === undefined) return false;
  const [index, slot] = before;
  const between = template.text.slice(index + 1, at);
  const several =
    slot.kind === 'project' &&
    (slot.mentions.length > 1 || /\d+个|[两二三四五六七八九十]个|一批/u.test(slot.tail ?? ''));
  // 「甲产业园项目和乙加工项目，投资总额达30亿元」
  const joined =
    slot.kind === 'project' &&
    /[\ue002\ue004](?:项目|工程|一期|二期|三期)?[、和与及]$/u.test(
      template.text.slice(Math.max(0, index - 6), index),
    ) &&
    /投资/u.test(between);
  // 「甲、乙等5家企业签约入驻，协议投资总额…」
  const eachItsOwn =
    slot.kind === 'firm' &&
    (slot.mentions.length > 1 || /[\d两三四五六七八九十]家/u.test(slot.tail ?? '')) &&
    // 「甲与乙签约后，投资…」
    firstOfDealing(template, slot) === undefined &&
    /签约|入驻|落户|落地|集中|参加|签下/u.test(between) &&
    !/共同|联合|合资|合作|联手/u.test(between);
  // 「包括甲、乙、丙，均为…企业，总投资44亿元」: three in a row who are not said to act together.
  const row =
    slot.kind === 'firm' &&
    slot.mentions.length >= 3 &&
    !together.test(template.text.slice(Math.max(0, index - 12), at));
  // 「甲食品等某某功能区项目2个，总投资…」
  if (/^等?[^，。；]{0,24}(?:项目|工程)(?:\ue009|\d+[个项宗])/u.test(between)) return true;
  return (
    eachItsOwn ||
    joined ||
    row ||
    (several && /投资/u.test(between)) ||
    // 「包括甲项目、…等6项、总投资…」
    (slot.kind === 'project' &&
      /等[^，。；]{0,4}(?:\ue009|\d+[个项家]|[两二三四五六七八九十]+[个项家])[^，。；]{0,8}[、，]?[^，。；]{0,4}投资/u.test(
        between,
      )) ||
    /(?:\d+|[两二三四五六七八九十])个[^，。；]{0,8}项目[^。；]{0,8}投资/u.test(between)
  );
}

/** The figures that a match states; undefined where its sum is not what the rule reads, so that nothing is claimed. */
export function readFigures(match: Match): Properties | undefined {
  const { rule, sentence, template, found } = match;
  const properties: Properties = { ...rule.properties };
  delete properties.withoutAmount;
  const percentage = slotAt(match, 'percent')?.quantity?.value;
  if (percentage !== undefined) properties.percentage = percentage;
  const contract = slotAt(match, 'contract')?.quantity;
  if (contract?.unit === 'CNY') properties.contractAmountCny = contract.value;
  const amount = slotAt(match, 'amount');
  if (amount?.quantity !== undefined) {
    const at = found.indices?.groups?.amount?.[0] ?? 0;
    const clause = clauseBefore(template.text, at);
    if (/合计|共计|总计|累计签约/u.test(clause)) return undefined;
    // 「固定资产投资16亿元，增长47%」: what statistics say of a place.
    if (
      /固定资产投资|招商引资/u.test(clause) &&
      /^，?(?:同比)?(?:增长|下降)/u.test(template.text.slice(at + 1, at + 8))
    )
      return undefined;
    // A part of a sum, unless it says whose part.
    if (
      properties.amountKind !== 'acquisition' &&
      /^其中|，其中/u.test(clause) &&
      !/其中[^\ue001]{0,8}\ue001/u.test(clause)
    )
      return undefined;
    // 「园区落户项目121宗，总投资…」, 「全市光伏产业总投资…」: a sum over several, or of a trade.
    if (rule.subject === 'topicFirm' && rule.type === 'INVESTED_IN' && slotAt(match, 'to') === undefined) {
      const sentenceBefore = template.text.slice(template.text.lastIndexOf('。', at) + 1, at);
      if (
        /\ue009[^，。；]{0,8}(?:项目|企业)|项目\ue009|项目[^，。；]{0,4}\d+(?:宗|项|个)|\d+(?:宗|项)|产业(?:累计|完成|总)?|^[^，]{0,6}[\ue002\ue003](?:累计|完成|共|全年|全区|全市|全县)/u.test(
          sentenceBefore,
        )
      )
        return undefined;
    }
    const spread = [...template.slots].some(
      ([index, slot]) =>
        index >= found.index &&
        index < at &&
        (slot.kind === 'district' || slot.kind === 'park') &&
        slot.mentions.length > 1,
    );
    if (spread) return undefined;
    if (isTotalOfSeveral(template, at) && !/分别/u.test(found[0])) return undefined;
    const to = slotAt(match, 'to');
    if (to !== undefined && to.mentions.length > 1 && !/分别/u.test(found[0])) return undefined;
    if (notForWorks.test(template.text.slice(at + 1, at + 20))) return undefined;
    if (notInvested.test(clause) || notInvested.test(match.found.groups?.between ?? '')) return undefined;
    if (
      /^[^，。；]{0,4}(?:以上|级)/u.test(template.text.slice(at + 1)) &&
      /级/u.test(template.text.slice(at + 1, at + 3))
    )
      return undefined;
    Object.assign(
      properties,
      moneyProperties(sentence.sentence.text, amount.quantity, clause, phaseBefore(template, at)),
    );
  }
  return properties;
}

/** When it happened, for relations that are events: the last date before the words in their sentence. */
export function eventDate({ rule, dates, template, found, sentence }: Match): string | undefined {
  if (
    !['INVESTED_IN', 'DEVELOPS', 'SUPPLIES'].includes(rule.type) &&
    !(rule.type === 'LOCATED_IN' && /落户|迁|搬|入驻|进驻/u.test(found[0]))
  )
    return undefined;
  if (/累计/u.test(found[0])) return undefined;
  return dateBefore(sentence.sentence.text, dates, template.at[found.index + found[0].length - 1] ?? 0);
}

/** Properties without a sum: what is left to say where the sum belongs to several. */
export function withoutAmount(properties: Properties): Properties {
  const kept = Object.entries(properties).filter(([key]) => !/^(?:amount|originalAmount|currency)/u.test(key));
  return Object.fromEntries(kept);
}

/** 「甲、乙分别持有丙60%和40%」, 「甲、乙分别投资3亿元、2亿元」: each end's own figure, where there are as many as ends. */
export function inTurn({ found, template, sentence }: Match, ends: number): readonly Properties[] {
  if (ends < 2 || !/分别|各自/u.test(found[0])) return [];
  const at = found.indices?.groups?.percent?.[0] ?? found.indices?.groups?.amount?.[0];
  if (at === undefined) return [];
  const kind = template.slots.get(at)?.kind;
  const figures: Properties[] = [];
  for (let i = at; i < template.text.length && /[、和与及\ue006\ue008]/u.test(template.text[i] ?? ''); i += 1) {
    const slot = template.slots.get(i);
    if (slot?.quantity === undefined || slot.kind !== kind) continue;
    figures.push(
      kind === 'percent'
        ? { percentage: slot.quantity.value }
        : moneyProperties(sentence.sentence.text, slot.quantity, clauseBefore(template.text, at)),
    );
  }
  return figures.length === ends ? figures : [];
}
