import type { Candidate, Mention } from './frame.js';

const unknownPrefix = 'unknown:';

/** A firm's full legal name, which no word that stands between names interrupts. */
const legalName =
  /(?<=^|[\s的给是由在对和与,，、为向])[^\s的给是由在对和与,，、为向?？]{2,24}(?:有限(?:责任)?公司|股份公司)/gu;
/** The subject of an English question, written like a name: "How much is Acme High-tech putting into …". */
const englishSubject =
  /(?<=\b(?:did|does|do|is|was|will|would|has|have) (?:the )?)\p{Lu}[\p{L}\d&.’'-]*(?: (?:\p{Lu}|\d)[\p{L}\d&.’'-]*){0,4}(?= (?:invest|put|spen[dt]|pay|pour|plan to|pledg|commit|suppl|buy|sell)\p{L}*)/gu;

/** A name that the question uses and that nothing in the graph bears. It stands for itself: the texts may say more of it. */
function unknownFirm(text: string, start: number): Mention {
  const candidate: Candidate = {
    id: `${unknownPrefix}${text}`,
    type: 'Company',
    name: text,
    aliases: [],
    known: false,
    places: [],
  };
  return { text, start, end: start + text.length, type: 'Company', candidates: [candidate] };
}

/** Whether a mention is of a firm that the graph does not know. */
export const isUnknownFirm = (mention: Mention): boolean =>
  mention.candidates.every(({ id }) => id.startsWith(unknownPrefix));

/**
 * Adds the firms of a question that it names in full and that the graph does not know: 统实（漳州）食品有限公司 is then a
 * firm, and its brackets name no place. A stretch in which a firm or project was found is left as it is.
 */
export function withUnknownFirms(question: string, mentions: readonly Mention[]): readonly Mention[] {
  const within = (start: number, end: number): readonly Mention[] =>
    mentions.filter((one) => one.start < end && start < one.end);
  const found = [...question.matchAll(legalName), ...question.matchAll(englishSubject)]
    .map((match) => unknownFirm(match[0], match.index))
    .filter(({ start, end }) => within(start, end).every(({ type }) => type === 'District' || type === 'Product'));
  if (found.length === 0) return mentions;
  const others = mentions.filter((one) => !found.some(({ start, end }) => one.start < end && start < one.end));
  return [...others, ...found].sort((a, b) => a.start - b.start);
}
