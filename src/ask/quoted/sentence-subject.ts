import { findCandidates } from '../find-candidates.js';
import type { Candidate, Mention } from '../frame.js';
import { linkNames } from '../link-names.js';
import type { Names } from '../names.js';
import { chineseForms, normaliseText } from '../zh/name-forms.js';
import type { KeptSentence } from './kept-sentences.js';

/** Spellings of what a question names that a source may use: none that only may be read so. */
export function spellingsOf(mention: Mention): readonly string[] {
  const forms = mention.candidates.flatMap((candidate) => [
    candidate.name,
    ...candidate.aliases,
    ...chineseForms(candidate)
      .filter(({ weight, text }) => weight >= 0.75 && text.length >= 2)
      .map(({ text }) => text),
    ...(candidate.nameEn === undefined ? [] : [candidate.nameEn]),
  ]);
  // Texts print brackets in full width, names and questions are compared in half width.
  const wide = [mention.text, ...forms].map((text) => text.replaceAll('(', '（').replaceAll(')', '）'));
  return [...new Set([mention.text, ...forms, ...wide])].filter((text) => text.length >= 2);
}

export const holds = (text: string, spellings: readonly string[]): boolean => {
  const plain = normaliseText(text);
  return spellings.some((one) => plain.includes(normaliseText(one)));
};

const bearer = new Set(['Company', 'PublicBody', 'District', 'IndustrialPark']);

/** All that a stretch of a source names, in its order. */
export async function namesIn(names: Names, text: string): Promise<readonly Mention[]> {
  return linkNames(text, await findCandidates(names, text));
}

/** The firms and places that a stretch of a source names, in its order. */
export async function subjectsIn(names: Names, text: string): Promise<readonly Mention[]> {
  return (await namesIn(names, text)).filter(({ type }) => bearer.has(type));
}

const isSame = (mention: Mention, subject: Mention): boolean => {
  const ids = new Set(subject.candidates.map(({ id }) => id));
  if (mention.candidates.some(({ id }) => ids.has(id))) return true;
  // A name that was read with a word too many in front is still the subject's: 分两期建设甲产业园.
  return (
    mention.type === subject.type &&
    spellingsOf(subject).some((spelling) => spelling.length >= 5 && mention.text.endsWith(spelling))
  );
};

const levels: Readonly<Record<string, RegExp>> = {
  city: /[全我本]市/u,
  province: /[全我本](?:省|区)/u,
  county: /[全我本][区县市州]/u,
  town: /[全我本][镇乡]/u,
  park: /全区|园区|开发区|[我本]区/u,
};
const anyLevel = /[全我本][市区县省州镇乡]|园区|开发区/u;

const levelOf = (candidate: Candidate | undefined): string =>
  candidate?.type === 'IndustrialPark' ? 'park' : (candidate?.level ?? '');

/** Whether an article is about a place: it is the first place that its headline, or else its beginning, names. */
export async function isAboutPlace(names: Names, sentence: KeptSentence, subject: Mention): Promise<boolean> {
  for (const text of [sentence.headline, sentence.title, sentence.opening]) {
    const places = (await subjectsIn(names, text)).filter(
      ({ type }) => type === 'District' || type === 'IndustrialPark',
    );
    const level = levelOf(subject.candidates[0]);
    const [first] = places.filter((one) => one.candidates.some((candidate) => levelOf(candidate) === level));
    if (first !== undefined) return isSame(first, subject);
  }
  return false;
}

const englishLevels: Readonly<Record<string, string>> = {
  district: 'county',
  county: 'county',
  city: 'city',
  province: 'province',
  town: 'town',
  zone: 'park',
  park: 'park',
};

