import { metricScore, tryStatistics } from '../answer-statistics.js';
import { shareOfWords, translatedWords } from '../figure-words.js';
import { Inquiry, type Reply } from '../inquiry.js';
import type { Names } from '../names.js';
import { answerFromText } from './answer-from-text.js';
import { englishPartsOf, wantedIn } from './quote-statistic.js';

const near = 0.5;

/** What is counted, which a question does not say again: 项目 in 「引进多少个项目，制造业的几个」. */
const counted = /(?:企业|项目|园区|平台|公司|机构)$/u;

/**
 * A question for several figures of which the graph gave some: the others by the graph, or in the words of a kept
 * sentence, or that they are not there. Half an answer must not look whole.
 */
export async function withOtherHalf(inquiry: Inquiry, names: Names, reply: Reply): Promise<Reply> {
  const { frame, language } = inquiry;
  const metrics = reply.rows.flatMap(({ metric }) => (typeof metric === 'string' ? [metric] : []));
  if (reply.status !== 'answered' || frame.asked === 'comparison') return reply;
  if (metrics.length === 0 || metrics.length < reply.rows.length) return reply;
  const isChinese = language === 'zh';
  const wanted = isChinese ? wantedIn(frame.masked) : englishPartsOf(frame.masked);
  const missing = wanted.filter((part) => !metrics.some((metric) => isToldBy(metric, part, isChinese)));
  if (missing.length === 0 || missing.length === wanted.length) return reply;
  let whole = reply;
  const lacking: string[] = [];
  const noun = counted.exec(metrics[0] ?? '')?.[0] ?? '';
  for (const part of missing) {
    const masked = isChinese && !/[额值入金资率]$/u.test(part) && !counted.test(part) ? `${part}${noun}` : part;
    const own = new Inquiry(inquiry.reader, { ...frame, asked: 'statistic', also: ['count'], masked, topics: [] });
    const found = (await tryStatistics(own)) ?? (await answerFromText(own, names));
    const isNew = found?.rows.some(
      ({ metric, value }) => !whole.rows.some((row) => row.metric === metric && row.value === value),
    );
    if (found === undefined || isNew !== true) {
      lacking.push(part);
      continue;
    }
    for (const view of await own.sources(found.claimIds)) inquiry.cite(view);
    const { value: _, unit: __, ...rest } = whole;
    whole = {
      ...rest,
      answer: `${whole.answer}${isChinese ? '' : ' '}${found.answer}`,
      rows: [...whole.rows, ...found.rows],
      claimIds: [...whole.claimIds, ...found.claimIds],
    };
  }
  if (lacking.length === 0 || !isChinese) return whole;
  return { ...whole, answer: `${whole.answer}图谱里没有所问的${lacking.map((one) => `「${one}」`).join('')}。` };
}

/** Whether a figure of this name answers a part of the question. */
function isToldBy(metric: string, part: string, isChinese: boolean): boolean {
  if (isChinese) return metricScore(metric, part) >= near || metricScore(part, metric) >= near;
  return shareOfWords(metric, translatedWords(part)) >= near || metricScore(metric, part) >= near;
}
