import { industryTails } from '../lexicon/company-words.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import { endsName, findNameStart, hasProperPart, isRare, wordAt } from './name-start.js';

/** Where the name of a functional zone starts. */

const tradeNouns = new Set(industryTails);

/** Words that describe and still stand inside a zone's name, behind its place: 「滕州某某高科技化工园」, 「杭州未来科技城」. */
const insideNames =
  /^(?:高科技|国际|现代|未来|高端|智慧|绿色|创新|生态|综合|国家|新型|民营|民企|循环|协作|共建|飞地|东西部|青年|都)$/u;
/** What stands before a zone word and is no name of its own. */
export const general =
  /^(?:城区|性|综合型|一流|世界一流|世界级?|新一代|个|条|后|前|期|全媒体|融媒体|媒体|主战场|主阵地|整合后|合并后|定制性|低效|重要|特色功能|众多|村镇|乡镇|镇村|友好|姊妹|结对|自治区级|区级|县级|智能化|一体化|多功能|高标准|花园式|国家自主创新|自主创新|先行|核心|先行先试|综合改革|改革|自由贸易|跨境电商|跨境|战略合作|深度合作|经济合作|产业合作|军民融合|乡村振兴|共同富裕|港口|码头|仓储|生活|居住|商务|生产|办公|主|第[一二三四]|[一二三四]|片|这片|那片|老|新|旧|座|处|所在|当地|国家|国家级|省级|市级|特色|现代|标准化?|专业|重点|产业|工业|科技|化工|创新|经济|高新技术|高新|新型|国际|绿色|智能|智慧|主导|各|全|本|各类|同一|同|县域|综合|物流|农业|电子|循环经济|生态|示范|合作|产城融合|战略性新兴|新兴产业|先进制造|文化|数字经济|低碳)*$/u;

/** 「广西|中国—东盟青年产业园」, 「中国（某地）—某国工业园」: a zone of two countries, up to its zone word. */
const twoCountries = /中国(?:（[\u4e00-\u9fff]{2,6}）)?[—\-－·]{1,2}[\u4e00-\u9fff]{2,12}$/u;

/** Where the name of a zone of two countries starts, at the place before 中国; undefined where it is none. */
export function startOfTwo(text: string, at: number): number | undefined {
  const found = twoCountries.exec(text.slice(0, at));
  if (found === null) return undefined;
  for (let length = 3; length >= 2; length -= 1)
    if (found.index >= length && isPlaceName(text.slice(found.index - length, found.index)))
      return found.index - length;
  return found.index;
}

export interface PlaceSpan {
  readonly start: number;
  readonly end: number;
}

/** Where a zone's name starts that has a place of the text before it: at the place, when only parts of names stand between. */
export function startAtPlace(
  text: string,
  words: readonly Word[],
  places: readonly PlaceSpan[],
  start: number,
  at: number,
): number {
  let near: PlaceSpan | undefined;
  for (const place of places) if (place.end <= at && place.end > (near?.end ?? 0)) near = place;
  if (near === undefined || near.start >= start || at - near.end > 12) return start;
  if (
    /区|园|建设|打造|投资|规划|创建|开发|建成|启动|整治|关停|清退|腾退|撤销|出台|考核|评选/u.test(
      text.slice(near.end, start),
    )
  )
    return start;
  const { end: from } = near;
  const between = words.filter((word) => word.end > from && word.start < at);
  if (between.some((word) => endsName(word) && !insideNames.test(word.text))) return start;
  // 「安徽省滁州市来安县…」: the outermost of places one right behind another.
  let edge = near.start;
  for (const { start: from, end } of [...places].sort((a, b) => b.end - a.end)) if (end === edge) edge = from;
  return edge;
}

/** What the names of villages and hamlets end with. */
const hamlet = /(?<![经运联合自民私国公专直扎宿野安]营)[营庄屯寨堡铺圩埠渡桥湾沟坪坝塘岭岗洲岛坊墩滩洋潭垭坳]$/u;

/** 「昌邑|下营|化工园区」: where the place starts behind which the zone's own name stands, of which the dictionary has a verb. */
export function startAtOddName(words: readonly Word[], at: number): number {
  const index = wordAt(words, at - 1);
  const [place, own] = [words[index - 1], words[index]];
  if (place === undefined || own?.end !== at || !/^v/u.test(own.tag) || own.text.length !== 2) return at;
  return isPlaceName(place.text) && hamlet.test(own.text) && isRare(own.text) ? place.start : at;
}

/** 「写代码来某市某某软件园」: where the place starts that a zone is named after, behind a verb of the sentence. */
export function startBehindVerb(words: readonly Word[], start: number, at: number): number {
  let verb = false;
  for (const word of words) {
    if (word.start < start) continue;
    if (word.end > at) break;
    if (/^v(?!n)/u.test(word.tag) && !tradeNouns.has(word.text) && !isPlaceName(word.text)) verb = true;
    else if (verb && word.tag === 'ns' && word.text.length >= 2 && isPlaceName(word.text)) return word.start;
  }
  return start;
}

/** Words that stand between the own name of a zone and the zone word: 「苏滁|现代|产业园」, 「越州|循环|经济|小镇」. */
const typeWords =
  /^(?:现代|未来|国际|智慧|绿色|创新|生态|综合|新型|民营|循环|经济|科技|高新|协作|共建|合作|飞地|东西部|产业)$/u;
/** Where only a place can follow: 「在|苏滁现代产业园」. */
const placeFollows = /(?:^$|[，。；、：“（]|[在于到至入]|落户|进驻|走进|[一两]个|位于|选址|地处|的)$/u;

/** Where the own name of a zone starts that describing words part from the zone word; `at` where there is none. */
export function ownNameBefore(text: string, words: readonly Word[], at: number): number {
  let index = wordAt(words, at - 1);
  let end = at;
  for (let word = words[index]; word !== undefined && typeWords.test(word.text); index -= 1, word = words[index])
    end = word.start;
  if (end === at) return at;
  let start = findNameStart(text, words, end, 6);
  start += text.slice(start, end).lastIndexOf('·') + 1;
  const name = text.slice(start, end);
  if (name.length < 2 || name.length > 4 || !/^[\u4e00-\u9fff]+$/u.test(name) || general.test(name)) return at;
  if (!placeFollows.test(text.slice(Math.max(0, start - 2), start)) && text[start - 1] !== '·') return at;
  return isPlaceName(name) || hasProperPart(words, start, end) ? start : at;
}

/** 「北京·沧州渤海新区某某园」, 「花都·普定协作园」: where the place starts that a dot joins with the one behind it. */
export function startBeforeDot(text: string, start: number, end: number): number {
  if (text[start - 1] !== '·' || leadingPlace(text.slice(start, end)) === 0) return start;
  // 「北京·沧州渤海新区|某某园」: the zone around has its own name.
  if (/^[\u4e00-\u9fff]{2,10}?[园区]/u.test(text.slice(end))) return start;
  for (let length = 2; length <= 4; length += 1)
    if (isPlaceName(text.slice(start - 1 - length, start - 1))) return start - 1 - length;
  return start;
}
