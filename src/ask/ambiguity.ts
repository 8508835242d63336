import type { AskResponse, Language } from '../model/api.js';
import type { Candidate, Frame, Mention } from './frame.js';
import { isGenericZone } from './generic-zone.js';
import { listNames, nameFor, say } from './wording.js';

const isLatin = (text: string): boolean => !/[\u4e00-\u9fff]/u.test(text);

/** Whether both have a place and neither lies where the other does. */
function lieApart(a: Candidate, b: Candidate): boolean {
  const [placeA, placeB] = [a.places[0], b.places[0]];
  return placeA !== undefined && placeB !== undefined && !a.places.includes(placeB) && !b.places.includes(placeA);
}

/**
 * Whether two bearers of a name are different things. One name may be a longer spelling of the other; of equal names,
 * districts always differ, firms and parks where they lie apart.
 */
function areUnlike(a: Candidate, b: Candidate): boolean {
  if (a.type !== b.type || isLatin(a.name) !== isLatin(b.name)) return false;
  if (a.type === 'District') return a.id !== b.id;
  if (a.name === b.name) return lieApart(a, b);
  const spelling = a.name.endsWith(b.name) || b.name.endsWith(a.name);
  return !spelling || (a.type === 'IndustrialPark' && lieApart(a, b));
}

/** Whether a name means several unlike things of which none goes before the others. */
export function isAmbiguous(mention: Mention): boolean {
  const [first, ...rest] = mention.candidates;
  if (first === undefined || mention.maybeOne === true) return false;
  if (isGenericZone(mention.text) && mention.placed !== true) return true;
  if (!first.known && first.type !== 'District') return false;
  return rest.some((other) => areUnlike(first, other));
}

/** The first name of the question that means several unlike things, none of which goes before the others. */
export function findAmbiguity(frame: Frame): Mention | undefined {
  return frame.subjects.find(isAmbiguous);
}

/** 南京市鼓楼区, or Gulou District (鼓楼区) in Nanjing: what tells a thing from others of its name. */
export function placedName(candidate: Candidate, language: Language): string {
  const [place] = candidate.places;
  const name = nameFor(candidate, language);
  if (place === undefined || (candidate.type !== 'District' && candidate.type !== 'IndustrialPark')) return name;
  if (language === 'zh') return candidate.name.startsWith(place.slice(0, 2)) ? name : `${place}${name}`;
  return `${name} in ${candidate.placeEn ?? place}`;
}

/** The question with the name told apart; undefined where a name cannot tell it. */
function askedOf(frame: Frame, mention: Mention, one: Candidate, among: readonly Candidate[]): string | undefined {
  if (frame.question.slice(mention.start, mention.end) !== mention.text) return undefined;
  const place = one.type === 'District' || one.type === 'IndustrialPark';
  if (!place && among.some((other) => other !== one && other.name === one.name)) return undefined;
  const english = frame.language === 'en' && one.nameEn !== undefined && place;
  const name = english
    ? [one.nameEn, one.placeEn].filter(Boolean).join(', ')
    : place
      ? placedName(one, 'zh')
      : one.name;
  return `${frame.question.slice(0, mention.start)}${name}${frame.question.slice(mention.end)}`;
}

/** What a name may mean, each with the question that asks for it alone. */
export function choicesOf(
  frame: Frame,
  mention: Mention,
  among: readonly Candidate[],
): NonNullable<AskResponse['choices']> {
  return among.slice(0, 20).map((one) => {
    const [place] = one.places;
    const question = askedOf(frame, mention, one, among);
    return {
      id: one.id,
      name: one.name,
      type: one.type,
      text: mention.text,
      ...(one.nameEn === undefined ? {} : { nameEn: one.nameEn }),
      ...(place === undefined ? {} : { place: frame.language === 'en' ? (one.placeEn ?? place) : place }),
      ...(question === undefined ? {} : { question }),
    };
  });
}

/** Asks back: which of the bearers of the name is meant, and whether the graph knows anything of them. */
export function tellAmbiguity(frame: Frame, mention: Mention): string {
  const { language } = frame;
  const { text, candidates } = mention;
  const names = listNames(
    candidates.map((one) => placedName(one, language)),
    language,
    8,
  );
  const silent = candidates.some((one) => one.known)
    ? ''
    : say(language, '图谱里目前没有关于它们的记载。', ' The graph holds nothing about any of them so far.');
  if (isGenericZone(text))
    return say(
      language,
      `「${text}」没有说明是哪里的。图谱里有${names}。问的是哪一个？${silent}`,
      `"${text}" does not say where. The graph has ${names}. Which one is meant?${silent}`,
    );
  return say(
    language,
    `叫「${text}」的有${candidates.length}个：${names}。问的是哪一个？${silent}`,
    `"${text}" may mean ${candidates.length} things: ${names}. Which one is meant?${silent}`,
  );
}

/** Where nothing is known of the one that was taken: the others of its name. */
export function tellOthers(frame: Frame, mention: Mention): string {
  const names = listNames(
    (mention.others ?? []).map((one) => placedName(one, frame.language)),
    frame.language,
    5,
  );
  if (names === '') return '';
  return say(frame.language, `同名的还有${names}。`, ` Others of that name: ${names}.`);
}