/** As isOf, for an English sentence: "Its revenue" is the firm's of the sentence before, "the district" the place's told of last. */
async function isOfEnglish(names: Names, sentence: KeptSentence, at: number, subject: Mention): Promise<boolean> {
  const head = sentence.text.slice(0, at);
  const mentions = await subjectsIn(names, head);
  // A zone or firm that the graph does not know is found by its own words.
  const bare = subject.candidates[0]?.id.startsWith('unknown:') === true ? head.lastIndexOf(subject.text) : -1;
  const isFirm = subject.type === 'Company' || subject.type === 'PublicBody';
  if (bare >= 0) return !mentions.some(({ type, start }) => type === 'Company' && (!isFirm || start > bare));
  const isBearer = ({ type }: Mention): boolean => (type === 'Company' || type === 'PublicBody') === isFirm;
  const firm = mentions.findLast(({ type }) => type === 'Company');
  const own = mentions.findLast(isBearer);
  if (own !== undefined) return isSame(own, subject) && (isFirm || firm === undefined);
  const level =
    englishLevels[/\bthe (district|county|city|province|town|zone|park)\b/iu.exec(head)?.[1]?.toLowerCase() ?? ''];
  if (
    isFirm || level === undefined
      ? !/^(?:its?|the (?:company|firm|group|maker|manufacturer|business))\b/iu.test(head)
      : false
  )
    return false;
  const [short = ''] = (subject.candidates[0]?.nameEn ?? subject.candidates[0]?.name ?? subject.text).split(' ');
  for (const before of [...sentence.before].reverse()) {
    // A firm goes on to be called by the first word of its name.
    if (isFirm && short.length >= 3 && before.startsWith(`${short} `)) return true;
    if (
      subject.candidates[0]?.id.startsWith('unknown:') === true &&
      before.replace(/^(?:In )?(?:[Tt]he )?/u, '').startsWith(subject.text)
    )
      return true;
    const others = (await subjectsIn(names, before)).filter(isBearer);
    // "The industry's output" is that of the place that the sentence before begins with.
    const isTrade = /^(?:the|its) (?:industry|sector|trade)\b/iu.test(head);
    const [first] = isFirm || isTrade ? others : others.filter(({ candidates }) => levelOf(candidates[0]) === level);
    if (first !== undefined) return isSame(first, subject);
  }
  return !isFirm && isAboutPlace(names, sentence, subject);
}

/** 由甲控股，: who only does something to the subject in a clause that is over. */
const isAgent = ({ start, end }: Mention, head: string): boolean =>
  /(?:由|被|归|受)$/u.test(head.slice(0, start)) && /[，,；;]/u.test(head.slice(end));

/** 甲开发区管委会 speaks of 甲开发区. */
const isOffice = ({ text }: Mention, subject: Mention): boolean =>
  /(?:管委会|管理委员会|政府|招商局|经发局|商务局)$/u.test(text) &&
  spellingsOf(subject).some((spelling) => spelling.length >= 3 && text.startsWith(spelling));

/**
 * Whether what stands at a place of a sentence is about the subject: it is the nearest firm or place named before it, or
 * nothing nearer than 全市 is and the article is about the place.
 */
export async function isOf(names: Names, sentence: KeptSentence, at: number, subject: Mention): Promise<boolean> {
  if (!/[\u4e00-\u9fff]/u.test(sentence.text)) return isOfEnglish(names, sentence, at, subject);
  const head = sentence.text.slice(0, at);
  const mentions = (await subjectsIn(names, head)).filter((mention) => !isAgent(mention, head));
  const last = mentions.at(-1);
  const isPlace = subject.type === 'District' || subject.type === 'IndustrialPark';
  const pronoun = levels[levelOf(subject.candidates[0])];
  const since = last === undefined ? head : head.slice(last.end);
  if (last !== undefined && !anyLevel.test(since)) return isSame(last, subject);
  if (!isPlace) return false;
  const says = pronoun?.test(since) === true;
  if (says && last !== undefined && isOffice(last, subject)) return true;
  if (anyLevel.test(since) && !says) return false;
  return isAboutPlace(names, sentence, subject);
}
