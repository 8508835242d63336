import type { Frame, Mention } from '../frame.js';
import { Inquiry, type Reply } from '../inquiry.js';
import type { Names } from '../names.js';
import { isoDate } from '../period.js';
import { rowOf } from '../rows.js';
import { speaksOf } from '../stage-words.js';
import { matchesTopic } from '../topic.js';
import { nameFor, say } from '../wording.js';
import { findSentences, type KeptSentence } from './kept-sentences.js';
import { windowOf } from './quote-sum.js';
import { periodIn } from './sentence-period.js';
import { holds, spellingsOf, subjectsIn } from './sentence-subject.js';

const asksWhen =
  /什么时候|啥时候|什么时间|何时|几时|哪一?年|哪一?天|哪个?月|几月|几号|\bwhen\b|\b(?:which|what) (?:month|year|date|day)\b/iu;

/** Whether a question asks when something is or was. */
export function asksDate({ question, when }: Pick<Frame, 'question' | 'when'>): boolean {
  return when === undefined && asksWhen.test(question);
}

/** What may have happened to firms, zones and works beside the stages of projects, in questions and sources alike. */
const events: readonly RegExp[] = [
  /\bopen(?:s|ed|ing)?\b|\binaugurat\w+|开园|开业|启用|揭牌|开放|开街|开馆|通车|通气|点火|下线|封顶|首飞|投产|投用|投入使用|\b(?:in|into) (?:operation|production|use)\b|\bstart(?:s|ed)? production/iu,
  /成立|创立|创办|创建|设立|组建|\bfounded\b|\bestablished\b|\bset up\b|\bfounding\b/iu,
  /收购|并购|\bacquir\w+|\bbought\b|\bbuy\b|\btook over\b|\bpurchased\b/iu,
  /上市|挂牌|\blisted\b|\bwent public\b|\bIPO\b/iu,
  /获批|批准|\bapproved\b/iu,
  /落户|入驻|进驻|搬迁|迁入|\bmoved\b|\bsettled\b/iu,
  /入股|增资|\binvested\b|\btook a stake\b/iu,
];

/** Whether a clause speaks of what the question asks the date of; undefined where the question does not say what that is. */
function speaker({ stage, masked }: Frame): ((clause: string) => boolean) | undefined {
  if (stage !== undefined) return (clause) => speaksOf(stage, clause);
  const event = events.find((one) => one.test(masked));
  return event === undefined ? undefined : (clause) => event.test(clause);
}

const isPlanned = /预计|计划|拟|有望|力争|将(?!近)|明年|后年|\bwill\b|\bexpected\b|\bdue\b|\bscheduled\b|\bplan/iu;

/** The date that a clause names, as an ISO date: 明年6月 and 年底 count from when the source appeared. */
export function dateIn(clause: string, publishedOn: string): string | undefined {
  const [year, month] = [Number(publishedOn.slice(0, 4)), Number(publishedOn.slice(5, 7) || '12')];
  const next = /(明年|后年)(?:[^，,。；;]{0,2}?(\d{1,2})月)?/u.exec(clause);
  if (next !== null)
    return isoDate(year + (next[1] === '后年' ? 2 : 1), next[2] === undefined ? undefined : Number(next[2]));
  const bare = /(?<![\d年])(\d{1,2})月(?:(\d{1,2})[日号])?/u.exec(clause);
  const named = /(?:19|20)\d{2}年|去年|前年|上年/u.test(clause);
  if (bare !== null && !named) {
    const own = Number(bare[1]);
    const isPast = own > month && !isPlanned.test(clause);
    return isoDate(isPast ? year - 1 : year, own, bare[2] === undefined ? undefined : Number(bare[2]));
  }
  const day = /(去年|今年)(\d{1,2})月(\d{1,2})[日号]/u.exec(clause);
  if (day !== null) return isoDate(day[1] === '去年' ? year - 1 : year, Number(day[2]), Number(day[3]));
  const english =
    /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b(?!,? \d{4})/u.exec(
      clause,
    );
  if (english !== null && !/\b(?:19|20)\d{2}\b/u.test(clause)) {
    const own = Number(new Date(`${english[1]} 1, 2000 UTC`).getUTCMonth()) + 1;
    return isoDate(own > month && !isPlanned.test(clause) ? year - 1 : year, own);
  }
  const period = periodIn(clause, publishedOn);
  if (period !== undefined) return period.includes('/') ? undefined : period;
  return /年底|年内/u.test(clause) && Number.isFinite(year) ? isoDate(year) : undefined;
}

interface QuotedDate {
  readonly sentence: KeptSentence;
  readonly date: string;
}

/** The date of the event in a sentence: in its own clause, else in the nearest clause before that speaks of nothing dated else. */
function eventDate(sentence: KeptSentence, speaks: (clause: string) => boolean): string | undefined {
  const marks = /[\u4e00-\u9fff]/u.test(sentence.text) ? /[，,；;。]/u : /[;.]\s|,(?! \d{4})\s|\s(?:and|while|but)\s/u;
  const clauses = sentence.text.split(marks);
  const at = clauses.findIndex((clause) => speaks(clause));
  if (at < 0) return undefined;
  const published = sentence.publishedOn ?? '';
  for (const clause of [clauses[at] ?? '', ...clauses.slice(0, at).reverse()]) {
    const date = dateIn(clause, published);
    if (date !== undefined) return date;
  }
  return undefined;
}

