import { industryTails, verbsInNames, weakForms } from '../lexicon/company-words.js';
import { isBrandWord } from '../lexicon/function-words.js';
import { wellKnownFirms } from '../lexicon/well-known-firms.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { oneOf } from '../patterns/one-of.js';
import { isWareHead } from '../relations/wares/ware-heads.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import type { Candidate } from './mention.js';
import { anchorAtPlace, findNameStart, hasProperPart, wordAt } from './name-start.js';
import { rolePrefix } from './role-prefix.js';
import { findBureaus, stateFirmStart } from './state-firms.js';

const weakForm = new GuardedPattern(
  new RegExp(
    `${oneOf(weakForms)}|(?<=[\\u4e00-\\u9fff]{3})(?:分厂|(?<!工)厂(?![房区长商家子址界门矿牌服庆地]))|(?<=[\\u4e00-\\u9fff]{3})企业(?=[与和、按，共合在签拟将])`,
    'gu',
  ),
);
const tails = new Set(industryTails);
const nameVerbs = new Set(verbsInNames);

/** What is done in a plant, as its name says it. */
const plantProcess =
  /(?:注塑|吹塑|挤塑|压铸|浇铸|铸造|锻造|冲压|电镀|热处理|印染|染整|织造|缫丝|印刷|包装|屠宰|冶炼|轧钢|修理|维修|装配|加工|榨油|酿造|碾米|选矿|烘焙|木器加工)$/u;

/** What a cooperative grows or is, where its name says no more: 「某县种植专业合作社」. */
const plainCooperative =
  /^[省市县区镇乡村]?(?:种植|养殖|种养|农民|农业|农机|农村|蔬菜|水果|果蔬|林果|生猪|奶牛|肉牛|水稻|粮食|茶叶|药材|中药材|土地|股份|经济|联合|社区|村级|集体|扶贫|供销|信用|专业|家庭|农产品|等|多家|[一两三几]家)*$/u;

const genericStem =
  /(?:上市|合资|独资|外资|控股|参股|跨国|科技|贸易|龙头|母|分|总|民营|国有|同行业?|化工|制造|投资|物业|保险|证券|基金|网络|互联网|检测|咨询|产业|全资|平台|专业|大型|汽车|能源|电力|运营|建筑|施工|科创板|主板|创业板|新三板|百强|500强)$/u;

const describesOnly =
  /^(?:上市|合资|独资|外资|内资|控股|参股|跨国|龙头|母|分|总|子|民营|国有|国企|同行业?|本地|当地|本土|多家|几家|某|老|新|旧|大|小|第[一二三四五六]|[一二三四五六]|整车|配套|重点|骨干|规上|规模|工业|化工|制造|科技|高新技术|中小|建筑|施工|保险|证券|汽车|食品|纺织|陶瓷|家具|服装|外贸|农业|医药|钢铁|电子|机械|建材|饲料|餐饮|物流|贸易|相关|下游|上游|供水|自来水|市|省|县|区|各|首家|一家|知名|光伏|新能源)*$/u;

/** 「重庆某某复合材料集团」, 「某市产业投资公司」: a place and at least two characters that do more than describe. */
function isPlaceLed(stem: string, form: string): boolean {
  const region = /^(?:北方|南方|东方|西部|华东|华南|华北|华中|西南|西北|东北|长江|环球)/u.exec(stem)?.[0].length ?? 0;
  const place = leadingPlace(stem) || region;
  const rest = stem.slice(place).replace(/^[省市区县]/u, '');
  if (place === 0 || rest.length < 2 || /^中国$/u.test(stem.slice(0, place))) return false;
  if (
    describesOnly.test(rest) ||
    /设|建有|拥有|成立|落户|新建|[的在了]/u.test(rest) ||
    isPlaceName(rest) ||
    /(?:多|几|数|\d)家?$/u.test(rest)
  )
    return false;
  return form !== '企业' || rest.length <= 4;
}

