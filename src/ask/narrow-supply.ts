import { claimIdsOf, type Fact, factOf, textOf, thingOf } from './fact.js';
import type { Frame, Mention, Topic } from './frame.js';
import { type Inquiry, idsOf } from './inquiry.js';
import { tokenOf } from './rule.js';
import { saidOfWares } from './ware-clauses.js';
import { say } from './wording.js';

const firmNoun =
  '\\s*(?:makers?|manufacturers?|producers?|brands?|giants?|compan|firms?|企业|厂商|厂家|公司|制造商|生产商|品牌)';

/** Edges of trade, narrowed by what the question says of them, and what the answer has to add. */
export interface NarrowedSupply {
  readonly facts: readonly Fact[];
  readonly note: string;
}

/** Whether a word says what kind of firm is asked for, rather than what is traded: 手机 in 手机厂商. */
function describesFirms(topic: Topic, { masked }: Frame): boolean {
  if (/[\u4e00-\u9fff](?:企|厂|商)$/u.test(topic.text)) return true;
  const at = masked.indexOf(topic.text);
  if (at < 0) return false;
  const [before, after] = [masked.slice(0, at), masked.slice(at + topic.text.length)];
  // "Which retailers does 甲 supply", 给哪些超市供货: what stands where the firms are asked for.
  if (/\bwhich $/iu.test(before) && /^ (?:do|does|did|is|are|has|have|buys?|uses?)\b/iu.test(after)) return true;
  if (/(?:哪些|哪几家|哪家)$/u.test(before) && /^(?:供|配套|采购|买|用|从|向|提供)/u.test(after)) return true;
  // "truck and bus makers".
  return new RegExp(`^(?:,? (?:and|or) [\\w-]+|[和与、][\\u4e00-\\u9fff]{1,4})?${firmNoun}`, 'iu').test(after);
}

/** Edges whose supplier makes the wares that the question names, where nothing says what is traded. */
async function byMaker(inquiry: Inquiry, facts: readonly Fact[], wares: readonly Topic[]): Promise<NarrowedSupply> {
  const { language } = inquiry;
  const silent = facts.filter(({ properties }) => textOf(properties.product) === undefined);
  const made = await inquiry.productsOf(silent.map(({ from }) => from));
  const makers = await inquiry.about(
    silent,
    wares,
    ({ from }) => made.get(from.id) ?? [],
    () => [],
  );
  if (makers === undefined || makers.length === 0) return byHead(inquiry, facts, wares, made);
  return {
    facts: makers,
    note: say(
      language,
      '供应方生产这种产品；来源没有写明所供的是不是它。',
      ' The supplier makes it; no source says that it is what is supplied.',
    ),
  };
}

/** Ends of Chinese wares that say too little: 材料 is not 原料. */
const weakHeads = /[料品件机器物材具备]$/u;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s-]+/u)
    .map((word) => word.replace(/s$/u, ''));

/** Whether a ware is of the kind that is asked for: 漂白蔗渣浆 for 纸浆, wafers for silicon wafers. */
function isOfKind(ware: string, asked: Topic): boolean {
  if (!/[\u4e00-\u9fff]/u.test(asked.text)) {
    const wanted = new Set(wordsOf(asked.text));
    return wordsOf(ware).every((word) => wanted.has(word));
  }
  return !weakHeads.test(asked.text) && asked.text.length >= 2 && ware.endsWith(asked.text.slice(-1));
}

/** Edges of a ware, or of a maker of a ware, that bears the last word of what is asked for; the answer says which. */
function byHead(
  { language }: Inquiry,
  facts: readonly Fact[],
  wares: readonly Topic[],
  made: ReadonlyMap<string, readonly string[]>,
): NarrowedSupply {
  const [asked] = wares;
  if (asked === undefined || wares.length > 1) return { facts: [], note: '' };
  const told = new Set<string>();
  const kept = facts.filter(({ from, properties }) => {
    const own = textOf(properties.product);
    const fitting = (own === undefined ? (made.get(from.id) ?? []) : [own]).filter((ware) => isOfKind(ware, asked));
    for (const ware of fitting) told.add(ware);
    return fitting.length > 0;
  });
  if (kept.length === 0) return { facts: [], note: '' };
  return {
    facts: kept,
    note: say(
      language,
      `来源写的是「${[...told].join('、')}」，没有写「${asked.text}」。`,
      ` The source says "${[...told].join(', ')}", not "${asked.text}".`,
    ),
  };
}

/** Whether a stated ware and the one that is asked for are written in one script, so that they can be held together. */
function isComparable(asked: Topic, stated: string | undefined): boolean {
  if (stated === undefined) return false;
  return /[\u4e00-\u9fff]/u.test(asked.text) === /[\u4e00-\u9fff]/u.test(stated);
}

/** Words for whatever is traded. */
const anyWare =
  /^(?:parts|components?|goods|wares|supplies|products?|materials?|配件|零件|零部件|部件|产品|东西|货物?)$/iu;

