import { industryTails } from '../lexicon/company-words.js';
import { cutWords, type Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import type { Candidate } from './mention.js';
import { looksLikePerson } from './name-shape.js';
import { endsName, hasProperPart, wordAt } from './name-start.js';

/** How far a firm's name reaches beyond the stretch that was found: to its place, branch, brand, phase or group's trade. */

const tails = new Set(industryTails);

/** 「某某电投集团内蒙古能源公司」: a group's name goes on to its firm in a place. */
const localFirm = /^[\u4e00-\u9fff]{3,12}?(?:分公司|有限责任公司|有限公司|公司)/u;

/** Words of a group's trade that end no name by themselves. */
const groupTrade = /^(?:产业|管理|发展|开发|贸易|进出口|运输|销售|经营)$/u;

/** 「中国电子|信息产业集团」: what a known name goes on with up to 集团 says its trade, and no other name. */
export function reachGroup(text: string, words: readonly Word[], candidate: Candidate): Candidate {
  const rest =
    candidate.by === 'known'
      ? /^[\u4e00-\u9fff]{2,6}?(?:集团(?=旗下|下属|公司|[，。；、在与和有的])|总公司)/u.exec(
          text.slice(candidate.end),
        )?.[0]
      : undefined;
  if (rest === undefined || candidate.text.length < 4 || /[的与和及在是旗下子]/u.test(rest)) return candidate;
  const end = candidate.end + rest.length;
  for (let index = wordAt(words, candidate.end); index >= 0 && index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.start >= end - (rest.endsWith('总公司') ? 3 : 2)) break;
    const trade = word.text.replace(/(?<=..)产业$/u, '');
    if (word.start < candidate.end || (!tails.has(trade) && !groupTrade.test(trade))) return candidate;
  }
  return { ...candidate, end, text: text.slice(candidate.start, end), by: 'weak' };
}

/** 「西部重工公司」: a place or brand, then a trade, then 公司. */
function namesTrade(local: string): boolean {
  const stem = /^(?<stem>[\u4e00-\u9fff]{4,6})公司$/u.exec(local)?.groups?.stem;
  if (stem === undefined || /[分子母总]$/u.test(stem)) return false;
  const words = cutWords(stem);
  const last = words.at(-1)?.text ?? '';
  return words.length === 2 && tails.has(last) && last.length >= 2 && /^(?:n|s|f|j)/u.test(words[0]?.tag ?? '');
}

/**
 * What ends the name of a local firm right behind the name of one that everyone knows: 「中国石油某某油田公司」; or a branch
 * behind any: 「某某药厂沧州分厂」.
 */
export function reachBranch(text: string, candidate: Candidate): Candidate {
  const isKnown = candidate.by === 'known' || (candidate.by !== 'legal' && /控股$/u.test(candidate.text));
  const isWhole = candidate.by === 'weak' && /(?:公司|厂|集团)$/u.test(candidate.text);
  if ((!isKnown && !isWhole) || candidate.text.length < 2) return candidate;
  if (candidate.text.length < 3 && !isKnown) return candidate;
  const form = isKnown
    ? /^[\u4e00-\u9fff]{2,8}?(?:[分子]?公司|[总分]厂)(?![董总副的])/u
    : /^[\u4e00-\u9fff]{2,6}?(?:分公司|分厂)(?![董总副])/u;
  const local = form.exec(text.slice(candidate.end))?.[0] ?? '';
  const place =
    leadingPlace(local) ||
    (isKnown
      ? (/^(?:华东|华南|华北|华中|西南|西北|东北|西部|北方|南方)(?=[\u4e00-\u9fff]{0,2}公司$)/u.exec(local)?.[0]
          .length ?? 0)
      : 0);
  // 「酒某西部重工公司」: the known name opens that of its own firm, which ends in a trade.
  const isTrade = isKnown && candidate.text.length <= 4 && namesTrade(local);
  if ((place < 2 && !isTrade) || /[的和与及在是]/u.test(local)) return candidate;
  const end = candidate.end + local.length;
  return { ...candidate, end, text: text.slice(candidate.start, end), by: 'weak' };
}

