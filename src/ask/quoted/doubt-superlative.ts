import { type Inquiry, notInGraph, type Reply } from '../inquiry.js';
import { speaksOf } from '../stage-words.js';
import { say } from '../wording.js';
import { findSentences } from './kept-sentences.js';
import { figuresIn } from './sentence-figures.js';
import { holds, spellingsOf } from './sentence-subject.js';
import { isOneProjects } from './sum-words.js';

/**
 * The largest project of a place is told of those that were read. Where a report that the answer itself rests on, and
 * that is about the place, prints a larger sum of one project which was not read, nobody can say which is the largest:
 * that is said, with the sentence. Else the reply as it is.
 */
export async function doubtSuperlative(inquiry: Inquiry, reply: Reply): Promise<Reply> {
  const { frame, language } = inquiry;
  const { ranking, where, topics, stage, product, industry } = frame;
  const isLargest = ranking?.by === 'amount' && ranking.order === 'largest';
  const narrowed = topics.length > 0 || product !== undefined || industry !== undefined;
  if (reply.status !== 'answered' || !isLargest || where === undefined || frame.who !== undefined || narrowed)
    return reply;
  const top = reply.rows[0];
  const most = typeof top?.amount === 'number' ? top.amount : undefined;
  if (most === undefined || top?.currency !== 'CNY') return reply;
  const sources = await inquiry.sources(reply.claimIds);
  const documents = new Set(sources.map(({ documentId }) => documentId));
  const own = new Set(sources.map(({ quote }) => quote));
  const names = reply.rows
    .flatMap(({ project, developer }) => [project, developer])
    .filter((name) => typeof name === 'string');
  const spellings = spellingsOf(where);
  const sentences = await findSentences(inquiry, [spellings]);
  const larger = sentences
    .filter(({ view }) => documents.has(view.documentId))
    // Of all that was signed: in a report on what was signed.
    .filter(({ headline, opening }) => stage === undefined || speaksOf(stage, `${headline}${opening}`))
    .filter(({ headline, title, opening }) => holds(`${headline}${title}${opening}`, spellings))
    .map((sentence) => ({
      sentence,
      value: largestOf(own.has(sentence.text) ? unread(sentence.text, names) : sentence.text),
    }))
    .filter(({ value }) => value > most)
    .sort((a, b) => b.value - a.value)[0]?.sentence;
  if (larger === undefined) return reply;
  inquiry.cite(larger.view);
  const doubt = notInGraph(
    say(
      language,
      `图谱读到的项目里排不出最大的：同一报道还写有更大的金额，没有读入图谱：「${larger.text}」。已读入的最大一项：${reply.answer}`,
      `Which is the largest can't be said: the same report prints a larger sum that was not read into the graph: 「${larger.text}」. The largest that was read: ${reply.answer}`,
    ),
  );
  return { ...doubt, claimIds: [larger.view.claimId, ...reply.claimIds], ids: reply.ids };
}

/** What a sentence that was read lists beside what was read of it. */
function unread(text: string, names: readonly string[]): string {
  const parts = text.split(/(?<=[；;。])/u);
  return parts.length < 2 ? '' : parts.filter((part) => !names.some((name) => part.includes(name))).join('');
}

/** What a whole place invested in a time is no project: 全区完成工业投资. */
const isOfPlace = (label: string): boolean => /全[区市县省州镇乡]|完成.{0,8}投资|(?:工业|固定资产)投资/u.test(label);

/** The largest sum in yuan that a sentence says is invested in one thing; 0 where it says none. */
function largestOf(text: string): number {
  const sums = figuresIn(text).filter(
    (figure) => figure.unit === 'CNY' && isOneProjects(figure, text) && !isOfPlace(figure.label),
  );
  return Math.max(0, ...sums.map(({ value }) => value));
}
