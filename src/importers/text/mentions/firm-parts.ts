import { districtsNamed, mayEndTown, mayNameDistrict, mayOpenName } from '../../../gazetteer/district-names.js';
import { industryTails, legalForms, weakForms } from '../lexicon/company-words.js';
import { wellKnownFirms } from '../lexicon/well-known-firms.js';
import { cutWords } from '../segmentation/words.js';
import type { FirmParts } from './mention.js';

const tails = new Set(industryTails);
const forms = [...legalForms, ...weakForms].sort((a, b) => b.length - a.length);
const places = new Map<string, boolean>();

/** Whether a string is a place of the gazetteer by its full or short name, or a country. */
export function isPlaceName(text: string): boolean {
  if (text.length < 2 || text.length > 12 || !mayNameDistrict(text)) return false;
  let known = places.get(text);
  if (known === undefined) {
    known = districtsNamed(text).length > 0;
    if (places.size > 20000) places.clear();
    places.set(text, known);
  }
  return known;
}

/** Whether a string is a city's or province's name, which no verb of the dictionary outweighs: 遵义. */
export function isCityName(text: string): boolean {
  return isPlaceName(text) && districtsNamed(text).some(({ level }) => level === 'city' || level === 'province');
}

/** The length of the place that a firm's name starts with: 重庆, 苏州市, 湖北省; 0 where it starts with none. */
export function leadingPlace(name: string): number {
  const longest = Math.min(9, name.length - 2);
  if (longest < 2) return name.startsWith('中国') ? 2 : 0;
  // Most names open with no place: then only a town's ending may still make one.
  const opens = mayOpenName(name.charCodeAt(0), name.charCodeAt(1));
  for (let length = longest; length >= 2; length -= 1) {
    if ((opens || mayEndTown(name.charCodeAt(length - 1))) && isPlaceName(name.slice(0, length))) return length;
  }
  return name.startsWith('中国') ? 2 : 0;
}

const firmParts = (place: string, core: string, industry: string, form: string): FirmParts => ({
  place,
  placeCore: place.replace(/[省市区县]$/u, ''),
  core,
  industry,
  form,
});

/** Takes a firm's name apart by the naming rules: place, trade name, industry, legal form. */
export function splitFirmName(name: string): FirmParts {
  let bare = name.replace(/（[^（）]*）/gu, '');
  const form = forms.find((ending) => bare.length - ending.length >= 2 && bare.endsWith(ending)) ?? '';
  if (form !== '') bare = bare.slice(0, -form.length);
  if (wellKnownFirms.has(bare)) return firmParts('', bare, '', form);
  // 「中国某某上海高桥…」: a known group's name before its subsidiary's own place.
  const group = /^中[国铁化石建](?:[\u4e00-\u9fff]{2,4})/u.exec(bare)?.[0] ?? '';
  for (let length = group.length; length >= 3; length -= 1) {
    if (wellKnownFirms.has(bare.slice(0, length)) && leadingPlace(bare.slice(length)) >= 2) {
      bare = bare.slice(length);
      break;
    }
  }
  const placeLength = leadingPlace(bare);
  const place = bare.length - placeLength >= 2 ? bare.slice(0, placeLength) : '';
  const rest = bare.slice(place.length);
  const words = cutWords(rest);
  // The trade name runs to the first industry word that is not its beginning.
  let cut = rest.length;
  for (const word of words) {
    if (word.start >= 2 && (tails.has(word.text) || (word.text.length >= 2 && /^(?:n|vn|v|a|b)$/u.test(word.tag)))) {
      cut = word.start;
      break;
    }
  }
  return firmParts(place, rest.slice(0, cut), rest.slice(cut), form);
}

