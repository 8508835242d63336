import type { GraphReader } from '../graph/graph.js';
import type { AskResponse, Language } from '../model/api.js';
import { choicesOf, findAmbiguity, tellAmbiguity, tellOthers } from './ambiguity.js';
import { nameOf, slotsOf } from './chips.js';
import { isComplete } from './completeness.js';
import { correctName } from './correct-names.js';
import { tellGaps } from './coverage-gaps.js';
import { withFirmBehind } from './firm-behind.js';
import { completeFollowUp, looksLikeFollowUp } from './follow-up.js';
import { askedKinds, type Frame, type Mention, type Topic } from './frame.js';
import { Inquiry, notInGraph, type Reply } from './inquiry.js';
import { keptReader, readKept } from './kept.js';
import { type Names, namesInGraph } from './names.js';
import { frameOfPeer, joinReplies, peersOf } from './peers.js';
import { phasesOf } from './phases-asked.js';
import { planFor } from './plan.js';
import { presentReply } from './present.js';
import { answerFromText } from './quoted/answer-from-text.js';
import { doubtSuperlative } from './quoted/doubt-superlative.js';
import { withCapacity, withSum } from './quoted/other-figures.js';
import { withOtherHalf } from './quoted/other-half.js';
import { withPhaseSum } from './quoted/phase-sum.js';
import { quoteNames, withListedNames } from './quoted/quote-names.js';
import { quoteShare, withShares } from './quoted/quote-share.js';
import { asksDateAlone, quoteWhen, withWhen } from './quoted/quote-when.js';
import { withPairedSum, withStatedCount } from './quoted/stated-count.js';
import { cleanQuestion, type ReadQuestion, readQuestion } from './read-question.js';
import { withPlaces } from './tell-places.js';
import { detectLanguage } from './understand.js';
import { isUnknownFirm } from './unknown-firms.js';
import { listNames, nameFor, say } from './wording.js';

export interface AskOptions {
  /** The language of the answer; the question's own where it is left out. */
  readonly lang?: Language;
  /** ISO date that 去年 and "last year" count from; today where it is left out. */
  readonly today?: string;
  /** For names of the question, the id of what is meant, as chosen from an ambiguous answer's choices. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** What is asked, where the reader has changed it. */
  readonly asked?: string;
  /** The question before, in full, which this one may follow: 「那巴斯夫呢？」. */
  readonly after?: string;
}

const empty = { rows: [], entities: [], claimIds: [], ids: [] } as const;

/**
 * Answers a question in Chinese or English from the graph alone: with rows, the sentences that support them, and the
 * Cypher that found them. Says `ambiguous` (with choices) where a name means several things, `not-in-graph` where
 * nothing in the graph answers, and `not-understood` (with questions that can be answered) where no rule reads it.
 */
export async function answerQuestion(
  reader: GraphReader,
  question: string,
  options: AskOptions = {},
): Promise<AskResponse> {
  const kept = reader.recall('asking', () => readKept(reader));
  const looked = () => answerFrom(reader, namesInGraph(reader), question, options);
  if (kept?.value === undefined) return looked();
  // What is kept is used at once, and whether it still holds is asked meanwhile.
  const { names } = kept.value;
  const [answer, isCurrent] = await Promise.all([
    answerFrom(keptReader(reader, kept.value), names, question, options),
    kept.isCurrent,
  ]);
  return isCurrent ? answer : looked();
}

/** A follow-up of a name or two alone is in the language of the question before. */
function languageOf(asked: string, after: string | undefined): Language {
  const own = detectLanguage(asked);
  const isBare = after !== undefined && !/[\u4e00-\u9fff]/u.test(asked) && asked.split(' ').length <= 2;
  return isBare && own === 'en' ? detectLanguage(after) : own;
}

async function answerFrom(
  reader: GraphReader,
  names: Names,
  question: string,
  options: AskOptions,
): Promise<AskResponse> {
  const asked = cleanQuestion(question);
  const language = options.lang ?? languageOf(asked, options.after);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const read = withAsked(await readQuestion(reader, names, asked, language, today, options.meanings), options.asked);
  const { after, ...rest } = options;
  if (after !== undefined && (looksLikeFollowUp(asked) || !read.isComplete)) {
    const before = await readQuestion(reader, names, cleanQuestion(after), language, today);
    const whole = completeFollowUp(read, before, language, today);
    if (whole !== undefined && whole !== asked) {
      const answer = await answerFrom(reader, names, whole, { ...rest, lang: language });
      return { ...answer, question, readAs: answer.readAs ?? whole };
    }
  }
  const correction = await correctName(names, unknownIn(read));
  if (correction !== undefined) {
    const whole = asked.replace(correction.from, correction.to);
    const answer = await answerFrom(reader, names, whole, { ...rest, lang: language });
    const note = say(
      language,
      `（「${correction.from}」按「${correction.to}」理解。）`,
      ` ("${correction.from}" is read as "${correction.to}".)`,
    );
    return { ...answer, question, answer: `${answer.answer}${note}`, readAs: whole };
  }
  return answerRead(reader, names, question, read, language);
}

