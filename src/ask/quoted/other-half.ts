import { metricScore } from '../answer-statistics.js';
import { Inquiry, type Reply } from '../inquiry.js';
import type { Names } from '../names.js';
import { answerFromText } from './answer-from-text.js';
import { wantedIn } from './quote-statistic.js';

const near = 0.5;

/**
 * A Chinese question for two figures of which the graph holds one: the other in the words of a kept sentence, or that
 * it is not there. Half an answer must not look whole. English questions are left as they are, since what they want
 * figures of is not cut apart.
 */
export async function withOtherHalf(inquiry: Inquiry, names: Names, reply: Reply): Promise<Reply> {
  const { frame } = inquiry;
  const metrics = reply.rows.flatMap(({ metric }) => (typeof metric === 'string' ? [metric] : []));
  if (reply.status !== 'answered' || frame.language !== 'zh' || frame.asked === 'comparison') return reply;
  if (metrics.length === 0 || metrics.length < reply.rows.length) return reply;
  const wanted = wantedIn(frame.masked);
  const isTold = (part: string): boolean =>
    metrics.some((metric) => metricScore(metric, part) >= near || metricScore(part, metric) >= near);
  const missing = wanted.filter((part) => !isTold(part));
  if (missing.length === 0 || missing.length === wanted.length) return reply;
  const own = new Inquiry(inquiry.reader, {
    ...frame,
    asked: 'statistic',
    also: ['count'],
    masked: missing.join('，'),
  });
  const quoted = await answerFromText(own, names);
  if (quoted === undefined)
    return { ...reply, answer: `${reply.answer}图谱里没有所问的${missing.map((one) => `「${one}」`).join('')}。` };
  for (const view of await own.sources(quoted.claimIds)) inquiry.cite(view);
  const { value: _, unit: __, ...rest } = reply;
  return {
    ...rest,
    answer: `${reply.answer}${quoted.answer}`,
    rows: [...reply.rows, ...quoted.rows],
    claimIds: [...reply.claimIds, ...quoted.claimIds],
  };
}
