import { firmNouns, industryTails } from '../lexicon/company-words.js';
import { wellKnownFirms } from '../lexicon/well-known-firms.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { namesWare } from '../relations/wares/ware-heads.js';
import { WordFacts } from '../segmentation/word-facts.js';
import type { Word } from '../segmentation/words.js';
import { cutUnknown } from '../segmentation/words.js';
import { isPlaceName, leadingPlace, placeStart } from './firm-parts.js';
import { isIndustryWord } from './industry-words.js';
import type { Candidate } from './mention.js';
import { weighShape } from './name-shape.js';
import { endsName, findNameStart, hasProperPart, isRareBrand, wordAt } from './name-start.js';

const nouns = [...firmNouns].sort((a, b) => b.length - a.length).join('|');
/** 等企业, 等电池行业龙头企业, 等7个外资项目: what closes a list of firms. */
const listEnd = new GuardedPattern(
  new RegExp(
    `(?:等(?<many>[^，。；、：的]{0,14}?)(?<noun>${nouns}|项目|代表)|(?<count>\\d+|[两二三四五六七八九十]+)(?:家|个)(?<bare>企业|公司|项目))(?<rest>.{0,2})`,
    'gu',
  ),
);
/** 合作企业包括, 客户有: what opens a list of firms. */
const listStart = new GuardedPattern(
  /(?:合作企业|合作伙伴|合作客户|客户|供应商|供货商|配套企业|链主企业|龙头企业|骨干企业|投资方|股东|投资机构|企业)(?:主要)?(?:包括了?|涵盖了?|覆盖|囊括|包含|有|为|：)/gu,
);
const apposition = new GuardedPattern(
  /(?<!等)(?:链主企业|龙头企业|龙头|巨头|企业|厂商|供应商|制造商|运营商|品牌|车企|开发商|服务商|客户)[“]?(?=[\u4e00-\u9fffA-Za-z])/gu,
);
const separators = /、|和|与|及|以及/u;
const tails = new Set(industryTails);
const notFirms =
  /(?:产业|行业|领域|产品|地区|城市|国家|材料类|项目类|技术|环节|方面|园区|开发区|高新区|基地|项目|大学|学院|研究院|银行业|部门|单位|政府|集群|品种|系统|服务|平台|体系|[一二三四五]期)$/u;

/** Two characters that name a material or a thing: 锂材, 脱硝, 膜片. */
const material =
  /^(?:[锂硅钠镍钴锰铜铝铁钢钛镁锌硼氟氯磷硫氨碳氢氧膜][\u4e00-\u9fff]|脱[\u4e00-\u9fff]|[\u4e00-\u9fff][材料件品剂器板膜片])$/u;

/** Whether a list element may be a firm's name: known, with a trade name in it, and no common noun or place. */
export function looksLikeFirm(element: string, words: readonly Word[], from: number, to: number): boolean {
  if (element.length < 2 || element.length > 14 || notFirms.test(element)) return false;
  if (wellKnownFirms.has(element) || wellKnownFirms.has(element.replace(/(?:集团|公司)$/u, ''))) return true;
  if (/\d(?:万|亿)?(?:元|吨|个|家)|[，。“”（）]/u.test(element)) return false;
  if (isPlaceName(element)) return false;
  if (/^[A-Z]{2,4}$/u.test(element) || material.test(element)) return false;
  if (/^[A-Z][A-Za-z&.\- ]+$/u.test(element)) return element.length >= 3;
  if (leadingPlace(element) > 0 && /(?:地铁|公交|轨道交通|水务|燃气|机场|港务)$/u.test(element)) return true;
  return hasProperPart(words, from, to);
}

