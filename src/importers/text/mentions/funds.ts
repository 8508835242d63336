import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { leadingPlace } from './firm-parts.js';
import type { Candidate } from './mention.js';

const stateFund = new GuardedPattern(/(?:国家)?大基金(?:[一二三]期)?/gu);
const fund = new GuardedPattern(
  /(?<name>[\u4e00-\u9fff]{2,18}?(?:产业|投资|引导|发展|股权|创业|并购|升级|混改|创新|科创|成长|转型|母)(?:投资)?基金(?:[一二三]期)?)(?![\u4e00-\u9fff]{0,4}(?:管理|会计|会员))/gu,
);
const lead =
  /^.*?(?:由|与|和|及|、|获得?|引入|引进|联合|被|向|从|以及|设立|成立|组建|发起|其中|同时|目前)(?=[\u4e00-\u9fff]{4})/u;

/** 「国家制造业转型升级基金」, 「某省产业投资基金」: funds whose names begin with the state or a place. */
export function findFunds(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of stateFund.all(text))
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0], by: 'weak' });
  for (const match of fund.all(text)) {
    let start = match.index;
    const end = start + match[0].length;
    for (let at = start; at < end - 5; at += 1) {
      const rest = text.slice(at, end);
      if (/^国家(?!级)/u.test(rest) || leadingPlace(rest) >= 2) {
        start = at;
        break;
      }
      if (at === end - 6) start = -1;
    }
    if (start < 0 || /[的了在为]/u.test(text.slice(start, end))) continue;
    const name = text.slice(start, end);
    if (!/^国家/u.test(name) && leadingPlace(name) < 2) continue;
    if (lead.test(name)) continue;
    found.push({ start, end, text: name, by: 'weak' });
  }
  return found;
}