/** Words that go on a well-known name as the trade name of its firm: 「云铝|泽鑫」, 「力帆|骏马」. */
export function reachBrand(text: string, words: readonly Word[], candidate: Candidate): Candidate {
  const { start, end } = candidate;
  if (candidate.by !== 'known' || end - start > 4 || !/^[\u4e00-\u9fff]+$/u.test(candidate.text)) return candidate;
  let to = end;
  for (let index = wordAt(words, end); index >= 0 && index < words.length && to - end < 3; index += 1) {
    const word = words[index];
    if (word === undefined || word.start < end || endsName(word) || tails.has(word.text)) break;
    if (word.text.length > 1 && !/^(?:nr|nrt|nrfg)$/u.test(word.tag)) break;
    // Behind two characters of no word a third may mean something elsewhere: 「延锋|伟世通」.
    if (/^[dapcurmqft]/u.test(word.tag) || (/^v/u.test(word.tag) && to - end < 2)) break;
    to = word.end;
  }
  const brand = text.slice(end, to);
  // 「给卫龙|捎货」 says what is done for it.
  if (/[货单]$|^[延补强]链|^供[汽气电热水暖]/u.test(brand)) return candidate;
  // 「华为鸿蒙系统」 is a thing of the firm's.
  if (/^(?:系统|操作|生态|座舱|[系车]|品牌|产品|手机)/u.test(text.slice(to))) return candidate;
  if (brand.length < 2 || looksLikePerson(brand) || looksLikePerson(text.slice(end, end + 3))) return candidate;
  if (!hasProperPart(words, end, to) || isPlaceName(brand)) return candidate;
  return { ...candidate, end: to, text: text.slice(start, to), by: 'weak' };
}

/** 「甲新材料|第三期公司」: a firm for one phase of works. */
export function reachPhase(text: string, candidate: Candidate): Candidate {
  if (candidate.by !== 'weak' || candidate.text.length < 4) return candidate;
  const phase = /^第?[一二三四五六]期(?:项目)?公司/u.exec(text.slice(candidate.end, candidate.end + 8))?.[0];
  if (phase === undefined) return candidate;
  const end = candidate.end + phase.length;
  return { ...candidate, end, text: text.slice(candidate.start, end) };
}

/** A name of a place that the words before took apart: 「子公司那|坡某某公司」, 「南|和某某公司」. */
export function reachPlace(text: string, { start, end, text: name, by, ...rest }: Candidate): Candidate {
  const same = { ...rest, start, end, text: name, by };
  if ((by !== 'legal' && by !== 'weak') || leadingPlace(name) > 0 || start < 1) return same;
  const two = text.slice(Math.max(0, start - 2), start);
  const from = /[和安平]$/u.test(two) && isPlaceName(two) ? start - 2 : isSplitPlace(text, start) ? start - 1 : start;
  return from === start ? same : { ...same, start: from, text: text.slice(from, end) };
}

const isSplitPlace = (text: string, start: number): boolean =>
  /[\u4e00-\u9fff]/u.test(text[start - 1] ?? '') &&
  !/[和与及同并在由向对为把将给从至到于以、的是有]/u.test(text[start - 1] ?? '') &&
  isPlaceName(text.slice(start - 1, start + 1));

const bank = /^(?:农村商业|农商|村镇|商业)?银行(?:[\u4e00-\u9fff]{2,6}?[支分]行)?/u;

/** 「富某|银行某地支行」: a bank's trade name with what makes it a bank's. */
export function reachBank(text: string, candidate: Candidate): Candidate {
  const { by, start, end } = candidate;
  const rest = /^(?:cue|list|subject|tail)$/u.test(by) ? bank.exec(text.slice(end, end + 16))?.[0] : undefined;
  if (rest === undefined) return candidate;
  return { ...candidate, end: end + rest.length, text: text.slice(start, end + rest.length), by: 'weak' };
}

/** A group's name, with the place and branch behind it that make it its local firm's. */
export function reachLocalFirm(text: string, candidate: Candidate): Candidate {
  const { by, start, end } = candidate;
  if ((by !== 'weak' && by !== 'known') || !/集团$/u.test(candidate.text)) return candidate;
  const local = localFirm.exec(text.slice(end))?.[0] ?? '';
  if (leadingPlace(local) < 2) return candidate;
  return { ...candidate, end: end + local.length, text: text.slice(start, end + local.length), by: 'weak' };
}