/** The question with what it asks changed, as far as its names allow. */
function withAsked(read: ReadQuestion, asked: string | undefined): ReadQuestion {
  const kind = askedKinds.find((one) => one === asked);
  if (kind === undefined || read.understood.kind === 'none') return read;
  const frame = { ...read.understood.frame, asked: kind, rule: `chosen/${kind}` };
  return { ...read, understood: { kind: 'frame', frame }, isComplete: isComplete(frame) };
}

const isNameLike = (topic: Topic): boolean => topic.anyOf === undefined && topic.text.length >= 2;

/** Stretches that may be misspelt names: all that is unknown where the question names nothing, else what looks like a name. */
function unknownIn({ understood, mentions, isComplete: isWhole }: ReadQuestion): readonly string[] {
  const topics = understood.kind === 'frame' ? understood.frame.topics : understood.topics;
  const names = topics.filter((topic) => isNameLike(topic) && (topic.proper || !isWhole));
  const firms = mentions.filter(isUnknownFirm).map(({ text }) => text);
  // "China" is known to everybody, though nothing in the graph may lie right in it.
  return [
    ...firms,
    ...names.map((topic) => topic.text).filter((text) => !/^(?:china|chinese|asia|europe)$/iu.test(text)),
  ];
}

async function answerRead(
  reader: GraphReader,
  names: Names,
  question: string,
  { understood, isComplete: isWhole }: ReadQuestion,
  language: Language,
): Promise<AskResponse> {
  if (understood.kind === 'none') {
    const known = understood.mentions.map((mention) => nameOf(mention, language));
    const unknown = understood.topics.map((topic) => topic.text);
    const reply: Reply =
      understood.unknown.length > 0
        ? { ...empty, status: 'not-in-graph', answer: tellAbsent(understood.unknown, language) }
        : {
            ...empty,
            status: 'not-understood',
            answer: say(
              language,
              `没有读懂这个问题。${known.length === 0 ? '' : `认出了：${known.join('、')}。`}${unknown.length === 0 ? '' : `没有读懂：${unknown.join('、')}。`}可以这样问：`,
              `The question was not understood.${known.length === 0 ? '' : ` Recognised: ${known.join(', ')}.`}${unknown.length === 0 ? '' : ` Not understood: ${unknown.join(', ')}.`} Questions that can be answered:`,
            ),
          };
    return presentReply(reader, async () => [], question, language, reply, {
      frame: {},
      chips: [],
      cypher: '',
      params: {},
    });
  }
  const behind = isWhole ? undefined : await withFirmBehind(reader, understood.frame);
  const frame = behind ?? understood.frame;
  const slots = slotsOf(frame);
  const inquiry = new Inquiry(reader, frame);
  const present = (reply: Reply): Promise<AskResponse> =>
    presentReply(reader, (ids) => inquiry.sources(ids), question, language, reply, {
      ...slots,
      cypher: inquiry.cypher,
      params: inquiry.params,
    });
  if (!isWhole && behind === undefined) return present(tellUnknown(frame));
  const unclear = findAmbiguity(frame);
  // 台塑在古雷投资多少: who is asked about is not in the graph, whichever 古雷 is meant.
  const strange = frame.subjects.filter(isUnknownFirm).map(({ text }) => text);
  const strangers =
    strange.length > 0 ? strange : frame.who === undefined || frame.who === unclear ? strangersIn(frame, unclear) : [];
  if (unclear !== undefined && strangers.length > 0)
    return present({ ...empty, status: 'not-in-graph', answer: tellAbsent(strangers, language) });
  if (unclear !== undefined)
    return present({
      ...empty,
      status: 'ambiguous',
      answer: tellAmbiguity(frame, unclear),
      choices: choicesOf(frame, unclear, unclear.candidates),
    });
  const parts = partsOf(frame);
  const reply = parts === undefined ? await replyTo(inquiry, names) : await replyToParts(inquiry, names, parts);
  const passed = reply.status === 'not-in-graph' ? frame.subjects.find((one) => one.others !== undefined) : undefined;
  if (passed !== undefined) {
    const among = [...passed.candidates, ...(passed.others ?? [])];
    const answer = `${reply.answer}${tellOthers(frame, passed)}`;
    return present({ ...reply, answer, choices: choicesOf(frame, passed, among) });
  }
  return present({ ...reply, answer: `${reply.answer}${tellGaps(frame, reply, language)}${tellMembers(frame)}` });
}

/** What the graph answers, else what the kept texts say. */
async function replyTo(inquiry: Inquiry, names: Names): Promise<Reply> {
  const planned = await planFor(inquiry);
  const quoted =
    planned.status === 'not-in-graph'
      ? ((await answerFromText(inquiry, names)) ??
        (await quoteShare(inquiry, names)) ??
        (await quoteNames(inquiry, names)) ??
        (asksDateAlone(inquiry.frame) ? await quoteWhen(inquiry, names) : undefined))
      : undefined;
  return withSum(inquiry, names, quoted ?? (await complete(inquiry, names, planned)));
}

