import type { Frame, Mention, Topic } from '../frame.js';
import { isGenericZone } from '../generic-zone.js';
import { Inquiry, type Reply } from '../inquiry.js';
import type { Names } from '../names.js';
import { rowOf } from '../rows.js';
import { matchesTopic } from '../topic.js';
import { nameFor, say } from '../wording.js';
import { normaliseText } from '../zh/name-forms.js';
import { findSentences, type KeptSentence } from './kept-sentences.js';
import { type ListedName, listedNames } from './listed-names.js';
import { nameWordings, subjectToken } from './name-wordings.js';
import { figuresIn } from './sentence-figures.js';
import { isAboutPlace, spellingsOf } from './sentence-subject.js';
import { saysInvested } from './sum-words.js';

/** Names that a sentence lists in answer to the question. */
interface QuotedNames {
  readonly sentence: KeptSentence;
  readonly names: readonly ListedName[];
  /** What the wording took of the sentence. */
  readonly clause: string;
}

/** 该公司, 园区: words by which a sentence goes on about what the one before named. */
const pronoun =
  /(?:该|这家|这个)(?:公司|企业|集团|园区|园|基地|开发区)|(?<=^|[，,；;在])(?:公司|园区|园内)(?=[，,里内的年]|生产|主要|产品|还|已|目前|现|将|为|从|向)|^其(?=[主产客])/u;