/** The elements of a list that ends at `end`, right to left, up to a clause mark or a word that no name reaches over. */
function listElements(text: string, words: readonly Word[], end: number): { start: number; end: number }[] {
  const elements: { start: number; end: number }[] = [];
  let right = end;
  let at = end;
  const floor = Math.max(0, end - 160);
  while (at > floor) {
    const character = text[at - 1] ?? '';
    if (/[，。；：！？]/u.test(character)) break;
    const joined = character === '、' || (/[和与及]/u.test(character) && isJoint(words, at - 1));
    if (joined) {
      elements.unshift({ start: at, end: right });
      const wide = text.slice(at - 2, at) === '以及' ? 2 : 1;
      right = at - wide;
      at -= wide;
      continue;
    }
    at -= 1;
  }
  const first = behindVerb(text, words, findNameStart(text, words, right, 24), right);
  if (first < right) elements.unshift({ start: Math.max(first, at), end: right });
  return elements;
}

/** 「已装上|一汽、…」: where a firm that everyone knows starts behind nothing but verbs and the like of one character. */
function behindVerb(text: string, words: readonly Word[], start: number, end: number): number {
  let at = start;
  for (let index = wordAt(words, start); index >= 0 && index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.end > end - 2 || word.text.length > 1 || !/^[vfp]/u.test(word.tag)) break;
    at = word.end;
  }
  return at > start && wellKnownFirms.has(text.slice(at, end)) ? at : start;
}

function isJoint(words: readonly Word[], offset: number): boolean {
  const word = words[wordAt(words, offset)];
  return word !== undefined && /^(?:和|与|及|以及)$/u.test(word.text);
}

function toCandidate(text: string, start: number, end: number, by: Candidate['by']): Candidate {
  return { start, end, text: text.slice(start, end), by };
}

/** Who and what a list of customers holds that are no firms: 高校, 医院, 海外. */
const noBrandAlone = /(?:[院校所局店场员民户人商军企])$|政府|海外|国外|国内|欧美|日韩|东南亚/u;

/** 「小米、某某等品牌」, 「客户包括小米、某某」: beside a firm that everyone knows, one dictionary word is a firm as well. */
function addBesideKnown(
  text: string,
  words: readonly Word[],
  elements: readonly { start: number; end: number }[],
  good: { start: number; end: number }[],
): void {
  if (!good.some(({ start, end }) => wellKnownFirms.has(text.slice(start, end)))) return;
  for (const element of elements) {
    const name = text.slice(element.start, element.end);
    if (good.includes(element) || name.length < 2 || name.length > 4 || notFirms.test(name) || isPlaceName(name))
      continue;
    if (noBrandAlone.test(name)) continue;
    if (words.some((word) => word.start === element.start && word.end === element.end && !tails.has(name)))
      good.push(element);
  }
}

/** 「嘉善信号紧固、…等企业」: in a list of firms a place and what is neither a thing nor a kind of people is one. */
function addPlaced(
  text: string,
  elements: readonly { start: number; end: number }[],
  good: { start: number; end: number }[],
): void {
  for (const element of elements) {
    const name = text.slice(element.start, element.end);
    const place = leadingPlace(name);
    const own = name.slice(place);
    if (good.includes(element) || place < 2 || own.length < 2 || own.length > 6 || /[省市区县镇州]$/u.test(name))
      continue;
    if (/[\u4e00-\u9fff]的|^的|^\d+[\u4e00-\u9fff]|^[等两三多]|[“”（）]/u.test(own) || isPlaceName(own)) continue;
    if (notFirms.test(own) || noBrandAlone.test(own) || tails.has(own) || namesWare(own)) continue;
    good.push(element);
  }
}

