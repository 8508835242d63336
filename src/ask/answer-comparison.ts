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
  const understood = understand(asked, linked, language, '9999-01');
  if (understood.kind === 'none') return undefined;
  const side = understood.frame;
  if (side.asked === 'comparison' || side.asked === 'connection') return undefined;
  const own = new Inquiry(inquiry.reader, side);
  const reply = await plan(own);
  inquiry.showAs(own);
  return reply;
}

/** Two figures side by side, and their difference where both are of one unit. Each side is answered by `plan`. */
export async function answerComparison(inquiry: Inquiry, plan: Planner): Promise<Reply> {
  const { frame, language } = inquiry;
  const [left, right] = frame.subjects;
  const sides = splitComparison(frame);
  if (left === undefined || right === undefined || sides === undefined)
    return notInGraph(
      say(language, '比较需要两个图谱里有的名称。', 'A comparison needs two names that are in the graph.'),
    );
  const first = await sideOf(inquiry, withMetric(sides[0], left, frame), left, plan);
  const second = await sideOf(inquiry, withMetric(sides[1], right, frame), right, plan);
  const known = (reply: Reply | undefined): reply is Reply & { value: number } =>
    reply?.status === 'answered' && reply.value !== undefined;
  if (!known(first) || !known(second)) {
    const missing = [known(first) ? undefined : left.text, known(second) ? undefined : right.text].filter(Boolean);
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
      ...first,
      answer: `${first.answer}${second.answer}${say(language, '单位不同，不作比较。', ' The units differ, so they are not compared.')}`,
      rows: [...first.rows, ...second.rows],
      claimIds: [...first.claimIds, ...second.claimIds],
      ids: [...first.ids, ...second.ids],
    };
  const unit = first.unit ?? '';
  const difference = Math.abs(first.value - second.value);
  const larger = first.value >= second.value ? left.text : right.text;
  const figure = (value: number): string => formatQuantity(value, unit, language);
  return {
    status: 'answered',
    answer: say(
      language,
      `${left.text}：${figure(first.value)}；${right.text}：${figure(second.value)}。${first.value === second.value ? '两者相等' : `${larger}更大，相差${figure(difference)}`}。`,
      `${left.text}: ${figure(first.value)}; ${right.text}: ${figure(second.value)}. ${first.value === second.value ? 'They are equal' : `${larger} is larger, by ${figure(difference)}`}.`,
    ),
    rows: [
      rowOf({ subject: left.text, value: first.value, unit }),
      rowOf({ subject: right.text, value: second.value, unit }),
      rowOf({ subject: say(language, '相差', 'difference'), value: difference, unit }),
    ],
    entities: [larger],
    value: difference,
    ...(unit === '' ? {} : { unit }),
    claimIds: [...first.claimIds, ...second.claimIds],
    ids: [...first.ids, ...second.ids],
  };
}
