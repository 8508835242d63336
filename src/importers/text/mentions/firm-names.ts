import { branchForms, industryTails, legalForms, weakForms, weakTails } from '../lexicon/company-words.js';
import { describers, wordsInNames } from '../lexicon/function-words.js';
import { tradeVerbs } from '../lexicon/trade-words.js';
import { wellKnownFirms } from '../lexicon/well-known-firms.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import { beginsWare, isIndustryWord } from './industry-words.js';
import type { Candidate } from './mention.js';
import { anchorAtPlace, endsName, findNameStart, hasProperPart, isRareBrand, wordAt } from './name-start.js';

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
const longestFirst = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
const legalForm = new GuardedPattern(new RegExp(longestFirst(legalForms), 'gu'));
const weakForm = new GuardedPattern(
  new RegExp(
    `${longestFirst(weakForms)}|(?<=[\\u4e00-\\u9fff]{3})(?:分厂|(?<!工)厂(?![房区长商家子址界门矿牌服庆地]))|(?<=[\\u4e00-\\u9fff]{3})企业(?=[与和、按，共合在签拟将])`,
    'gu',
  ),
);
const branch = new RegExp(`^[\\u4e00-\\u9fff]{0,12}?(?:${longestFirst(branchForms)})`, 'u');
/** The state's own firm of a place or a division of the Corps: 「某某区国资」. */
const stateFirm =
  /(?:第[一二三四五六七八九十]{1,3}[师团]|[\u4e00-\u9fff]{2,5}?[省市区县州旗])(?:国资|国投|国控|国有资本|城投|城发|交投|水投|产投|工投|建投|文旅|农投|旅投|金控)$/u;
/** Where the place starts in what a state's firm is called by; -1 where it holds none. */
function ownerStart(owner: string): number {
  if (owner.startsWith('第')) return 0;
  for (let start = 0; start < owner.length - 3; start += 1) if (leadingPlace(owner.slice(start)) >= 2) return start;
  return -1;
}

/** What is done in a plant, as its name says it. */
const plantProcess =
  /(?:注塑|吹塑|挤塑|压铸|浇铸|铸造|锻造|冲压|电镀|热处理|印染|染整|织造|缫丝|印刷|包装|屠宰|冶炼|轧钢|修理|维修|装配|加工|榨油|酿造|碾米|选矿|烘焙|木器加工)$/u;
/** 「中建八局」, 「中铁十二局」: the numbered bureaus of the state builders. */
const bureau = new GuardedPattern(/中(?:建|铁|交|冶|铁建|水电|电建)[一二三四五六七八九十]{1,3}局(?:集团)?/gu);
const tails = new Set(industryTails);
const weakTailSet = new Set(weakTails);
const tradeVerbSet = new Set(tradeVerbs);
/** What may follow a short name although it is a noun: 某某科技公司, 某某新材产品陈列厅. */
export const afterName =
  /^(?:公司|集团|项目|产品|董事长|总经理|副总|总裁|研发|生产|工厂|厂区|相关|负责人|一期|二期|车间|方面|股份|首席|行政|销售|创始人|技术|位于|园区|今年|去年|有限|旗下|等|代表|高管|团队|员工|总部|股权|新|第|目前|则|正|将|已)/u;

/** What a full name's walk to the left may swallow: a zone or a describer before the place that the name starts with. */
const swallowed =
  /^.*(?:开发区|高新区|经开区|产业园|工业园|园区|新区|科技城|保税区|经济区|示范区|合作区|港区|旗下|企业|龙头|巨头|央企|国企|生产商|配套商|制造商|供应商|服务商|运营商|开发商|经销商|承包商|集成商)）?(?=[\u4e00-\u9fffA-Za-z]{4,})/u;

/** What is done with a firm, right before its name: 「以1亿元控股某某有限公司」. */
const taken = /^(?:控股|参股|收购|并购|入股|增资|认购|受让)(?=[\u4e00-\u9fff]{4})/u;