/** Whether every character of `part` comes in `whole` in order: 石化 in 石油化工, 新材 in 新材料科技. */
export function isAbbreviation(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

export const upToLegalForm = /^(?:股份|有限|责任)+公司$/u;
const shortForms = ['集团公司', '集团', '公司', '股份'];

const branchBehind = /(?:公司|厂|集团)[\u4e00-\u9fff]{2,8}(?:分公司|分厂)$/u;

/** How a shorter name may stand for a firm: 0 not at all, higher for more of the registered name. */
export function abbreviationScore(short: string, full: string, parts: FirmParts): number {
  if (short === full) return 100;
  // 「某某药厂」 is whose branch 「某某药厂沧州分厂」 is, and a firm of its own.
  if (
    branchBehind.test(full) &&
    /(?:公司|厂|集团)$/u.test(short) &&
    !branchBehind.test(short) &&
    full.startsWith(short)
  )
    return 0;
  // 「某某控股集团」 of 某某控股集团有限公司: the name up to its legal form.
  if (full.startsWith(short) && upToLegalForm.test(full.slice(short.length))) return 99;
  if (full.includes('（') && short === full.replace(/（[^（）]*）/gu, '')) return 99;
  // 「京某现代（北京）某某有限公司」 is a firm of the one that everyone knows, and not that one.
  const more =
    wellKnownFirms.has(short) && full.startsWith(short)
      ? /^(?<own>[\u4e00-\u9fff]{2})（/u.exec(full.slice(short.length))
      : null;
  if (more?.groups?.own !== undefined && !tails.has(more.groups.own) && !forms.includes(more.groups.own)) return 0;
  const shortForm = shortForms.find((form) => short.endsWith(form)) ?? '';
  const isGroup = shortForm.startsWith('集团');
  if (isGroup && !full.includes('集团')) return 0;
  let stem = shortForm === '' ? short : short.slice(0, -shortForm.length);
  let score = 10;
  if (parts.place !== '' && stem.startsWith(parts.place) && stem !== parts.place) {
    stem = stem.slice(parts.place.length);
    score += 2;
  } else if (parts.place !== '') {
    const { placeCore } = parts;
    // 「潞州国投」 of 长治市潞州国投发展有限公司: the inner of two places.
    const inner = parts.place.slice(leadingPlace(parts.place)).replace(/[省市区县]$/u, '');
    if (inner.length >= 2 && stem.startsWith(inner) && stem !== inner) {
      stem = stem.slice(inner.length);
      score += 2;
    } else if (placeCore.length >= 2 && stem.startsWith(placeCore) && stem !== placeCore) {
      stem = stem.slice(placeCore.length);
      score += 2;
    }
  }
  if (stem.length < 2) return 0;
  const body = parts.core + parts.industry;
  if (body.startsWith(stem)) return score + stem.length;
  // The trade name itself may be cut only at its end, and its first two characters always stand.
  if (parts.core.length >= 2 && stem.startsWith(parts.core)) {
    return isAbbreviation(stem.slice(parts.core.length), parts.industry) ? score + stem.length - 1 : 0;
  }
  const head = body.slice(0, 2);
  return stem.startsWith(head) && isAbbreviation(stem.slice(2), body.slice(2)) && stem.length <= 4 ? score + 1 : 0;
}

/** Where inside a walked-back full name its place begins: 「…开发区湖北容和科技」 starts at 湖北. */
export function placeStart(name: string): number {
  let start = 0;
  const first = leadingPlace(name);
  if (first === 0) {
    for (let i = 2; i <= name.length - 4; i += 1) {
      // 「国家某某集团内蒙古…」, 「中建材某地…」: a group's name before the place is the subsidiary's own.
      const group = name.slice(0, i);
      if (/.{2}集团$|^中[\u4e00-\u9fff]{1,2}$/u.test(group) || wellKnownFirms.has(group)) break;
      const length = leadingPlace(name.slice(i));
      if (
        name.charAt(i - 1) !== '（' &&
        length >= 2 &&
        name.slice(i, i + 2) !== '中国' &&
        name.length - i - length >= 2
      ) {
        start = i;
        break;
      }
    }
    if (start === 0) return 0;
  }
  // 「涪陵区」「重庆」某某: of places one after another the last is the name's own.
  for (;;) {
    const length = leadingPlace(name.slice(start));
    if (length === 0) return start;
    if (!/[省市区县镇州]$/u.test(name.slice(start, start + length))) return start;
    const next = leadingPlace(name.slice(start + length));
    const written = name.slice(start + length, start + length + next);
    const outer = /^.{2,3}?[省市]/u.exec(written)?.[0] ?? written;
    const behind = [...districtsNamed(written), ...districtsNamed(outer)];
    if (!behind.some(({ level }) => level === 'province' || level === 'city')) return start;
    if (next === 0 || name.length - start - length - next < 2) return start;
    start += length;
  }
}