/** Whether three to eight characters behind 旗下 name a firm rather than describe one. */
function isNamedBelow(text: string, stem: string, start: number): boolean {
  if (!/(?:旗下|下属)的?$/u.test(text.slice(Math.max(0, start - 3), start))) return false;
  const trade = stem.replace(genericStem, '');
  return (
    stem.length >= 3 &&
    stem.length <= 8 &&
    trade.length >= 2 &&
    !describesOnly.test(stem) &&
    !describesOnly.test(trade) &&
    !/[的等多各两几]|核心|主要|专门|负责|国际|海外/u.test(stem)
  );
}

/** 「旗下|润滑油|公司」: one word for what it makes. */
function isOneWare(words: readonly Word[], start: number, end: number): boolean {
  const index = wordAt(words, start);
  const word = words[index];
  return word?.start === start && word.end === end && isWareHead(words, index);
}

/**
 * 「盘活|原|某某纸厂」, 「改制|某某公司」: where a name starts behind what is done with it, a deed that no name is made of.
 * `start` where nothing of a name would be left.
 */
function behindDeed(words: readonly Word[], start: number, tail: number): number {
  let from = start;
  for (let index = wordAt(words, start); index >= 0 && index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.end > tail - 2) break;
    const isDeed =
      word.tag === 'vn' &&
      !isPlaceName(word.text) &&
      word.text.length === 2 &&
      !nameVerbs.has(word.text) &&
      !tails.has(word.text) &&
      !isBrandWord(word.text);
    if (isDeed || (from === word.start && from > start && /^[原现老旧]$/u.test(word.text))) from = word.end;
  }
  return from > start && hasProperPart(words, from, tail) ? from : start;
}

/** 「由某某股份控股的」, 「甲控股子公司」: 控股 is what the firm does; 「甲控股的仓库」 is a name's. */
function isDeed(text: string, tail: number): boolean {
  const behind = text.slice(tail + 2, tail + 6);
  if (!behind.startsWith('的')) return /^(?:\d|子|股、?参股)/u.test(behind);
  return (
    !/^的[\u4e00-\u9fff]{2}/u.test(behind) ||
    /^的(?:企业|公司|全资|控股|上市|项目|子公)/u.test(behind) ||
    /[由被归为是][^，。；]{2,16}$/u.test(text.slice(Math.max(0, tail - 18), tail))
  );
}

