import { namesWare } from '../relations/wares/ware-heads.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import { generic, makes, nameEnd } from './name-end.js';
import { hasProperPart, wordAt } from './name-start.js';

/** The names that a list holds where a sentence can have only firms. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where an element of a list ends: as names do, or at the list's mark where a place opens it whose trade name is made of
 * words that end names elsewhere (「沈阳三生、」).
 */
function endInList(text: string, words: readonly Word[], start: number): number {
  const end = nameEnd(text, words, start);
  const whole =
    /^[\u4e00-\u9fff]{4,8}?(?=、|以及|和|与|及|等|，|。|；)/u.exec(text.slice(start, start + 10))?.[0] ?? '';
  if (whole.length <= end - start) return end;
  const place = leadingPlace(whole);
  const own = whole.slice(place);
  return place >= 2 &&
    own.length <= 3 &&
    own.length >= 2 &&
    end - start <= place &&
    !isPlaceName(own) &&
    !generic.test(own) &&
    !namesWare(own)
    ? start + whole.length
    : end;
}

/** The names that a list holds from `start` on: A、B和C; empty where the first is none. */
export function listFrom(text: string, words: readonly Word[], start: number, taken: readonly Span[]): Span[] {
  const names: Span[] = [];
  let at = start;
  for (let guard = 0; guard < 8; guard += 1) {
    // 「卖给永康的甲和义乌的乙」: where each of them is.
    const placed = /^(?<place>[\u4e00-\u9fff]{2,6}?)(?:本地|当地)?的(?=[\u4e00-\u9fffA-Za-z]{2})/u.exec(
      text.slice(at, at + 12),
    );
    if (placed?.groups?.place !== undefined && isPlaceName(placed.groups.place)) at += placed[0].length;
    const country = /^(?:美国|德国|日本|韩国|法国|英国|荷兰|瑞士|意大利)(?=[\u4e00-\u9fff]{2})/u.exec(
      text.slice(at, at + 8),
    );
    const known = taken.find(
      (name) => name.start === at || (country !== null && name.start === at + country[0].length),
    );
    const end = known?.end ?? endInList(text, words, at);
    if (end <= at) break;
    names.push({ start: at, end });
    const joint = /^(?:、|以及|和|与|及)/u.exec(text.slice(end, end + 2));
    if (joint === null) return names;
    at = end + joint[0].length;
  }
  return names;
}

/** 「甲、|做线束的乙」: the next of a list is told by what it makes. */
const tellsNext = new RegExp(`^(?:、|以及|和|与|及)(?:${makes.source.slice(1)})`, 'u');
/** What is done with or for a firm, although names hold it: 「由某某|运营」. */
const alsoDone = /^(?:战略|投资|建设|运营|控股|制造|加工|开发|设计|管理|服务)$/u;

/** Whether one more element of the list, which was not read, stands between its names and what must follow them. */
function isBeforeUnread(text: string, end: number, isFollowed: (end: number) => boolean): boolean {
  const next = /^(?:、|以及|和|与|及)(?<name>[\u4e00-\u9fffA-Za-z]{2,12})/u.exec(text.slice(end, end + 14));
  if (next?.groups?.name === undefined) return false;
  const from = end + next[0].length - next.groups.name.length;
  for (let length = 3; length <= next.groups.name.length; length += 1)
    if (!/的/u.test(text.slice(from, from + length)) && isFollowed(from + length)) return true;
  return false;
}

/**
 * Of the names of a list those that what must follow them follows: 「甲、做线束的乙」 ends with 甲, 「引入某某|战略投资」 before
 * what follows although names hold such words.
 */
export function namesFollowedBy(
  text: string,
  words: readonly Word[],
  names: readonly Span[],
  until: RegExp | undefined,
): readonly Span[] {
  if (until === undefined) return names;
  const isFollowed = (end: number) =>
    until.test(text.slice(end, end + 24).replace(/^等(?:[^，。；]{0,8}(?:企业|公司|厂商|客户|机构|单位|品牌))?/u, ''));
  for (let count = names.length; count > 0; count -= 1) {
    const end = names[count - 1]?.end ?? 0;
    if (isFollowed(end) && (count === names.length || tellsNext.test(text.slice(end, end + 5))))
      return names.slice(0, count);
    if (count >= names.length - 1 && !until.test('，') && isBeforeUnread(text, end, isFollowed))
      return names.slice(0, count);
  }
  const last = names.at(-1);
  if (last === undefined) return [];
  for (let index = wordAt(words, last.end - 1); index >= 0; index -= 1) {
    const end = words[index]?.start ?? 0;
    if (end - last.start < 2) break;
    if (alsoDone.test(words[index]?.text ?? '') && hasProperPart(words, last.start, end) && isFollowed(end))
      return [...names.slice(0, -1), { start: last.start, end }];
  }
  return [];
}
