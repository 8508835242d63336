import type { Candidate, Mention } from './frame.js';

const unknownPrefix = 'unknown:';

/** A firm's full legal name, which no word that stands between names interrupts. */
const legalName =
  /(?<=^|[\s的给是由在对和与,，、为向])[^\s的给是由在对和与,，、为向?？]{2,24}(?:有限(?:责任)?公司|股份公司)/gu;
/** The subject of an English question, written like a name: "How much is Acme High-tech putting into …". */
const holder = /(?<=^|请问)(?!.{0,3}(?:谁|哪|什么|几))[^\s的给是由在对和与,，、为向?？]{3,14}(?=持有|持股)/gu;
const englishSubject =
  /(?<=\b(?:did|does|do|is|was|will|would|has|have) (?:the )?)\p{Lu}[\p{L}\d&.’'-]*(?: (?:\p{Lu}|\d)[\p{L}\d&.’'-]*){0,4}(?= (?:invest|put|spen[dt]|pay|pour|plan to|pledg|commit|suppl|buy|sell)\p{L}*)/gu;

/** What stands behind a firm's name as another of the same list: 「甲和乙分别…」, "Acme and Zenith Chemical invest". */
const listedAfter = [
  /^(?:、|和|与|及|以及|跟)((?!(?:其|它|他|该|谁|哪|什么|两|几|所有|全部|别的|子公司|母公司|上游|下游|客户|供应商))[\u4e00-\u9fffA-Za-z\d]{2,10}?)(?=在|分别|各自?投|各自?有|一共|总共|合计|共计|加起来|累计|、|和)/u,
  /^(?: and|,| &) (\p{Lu}[\p{L}\d&.’'-]*(?: \p{Lu}[\p{L}\d&.’'-]*)*)(?= (?:invest|put|spen[dt]|pay|pour|plan to|pledg|commit|suppl|buy|sell|together|each|both)\p{L}*|\?|$|, | and )/u,
];

/** Firms that a question lists beside one that is known, and that the graph does not know. */
function listedFirms(question: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions
    .filter(({ type }) => type === 'Company')
    .flatMap(({ end }) => {
      const at = end + (/^ ?\)/u.exec(question.slice(end))?.[0].length ?? 0);
      const match = listedAfter.map((pattern) => pattern.exec(question.slice(at))).find((one) => one !== null);
      const text = match?.[1] ?? '';
      if (match === undefined || match === null || text === '') return [];
      const start = at + match[0].indexOf(text);
      // "in Fuling and Jiulongpo": what is known as a whole needs no guess.
      if (mentions.some((one) => one.start <= start && one.end >= start + text.length)) return [];
      return [unknownThing('Company', text, start)];
    });
}

/** A name that the question uses and that nothing in the graph bears. It stands for itself: the texts may say more of it. */
function unknownThing(type: Candidate['type'], text: string, start: number, places: readonly string[] = []): Mention {
  const candidate: Candidate = { id: `${unknownPrefix}${text}`, type, name: text, aliases: [], known: false, places };
  return { text, start, end: start + text.length, type, candidates: [candidate] };
}

/** A zone behind its district: 开发区 in 龙南经济技术开发区. */
const zoneAfter =
  /^[\u4e00-\u9fff]{0,8}?(?:经济技术开发区|经济开发区|高新技术产业开发区|工业园区?|产业园区?|片区|科技城|工业集中区|循环经济园区?|化工园区?|保税港?区)/u;

/** As zoneAfter, in English: New Area in "Sanjiang New Area". */
const englishZoneAfter =
  /^(?: (?:National|Provincial|Economic|Technological|Industrial|Development|High-[Tt]ech|Hi-tech|New|Free|Trade|Bonded|Science|Technology|Chemical|Modern|and|&))* (?:New Area|Zone|Park)\b/u;

/** 新城 alone is the short name of districts; behind a name of its own it ends a zone's: 青岚新城. */
const zoneBefore =
  /(?<=^|[\s(在的和与及于到来去对给由是])(?!.{0,2}[谁哪什么几])(?![在的和与及于到来去对给由是])[\u4e00-\u9fff]{2,4}$/u;

/** A zone that the graph does not know and of which only the end was found, as a district. */
function wholeZone(question: string, mention: Mention, previous: number): Mention | undefined {
  if (mention.text !== '新城') return undefined;
  const lead = zoneBefore.exec(question.slice(previous, mention.start))?.[0];
  if (lead === undefined) return undefined;
  return unknownThing('IndustrialPark', `${lead}${mention.text}`, mention.start - lead.length);
}

/** Adds the zones that a question names by their district and that the graph does not know: 龙南经济技术开发区 is not 龙南. */
export function withUnknownZones(question: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, index) => {
    const [first] = mention.candidates;
    const zone = wholeZone(question, mention, mentions[index - 1]?.end ?? 0);
    if (zone !== undefined) return zone;
    if (mention.type !== 'District' || first === undefined || /(?:[省市区县]|自治州)$/u.test(mention.text))
      return mention;
    const next = mentions[index + 1]?.start ?? question.length;
    const behind = question.slice(mention.end, next);
    const tail = zoneAfter.exec(behind)?.[0] ?? englishZoneAfter.exec(behind)?.[0];
    if (tail === undefined || /[的有在和与哪几个]/u.test(tail)) return mention;
    return unknownThing('IndustrialPark', mention.text + tail, mention.start, [first.name, ...first.places]);
  });
}

/** Whether a mention is of a firm that the graph does not know. */
export const isUnknownFirm = (mention: Mention): boolean =>
  mention.type === 'Company' && mention.candidates.every(({ id }) => id.startsWith(unknownPrefix));

/**
 * Adds the firms of a question that it names in full and that the graph does not know: 统实（漳州）食品有限公司 is then a
 * firm, and its brackets name no place. A stretch in which a firm or project was found is left as it is.
 */
export function withUnknownFirms(question: string, mentions: readonly Mention[]): readonly Mention[] {
  const within = (start: number, end: number): readonly Mention[] =>
    mentions.filter((one) => one.start < end && start < one.end);
  const found = [...question.matchAll(legalName), ...question.matchAll(holder), ...question.matchAll(englishSubject)]
    .map((match) => unknownThing('Company', match[0], match.index))
    .concat(listedFirms(question, mentions))
    .filter(({ start, end }) => within(start, end).every(({ type }) => type === 'District' || type === 'Product'));
  if (found.length === 0) return mentions;
  const others = mentions.filter((one) => !found.some(({ start, end }) => one.start < end && start < one.end));
  return [...others, ...found].sort((a, b) => a.start - b.start);
}