/** 某某公司, 某某集团, 某某厂: only with a proper part, so that 检测公司 and 上市公司 are none. */
export function findWeakNames(text: string, words: readonly Word[], isPlace: (text: string) => boolean): Candidate[] {
  const found = findBureaus(text);
  for (const match of weakForm.all(text)) {
    const tail = match.index;
    if (match[0] === '厂' && /[设建办开新老旧进出入迁搬]$/u.test(text.slice(0, tail))) continue;
    if (
      /^(?:公司|集团)/u.test(match[0]) &&
      /^(?:股|有|化|军|旗)/u.test(text.slice(tail + match[0].length)) &&
      match[0] === '公司' &&
      text.startsWith('公司股', tail)
    )
      continue;
    if (
      /[子分母总]$/u.test(text.slice(0, tail)) &&
      /^公司$/u.test(match[0]) &&
      /[\u4e00-\u9fff]子$/u.test(text.slice(0, tail))
    )
      continue;
    // 「某某产业投资集团」: the describer right before the form is part of the name.
    const industry = /(?<=[\u4e00-\u9fff]{2})(?:产业|企业|产品)(?:投资|发展|控股|建设|运营|开发)*$/u.exec(
      text.slice(Math.max(0, tail - 8), tail),
    );
    // 「某某区国资公司」, 「第七师城投集团」: the state's own firm of a place.
    const from = stateFirmStart(text, tail);
    if (from !== undefined) {
      const end = tail + match[0].length;
      found.push({ start: from, end, text: text.slice(from, end), by: 'weak' });
      continue;
    }
    // 「由某某股份控股的」: 控股 is what it does.
    if (match[0] === '控股' && isDeed(text, tail)) continue;
    // 「某某注塑厂」, 「某某屠宰厂」: what is done in a plant is part of its name.
    const process =
      /厂$/u.test(match[0]) && !/[建设办开]$/u.test(text.slice(0, tail - 2))
        ? plantProcess.exec(text.slice(Math.max(0, tail - 4), tail))?.[0].length
        : 0;
    let start = findNameStart(text, words, tail - (industry?.[0].length ?? process ?? 0), 14);
    start += rolePrefix.exec(text.slice(start, tail))?.[0].length ?? 0;
    // 「永磁材料基地采购|北方稀土华美公司」: whom something is bought from.
    const bought = /^.{2,}(?:采购|收购|销售)(?=[\u4e00-\u9fff]{4})/u.exec(text.slice(start, tail))?.[0].length ?? 0;
    if ([3, 4, 5].some((length) => wellKnownFirms.has(text.slice(start + bought, start + bought + length))))
      start += bought;
    start = behindDeed(words, start, tail);
    const stem = text.slice(start, tail);
    // 「这家去年成立的商业遥感卫星公司」 says what kind of firm it is.
    if (
      match[0] === '公司' &&
      /[这那一]家[^，。；、]{0,24}的$/u.test(text.slice(Math.max(0, start - 30), start)) &&
      leadingPlace(stem) === 0 &&
      words.every(
        (word) =>
          word.end <= start || word.start >= tail || (word.text.length > 1 && !/^(?:nz|nt|x|eng)$/u.test(word.tag)),
      )
    )
      continue;
    if (stem.length < 2 || isPlace(stem) || stem === industry?.[0]) continue;
    // 「在某市投资的玻纤厂」 says what was built.
    if (match[0] === '厂' && stem.length === 2 && /(?:投资|兴建|新建|建设|开办|创办)的$/u.test(text.slice(0, start)))
      continue;
    if (/社$/u.test(match[0]) && plainCooperative.test(stem.slice(leadingPlace(stem)))) continue;
    const anchored = leadingPlace(stem) === 0 ? behindDeed(words, anchorAtPlace(words, start), tail) : start;
    if (isPlaceLed(text.slice(anchored, tail), match[0])) {
      found.push({
        start: anchored,
        end: tail + match[0].length,
        text: text.slice(anchored, tail + match[0].length),
        by: 'weak',
      });
      continue;
    }
    if (/^企业|厂$/u.test(match[0]) && !hasProperPart(words, start, tail)) continue;
    if (match[0] === '企业') continue;
    // 「某某航运旗下的北岸油轮公司」: of a firm behind 旗下 any nouns are the name.
    if (/^(?:公司|集团)$/u.test(match[0]) && isNamedBelow(text, stem, start) && !isOneWare(words, start, tail)) {
      found.push({ start, end: tail + match[0].length, text: stem + match[0], by: 'weak' });
      continue;
    }
    const trade = stem.replace(genericStem, '');
    if (trade !== stem) {
      // 「金海科技集团」 and 「陕西投资集团」 are names; 「科技公司」 and 「上市公司」 are none.
      const local = (isPlace(trade) || isBrandWord(trade)) && /^集团/u.test(match[0]);
      if (!local && (trade.length < 2 || isPlace(trade) || !hasProperPart(words, start, start + trade.length)))
        continue;
      found.push({ start, end: tail + match[0].length, text: text.slice(start, tail + match[0].length), by: 'weak' });
      continue;
    }
    const latin = /^[A-Za-z][\w.&-]*$/u.test(stem);
    // 「东方重工集团」: whatever stands before 集团 is its name, unless it only describes one.
    const group =
      match[0] === '集团' &&
      stem.length >= 3 &&
      !stem.endsWith('企业') &&
      !/^(?:企业|产业|大型|知名|国有|民营|跨国|该|本|各|母|子|财团|运营|行业|军工|央企)/u.test(stem);
    // 「远大企业集团」
    const enterprises =
      match[0] === '集团' &&
      /^[\u4e00-\u9fff]{2,4}企业$/u.test(stem) &&
      !tails.has(stem.slice(0, -2)) &&
      !describesOnly.test(stem.slice(0, -2)) &&
      !/^(?:大型|特大|现代|产业|骨干|跨国|财团|龙头|知名|优秀|著名|同类|相关)/u.test(stem);
    if (!latin && !group && !enterprises && !wellKnownFirms.has(stem) && !hasProperPart(words, start, tail)) continue;
    found.push({ start, end: tail + match[0].length, text: text.slice(start, tail + match[0].length), by: 'weak' });
  }
  return found;
}
