import type { Asked, Frame, Mention } from './frame.js';
import { type AnswerRow, notInGraph, type Reply } from './inquiry.js';
import { anyToken, tokenOf } from './rule.js';
import { formatQuantity, listNames, say } from './wording.js';

/** Kinds of questions that several names asked of at once each get their own answer to. */
const apart: ReadonlySet<Asked> = new Set([
  'amount',
  'total',
  'investments',
  'investors',
  'projects',
  'companies',
  'customers',
  'suppliers',
  'products',
  'capacity',
  'statistic',
  'parents',
  'owners',
  'subsidiaries',
  'location',
]);

/** What two do with one another, or have in common, is no two questions. */
const together =
  /共同|联合|合资|合作|携手|联手|之间|相互|互相|都(?!有?(?:哪|谁|什么|在哪))|\b(?:jointly|in common|joint venture|between|both|each other|shared)\b/iu;

const joint = /^ ?(?:、|,|和|与|及|以及|跟|同|还有|and|&|, and|as well as) ?(?:the )?$/iu;

/** 甲投了多少，乙呢: a second name of which the same is asked. */
const andYours = /^[^，,、]{1,12}[,，](?:那|那么)?$/u;

/** Firms or places that a question names as a list of which it asks one thing: 甲、乙和丙各投了多少. Undefined where it does not. */
export function peersOf(frame: Frame): readonly Mention[] | undefined {
  const { asked, masked, who, where, project, rule } = frame;
  if (!apart.has(asked) || together.test(masked) || rule.endsWith('did-invest')) return undefined;
  const named = [...masked.matchAll(anyToken)].filter(([token]) => token !== tokenOf('time'));
  const listOf = (token: string, first: Mention | undefined, type: (one: Mention) => boolean) => {
    const mentions = frame.subjects.filter(type);
    const at = named.findIndex(([one]) => one === token);
    if (first === undefined || at < 0 || mentions[0] !== first) return [];
    let size = 1;
    for (let next = named[at + size]; next?.[0] === token; next = named[at + size]) {
      const between = masked.slice((named[at + size - 1]?.index ?? 0) + 1, next.index);
      const isSame = joint.test(between) || (andYours.test(between) && masked.startsWith('呢', next.index + 1));
      if (!isSame) break;
      size += 1;
    }
    return mentions.slice(0, size);
  };
  const firms = listOf(tokenOf('company'), who, ({ type }) => type === who?.type || type === 'Company');
  if (firms.length > 1 && project === undefined) return firms;
  const places = listOf(tokenOf('place'), where, ({ type }) => type === 'District' || type === 'IndustrialPark');
  return places.length > 1 && who === undefined && project === undefined ? places : undefined;
}

/** The question of one of the peers alone. */
export function frameOfPeer(frame: Frame, peers: readonly Mention[], peer: Mention): Frame {
  const subjects = frame.subjects.filter((one) => one === peer || !peers.includes(one));
  const slot = frame.who !== undefined && peers.includes(frame.who) ? 'who' : 'where';
  return { ...frame, [slot]: peer, subjects };
}

const asksSum =
  /一共|总共|合计|共计|累计|加起来|加在一起|总和|相加|总计|\b(?:total|together|altogether|combined|in all|sum)\b/iu;

const isSum = ({ asked }: Frame): boolean => asked === 'amount' || asked === 'total';

/**
 * The answers for several names as one. A sum over them is given where each has its own, in one unit, and none rests on
 * what another's does; where one has none, a question for their sum is not answered, and what is known is told.
 */
export function joinReplies(frame: Frame, names: readonly string[], replies: readonly Reply[]): Reply {
  const { language } = frame;
  const lacking = names.filter((_, index) => replies[index]?.status !== 'answered');
  const answer = replies.map((reply) => reply.answer.trim()).join(language === 'zh' ? '' : ' ');
  const support = {
    claimIds: [...new Set(replies.flatMap((reply) => reply.claimIds))],
    ids: [...new Set(replies.flatMap((reply) => reply.ids))],
  };
  const known = replies.filter(({ status }) => status === 'answered');
  if (known.length === 0 || (lacking.length > 0 && isSum(frame))) return { ...notInGraph(answer), ...support };
  const rows: readonly AnswerRow[] = [
    ...new Map(known.flatMap((reply) => reply.rows).map((row) => [JSON.stringify(row), row])).values(),
  ];
  const units = new Set(replies.map(({ unit }) => unit));
  const [unit] = units;
  const targets = replies.map(
    ({ rows: own }) => new Set(own.flatMap(({ target, project }) => target ?? project ?? [])),
  );
  const isShared = targets.some((own, index) =>
    targets.some((other, at) => at < index && [...own].some((one) => other.has(one))),
  );
  const wholes = replies.flatMap(({ value }) => value ?? []);
  const isWhole = wholes.length === names.length && units.size === 1 && unit !== undefined;
  const reply: Reply = {
    status: 'answered',
    answer,
    rows,
    entities: [...new Set(known.flatMap(({ entities }) => entities))],
    ...support,
  };
  if (!isSum(frame) || !asksSum.test(frame.question)) return reply;
  const all = listNames(names, language);
  if (!isWhole || isShared)
    return {
      ...reply,
      answer: `${answer}${say(language, `${all}的数额不能相加。`, ` The sums of ${all} cannot be added up.`)}`,
    };
  const value = wholes.reduce((sum, one) => sum + one, 0);
  const told = formatQuantity(value, unit, language);
  return {
    ...reply,
    value,
    unit,
    answer: `${answer}${say(language, `${all}合计${told}。`, ` ${all} together: ${told}.`)}`,
  };
}