/** Where inside the walked stretch the registered name starts: at its last place name with a trade name behind it. */
function trimFullName(name: string, placeStarts: (text: string) => number): number {
  const cut = (swallowed.exec(name) ?? taken.exec(name))?.[0].length ?? 0;
  const rest = name.slice(cut);
  if (/^中国|^中华/u.test(rest)) return cut;
  return cut + placeStarts(rest);
}

/** 「某市大地和电气有限公司」: where nothing but industry words stands behind 和, the name begins before it. */
function reachOverJoint(text: string, words: readonly Word[], start: number, end: number): number {
  if (!/[和同]/u.test(text[start - 1] ?? '')) return start;
  // 「广东某宏和利科技实业有限公司」: no trade name has one character.
  const within = words.filter((word) => word.start >= start && word.end <= end);
  const own = within.filter((word) => !tails.has(word.text));
  // 「某县和利稀土冶炼有限公司」: a trade after one character, and a place before 和.
  const isCut =
    within[0]?.text.length === 1 && /^(?:n|vn|nz)$/u.test(within[1]?.tag ?? '') && (within[1]?.text.length ?? 0) > 1;
  if (isCut && isPlaceName(text.slice(Math.max(0, start - 3), start - 1))) return start - 3;
  if (own.length > 1 || (own[0]?.text.length ?? 0) > 1) return start;
  const wide = findNameStart(text, words, start - 1, 8);
  return start - 1 - wide >= 2 ? wide : start;
}

/** 「由某能绿色产业发展有限公司建设」: words that describe elsewhere stand behind the trade name, without which it is none. */
function reachTradeName(text: string, words: readonly Word[], start: number, end: number): number {
  if (leadingPlace(text.slice(start, end)) > 0) return start;
  let from = start;
  for (let i = 0; i < 3 && from > 0 && !hasProperPart(words, from, end); i += 1) {
    const word = words[wordAt(words, from - 1)];
    if (word === undefined || !describers.has(word.text) || word.text.length !== 2) return start;
    from = findNameStart(text, words, word.start, 6);
  }
  return hasProperPart(words, from, end) ? from : start;
}

/** Full registered names: everything that ends in a legal form, with its branch (…有限公司武汉分公司). */
export function findFullNames(
  text: string,
  words: readonly Word[],
  placeStarts: (text: string) => number,
): Candidate[] {
  const found: Candidate[] = [];
  for (const match of legalForm.all(text)) {
    // 「某某通信产业集团股份有限公司」: right before the form such a noun is part of the name.
    const noun =
      /(?<=[\u4e00-\u9fff]{2})(?:产业|企业|品牌|市场|业务|产品)(?:(?:投资|运营|经营)?(?:管理|发展|开发)|投资|运营|经营|营销|服务|咨询|策划|孵化|推广|控股|服务外包)*$/u.exec(
        text.slice(Math.max(0, match.index - 12), match.index),
      );
    let start = findNameStart(text, words, match.index - (noun?.[0].length ?? 0));
    // 「…制动系统有限公司」: a verb inside the industry words does not end a name that has no trade name yet.
    for (let i = 0; i < 2 && start > 0 && !hasProperPart(words, start, match.index); i += 1) {
      const verb = words[wordAt(words, start - 1)];
      if (
        verb === undefined ||
        verb.text.length !== 2 ||
        describers.has(verb.text) ||
        !/^v/u.test(verb.tag) ||
        tradeVerbSet.has(verb.text)
      )
        break;
      start = findNameStart(text, words, verb.start);
    }
    start = reachTradeName(text, words, start, match.index);
    start = reachOverJoint(text, words, start, match.index);
    start += foundingLead.exec(text.slice(start, match.index))?.[0].length ?? 0;
    if (leadingPlace(text.slice(start, match.index)) === 0) start = anchorAtPlace(words, start);
    start += foundingLead.exec(text.slice(start, match.index))?.[0].length ?? 0;
    start = overKnown(text, start);
    start = overTrade(text, words, start, match.index);
    if (match.index - start < 2) continue;
    start += rolePrefix.exec(text.slice(start, match.index))?.[0].length ?? 0;
    // 「可|兰州某某有限公司」: what joins the clause to the one before.
    if (/^[可却但而则就才还又也并]/u.test(text.slice(start)) && leadingPlace(text.slice(start + 1, match.index)) > 0)
      start += 1;
    start += trimFullName(text.slice(start, match.index), placeStarts);
    let end = match.index + match[0].length;
    const tail = branch.exec(text.slice(end, end + 24));
    // 「某某股份有限公司超级工厂项目」 is what the firm builds.
    const isWorks =
      /工厂$/u.test(tail?.[0] ?? '') &&
      /^(?:[一二三四]期|项目|建设|的|里|内)/u.test(text.slice(end + (tail?.[0].length ?? 0)));
    if (
      tail !== null &&
      !isWorks &&
      !/[的是在与和及对向为由拟将]|关于|全资|控股|旗下|下属|^新(?:工厂|厂|基地)|设立|成立|投资|收购|(?:超级|智能|智慧|绿色|数字|未来|灯塔)工厂/u.test(
        tail[0],
      )
    )
      end += tail[0].length;
    found.push({ start, end, text: text.slice(start, end), by: 'legal' });
  }
  return found;
}

