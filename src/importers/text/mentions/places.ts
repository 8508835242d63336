import type { District } from '../../../gazetteer/district.js';
import { districtsNamed } from '../../../gazetteer/district-names.js';
import { type DistrictMention, findDistrictNames } from '../../../gazetteer/find-district-names.js';
import { isRiskyShortName } from '../../../gazetteer/risky-names.js';
import { surnames } from '../lexicon/surnames.js';
import { tradeVerbs } from '../lexicon/trade-words.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import { wordAt } from './name-start.js';

/** A place name in a sentence with every district that it may mean. */
export interface PlaceName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly candidates: readonly District[];
  /** Whether the sentence itself says that it is a place; else the article must, see `settlePlaces`. */
  readonly sure: boolean;
}

/** 新建 is a district of 南昌 and, far more often, a verb. */
const verbs = new Set(tradeVerbs);
const levelWord = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|区|县|旗|盟|镇|乡|街道|州)$/u;
/** What may stand right behind a short place name: 涪陵企业, 昆山籍, 合肥造. */
const afterShort = /^(?:市|省|区|县|企业|籍|造|产|港|人|工厂|基地|分公司|项目|本地|全|高新|经开|经济|工业|国际|新)/u;

/** What a port, town or zone is named with, behind the district that it lies in. */
const placeBehind =
  /^(?<own>[\u4e00-\u9fff]{2,6}?)(?:经济|经济技术|高新技术产业?|产业|工业|综合|化工)?(?:港区|新港|港(?!口)|镇(?!长|里)|街道|开发区|高新区|经开区|园区|新区|工业园|产业园|工业区|科技园|物流园|保税区|合作区|集中区|片区|示范区)/u;

/** 「如|东洋|口港」: the words cut a district's name where it runs on into the own name of a port, town or zone in it. */
function opensZone(text: string, words: readonly Word[], start: number, end: number): boolean {
  const [first, last] = [words[wordAt(words, start)], words[wordAt(words, end - 1)]];
  if (first === undefined || last === undefined) return false;
  // 「从来|安汊河经济开发区」: a preposition is one word with the name's first character.
  if (first.start === start - 1 && first.end === start + 1 && last.end === end)
    return /[从在到于向对自往距由]/u.test(text.charAt(start - 1)) && zoneInside.test(text.slice(end));
  if (first.start !== start || last.start <= start || last.end <= end) return false;
  const own = placeBehind.exec(text.slice(end))?.groups?.own;
  if (own === undefined || general.test(own)) return false;
  // 「如东港工业园」 may speak of 东港: then the first character is a word of the sentence.
  return leadingPlace(text.slice(start + 1, end + 8)) === 0;
}
const general =
  /^(?:全|面|方|部|大|新型?|经济|产业|工业|综合|化工|科技|创新|国际|现代|高新|高端|循环|生态|先进)|[的了在和与是将已有]/u;

/** Whether the words of the sentence let a short name stand as a place: it must not lie inside a longer word. */
function standsAlone(text: string, words: readonly Word[], start: number, end: number): boolean {
  const first = words[wordAt(words, start)];
  const last = words[wordAt(words, end - 1)];
  if (first === undefined || last === undefined) return false;
  if (first.start < start && first.end > start) return false;
  if (last.end > end) return last.start >= start && last.text.length > 2 ? false : afterShort.test(text.slice(end));
  return true;
}

/** 「例|如东|港市」: the place that begins inside a name that the words of the sentence refuse. */
function placeInside(text: string, words: readonly Word[], refused: DistrictMention): DistrictMention | undefined {
  const from = refused.start + 1;
  const [inner] = findDistrictNames(text.slice(from, refused.end + 12));
  if (inner === undefined || from + inner.start >= refused.end || inner.name.length < 3) return undefined;
  const start = from + inner.start;
  return words[wordAt(words, start)]?.start === start ? { ...inner, start, end: from + inner.end } : undefined;
}

