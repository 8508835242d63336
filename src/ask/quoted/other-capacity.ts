import { answerProducts } from '../answer-products.js';
import { Inquiry, type Reply } from '../inquiry.js';
import type { Names } from '../names.js';
import { say } from '../wording.js';
import { answerFromText } from './answer-from-text.js';

const asksCapacity =
  /年产[^，,。？?]{0,12}(?:多少|几)|产能(?:是|有|达)?(?:多少|多大|几)|\b(?:what|how much)\b.{0,20}\bcapacity\b/iu;

/**
 * A question for a sum and a capacity of which the sum was answered: the capacity of the firm or project too, by the
 * graph or in the words of a kept sentence, or that it is not there. Half an answer must not look whole.
 */
export async function withCapacity(inquiry: Inquiry, names: Names, reply: Reply): Promise<Reply> {
  const { frame, language } = inquiry;
  const isSum = frame.asked === 'amount' || frame.asked === 'investments' || frame.asked === 'investors';
  if (reply.status !== 'answered' || !isSum || !asksCapacity.test(frame.question)) return reply;
  if (frame.who === undefined && frame.project === undefined) return reply;
  if (reply.rows.some((row) => typeof row.capacity === 'number')) return reply;
  const { ranking: _, bounds: __, ...rest } = frame;
  const own = new Inquiry(inquiry.reader, { ...rest, asked: 'capacity', also: [] });
  const planned = await answerProducts(own);
  const found = planned.status === 'answered' ? planned : await answerFromText(own, names);
  if (found === undefined)
    return {
      ...reply,
      answer: `${reply.answer}${say(language, '图谱里没有所问的产能。', ' The capacity that is asked for is not in the graph.')}`,
    };
  for (const view of await own.sources(found.claimIds)) inquiry.cite(view);
  const { value: _v, unit: _u, ...told } = reply;
  return {
    ...told,
    answer: `${reply.answer}${language === 'zh' ? '' : ' '}${found.answer}`,
    rows: [...reply.rows, ...found.rows],
    claimIds: [...reply.claimIds, ...found.claimIds],
    ids: [...new Set([...reply.ids, ...found.ids])],
  };
}
