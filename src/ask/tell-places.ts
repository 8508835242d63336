import { type Inquiry, idsOf, type Reply } from './inquiry.js';
import { listNames, say } from './wording.js';

/** Kinds of answer whose rows say in a column where each thing is, and whose planners do not answer by it themselves. */
const placedKinds = new Set(['amount', 'projects', 'capacity']);

const asksWhere =
  /在?(?:哪里|哪儿|何处|什么地方|哪个(?:地方|城市|省|市|区|县|镇|园区|开发区|高新区))|\bwhere\b|\b(?:which|what) (?:(?:development|industrial|economic|high-tech) )?(?:zone|park|city|district|county|province|place|town|area|region)\b/iu;
const asksOther = /多少|几|哪些|什么(?!地方)|谁|何时|哪年|\b(?:how|who|whom|when)\b|\bwhat (?:is|was|will|are)\b/iu;

/**
 * Where a question asks for the place of what a firm does, and the answer has it in its rows alone: the place is told,
 * and answers by itself where it is what is asked for first.
 */
export function withPlaces({ frame, language }: Inquiry, reply: Reply): Reply {
  const asked = asksWhere.exec(frame.question);
  const isOpen = frame.where === undefined || idsOf(frame.where).length === 0;
  if (reply.status !== 'answered' || asked === null || !isOpen) return reply;
  // Which cities a firm invests in is broken down by its own planner.
  const isZone = frame.asked === 'investments' && /园|区|zone|park/iu.test(asked[0]);
  if (!placedKinds.has(frame.asked) && !isZone) return reply;
  const places = [
    ...new Set(reply.rows.flatMap(({ place }) => (typeof place === 'string' ? place.split('、') : []))),
  ].filter((place) => !reply.entities.includes(place));
  if (places.length === 0) return reply;
  const other = asksOther.exec(frame.question.replace(asked[0], (text) => '.'.repeat(text.length)));
  const isFirst = other === null || asked.index < other.index;
  const told = listNames(places, language);
  return {
    ...reply,
    answer: `${reply.answer}${say(language, `所在地：${told}。`, ` Place: ${told}.`)}`,
    entities: isFirst ? places : [...reply.entities, ...places],
  };
}