const subjectOf = ({ who, project, where }: Frame): Mention | undefined =>
  who ?? project ?? (where?.type === 'IndustrialPark' ? where : undefined);

async function findDates(inquiry: Inquiry, names: Names): Promise<readonly QuotedDate[]> {
  const { frame } = inquiry;
  const [subject, speaks] = [subjectOf(frame), speaker(frame)];
  if (subject === undefined || speaks === undefined) return [];
  const named = [subject, frame.project].filter((one): one is Mention => one !== undefined).map(spellingsOf);
  const ids = new Set(subject.candidates.map(({ id }) => id));
  const found: QuotedDate[] = [];
  for (const sentence of await findSentences(inquiry, named)) {
    const text = windowOf(sentence);
    if (!named.every((spellings) => holds(text, spellings))) continue;
    const around = `${text}${sentence.headline}${sentence.title}${sentence.opening}`;
    if (frame.where !== undefined && !holds(around, spellingsOf(frame.where))) continue;
    if (!frame.topics.every((topic) => matchesTopic(topic, [text]))) continue;
    const date = eventDate(sentence, speaks);
    if (date === undefined) continue;
    // Of a sentence about several firms the date may be another's.
    const firms = (await subjectsIn(names, text)).filter(({ type }) => type === 'Company');
    const isTheirs = subject.type !== 'Company' || firms.length === 0;
    if (!isTheirs && !firms[0]?.candidates.some(({ id }) => ids.has(id))) continue;
    found.push({ sentence, date });
  }
  return found;
}

/** The most precise of dates that say the same; undefined where they differ. */
function theOne(found: readonly QuotedDate[]): QuotedDate | undefined {
  const [first, ...others] = [...found].sort((a, b) => b.date.length - a.date.length);
  return first !== undefined && others.every(({ date }) => first.date.startsWith(date)) ? first : undefined;
}

/** Whether a date is all that a question asks: half an answer must not look whole. */
export const asksDateAlone = ({ also, asked }: Frame): boolean =>
  also.every((one) => one === 'date' || one === 'place') &&
  !['amount', 'total', 'capacity', 'contract', 'share'].includes(asked);

/**
 * When something was or is to be, in the words of a kept sentence that names the firm or the works and the event, where
 * no other sentence dates it differently. Undefined for what asks for no date.
 */
export async function quoteWhen(inquiry: Inquiry, names: Names): Promise<Reply | undefined> {
  const { frame, language } = inquiry;
  if (!asksDate(frame)) return undefined;
  const own = new Inquiry(inquiry.reader, frame);
  const one = theOne(await findDates(own, names));
  const subject = subjectOf(frame);
  const [candidate] = subject?.candidates ?? [];
  if (one === undefined || subject === undefined) return undefined;
  inquiry.showAs(own);
  inquiry.cite(one.sentence.view);
  const name = candidate === undefined ? subject.text : nameFor(candidate, language);
  return {
    status: 'answered',
    answer: say(
      language,
      `${name}：${one.date}。这个日期没有读入图谱，是来源原句所写，请对照原文：「${one.sentence.text}」`,
      `${name}: ${one.date}. This date was not read into the graph; it is as a source's sentence has it, to be checked there: 「${one.sentence.text}」`,
    ),
    rows: [
      rowOf(
        {
          group: say(language, '来源原句，未入图谱', "a source's sentence, not in the graph"),
          subject: candidate?.name ?? subject.text,
          date: one.date,
        },
        [one.sentence.view.claimId],
      ),
    ],
    entities: [],
    claimIds: [one.sentence.view.claimId],
    ids: candidate === undefined || candidate.id.startsWith('unknown:') ? [] : [candidate.id],
  };
}

/** A question that asks when beside what was answered, where no row of the answer tells it: the date as a sentence has it. */
export async function withWhen(inquiry: Inquiry, names: Names, reply: Reply): Promise<Reply> {
  const { frame, language } = inquiry;
  if (reply.status !== 'answered' || !asksDate(frame)) return reply;
  const isDated = reply.rows.some(({ date }) => typeof date === 'string');
  if (isDated && (frame.asked === 'projects' || speaker(frame) === undefined)) return reply;
  const own = new Inquiry(inquiry.reader, frame);
  const found = await quoteWhen(own, names);
  if (found === undefined) return reply;
  for (const view of await own.sources(found.claimIds)) inquiry.cite(view);
  return {
    ...reply,
    answer: `${reply.answer}${say(language, '', ' ')}${found.answer}`,
    rows: [...reply.rows, ...found.rows],
    claimIds: [...reply.claimIds, ...found.claimIds],
    ids: [...new Set([...reply.ids, ...found.ids])],
  };
}
