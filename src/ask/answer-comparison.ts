import { compareSides } from './compare-sides.js';
import type { Frame, Mention } from './frame.js';
import { Inquiry, notInGraph, type Planner, type Reply } from './inquiry.js';
import { rowOf } from './rows.js';
import { understand } from './understand.js';
import { formatQuantity, say } from './wording.js';

/** The two sides of a comparison as questions of their own: each with one of the names and its own words. */
export function splitComparison(frame: Frame): readonly [string, string] | undefined {
  const [left, right] = frame.subjects;
  if (left === undefined || right === undefined) return undefined;
  const { question } = frame;
  const before = question.slice(0, left.start);
  const between = question.slice(left.end, right.start);
  const after = question.slice(right.end);
  // 与 and "or" divide the sides; what stands before them belongs to the first name, after them to the second.
  const divide =
    /^(.*?)(?:，|,)?\s*(与|和|跟|同|比起|相比于|比|\bor\b|\band\b|\bthan\b|\bwith\b|\bversus\b|\bvs\.?|\bto\b)(.*)$/iu.exec(
      between,
    );
  const own = divide?.[1] ?? between;
  const lead = divide?.[3] ?? '';
  const tail = after.split(/相比|比较|对比|哪个|哪家|哪边|谁|，|,|\?|？|more|larger|bigger|higher|greater/iu)[0] ?? '';
  const first = `${before.replace(/which is (?:the )?\w+|比较|对比|compare[sd]?|请问|the difference between/giu, ' ')}${left.text}${own}`;
  const opening = /\b(?:the|revenue|investment|output|agreed|total)[^,]*$/iu.exec(lead)?.[0] ?? '';
  const second = `${lead.includes(opening) ? lead : opening}${right.text}${tail}`;
  const rest = question.slice(right.end);
  // "比较甲和乙的营收": what is compared is said once, after both.
  const shared = /^(?:的|之间的|'s )?[^，,。？?]*/u.exec(rest)?.[0] ?? '';
  const hasMetric = own.replace(/[的'’s\s]/gu, '') !== '';
  return [hasMetric ? first : `${first}${shared}`, second];
}

const metricWords =
  /协议引资|引资|外资|总额|金额|营业收入|营收|生产总值|GDP|收入|产值|增加值|利润|产能|出口|税收|投资|revenue|output value|output|profit|capacity|exports|sales|invest\w*/iu;

/** A side that names no figure of its own takes the one that the question names: "which of A and B invested more". */
function withMetric(text: string, mention: Mention, frame: Frame): string {
  const side = text.replace(
    /(?:谁|哪个|哪家|哪边)的?|相?差(?:额|多少|了).*$|[高多大]多少.*$|相比.*$|更[多高大少低]|(?:多|高|大)(?:少|了|出)?(?=$|[？?，,])/gu,
    '',
  );
  const said = metricWords.exec(side.replace(mention.text, ''))?.[0] ?? '';
  const verb = /^invest(?:ed|ing|s)?$/iu.test(said);
  if (said !== '' && !verb) return side;
  const metric = metricWords.exec(frame.question.replace(mention.text, ''))?.[0] ?? '';
  if (frame.language === 'zh') return `${mention.text}${metric === '' ? '投资' : metric}`;
  const where = frame.where !== undefined && frame.where.text !== mention.text ? ` in ${frame.where.text}` : '';
  if (/^invest/iu.test(metric) || metric === '') {
    const place = mention.type === 'District' || mention.type === 'IndustrialPark';
    return place
      ? `How much was invested in ${mention.text} in total,`
      : `How much did ${mention.text} invest${where},`;
  }
  return `What is the ${metric} of ${mention.text}`;
}

const divider = /与|和|跟|同|还是|比|、|，|,|\bor\b|\band\b|\bthan\b|\bwith\b|\bversus\b|\bvs\b|\bto\b/iu;

/**
 * The two sides where a side has several names ("BASF's Zhanjiang project or ExxonMobil's Huizhou project"): they part
 * where a dividing word stands between two names.
 */
export function groupSides(frame: Frame): readonly [readonly Mention[], readonly Mention[]] | undefined {
  const { subjects, question } = frame;
  if (subjects.length < 3) return undefined;
  const at = subjects.findIndex((mention, index) => {
    const next = subjects[index + 1];
    return next !== undefined && divider.test(question.slice(mention.end, next.start));
  });
  return at < 0 ? undefined : [subjects.slice(0, at + 1), subjects.slice(at + 1)];
}

/** What is asked of a side of several names: the investment of its firm in its place, or of its project. */
function askOfGroup(
  group: readonly Mention[],
  frame: Frame,
): { readonly text: string; readonly used: readonly Mention[] } | undefined {
  const project = group.find((one) => one.type === 'Project');
  const firm = group.find((one) => one.type === 'Company' || one.type === 'PublicBody');
  const place = group.find((one) => one.type === 'District' || one.type === 'IndustrialPark');
  const zh = frame.language === 'zh';
  if (project !== undefined)
    return {
      text: zh ? `${project.text}总投资多少` : `What is the total investment of ${project.text}`,
      used: [project],
    };
  if (firm === undefined || place === undefined) return undefined;
  return {
    text: zh ? `${firm.text}在${place.text}投资多少` : `How much did ${firm.text} invest in ${place.text}`,
    used: [firm, place],
  };
}

async function groupReply(inquiry: Inquiry, group: readonly Mention[], plan: Planner): Promise<Reply | undefined> {
  const asked = askOfGroup(group, inquiry.frame);
  if (asked === undefined) return undefined;
  const linked = asked.used
    .map((mention) => {
      const start = asked.text.indexOf(mention.text);
      return { ...mention, start, end: start + mention.text.length };
    })
    .sort((a, b) => a.start - b.start);
  return replyTo(inquiry, asked.text, linked, plan);
}

async function replyTo(
  inquiry: Inquiry,
  asked: string,
  linked: readonly Mention[],
  plan: Planner,
): Promise<Reply | undefined> {
  const understood = understand(asked, linked, inquiry.language, '9999-01');
  if (understood.kind === 'none') return undefined;
  const side = understood.frame;
  if (side.asked === 'comparison' || side.asked === 'connection') return undefined;
  const own = new Inquiry(inquiry.reader, side);
  const reply = await plan(own);
  inquiry.showAs(own);
  return reply;
}

const numberWords = { zh: '多少', en: ' how much' } as const;

async function sideOf(inquiry: Inquiry, text: string, mention: Mention, plan: Planner): Promise<Reply | undefined> {
  const { language } = inquiry;
  const asked = language === 'zh' ? `${text}${numberWords.zh}` : `${text}${numberWords.en}`;
  const start = asked.indexOf(mention.text);
  const { where } = inquiry.frame;
  const place = where === undefined || where.text === mention.text ? -1 : asked.indexOf(where.text);
  const linked = [
    { ...mention, start, end: start + mention.text.length },
    ...(where === undefined || place < 0 ? [] : [{ ...where, start: place, end: place + where.text.length }]),
  ];
  return replyTo(inquiry, asked, linked, plan);
}

/** What a side is called in the answer. */
function sideName(group: readonly Mention[], frame: Frame): string {
  const [first, last] = [group[0], group.at(-1)];
  return first === undefined || last === undefined ? '' : frame.question.slice(first.start, last.end);
}

/** Two figures side by side, and their difference where both are of one unit. Each side is answered by `plan`. */
export async function answerComparison(inquiry: Inquiry, plan: Planner): Promise<Reply> {
  const { frame, language } = inquiry;
  const besides = await compareSides(inquiry, plan);
  if (besides !== undefined) return besides;
  const [left, right] = frame.subjects;
  const sides = splitComparison(frame);
  if (left === undefined || right === undefined || sides === undefined)
    return notInGraph(
      say(language, '比较需要两个图谱里有的名称。', 'A comparison needs two names that are in the graph.'),
    );
  const groups = groupSides(frame);
  const first =
    groups === undefined
      ? await sideOf(inquiry, withMetric(sides[0], left, frame), left, plan)
      : await groupReply(inquiry, groups[0], plan);
  const second =
    groups === undefined
      ? await sideOf(inquiry, withMetric(sides[1], right, frame), right, plan)
      : await groupReply(inquiry, groups[1], plan);
  const [leftName, rightName] =
    groups === undefined ? [left.text, right.text] : groups.map((one) => sideName(one, frame));
  const known = (reply: Reply | undefined): reply is Reply & { value: number } =>
    reply?.status === 'answered' && reply.value !== undefined;
  if (first?.status === 'answered' && second?.status === 'answered' && !(known(first) && known(second)))
    return {
      status: 'answered',
      answer: `${first.answer}${language === 'zh' ? '' : ' '}${second.answer}${say(language, '两边的数字口径、阶段或币种不同，不能直接比较大小。', ' The figures differ in kind, stage or currency, so neither is called larger.')}`,
      rows: [...first.rows, ...second.rows],
      entities: [],
      claimIds: [...first.claimIds, ...second.claimIds],
      ids: [...first.ids, ...second.ids],
    };
  if (!known(first) || !known(second)) {
    const missing = [known(first) ? undefined : leftName, known(second) ? undefined : rightName].filter(Boolean);
    return notInGraph(
      say(
        language,
        `无法比较：图谱里没有${missing.join('、')}的这个数字。${known(first) ? first.answer : ''}${known(second) ? second.answer : ''}`,
        `No comparison: that figure of ${missing.join(' and ')} is not in the graph. ${known(first) ? first.answer : ''}${known(second) ? second.answer : ''}`.trim(),
      ),
    );
  }
  if ((first.unit ?? '') !== (second.unit ?? ''))
    return {
      status: 'answered',
      entities: [],
      answer: `${first.answer}${language === 'zh' ? '' : ' '}${second.answer}${say(language, '单位不同，不作比较。', ' The units differ, so they are not compared.')}`,
      rows: [...first.rows, ...second.rows],
      claimIds: [...first.claimIds, ...second.claimIds],
      ids: [...first.ids, ...second.ids],
    };
  const unit = first.unit ?? '';
  const difference = Math.abs(first.value - second.value);
  const larger = first.value >= second.value ? leftName : rightName;
  const figure = (value: number): string => formatQuantity(value, unit, language);
  return {
    status: 'answered',
    answer: say(
      language,
      `${leftName}：${figure(first.value)}；${rightName}：${figure(second.value)}。${first.value === second.value ? '两者相等' : `${larger}更大，相差${figure(difference)}`}。`,
      `${leftName}: ${figure(first.value)}; ${rightName}: ${figure(second.value)}. ${first.value === second.value ? 'They are equal' : `${larger} is larger, by ${figure(difference)}`}.`,
    ),
    rows: [
      rowOf({ subject: leftName, value: first.value, unit }, first.claimIds),
      rowOf({ subject: rightName, value: second.value, unit }, second.claimIds),
      rowOf({ subject: say(language, '相差', 'difference'), value: difference, unit }, [
        ...first.claimIds,
        ...second.claimIds,
      ]),
    ],
    entities: larger === undefined ? [] : [larger],
    value: difference,
    ...(unit === '' ? {} : { unit }),
    claimIds: [...first.claimIds, ...second.claimIds],
    ids: [...first.ids, ...second.ids],
  };
}