/** Edges about the wares that the question names, by the edge itself or the sentences that support it. */
async function aboutWares(inquiry: Inquiry, facts: readonly Fact[]): Promise<NarrowedSupply> {
  const { frame, language } = inquiry;
  const describes = new RegExp(`${tokenOf('product')}${firmNoun}`, 'iu').test(frame.masked);
  if (frame.product !== undefined && !describes) {
    const wares = inquiry.topics.filter((topic) => topic.anyOf !== undefined);
    const about = await inquiry.about(facts, wares, ({ properties }) => [textOf(properties.product) ?? ''], claimIdsOf);
    return about === undefined || about.length === 0 ? byMaker(inquiry, facts, wares) : { facts: about, note: '' };
  }
  const namesOf = ({ from, to, properties }: Fact) => [from.name, to.name, textOf(properties.product) ?? ''];
  const topics = frame.topics.filter(({ text }) => !anyWare.test(text));
  const byName = await inquiry.about(facts, topics, namesOf, () => []);
  if (byName !== undefined) return { facts: byName, note: '' };
  // What describes the firms ("car makers") stands on no edge: all are given, and that nobody says which are such.
  const unsaid = topics.filter((topic) => !topic.proper && describesFirms(topic, frame));
  const wares = topics.filter((topic) => !unsaid.includes(topic));
  // An edge that says its ware is judged by that, not by what else its sentence trades: 甲 for chips, not for glass.
  const silent = facts.filter(
    ({ properties }) => !wares.some((ware) => isComparable(ware, textOf(properties.product))),
  );
  const left = await inquiry.about(silent, wares, namesOf, claimIdsOf);
  if (left === undefined || left.length === 0) return byMaker(inquiry, facts, wares);
  if (unsaid.length === 0) return { facts: left, note: '' };
  const words = unsaid.map(({ text }) => text);
  return {
    facts: left,
    note: say(
      language,
      `图谱没有记载其中哪些属于「${words.join('、')}」。`,
      ` The graph does not say which of them are "${words.join(', ')}".`,
    ),
  };
}

/** A place right before the firm says which firm is meant: 柳州的双飞, "Liuzhou's Shuangfei". */
const describesFirm = new RegExp(`${tokenOf('place')}(?:的|['’]s )?${tokenOf('company')}`, 'u');

/** Edges whose far end has a site in the named place; all where the firm itself has its site there: "TCL in Huizhou". */
async function inPlace(inquiry: Inquiry, facts: readonly Fact[], own: ReadonlySet<string>): Promise<readonly Fact[]> {
  const { where, masked } = inquiry.frame;
  if (where === undefined || facts.length === 0) return facts;
  const sites = (await inquiry.look('companies-in-place', { placeIds: idsOf(where) })).map(factOf);
  const there = new Set(sites.map(({ from }) => from.id));
  const far = facts.filter(({ from, to }) => there.has(own.has(from.id) ? to.id : from.id));
  return far.length === 0 && (describesFirm.test(masked) || [...own].some((id) => there.has(id))) ? facts : far;
}

/** The firms that a question names beside the first: side by side with it (甲和乙的客户), or as the other end (甲从乙买什么). */
export function otherFirms({ subjects, question }: Frame): {
  readonly beside: readonly Mention[];
  readonly ends: readonly Mention[];
} {
  const firms = subjects.filter(({ type }) => type === 'Company' || type === 'PublicBody');
  const beside: Mention[] = [];
  for (const [index, firm] of firms.entries()) {
    const next = firms[index + 1];
    if (next === undefined || !/^\s*(?:和|与|、|及|跟|,|and|or)\s*$/iu.test(question.slice(firm.end, next.start)))
      break;
    beside.push(next);
  }
  return { beside, ends: firms.slice(1 + beside.length) };
}

/** Narrows edges of trade to the wares, the other firms and the place that the question names. */
export async function narrowSupply(
  inquiry: Inquiry,
  given: readonly Fact[],
  own: ReadonlySet<string>,
): Promise<NarrowedSupply & { readonly before: readonly Fact[] }> {
  const others = new Set(
    otherFirms(inquiry.frame)
      .ends.flatMap(idsOf)
      .filter((id) => !own.has(id)),
  );
  const between = others.size === 0 ? given : given.filter(({ from, to }) => others.has(from.id) || others.has(to.id));
  const about = await aboutWares(inquiry, between);
  const { note } = about;
  const wares = inquiry.topics.filter((topic) => !anyWare.test(topic.text) && !describesFirms(topic, inquiry.frame));
  const facts = await saidOfWares(inquiry, about.facts, wares, ({ from, to }) => (own.has(from.id) ? to : from));
  return { facts: await inPlace(inquiry, facts, own), note, before: facts.length > 0 ? facts : given };
}

/** Ids of the firms that belong to those given, or that these belong to. */
export async function kinOf(inquiry: Inquiry, companyIds: readonly string[]): Promise<readonly string[]> {
  const [below, above] = await Promise.all([
    inquiry.look('subsidiaries-of', { companyIds }),
    inquiry.look('parents-of', { companyIds }),
  ]);
  const ends = [...below, ...above].flatMap((row) => [row.from, row.to]).map((end) => thingOf(end).id);
  return [...new Set(ends)];
}
