import { Inquiry, type Reply } from '../inquiry.js';
import type { Names } from '../names.js';
import { rowOf } from '../rows.js';
import { nameFor, say } from '../wording.js';
import { findSentences, type KeptSentence } from './kept-sentences.js';
import { holds, namesIn, spellingsOf, subjectsIn } from './sentence-subject.js';

const percent = /(\d+(?:\.\d+)?)\s*(?:[%％]|per ?cent)/gu;
const saysHolds = /持有|持股|占股|占|股权|股份|\bholds?\b|\bowns?\b|stake|\bowned\b/iu;

/** How an owner and what it owns may be spelt. */
interface Holding {
  readonly owner: readonly string[];
  readonly owned: readonly string[];
}

/**
 * The share that a sentence says a firm holds: in what goes on about it, up to the next firm that it names beside the one
 * held; undefined where it says none or several.
 */
async function shareIn(names: Names, { text }: KeptSentence, { owner, owned }: Holding): Promise<number | undefined> {
  for (const spelling of owner) {
    for (const share of await sharesAfter(names, text, spelling, owned)) return share;
  }
  return undefined;
}

/** The shares that stand with each mention of a firm in a sentence, in order. */
async function sharesAfter(
  names: Names,
  text: string,
  owner: string,
  owned: readonly string[],
): Promise<readonly number[]> {
  const shares: number[] = [];
  for (let at = text.indexOf(owner); at >= 0; at = text.indexOf(owner, at + owner.length)) {
    const before = /(\d+(?:\.\d+)?)\s*(?:%|per ?cent) (?:owned|held) by (?:the )?$/u.exec(text.slice(0, at))?.[1];
    if (before !== undefined) shares.push(Number(before));
    const rest = text.slice(at + owner.length).split(/[。；;]/u)[0] ?? '';
    const next = (await subjectsIn(names, rest)).find((one) => one.type === 'Company' && !owned.includes(one.text));
    const own = next === undefined ? rest : rest.slice(0, next.start);
    // What stands in the firm's own clause goes before what the sentence goes on with.
    for (const part of [own.split(/[，,]/u)[0] ?? '', own]) {
      const found = [...part.matchAll(percent)];
      if (saysHolds.test(part) && found.length === 1 && !/由.*(?:升|增|降)|from .* to/u.test(part))
        shares.push(Number(found[0]?.[1]));
    }
  }
  return shares;
}

async function findShare(
  inquiry: Inquiry,
  names: Names,
  owner: readonly string[],
  owned: readonly string[],
): Promise<{ readonly sentence: KeptSentence; readonly share: number } | undefined> {
  const longestFirst = [...owner].sort((a, b) => b.length - a.length);
  const found: { sentence: KeptSentence; share: number }[] = [];
  for (const sentence of await findSentences(inquiry, [owner, owned])) {
    if (!holds(`${sentence.before.slice(-3).join('')}${sentence.text}`, owned)) continue;
    const share = await shareIn(names, sentence, { owner: longestFirst, owned });
    if (share !== undefined) found.push({ sentence, share });
  }
  const [first] = found;
  return first === undefined || found.some(({ share }) => share !== first.share) ? undefined : first;
}

/**
 * How much of a firm another holds, as a kept sentence says it where no edge does. Undefined where no sentence does, or
 * where two say it differently.
 */
export async function quoteShare(inquiry: Inquiry, names: Names): Promise<Reply | undefined> {
  const { frame, language } = inquiry;
  const [owner, owned] = frame.subjects.filter(({ type }) => type === 'Company' || type === 'PublicBody');
  if (frame.asked !== 'share' || owner === undefined || owned === undefined) return undefined;
  if (/转让|收购|transferr|sold|sell/iu.test(frame.question)) return undefined;
  const own = new Inquiry(inquiry.reader, frame);
  const first = await findShare(own, names, spellingsOf(owner), spellingsOf(owned));
  if (first === undefined) return undefined;
  inquiry.showAs(own);
  inquiry.cite(first.sentence.view);
  const nameOf = (mention: typeof owner): string => {
    const [candidate] = mention.candidates;
    return candidate === undefined ? mention.text : nameFor(candidate, language);
  };
  return {
    status: 'answered',
    answer: say(
      language,
      `${nameOf(owner)}持有${nameOf(owned)}${first.share}%。这个比例没有读入图谱，是来源原句所写，请对照原文：「${first.sentence.text}」`,
      `${nameOf(owner)} holds ${first.share}% of ${nameOf(owned)}. This share was not read into the graph; it is as a source's sentence has it, to be checked there: 「${first.sentence.text}」`,
    ),
    rows: [
      rowOf(
        {
          group: say(language, '来源原句，未入图谱', "a source's sentence, not in the graph"),
          investor: nameOf(owner),
          company: nameOf(owned),
          percentage: first.share,
        },
        [first.sentence.view.claimId],
      ),
    ],
    entities: [],
    value: first.share,
    unit: '%',
    claimIds: [first.sentence.view.claimId],
    ids: [],
  };
}

const asksShares =
  /(?:各|分别)?(?:占|持)(?:有|了)?(?:多少|几成)|股比|持股比例|占股|多少(?:的)?股[份权]|\bwhat (?:share|stake|percentage)s?\b|\bshares? (?:does|do|did) each\b|\bhow much .{0,12}(?:does|do) each (?:own|hold)/iu;

/** The shares that investors in a firm hold, as kept sentences have them, where the question asks for them and no row tells. */
export async function withShares(inquiry: Inquiry, names: Names, reply: Reply): Promise<Reply> {
  const { frame, language } = inquiry;
  const { who } = frame;
  // The graph knows of the holding and not how large it is.
  if (reply.status === 'answered' && frame.asked === 'share' && reply.value === undefined)
    return (await quoteShare(inquiry, names)) ?? reply;
  if (reply.status !== 'answered' || frame.asked !== 'investors' || who === undefined) return reply;
  if (!asksShares.test(frame.question) || reply.rows.every(({ percentage }) => percentage !== undefined)) return reply;
  const own = new Inquiry(inquiry.reader, frame);
  const told: string[] = [];
  const claimIds: string[] = [];
  const rows: Reply['rows'][number][] = [];
  for (const row of reply.rows) {
    const name = typeof row.company === 'string' && row.percentage === undefined ? row.company : undefined;
    const mention =
      name === undefined ? undefined : (await namesIn(names, name)).find(({ type }) => type === 'Company');
    const found =
      mention === undefined ? undefined : await findShare(own, names, spellingsOf(mention), spellingsOf(who));
    if (found === undefined) {
      rows.push(row);
      continue;
    }
    inquiry.cite(found.sentence.view);
    claimIds.push(found.sentence.view.claimId);
    told.push(`${name} ${found.share}%`);
    rows.push({ ...row, percentage: found.share });
  }
  if (told.length === 0) return reply;
  const list = told.join(language === 'zh' ? '、' : ', ');
  return {
    ...reply,
    answer: `${reply.answer}${say(language, `持股（来源原句所写，没有读入图谱）：${list}。`, ` Shares, as a source's sentence has them, not read into the graph: ${list}.`)}`,
    rows,
    claimIds: [...new Set([...reply.claimIds, ...claimIds])],
  };
}