interface Part {
  readonly caption: string;
  readonly frame: Frame;
  /** The answer where it is known without looking. */
  readonly reply?: Reply | undefined;
}

/** What a question asks of several names or phases at once, each by itself. */
function partsOf(frame: Frame): readonly Part[] | undefined {
  const peers = peersOf(frame);
  return (
    peers?.map((peer) => ({
      caption: nameOf(peer, frame.language),
      frame: frameOfPeer(frame, peers, peer),
      reply: isUnknownFirm(peer) ? notInGraph(tellAbsent([peer.text], frame.language)) : undefined,
    })) ?? phasesOf(frame)
  );
}

/** One answer for the several parts of a question. What an answer is of is said before it where it does not say so itself. */
async function replyToParts(inquiry: Inquiry, names: Names, parts: readonly Part[]): Promise<Reply> {
  const asked = parts.map((part) => ({ ...part, inquiry: inquiry.partOf(part.frame) }));
  const replies = await Promise.all(
    asked.map(async ({ caption, reply, inquiry: part }) => {
      const own = reply ?? (await replyTo(part, names));
      if (own.answer.toLowerCase().includes(caption.toLowerCase())) return own;
      return { ...own, answer: `${caption}${say(inquiry.language, '：', ': ')}${own.answer}` };
    }),
  );
  const shown = asked.find((_, index) => replies[index]?.status === 'answered');
  if (shown !== undefined) inquiry.showAs(shown.inquiry);
  const captions = parts.map(({ caption }) => caption);
  return joinReplies(inquiry.frame, captions, replies);
}

/** What the graph answers, with what it leaves open: a larger sum that was not read, a second figure, more of a list. */
async function complete(inquiry: Inquiry, names: Names, planned: Reply): Promise<Reply> {
  const certain = await doubtSuperlative(inquiry, planned);
  const whole = await withCapacity(inquiry, names, await withOtherHalf(inquiry, names, certain));
  const counted = await withPairedSum(inquiry, await withStatedCount(inquiry, whole));
  const listed = await withListedNames(inquiry, names, counted);
  const phased = await withPhaseSum(inquiry, withPlaces(inquiry, listed));
  return withWhen(inquiry, names, await withShares(inquiry, names, phased));
}

/** Names in the question that the graph does not know. What stands right beside the unclear name may belong to it. */
function strangersIn({ topics, question }: Frame, unclear: Mention | undefined): readonly string[] {
  if (unclear === undefined) return [];
  const isApart = ({ text }: Topic): boolean => {
    const at = question.indexOf(text);
    return at >= 0 && (at + text.length < unclear.start - 1 || at > unclear.end + 1);
  };
  return topics.filter((topic) => topic.proper && isApart(topic)).map(({ text, anyOf }) => anyOf?.[0] ?? text);
}

/** What a question asks about is not in the graph, or it names nothing. */
function tellUnknown(frame: Frame): Reply {
  const { language } = frame;
  const unknown = frame.topics.map((topic) => topic.text);
  if (unknown.length === 0)
    return {
      ...empty,
      status: 'not-understood',
      answer: say(
        language,
        '没有读出问的是哪家企业或哪个地方。',
        'The question names no company or place that was recognised.',
      ),
    };
  return {
    ...empty,
    status: 'not-in-graph',
    answer: tellAbsent(unknown, language),
  };
}

function tellAbsent(names: readonly string[], language: Language): string {
  return say(
    language,
    `图谱里没有${names.map((name) => `「${name}」`).join('')}。`,
    `${names.map((name) => `"${name}"`).join(', ')} ${names.length === 1 ? 'is' : 'are'} not in the graph.`,
  );
}

/** What a short name was taken for where it could mean more or less: a group without its members, a town with its zone. */
function tellMembers(frame: Frame): string {
  const { language } = frame;
  const notes = frame.subjects.flatMap((mention) => {
    const [head] = mention.candidates;
    if (mention.widened !== undefined && head !== undefined) {
      const zones = listNames(
        mention.widened.map((one) => nameFor(one, language)),
        language,
        3,
      );
      return say(
        language,
        `「${mention.text}」按${nameFor(head, 'zh')}和${zones}理解。`,
        ` "${mention.text}" is taken for ${nameFor(head, 'en')} and ${zones}.`,
      );
    }
    if (mention.maybeOne === true) {
      const all = listNames(
        mention.candidates.map((one) => nameFor(one, language)),
        language,
        3,
      );
      return say(
        language,
        `「${mention.text}」按${all}理解，尚未判定是否为同一家。`,
        ` "${mention.text}" is taken for ${all}; nobody has decided yet whether they are one.`,
      );
    }
    if (mention.members === undefined || head === undefined) return [];
    const others = listNames(
      mention.members.map((one) => nameFor(one, language)),
      language,
      3,
    );
    return say(
      language,
      `「${mention.text}」按${nameFor(head, 'zh')}理解，不含其下属的${others}。`,
      ` "${mention.text}" is taken for ${nameFor(head, 'en')}, without ${others}, which belongs to it.`,
    );
  });
  return notes.join('');
}