/** 「设立|现代汽车燃料电池系统（广州）有限公司」: a group that everyone knows opens the name although the walk ended inside its own. */
function overKnown(text: string, start: number): number {
  for (let back = 2; back <= 4 && back <= start; back += 1)
    for (let over = 1; over <= 4; over += 1)
      if (back + over >= 4 && wellKnownFirms.has(text.slice(start - back, start + over))) return start - back;
  return start;
}

/** 「国为智能科技有限公司总经理…」: at the head of a sentence the few characters before mere industry words are the trade name. */
function overTrade(text: string, words: readonly Word[], start: number, end: number): number {
  const own = words.filter((word) => word.start >= start && word.end <= end);
  if (own.length === 0 || own.some((word) => !tails.has(word.text))) return start;
  const lead = text.slice(0, start);
  return /^[\u4e00-\u9fff]{2,3}$/u.test(lead) && !/^[由与向在对经据为]|[由与向在对的了家]$/u.test(lead) ? 0 : start;
}

/** What founds the firm whose name follows: 「古某电装合资成立|沈阳某某线束有限公司」. */
const foundingLead =
  /^.*(?:合资|共同|联合|投资|出资|独资|全资|注册|新|正式)?(?:成立|设立|组建|创办|创立|新设|收购|并购|入股|参股|控股)(?:了|的)?(?=[\u4e00-\u9fff（）A-Za-z]{4,}$)/u;

/** 「采购方」某某集团: the part that a firm plays, before its name. */
const rolePrefix =
  /^.{0,6}?(?:采购方|投资者|投资人|投资商|股东|业主|承建方|建设方|运营方|投资方|合作方|业主方|收购方|出资方|中方|外方|甲方|乙方)/u;

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