/** 「恒泽、海川石化等链主企业」, 「A、B和C等7个外资项目」: the elements that look like firms. */
export function findListedFirms(text: string, words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  for (const match of listEnd.all(text)) {
    const groups = match.groups ?? {};
    if (/产品|设备|材料的|业务|服务的|领域的/u.test(groups.many ?? '')) continue;
    // 「张伟、李强等集团领导」
    if (/^(?:领导|负责|干部|高管|员工|职工)/u.test(groups.rest ?? '')) continue;
    const elements = listElements(text, words, match.index);
    if (groups.count !== undefined && elements.length < 2) continue;
    const project = (groups.noun ?? groups.bare) === '项目';
    const good = elements.filter(({ start, end }) => {
      const element = text.slice(start, end);
      if (!looksLikeFirm(element, words, start, end)) return false;
      // 「某某动力电池等项目」 names a project; only a trade name with at most two industry words names a firm.
      return !project || isShortFirm(element, words, start, end);
    });
    if (!project && groups.noun !== undefined) addPlaced(text, elements, good);
    if (good.length * 2 < elements.length || good.length === 0) continue;
    if (!project) addBesideKnown(text, words, elements, good);
    for (const { start, end } of good) found.push(toCandidate(text, start, end, 'list'));
  }
  for (const match of listStart.all(text)) {
    let start = match.index + match[0].length;
    if (/^\d|^[一二三四五六七八九十]+家/u.test(text.slice(start))) continue;
    const stop = /[，。；：！？（]|等|在内/u.exec(text.slice(start));
    const end = stop === null ? text.length : start + stop.index;
    const elements: { start: number; end: number }[] = [];
    for (const piece of text.slice(start, Math.min(end, start + 160)).split(separators)) {
      const at = text.indexOf(piece, start);
      start = at + piece.length;
      elements.push({ start: at, end: start });
    }
    const good = elements.filter((element) =>
      looksLikeFirm(text.slice(element.start, element.end), words, element.start, element.end),
    );
    addBesideKnown(text, words, elements, good);
    for (const element of good) found.push(toCandidate(text, element.start, element.end, 'list'));
  }
  return found;
}

/** A place, a trade name of up to four characters, and at most two industry words. */
function isShortFirm(element: string, words: readonly Word[], start: number, end: number): boolean {
  if (wellKnownFirms.has(element)) return true;
  let common = 0;
  for (const word of words) {
    if (word.start < start || word.end > end) continue;
    if (word.text.length >= 2 && !/^(?:ns|nz|nr|nt|nrt|nrfg|eng|x)$/u.test(word.tag)) {
      common += 1;
      if (!tails.has(word.text)) common += element.length <= 4 ? 0 : 2;
    }
  }
  return common <= 2 && element.length <= 9;
}

/** 「链主企业恒泽」, 「化工巨头巴斯夫」: a trade name right behind a word that says firm. */
export function findApposedFirms(text: string, words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  for (const match of apposition.all(text)) {
    const start = match.index + match[0].length;
    const end = brandEnd(words, start);
    if (end - start < 2) continue;
    if (looksLikeFirm(text.slice(start, end), words, start, end)) found.push(toCandidate(text, start, end, 'cue'));
  }
  return found;
}

/** Whether a word may be one of a trade name: an unknown character or a proper noun. */
const inBrands = new WordFacts(
  (text, tag) =>
    ((text.length === 1 && /[\u3400-\u9fff]/u.test(text)) || /^(?:nz|nr|nt|nrt|nrfg|eng|x|ns)$/u.test(tag)) &&
    !/^(?:v|d|p|c|u)$/u.test(tag),
);

/** Where a trade name that starts here ends: after unknown characters and proper nouns, then industry words. */
export function brandEnd(words: readonly Word[], start: number): number {
  let index = wordAt(words, start);
  let end = start;
  let tail = false;
  for (; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.end - start > 10) break;
    if (isIndustryWord(word)) {
      tail = end > start;
      if (!tail) break;
      end = word.end;
      continue;
    }
    if (tail) break;
    if (!inBrands.of(word) || endsName(word)) break;
    end = word.end;
  }
  return end;
}

const businessVerb =
  /^(?:(?:已经?|正|将|拟|计划|再次|成功|正式|先后|累计|近日|日前|今年|去年|也|在[\u4e00-\u9fff]{2,12}?){0,3}(?:投资|签约|签订|签署|落户|建成|投产|主营|主要(?:从事|生产|经营)|专业(?:从事|生产)|宣布|总部(?!经济|基地|项目|园|大楼|集聚)|始建|创办|创立|成立于|增资|扩产|年产|研发|收购|并购|控股|开工|奠基|入驻|拥有|建设|生产|推出|中标|斩获)|是(?:一家|国内|全球|中国|全国|世界|我国|亚洲|专业|集|以|一个|行业|目前)[^，。；]{0,40}?(?:企业|公司|厂商|供应商|制造商|服务商|运营商|工厂|厂家|厂|机构|集团)|[^，。；]{0,10}?(?:年产量|年产能|产量|产能|年产值)(?:已)?(?:达|突破|为|超)|(?:公司)?(?:董事长|常务副总|总经理|副总经理|总裁|副总裁|首席执行官|CEO|创始人|行政经理|行政总监|生产总监|副总))/u;
