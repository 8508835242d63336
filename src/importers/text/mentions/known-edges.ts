import { districtsNamed } from '../../../gazetteer/district-names.js';
import { commonCharacters } from '../lexicon/function-words.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import { endsName, wordAt } from './name-start.js';

/** Where a well-known name goes on in two unknown characters up to a mark or function word: 「士兰|集昕」. */
export function runOn(text: string, words: readonly Word[], end: number): number {
  let to = end;
  for (let index = wordAt(words, end); index >= 0 && index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.start !== to) break;
    // 「替某某捎货」: what is done for it.
    if (to === end && /^v(?!n)/u.test(word.tag) && /[替给为帮代][\u4e00-\u9fff]{2,4}$/u.test(text.slice(0, end))) break;
    if (word.text.length > 1 || endsName(word) || !/[\u3400-\u9fff]/u.test(word.text)) break;
    if (/^[dpcrufmq]/u.test(word.tag) || commonCharacters.has(word.text)) return end;
    to = word.end;
  }
  // 「给卫龙|捎货」
  if (/[货单]$|^[延补强]链|^供[汽气电热水暖]/u.test(text.slice(end, to))) return end;
  return to - end === 2 &&
    /^(?:（[\u4e00-\u9fff]{2,4}）(?!\d)|[，、。；）”和与及的等将已拟在向为]|今年|去年|供货|供应|供给|提供|生产|交付|签约|落户|入驻|投资|总经理|董事长|[\u4e00-\u9fff]{2,4}(?:工厂|基地|公司)|$)/u.test(
      text.slice(to),
    )
    ? to
    : end;
}

/** Where the place starts right before a short well-known name, whose local firm is meant: 「银川隆基」. */
export function localBefore(text: string, words: readonly Word[], start: number, name: string): number | undefined {
  if (name.length > 6 || !/^[\u3400-\u9fff]+$/u.test(name) || leadingPlace(name) > 0) return undefined;
  const place = words[wordAt(words, start - 1)];
  if (place === undefined || place.end !== start || place.text.length < 2 || place.text.length > 3) return undefined;
  // 「中国国航」
  if (place.text === '中国' && name.length <= 3)
    return /[在于到赴从至往抵驻]$/u.test(text.slice(0, place.start)) ? undefined : place.start;
  if (!isPlaceName(place.text) || /[省市区县镇乡州国]$/u.test(place.text)) return undefined;
  const level = districtsNamed(place.text)[0]?.level;
  if (level !== 'province' && level !== 'city' && (level !== 'county' || name.length > 3)) return undefined;
  return /[在于到赴从至往抵省市区州县落户迁驻]$/u.test(text.slice(0, place.start)) ? undefined : place.start;
}