/** 某某公司, 某某集团, 某某厂: only with a proper part, so that 检测公司 and 上市公司 are none. */
export function findWeakNames(text: string, words: readonly Word[], isPlace: (text: string) => boolean): Candidate[] {
  const found: Candidate[] = [];
  // 「中建八局」, 「中铁十二局」: the numbered bureaus of the state builders.
  for (const match of bureau.all(text)) {
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0], by: 'weak' });
  }
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
    const owner = stateFirm.exec(text.slice(Math.max(0, tail - 14), tail));
    const lead = owner === null ? -1 : ownerStart(owner[0]);
    if (owner !== null && lead >= 0) {
      const from = tail - owner[0].length + lead;
      const end = tail + match[0].length;
      found.push({ start: from, end, text: text.slice(from, end), by: 'weak' });
      continue;
    }
    // 「由某某股份控股的」: 控股 is what it does.
    if (match[0] === '控股' && /^(?:\d|的|子|股|、?参股)/u.test(text.slice(tail + 2))) continue;
    // 「某某注塑厂」, 「某某屠宰厂」: what is done in a plant is part of its name.
    const process =
      /厂$/u.test(match[0]) && !/[建设办开]$/u.test(text.slice(0, tail - 2))
        ? plantProcess.exec(text.slice(Math.max(0, tail - 4), tail))?.[0].length
        : 0;
    let start = findNameStart(text, words, tail - (industry?.[0].length ?? process ?? 0), 14);
    start += rolePrefix.exec(text.slice(start, tail))?.[0].length ?? 0;
    const stem = text.slice(start, tail);
    if (stem.length < 2 || isPlace(stem) || stem === industry?.[0]) continue;
    // 「在某市投资的玻纤厂」 says what was built.
    if (match[0] === '厂' && stem.length === 2 && /(?:投资|兴建|新建|建设|开办|创办)的$/u.test(text.slice(0, start)))
      continue;
    const anchored = leadingPlace(stem) === 0 ? anchorAtPlace(words, start) : start;
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
    if (/^(?:公司|集团)$/u.test(match[0]) && isNamedBelow(text, stem, start)) {
      found.push({ start, end: tail + match[0].length, text: stem + match[0], by: 'weak' });
      continue;
    }
    const trade = stem.replace(genericStem, '');
    if (trade !== stem) {
      // 「金海科技集团」 and 「陕西投资集团」 are names; 「科技公司」 and 「上市公司」 are none.
      const local = isPlace(trade) && /^集团/u.test(match[0]);
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

/** Industry words that describe as often as they name, and so need a trade name that is one by itself. */
const financeTails = new Set([
  ...weakTails,
  ...'资本 基金 证券 银行 股份 电商 新能源汽车 医疗 生物医药 大数据 云计算 半导体 集成电路 汽车 新能源 能源 新材料 材料 光伏 储能 氢能 电池 钢铁 农牧 食品 服装 家具 皮革 陶瓷 珠宝 水产 五金 管道 园林 文旅 物流 航运'.split(
    ' ',
  ),
]);
const plainAdjective =
  /^(?:绿色|高端|智能|先进|新型|现代|传统|优质|特色|精细|有色|特种|民用|军用|大型|重点|循环|生态|数字|智慧|地方|本土|本地|农村|城市|海洋|民间|海外|高纯|轻型|重型|基础|石油|天然|医用|食用|日用|光学|消费|功能|专用|通用|普通|主要|整个)$/u;

/** 「珠海联邦制药」: a place, two or three characters of a trade name that may be a common word, an industry word. */
function placeBefore(words: readonly Word[], tail: number): number | undefined {
  let length = 0;
  for (let index = wordAt(words, tail - 1); index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined) return undefined;
    if (word.text.length >= 2 && isPlaceName(word.text) && length >= 2) {
      // 「中国」 and the name of a province alone describe what is made there.
      if (word.text === '中国' || /[省市区县]$/u.test(word.text)) return undefined;
      // 「广西田东某某化工」: the place around it belongs to the name as well.
      const around = words[index - 1];
      return around !== undefined &&
        around.text.length >= 2 &&
        isPlaceName(around.text) &&
        !/[省市区县]$/u.test(around.text)
        ? around.start
        : word.start;
    }
    length += word.text.length;
    if (length > 3 || endsName(word) || isIndustryWord(word) || plainAdjective.test(word.text)) return undefined;
    if (/^(?:a|b|d|v|vn|m|q|f|t)$/u.test(word.tag) && word.text.length >= 2 && !wordsInNames.has(word.text))
      return undefined;
  }
  return undefined;
}

/** Industry words that are said of firms alone, whatever follows: 「某某锂业电池级碳酸锂」. */
const endsFirm = /^(?:[锂钴铜铝钛硅钨镁锗锰钒钼锑锡锌镍铬磁纸药乳酒塑木瓷鞋船置实肥糖肉]业|制药|重工|股份|实业|药业)$/u;