/** The subject in a sentence by one character; where a pronoun stands for it, that. Undefined where it is not there. */
function withSubject(sentence: KeptSentence, spellings: readonly string[]): string | undefined {
  const mask = (text: string): string =>
    spellings.reduce(
      (rest, spelling) => rest.replaceAll(spelling, subjectToken),
      text.replace(/[“”"]/gu, (mark) => mark),
    );
  const own = mask(sentence.text);
  if (own.includes(subjectToken)) return own;
  const before = mask(sentence.before.at(-1) ?? '');
  return before.includes(subjectToken) && pronoun.test(own) ? own.replace(pronoun, subjectToken) : undefined;
}

const subjectOf = ({ asked, who, where }: Frame): Mention | undefined =>
  asked === 'companies' || asked === 'chainLeaders' || asked === 'parks' ? where : (who ?? where);

/** Whether a sentence speaks of all that the question narrows by: of itself, or of its report. */
function isAboutTopics({ topics, product, industry }: Frame, sentence: KeptSentence): boolean {
  const wares = [product, industry].flatMap((mention) =>
    mention === undefined
      ? []
      : [
          {
            text: mention.text,
            proper: false,
            anyOf: [mention.text, ...mention.candidates.flatMap(({ name, aliases }) => [name, ...aliases])],
          },
        ],
  );
  const said = [sentence.text, ...sentence.before.slice(-1), sentence.headline, sentence.title, sentence.opening];
  return [...topics, ...wares].every((topic) => matchesTopic(topic, said));
}

/** 哪几个 asks for names, 几个 for their number. */
const asksCount = (also: Frame['also'], question: string): boolean =>
  also.includes('count') && !/哪几|\bwhich\b/iu.test(question);

/** Questions that a list of names answers, and no figure, date or stage beside. */
function asksNames({
  asked,
  also,
  question,
  when,
  stage,
  bounds,
  capacityBounds,
  ranking,
  lacking,
  except,
  notYet,
  where,
  who,
  project,
}: Frame): boolean {
  if (when !== undefined || stage !== undefined || notYet || bounds !== undefined || capacityBounds !== undefined)
    return false;
  if (
    ranking !== undefined ||
    lacking !== undefined ||
    except.length > 0 ||
    project !== undefined ||
    asksCount(also, question)
  )
    return false;
  if (asked === 'companies') return where?.type === 'IndustrialPark';
  if (asked === 'investors') return who !== undefined ? where === undefined : where?.type === 'IndustrialPark';
  return ['customers', 'suppliers', 'chainLeaders', 'parks'].includes(asked);
}

async function findNames(inquiry: Inquiry, names: Names): Promise<readonly QuotedNames[]> {
  const { frame } = inquiry;
  const subject = subjectOf(frame);
  if (subject === undefined || !asksNames(frame)) return [];
  // 工业园区 alone stands in the names of others.
  const spellings = spellingsOf(subject)
    .filter((one) => one === subject.text || !isGenericZone(one))
    .sort((a, b) => b.length - a.length);
  const wordings = nameWordings.filter(
    ({ asked }) => asked === (frame.asked === 'investors' && frame.who === undefined ? 'placed' : frame.asked),
  );
  const own = new Set(spellings.map(normaliseText));
  const found: QuotedNames[] = [];
  for (const sentence of await findSentences(inquiry, [spellings])) {
    const isChain = frame.asked === 'chainLeaders';
    const masked = isChain ? sentence.text : withSubject(sentence, spellings);
    if (masked === undefined || !isAboutTopics(frame, sentence)) continue;
    if (isChain) {
      if (!/链主|龙头|领军/u.test(masked) || (/链主/u.test(frame.question) && !/链主/u.test(masked))) continue;
      if (!spellings.some((one) => masked.includes(one)) && !(await isAboutPlace(names, sentence, subject))) continue;
    }
    for (const { pattern, knownOnly } of wordings) {
      const match = pattern.exec(masked);
      const groups = match?.groups;
      const text = groups?.list ?? groups?.clauses;
      if (text === undefined) continue;
      const kind = frame.asked === 'parks' ? 'zones' : 'firms';
      const listed =
        groups?.clauses === undefined
          ? await listedNames(names, text, kind, knownOnly === true)
          : await leadingNames(names, text);
      const others = listed?.filter(({ name }) => !own.has(normaliseText(name))) ?? [];
      if (others.length > 0) found.push({ sentence, names: others, clause: lastClauseOf(match?.[0] ?? '') });
    }
  }
  return found;
}

const lastClauseOf = (text: string): string =>
  text
    .split(/[，,；;]/u)
    .filter(Boolean)
    .at(-1) ?? '';

/** Of clauses such as 甲做发电机，乙的铸件从宁波运来 the firms that they begin with. */
async function leadingNames(names: Names, clauses: string): Promise<readonly ListedName[]> {
  const found: ListedName[] = [];
  for (const clause of clauses.split(/[，,；;]/u)) {
    const name = /^(.{2,12}?)(?:的|做|生产|造|负责|提供|供应|主攻|主要)/u.exec(clause.trim())?.[1];
    const listed = name === undefined ? undefined : await listedNames(names, name, 'firms', false);
    found.push(...(listed ?? []));
  }
  return found;
}

const saysTrade = /供应|供货|提供|采购|购买|购自|来自|卖给|销往|销售给/u;

/**
 * Whether what is traded in the clause that lists the names is what the question asks for: it stands in that clause, or
 * in the one before where that tells of no trade of its own (所用铝锭，全部来自甲).
 */
export function saysWare(
  { asked, topics, product }: Pick<Frame, 'asked' | 'topics' | 'product'>,
  { sentence, clause }: { readonly sentence: Pick<KeptSentence, 'text'>; readonly clause: string },
): boolean {
  const wares: Topic[] = [...topics];
  if (product !== undefined)
    wares.push({
      text: product.text,
      proper: false,
      anyOf: [product.text, ...product.candidates.flatMap(({ name, aliases }) => [name, ...aliases])],
    });
  if ((asked !== 'suppliers' && asked !== 'customers') || wares.length === 0) return true;
  if (!/[\u4e00-\u9fff]/u.test(sentence.text)) return true;
  const clauses = sentence.text.split(/[，,；;。]/u);
  const at = clauses.findIndex((one) => one.includes(clause.replaceAll(subjectToken, '').slice(-6)));
  const before = clauses[at - 1] ?? '';
  const said =
    at < 0 ? sentence.text : saysTrade.test(before) ? (clauses[at] ?? '') : `${before}，${clauses[at] ?? ''}`;
  return wares.every((ware) => matchesTopic(ware, [said]));
}

/** A question for names of which the graph has none, answered by the lists of kept sentences; undefined where none fits. */
export async function quoteNames(inquiry: Inquiry, names: Names): Promise<Reply | undefined> {
  const own = new Inquiry(inquiry.reader, inquiry.frame);
  const found = (await findNames(own, names)).filter((one) => saysWare(inquiry.frame, one));
  if (found.length === 0) return undefined;
  inquiry.showAs(own);
  return tell(inquiry, found);
}

/**
 * Who trades a ware, where no edge says what is traded and the sentence speaks of several wares: who is said to trade
 * that very ware goes before who only stands beside it.
 */
async function withSaidWares(inquiry: Inquiry, names: Names, reply: Reply): Promise<Reply> {
  const { topics, product } = inquiry.frame;
  const isSilent = reply.rows.every((row) => row.product === undefined);
  if (!isSilent || (topics.length === 0 && product === undefined)) return reply;
  const found = (await findNames(new Inquiry(inquiry.reader, inquiry.frame), names)).filter(({ clause }) =>
    topics.every((topic) => matchesTopic(topic, [clause])),
  );
  return found.length === 0 ? reply : tell(inquiry, found);
}

/** What kept sentences list beside what the graph has, for lists of a zone's firms, of zones and of trade: half a list must not look whole. */
export async function withListedNames(inquiry: Inquiry, names: Names, reply: Reply): Promise<Reply> {
  const { frame, language } = inquiry;
  if (reply.status !== 'answered' || asksCount(frame.also, frame.question)) return reply;
  const isTrade = frame.asked === 'suppliers' || frame.asked === 'customers';
  if (isTrade && (frame.topics.length > 0 || frame.product !== undefined)) return withSaidWares(inquiry, names, reply);
  const besideKnown = isTrade || frame.asked === 'parks';
  if (frame.asked !== 'companies' && !besideKnown) return reply;
  const known = new Set(reply.entities.map(normaliseText));
  const isNew = ({ name }: ListedName): boolean =>
    ![...known].some((one) => one.includes(normaliseText(name)) || normaliseText(name).includes(one));
  const found = (await findNames(new Inquiry(inquiry.reader, frame), names)).flatMap((one) => {
    const others = one.names.filter(isNew);
    // Of trade and zones a list counts that names one whom the graph knows for it: the others stand beside that one.
    if (others.length === 0 || (besideKnown && others.length === one.names.length)) return [];
    return [{ ...one, names: others }];
  });
  if (found.length === 0) return reply;
  const more = tell(inquiry, found);
  return {
    ...reply,
    answer: `${reply.answer}${say(language, '', ' ')}${more.answer}`,
    rows: [...reply.rows, ...more.rows],
    entities: [...new Set([...reply.entities, ...more.entities])],
    claimIds: [...reply.claimIds, ...more.claimIds],
    ids: [...reply.ids, ...more.ids],
  };
}

/** The one sum that a sentence says is put in: that of all whom it lists together. */
function sumIn({ text }: KeptSentence): Readonly<Record<string, string | number>> {
  const sums = figuresIn(text).filter(
    ({ unit, start }) => /^[A-Z]{3}$/u.test(unit) && saysInvested.test(text.slice(Math.max(0, start - 12), start)),
  );
  const [only] = sums;
  return only === undefined || sums.length > 1
    ? {}
    : { amount: only.value, currency: only.unit, amountText: text.slice(only.start, only.end) };
}

function tell(inquiry: Inquiry, found: readonly QuotedNames[]): Reply {
  const { frame, language } = inquiry;
  for (const { sentence } of found) inquiry.cite(sentence.view);
  const subject = subjectOf(frame);
  const candidate = subject?.candidates[0];
  const title = candidate === undefined ? (subject?.text ?? '') : nameFor(candidate, language);
  const listed = new Map(
    found.flatMap(({ names, sentence }) => names.map((one) => [one.name, { one, sentence }] as const)),
  );
  const all = [...listed.keys()];
  const quotes = [...new Set(found.map(({ sentence }) => sentence.text))].map((text) => `「${text}」`).join('');
  const key = frame.asked === 'parks' ? 'park' : 'company';
  return {
    status: 'answered',
    answer: say(
      language,
      `${title}：来源原句提到${all.join('、')}，没有读入图谱，请对照原文，未必齐全：${quotes}`,
      `${title}: a source's sentence lists ${all.join(', ')}; this was not read into the graph, is to be checked there and may not be all: ${quotes}`,
    ),
    rows: [...listed.values()].map(({ one, sentence }) =>
      rowOf(
        {
          group: say(language, '来源原句，未入图谱', "a source's sentence, not in the graph"),
          [key]: one.name,
          ...(frame.asked === 'investors' ? sumIn(sentence) : {}),
        },
        [sentence.view.claimId],
      ),
    ),
    entities: all,
    claimIds: [...new Set(found.map(({ sentence }) => sentence.view.claimId))],
    ids: [
      ...new Set([
        ...(candidate === undefined || candidate.id.startsWith('unknown:') ? [] : [candidate.id]),
        ...[...listed.values()].flatMap(({ one }) => one.id ?? []),
      ]),
    ],
  };
}
