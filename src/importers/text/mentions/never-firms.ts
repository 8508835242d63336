import { industryTails } from '../lexicon/company-words.js';
import { wellKnownFirms } from '../lexicon/well-known-firms.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import { isIndustryWord } from './industry-words.js';
import type { Candidate } from './mention.js';
import { hasProperPart, wordAt } from './name-start.js';

/** What looks like a firm's name and is a piece of the sentence: told by the words in it, and right around it. */

const tails = new Set(industryTails);
/** 「一台|台永磁电机」, 「这|款永磁电机」: things are counted so, firms are not. */
const counted = /^[台款套件条辆艘块批片只支](?=[\u4e00-\u9fff]{2})/u;
const counting = /[一两几这那该每多数\d台款套件条辆艘块批片只支]$/u;
/** 「这款|永磁电机」 */
const countedBefore = /[一两几这那该每多数\d][台款套件条辆艘种批片]$/u;
/** 「由唐山市区整体退城搬迁」: where from, and what is done. */
const moving = /市区|城区|县城(?![投建控发])|主城|整体|退城|搬迁|腾退/u;
/** 「收购|后者全部股份」: who points to a name is none, and a share in it is no firm. */
const pointed = /^(?:前者|后者|对方|双方|各方)|(?:全部|部分|多数|剩余|所持)股份$|股权$/u;
/** 「A级|供应商」, 「AAA级|企业」: a grade. */
const grade = /^[A-Z]{1,4}[级类]$/u;
/** A thing that is mixed in, and what an industry is called: no firm's short name ends so. */
const noEnd = /(?:[添补增催抗粘减缓阻][\u4e00-\u9fff]剂|产业链|气田|煤田|价值链|生态链)$/u;
/** 「为家装、燃气、地暖等领域的客户」: trades, not firms. */
const fields =
  /^(?:、[^，。；、]{1,8}){0,6}(?:和[^，。；、]{1,8})?等(?:多个|[一二两三四五六七八九十\d]+大?个?|诸多|不同|重点|主要|下游|新兴)?(?:领域|行业|市场|场景|环节|方面|产业|赛道|岗位|工序|部位|部件|零部件|产品)(?!(?:头部|龙头|领军|领先|骨干|知名|优质|重点|标杆|链主|代表性|头部大?)*(?:企业|公司|厂|供应商|巨头|龙头|品牌))/u;
/** 「某市人社|局」: an office. */
const office = /^[局厅](?!域|部|面|限)/u;
/** 「这家2014年成立的|遥感卫星公司」: a description of a firm that was named before. */
const pointsHere = /这[家座](?:[^，。；：由与和被]{0,24}的)?$/u;
const describedHere = /(?<!有限|股份|责任)(?:公司|企业|工厂|集团)$/u;
const capital = /^[日韩美德英法港台外合中][资商](?=[\u4e00-\u9fff]{2})/u;

/** What stands behind a place whose firms and people are meant. */
const ofPlace = /^(?:企业(?!家|集团|有限|股份)|商户|商家|客商|厂家|厂商|市场)/u;

/** Whether every word of a stretch says a trade or a kind of thing. */
function isPlain(words: readonly Word[], start: number, end: number): boolean {
  for (let index = wordAt(words, start); index >= 0 && index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.start >= end) break;
    if (!tails.has(word.text) && !/^(?:n|vn|b|a)$/u.test(word.tag)) return false;
  }
  return true;
}