/** 某某科技, 某某新材: a trade name of unknown characters before one or more industry words. */
export function findTailNames(
  text: string,
  words: readonly Word[],
  isPlace: (text: string) => boolean,
  placeCut: (text: string) => number,
): Candidate[] {
  const found: Candidate[] = [];
  words.forEach((word, index) => {
    // 「大众汽车」: a firm of the dictionary.
    if (word.tag === 'nt' && word.text.length >= 4 && tails.has(word.text.slice(-2)))
      found.push({ start: word.start, end: word.end, text: word.text, by: 'tail' });
    if (!isIndustryWord(word)) return;
    const next = words[index + 1];
    const owns = next?.text === '控股' && /^(?:\d|的|子|股)/u.test(text.slice(next.end));
    const goesOn = isIndustryWord(next) && !(endsFirm.test(word.text) && beginsWare(words[index + 2]));
    if (next !== undefined && !owns && (goesOn || /^[城园区谷港板]/u.test(next.text))) return;
    // 「嘉峪关某电铝业规模更大」: with a place before it a name needs no more behind it.
    const led = index > 0 && !financeTails.has(word.text) ? placeBefore(words, word.start) : undefined;
    if (
      led === undefined &&
      next !== undefined &&
      !owns &&
      /^[nl]/u.test(next.tag) &&
      !afterName.test(next.text) &&
      !endsFirm.test(word.text)
    )
      return;
    if (next !== undefined && /^(?:产业|行业|领域|联产|小镇|级)/u.test(next.text)) return;
    let first = index;
    while (first > 0 && isIndustryWord(words[first - 1])) first -= 1;
    const tail = words[first]?.start ?? word.start;
    let start = findNameStart(text, words, tail, 8);
    // A place and the trade name stand before the industry words, which the trade name may hold itself
    // (某某电气绿能科技); other nouns are the sentence's.
    let brandStart = tail;
    for (let at = wordAt(words, tail - 1); at >= 0; at -= 1) {
      const left = words[at];
      if (left === undefined || left.start < start || endsName(left)) break;
      const unknown = left.text.length === 1 || /^(?:nz|nr|nt|nrt|nrfg|eng|x|ns)$/u.test(left.tag);
      if (!unknown && !isIndustryWord(left)) break;
      brandStart = left.start;
    }
    start = Math.max(start, brandStart);
    start += placeCut(text.slice(start, tail));
    if (first === index && weakTailSet.has(word.text)) return;
    let end = word.end;
    for (let last = index; last > first && weakTailSet.has(words[last]?.text ?? ''); last -= 1)
      end = words[last]?.start ?? end;
    // 「产品涵盖光学玻璃、钢化玻璃等」: what a list of products holds.
    const clause = text.slice(Math.max(...[...'，。；：'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1, start);
    if (clause.endsWith('、') && /产品(?:主要)?(?:涵盖|包括|包含|有|为|含)/u.test(clause)) return;
    // 「某某智能|制造中心」, 「某某智能|装备」: the adjective belongs to the thing that follows.
    if (
      /(?:智能|数字|智慧|绿色)$/u.test(text.slice(start, end)) &&
      /^(?:制造|生产|装备|工厂|车间|仓储|物流|终端|产线)/u.test(text.slice(end))
    )
      return;
    const brand = text.slice(start, tail);
    if (/(?:年产|日产|月产|生产|主营|制造|研发|新增|产)$/u.test(text.slice(0, start))) return;
    if (first === index && !financeTails.has(word.text)) {
      const from = placeBefore(words, tail);
      if (from !== undefined) {
        found.push({ start: from, end, text: text.slice(from, end), by: 'tail' });
        return;
      }
    }
    if (/^[“]/u.test(text.slice(start - 1, start)) && /^[”]/u.test(text.slice(word.end))) return;
    if (/\d|[局委厅办院]|政府/u.test(brand) || /^[“”]/u.test(brand)) return;
    // 「由某某股份控股60%」: 控股 is what it does.
    if (word.text === '控股' && /^(?:\d|的|子|股)/u.test(text.slice(word.end))) return;
    if (!isRareBrand(words, start, tail)) return;
    if (brand.length < 2 || brand.length > 8 || isPlace(brand)) return;
    if (!hasProperPart(words, start, tail)) return;
    found.push({ start, end, text: text.slice(start, end), by: 'tail' });
  });
  return found;
}
