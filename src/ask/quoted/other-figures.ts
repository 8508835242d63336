import { answerAmount } from '../answer-investments.js';
import { answerProducts } from '../answer-products.js';
import { Inquiry, type Planner, type Reply } from '../inquiry.js';
import type { Names } from '../names.js';
import { say } from '../wording.js';
import { answerFromText } from './answer-from-text.js';

const asksSum =
  /投(?:资|入)?(?:额|了|总额)?(?:是|为|达)?(?:多少|几)|多少钱|总投资(?:额)?(?:是|为)?多少|\bhow much\b.{0,60}\b(?:invest\w*|cost|put|spen[dt])|\bwhat (?:is|was) the (?:total )?investment\b/iu;

/** A second figure that is asked for, how it is answered, and what is said where it is nowhere. */
interface Other {
  readonly own: Inquiry;
  readonly planner: Planner;
  readonly lacking: string;
}

/** A reply with the other figure, by the graph or in the words of a kept sentence; else with what is lacking. */
async function withOther(
  inquiry: Inquiry,
  names: Names,
  reply: Reply,
  { own, planner, lacking }: Other,
): Promise<Reply> {
  const planned = await planner(own);
  const found = planned.status === 'answered' ? planned : await answerFromText(own, names);
  return found === undefined ? { ...reply, answer: `${reply.answer}${lacking}` } : joined(inquiry, own, reply, found);
}

/** Two answers as one; of two figures neither is the value. */
async function joined(inquiry: Inquiry, own: Inquiry, reply: Reply, found: Reply): Promise<Reply> {
  for (const view of await own.sources(found.claimIds)) inquiry.cite(view);
  const { value: _v, unit: _u, ...told } = reply;
  return {
    ...told,
    answer: `${reply.answer}${inquiry.language === 'zh' ? '' : ' '}${found.answer}`,
    rows: [...reply.rows, ...found.rows],
    claimIds: [...reply.claimIds, ...found.claimIds],
    ids: [...new Set([...reply.ids, ...found.ids])],
  };
}

/** A question for a sum beside what was answered, of a firm or project: by the graph, or in a kept sentence. */
export async function withSum(inquiry: Inquiry, names: Names, reply: Reply): Promise<Reply> {
  const { frame, language } = inquiry;
  const isBeside = ['capacity', 'investors', 'products', 'location'].includes(frame.asked);
  if (reply.status !== 'answered' || !isBeside || !asksSum.test(frame.question)) return reply;
  if (frame.asked === 'investors' && frame.project === undefined) return reply;
  if (frame.who === undefined && frame.project === undefined) return reply;
  if (reply.rows.some((row) => typeof row.amount === 'number' || /^[A-Z]{3}$/u.test(String(row.unit ?? ''))))
    return reply;
  const { ranking: _, bounds: __, stage: ___, ...rest } = frame;
  const own = new Inquiry(inquiry.reader, { ...rest, asked: 'amount', also: [] });
  const lacking = say(language, '图谱里没有所问的投资额。', ' The sum that is asked for is not in the graph.');
  return withOther(inquiry, names, reply, { own, planner: answerAmount, lacking });
}

const asksCapacity =
  /年产[^，,。？?]{0,12}(?:多少|几)|产能(?:是|有|达)?(?:多少|多大|几)|\b(?:what|how much)\b.{0,20}\bcapacity\b/iu;

/**
 * A question for a sum and a capacity of which the sum was answered: the capacity of the firm or project too, by the
 * graph or in the words of a kept sentence, or that it is not there. Half an answer must not look whole.
 */
export async function withCapacity(inquiry: Inquiry, names: Names, reply: Reply): Promise<Reply> {
  const { frame, language } = inquiry;
  const isBeside =
    ['amount', 'investments', 'investors'].includes(frame.asked) ||
    (frame.asked === 'projects' && frame.project !== undefined);
  if (reply.status !== 'answered' || !isBeside || !asksCapacity.test(frame.question)) return reply;
  if (frame.who === undefined && frame.project === undefined) return reply;
  if (reply.rows.some((row) => typeof row.capacity === 'number' || /\/a$/u.test(String(row.unit ?? '')))) return reply;
  const { ranking: _, bounds: __, stage: ___, when: ____, ...rest } = frame;
  const own = new Inquiry(inquiry.reader, { ...rest, asked: 'capacity', also: [] });
  const lacking = say(language, '图谱里没有所问的产能。', ' The capacity that is asked for is not in the graph.');
  return withOther(inquiry, names, reply, { own, planner: answerProducts, lacking });
}