/** Whether a candidate names no firm, whatever its shape. Names with a legal form and firms that everyone knows always may. */
export function isNeverFirm(text: string, words: readonly Word[], { start, end, text: name, by }: Candidate): boolean {
  if (describedHere.test(name) && pointsHere.test(text.slice(Math.max(0, start - 28), start)) && text[end] !== '的')
    return true;
  if (by === 'legal' || by === 'known' || wellKnownFirms.has(name)) return false;
  if (grade.test(name)) return true;
  if (counted.test(name) && counting.test(text.charAt(start - 1))) return true;
  if (by === 'weak') return false;
  // 「家纺城的叠石桥|企业」: the firms of a market or place.
  if (ofPlace.test(text.slice(end, end + 3)) && /[桥港湾镇村乡岛寨岭坪坝店埠集街路坡塘口]$/u.test(name)) return true;
  if (countedBefore.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (moving.test(name) || noEnd.test(name) || pointed.test(name)) return true;
  if (office.test(text.slice(end, end + 2)) && leadingPlace(name) >= 2) return true;
  if (fields.test(text.slice(end, end + 60))) return true;
  const place = leadingPlace(name);
  const foreign = place >= 2 && /^[^市县区省]+$/u.test(name.slice(0, place)) && isCountry(name.slice(0, place));
  const lead = foreign ? place : (capital.exec(name)?.[0].length ?? 0);
  return lead > 0 && !hasProperPart(words, start + lead, end) && isPlain(words, start + lead, end);
}

const countries =
  /^(?:美国|德国|日本|韩国|法国|英国|荷兰|瑞士|意大利|芬兰|瑞典|丹麦|挪威|俄罗斯|印度|泰国|越南|巴西|以色列|西班牙|奥地利|比利时|新加坡|马来西亚|印尼|欧洲|北美|东南亚)$/u;
const isCountry = (place: string) => countries.test(place);

/** What the sentence says of a firm right behind its short name: 「某某新材|主营光学级聚酯薄膜」. */
const says = /(?<=^[\u4e00-\u9fffA-Za-z]{2,8}?)(?:主营|主打|主攻|专注|专营|专业从事|专业生产|主要从事|主要生产|深耕)/u;
/** 「宝鸡|有|宝钛集团」: who is there. */
const holds = /^(?<place>[\u4e00-\u9fff]{2,4}?)(?:已|还|现)?有(?![色研限机容])(?=[\u4e00-\u9fff]{3})/u;
const takes = /^(?:当属|首推|要数|控股|参股|收购|并购|入股|增资)(?=[\u4e00-\u9fff]{3})/u;

/** Cuts off what the sentence says in front of a name and behind it; the candidate itself where it says nothing. */
export function withoutSaying(text: string, candidate: Candidate): Candidate {
  if (candidate.by === 'legal' || wellKnownFirms.has(candidate.text)) return candidate;
  let { start, end } = candidate;
  const said = says.exec(candidate.text);
  if (said !== null) end = start + said.index;
  const held = holds.exec(candidate.text);
  if (held?.groups?.place !== undefined && isPlaceName(held.groups.place)) start += held[0].length;
  start += takes.exec(text.slice(start, end))?.[0].length ?? 0;
  return end - start < 2 || (start === candidate.start && end === candidate.end)
    ? candidate
    : { ...candidate, start, end, text: text.slice(start, end) };
}

/** 「博世|电动工具（中国）」, 「海川|研究所（中国）」: what a firm that everyone knows does, before its place in brackets. */
function reachTrade(text: string, words: readonly Word[], candidate: Candidate): Candidate {
  if (candidate.by !== 'known') return candidate;
  const trade = /^(?<trade>[\u4e00-\u9fff]{2,8})（(?<place>[\u4e00-\u9fff]{2,4})）/u.exec(
    text.slice(candidate.end, candidate.end + 16),
  )?.groups;
  if (trade?.trade === undefined || !isPlaceName(trade.place ?? '')) return candidate;
  const end = candidate.end + trade.trade.length;
  const inside = words.filter((word) => word.start >= candidate.end && word.end <= end);
  if (!inside.every(({ text: word, tag }) => tails.has(word) || /^(?:n|vn|b|nz)$/u.test(tag))) return candidate;
  return { ...candidate, end, text: text.slice(candidate.start, end) };
}

/** 「利安隆|（中卫）新材料」: a known name, the place of its firm in brackets, and trades; the candidate itself where they do not follow. */
export function reachBracket(text: string, words: readonly Word[], found: Candidate): Candidate {
  const candidate = reachTrade(text, words, found);
  const place =
    text[candidate.end] === '（'
      ? /^（([\u4e00-\u9fff]{2,4})）/u.exec(text.slice(candidate.end, candidate.end + 6))
      : null;
  if (candidate.by === 'legal' || place?.[1] === undefined) return candidate;
  // 「海川粮油（洋浦）食品」: a zone or town that no list has, with the trade behind it.
  const next = words[wordAt(words, candidate.end + place[0].length)];
  if (
    !isPlaceName(place[1]) &&
    !(next?.start === candidate.end + place[0].length && isIndustryWord(next) && place[1].length === 2)
  )
    return candidate;
  let end = candidate.end + place[0].length;
  for (let index = wordAt(words, end); index >= 0 && index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.start !== end || !(isIndustryWord(word) || /^(?:集团|公司)$/u.test(word.text)))
      break;
    end = word.end;
  }
  // 「海川（黑龙江）|生物发酵产业园」: the trade is that of the works behind.
  if (
    end > candidate.end + place[0].length &&
    !/(?:集团|公司)$/u.test(text.slice(candidate.end, end)) &&
    /^(?!的)[\u4e00-\u9fff]{0,8}?(?:产业园|项目|基地|工厂|生产线)/u.test(text.slice(end, end + 12))
  )
    return candidate;
  // 「海川化工（惠州）和…」: a place in brackets that no other firm of the sentence has is the name's, and no remark.
  // 「海川粮油（惠州），系某某集团旗下企业」
  const isPresented = candidate.start === 0 && /^，?(?:系|是|为|由)/u.test(text.slice(end));
  const isOnly =
    candidate.text.length >= 4 &&
    /^(?:[、，和与等在的]|均|都)/u.test(text.slice(end)) &&
    /(?:[、和与]|等|其中)/u.test(text) &&
    [...text.matchAll(/（[\u4e00-\u9fff]{2,4}）(?!有限|股份|集团|公司)/gu)].length === 1;
  // 「海川能源（泰国）与…」: where Chinese firms build abroad, and not the country that a foreign firm is from.
  const isAbroad =
    candidate.text.length >= 3 &&
    /^(?:泰国|越南|马来西亚|印尼|柬埔寨|老挝|墨西哥|匈牙利|摩洛哥|埃及|塞尔维亚|波兰|土耳其|巴西|菲律宾|孟加拉|巴基斯坦|中国|香港)$/u.test(
      place[1],
    ) &&
    /^(?:[、，与和为是在将拟的系]|签|成立)/u.test(text.slice(end));
  if (end === candidate.end + place[0].length && !isOnly && !isPresented && !isAbroad && place[1] !== '中国')
    return candidate;
  return { ...candidate, end, text: text.slice(candidate.start, end), by: 'weak' };
}