/** The places of a sentence by the gazetteer, those that overlap with what is no name of this sentence in its stead. */
function districtNames(text: string, words: readonly Word[]): DistrictMention[] {
  return findDistrictNames(text).map((named) => {
    const first = words[wordAt(words, named.start)];
    if (first === undefined || first.start >= named.start || levelWord.test(named.name)) return named;
    return placeInside(text, words, named) ?? named;
  });
}

/** Every place name of a sentence. Short names that are everyday words count only with a preposition before them. */
export function findPlaces(text: string, words: readonly Word[]): PlaceName[] {
  const found: PlaceName[] = [];
  for (const named of districtNames(text, words)) {
    const { start, end, name, candidates } = outsideZone(text, named);
    const full = levelWord.test(name) && name.length >= 3;
    // 「在中原布局」 means a region, and no district of that name.
    if (/^(?:中原|江南|岭南|塞北)$/u.test(name)) continue;
    if (verbs.has(name) || street.test(text.slice(end))) continue;
    // 「中国振兴东北老工业基地」: what the country does.
    if (isRiskyShortName(name) && /(?:中国|国家)$/u.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (!full && isInLongerName(text, start, end)) continue;
    // 「“一港双城”」, 「“三区五园”」: a plan's watchword.
    if (!full && /“[一两二双三四五六七八九十\d][^，。”]{0,4}$/u.test(text.slice(0, start)) && text[end] === '”')
      continue;
    const runsOn = !full && !standsAlone(text, words, start, end);
    if (runsOn && !opensZone(text, words, start, end)) continue;
    const first = words[wordAt(words, start)];
    if (full && first !== undefined && first.start < start && first.end > start && first.text.length > 2) continue;
    found.push({
      start,
      end,
      text: name,
      candidates,
      // With its own town behind it or no other meaning; else the article must name it elsewhere too.
      sure: runsOn
        ? end < named.end || (!isRiskyShortName(name) && candidates.length === 1)
        : !isRiskyShortName(name) || hasCue(text, words, start, end, candidates.length),
    });
  }
  // 「安徽、巢湖、滁州」: a risky name in a list beside a sure one is a place too.
  const kept = found.map(({ sure }) => sure);
  found.forEach((place, index) => {
    if (kept[index]) return;
    const left = found[index - 1];
    const right = found[index + 1];
    const besideLeft = left !== undefined && kept[index - 1] === true && text.slice(left.end, place.start) === '、';
    const besideRight = right?.sure === true && text.slice(place.end, right.start) === '、';
    if (besideLeft || besideRight) kept[index] = true;
  });
  return found.map((place, index) => ({ ...place, sure: kept[index] === true }));
}

/** A bay, a mountain or a circle of cities that begins like a place, and a person's name in brackets that ends like one. */
function isInLongerName(text: string, start: number, end: number): boolean {
  if (/^(?:[湾峡屿溪]|经济圈|都市圈)/u.test(text.slice(end))) return true;
  // 「贵安新区」 is no 「安新」.
  if (text[end - 1] === '新' && text[end] === '区') return true;
  return end - start === 2 && /（[\u4e00-\u9fff]$/u.test(text.slice(0, start)) && text[end] === '）';
}

/** 「天津北路」 is a street. */
const street = /^(?:[东南西北中][一二三]?)?(?:路(?![桥线由])|大街|大道(?!镇)|街(?!道))/u;
const zoneInside =
  /^[\u4e00-\u9fff]{0,8}?(?:开发区|高新区|经开区|工业园|产业园|工业区|园区|新区|产业集聚区|科技园|物流园|保税区|化工园|工业集中区|作业区|合作区)/u;

/** 「灵山县陆屋临港产业园」: of a county and a town's short name before a zone, the town is the zone's own name. */
function outsideZone(text: string, found: DistrictMention): DistrictMention {
  const { start, end, name, candidates } = found;
  if (candidates[0]?.level !== 'town' || /(?:街道|镇|乡|苏木)$/u.test(name)) return found;
  // 「在库尔勒建设某某项目」: the town's short name is what is done there.
  if (!zoneInside.test(text.slice(end)) && !verbs.has(name.slice(-2))) return found;
  for (let length = name.length - 2; length >= 2; length -= 1) {
    const outer = districtsNamed(name.slice(0, length));
    if (outer.length > 0) return { start, end: start + length, name: name.slice(0, length), candidates: outer };
  }
  return found;
}

const titled = new GuardedPattern(
  /(?:书记|[市县区省镇州]长|主任|董事长|总经理|总裁|副总|会长|局长|厂长|院长|记者|通讯员)(?<name>[\u4e00-\u9fff]{3})(?=[、，。；：]|首先|先后|一行|来到|来|到|在|率|说|表示|介绍|强调|指出|要求|主持|出席|参加|带领|深入|前往|等|调研|与|和|告诉)/gu,
);

/** The names of people of three characters that stand behind their titles, and end like a place: 「市长某南湖」. */
function peopleOf(texts: readonly string[]): Set<string> {
  const people = new Set<string>();
  for (const text of texts)
    for (const match of titled.all(text)) {
      const name = match.groups?.name ?? '';
      if (surnames.has(name.charAt(0)) && isPlaceName(name.slice(1)) && !isPlaceName(name.slice(0, 2)))
        people.add(name);
    }
  return people;
}

/** Leaves out places that are the given names of people whom the article introduces by their titles. */
export function dropPeople(
  texts: readonly string[],
  all: readonly (readonly PlaceName[])[],
): readonly (readonly PlaceName[])[] {
  const people = peopleOf(texts);
  if (people.size === 0) return all;
  return all.map((places, index) =>
    places.filter(({ start, end }) => !people.has((texts[index] ?? '').slice(start - 1, end))),
  );
}

/** A risky short name counts where the article says at least once that it is a place; the others are dropped. */
export function settlePlaces(all: readonly (readonly PlaceName[])[]): PlaceName[][] {
  const sure = new Set<string>();
  for (const places of all) {
    for (const place of places) {
      if (!place.sure) continue;
      sure.add(place.text);
      if (levelWord.test(place.text) && place.text.length >= 3) sure.add(place.text.replace(levelWord, ''));
    }
  }
  // 「灯塔工业园区」 of a county elsewhere is named after no place: a name that is a common word too must lie in a
  // province that the article speaks of by surer names.
  const provinces = new Set(
    all.flatMap((places) =>
      places
        .filter(({ candidates, text }) => candidates.length === 1 && !isRiskyShortName(text))
        .map(({ candidates }) => candidates[0]?.adcode.slice(0, 2)),
    ),
  );
  const astray = ({ text, candidates }: PlaceName) =>
    provinces.size > 0 &&
    isRiskyShortName(text) &&
    // 西安 is a city before it is a district elsewhere.
    !(candidates.length > 1 && candidates[0]?.level === 'city') &&
    !candidates.some(({ adcode }) => provinces.has(adcode.slice(0, 2)));
  return all.map((places) => places.filter((place) => (place.sure || sure.has(place.text)) && !astray(place)));
}

const placeCue = /(?:在|落户|位于|入驻|进驻|来到|走进|迁至|到|赴|布局|落子|选址|扎根)$/u;
const zoneBehind =
  /^(?:经济技术开发区|经济开发区|经开区|高新技术产业开发区|高新区|开发区|工业园|产业园|化工园|综合保税区|保税区|新区)/u;

/** Whether the words around a short name that is also a common word say that it is a place here. */
function hasCue(text: string, words: readonly Word[], start: number, end: number, candidates: number): boolean {
  const lead = text.slice(Math.max(0, start - 3), start);
  if (/^[两三四五六七八九十]大/u.test(text.slice(end))) return true;
  if (placeCue.test(lead) || zoneBehind.test(text.slice(end))) return true;
  if (words[wordAt(words, start)]?.tag !== 'ns') return false;
  return candidates === 1 || /[省市区县]$/u.test(lead);
}