const clauseLead = new GuardedPattern(
  /(?:^|[，。；：“])(?:据了解|据介绍|据悉|其中|目前|同时|此外|另外|近年来|今年|去年|当天|当日|日前|近日|此次|记者从|走进|在|来到|作为[^，]{0,24}?的?|[\d年月日]{1,14}，?|而|由){0,2}(?=[\u4e00-\u9fffA-Za-z])/gu,
);

/** 「某某已建成…」, 「某某是一家…企业」, 「某某总经理」: an unknown name at the head of a clause before a firm's verb. */
export function findSubjectFirms(text: string, words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  for (const match of clauseLead.all(text)) {
    let start = match.index + match[0].length;
    const end = brandEnd(words, start);
    start += placeStart(text.slice(start, end));
    const name = text.slice(start, end);
    if (end - start < 2 || !looksLikeFirm(name, words, start, end)) continue;
    if (!businessVerb.test(text.slice(end, end + 70))) continue;
    const hasTail = words.some((word) => word.end === end && isIndustryWord(word));
    const person = words.some((word) => word.start >= start && word.end <= end && /^nr/u.test(word.tag));
    const saysFirm = /^是|^(?:公司)?(?:董事长|总|副总|首席|CEO|行政)/u.test(text.slice(end));
    if (!hasTail && !saysFirm && person) continue;
    found.push(toCandidate(text, start, end, 'subject'));
  }
  return found;
}

/** The trade name that opens a project's name: 「恒速」 of 「恒速轻量化零部件项目」. */
export function brandOfProject(name: string, words: readonly Word[], start: number): string | undefined {
  let end = start;
  for (let index = wordAt(words, start); index >= 0 && index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.end > start + name.length) break;
    const unknown =
      (word.text.length === 1 && /[\u3400-\u9fff]/u.test(word.text)) || /^(?:nz|nt|nrt|eng|x)$/u.test(word.tag);
    if (!unknown) break;
    end = word.end;
  }
  if (end - start < 2) return undefined;
  const run = name.slice(0, end - start);
  // 「宝来石化轻烃项目」: a trade name and an industry word that look like a firm's name together.
  const tail = words.find((word) => word.start === end);
  if (tail !== undefined && tails.has(tail.text) && run.length <= 4 && name.length > tail.end - start + 3) {
    const shape = weighShape(words, wordAt(words, start), wordAt(words, tail.start) + 1);
    const behind = words[wordAt(words, tail.start) + 1]?.text ?? '';
    if (
      shape !== undefined &&
      shape.score >= 2.8 &&
      !tails.has(behind) &&
      !/^(?:产业|项目|一体化|园|区|城|小镇|基地|研发|制造|生产|加工)/u.test(behind)
    )
      return run + tail.text;
  }
  const brand = run.length > 3 && /^[\u3400-\u9fff]+$/u.test(run) ? (cutUnknown(run)[0] ?? run) : run;
  if (brand.length < 2 || brand.length > 8 || /^\d/u.test(brand)) return undefined;
  if (wellKnownFirms.has(brand)) return brand;
  const next = words.find((word) => word.start === start + brand.length);
  if (
    next !== undefined &&
    tails.has(next.text) &&
    next.text.length >= 2 &&
    brand.length <= 3 &&
    name.length > brand.length + next.text.length + 4 &&
    !/产业|项目|小镇/u.test(name.slice(brand.length + next.text.length, brand.length + next.text.length + 2)) &&
    isRareBrand(words, start, start + brand.length)
  ) {
    return brand + next.text;
  }
  if (!isRareBrand(words, start, start + brand.length)) return undefined;
  return looksLikeFirm(brand, words, start, start + brand.length) ? brand : undefined;
}
