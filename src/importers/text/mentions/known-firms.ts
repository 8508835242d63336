import { industryTails, weakTails } from '../lexicon/company-words.js';
import { commonCharacters } from '../lexicon/function-words.js';
import { ambiguousFirms, wellKnownFirms } from '../lexicon/well-known-firms.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { namesWare } from '../relations/wares/ware-heads.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import { beforeChain } from './glued-words.js';
import { beginsWare, isIndustryWord } from './industry-words.js';
import { localBefore, runOn } from './known-edges.js';
import type { Candidate } from './mention.js';
import { endsName, wordAt } from './name-start.js';
import { NameTrie } from './name-trie.js';
import { afterName } from './tail-names.js';

/** Firms that everyone knows, by themselves or with a place, a brand or an industry word behind. */

const tails = new Set(industryTails);
const weakTailSet = new Set(weakTails);
const knownTrie = new NameTrie(wellKnownFirms);

const isLocalName = (text: string) => leadingPlace(text) >= 2;

/** 「东风本田」, 「一汽-大众」: two well-known names with nothing or a dash between are the name of their joint venture. */
function joinAdjacent(text: string, hits: readonly { start: number; end: number; name: string }[]) {
  const joined: { start: number; end: number; name: string }[] = [];
  for (const hit of hits) {
    const previous = joined.at(-1);
    const isDashed = previous !== undefined && hit.start - previous.end === 1 && text[previous.end] === '-';
    if (previous !== undefined && (previous.end === hit.start || isDashed))
      joined[joined.length - 1] = { start: previous.start, end: hit.end, name: text.slice(previous.start, hit.end) };
    else joined.push(hit);
  }
  return joined;
}

const foreign =
  /(?:德国|美国|日本|韩国|法国|英国|荷兰|瑞士|瑞典|意大利|西班牙|芬兰|丹麦|比利时|奥地利|加拿大|新加坡)$/u;
/** Behind these too a name that is an everyday word is a firm's. */
const abroad = /(?:泰国|印度|印尼|马来西亚|巴西|以色列|俄罗斯|越南|土耳其)$/u;

/** Where one to three unknown characters and the industry word right behind them end; `from` itself where none do. */
function upToTail(words: readonly Word[], from: number): number {
  let index = wordAt(words, from);
  let singles = 0;
  for (; index >= 0 && index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.text.length > 1 || endsName(word) || !/[\u3400-\u9fff]/u.test(word.text)) break;
    if (word.start < from || commonCharacters.has(word.text)) return from;
    singles += 1;
  }
  // 「中石油某某燃气」: one proper noun instead.
  const proper = words[index];
  if (
    singles === 0 &&
    proper?.start === from &&
    /^(?:nz|nr|nt|nrt|ns)$/u.test(proper.tag) &&
    !isPlaceName(proper.text) &&
    !endsName(proper)
  ) {
    singles = proper.text.length;
    index += 1;
  }
  const tail = words[index];
  const named = tail !== undefined && tails.has(tail.text) && !weakTailSet.has(tail.text);
  if (!named || singles < 1 || singles > 3) return from;
  // 「首某京唐|汽车板」
  return beginsWare(words[index + 1]) ? tail.start : tail.end;
}

/** 「海川新能|源」: a name that ends inside a word gives way to a shorter one that is known as well. */
function wholeWords(words: readonly Word[], hits: readonly { start: number; end: number; name: string }[]) {
  return hits.map((hit) => {
    const last = words[wordAt(words, hit.end - 1)];
    if (last === undefined || last.end <= hit.end || last.start >= hit.end || last.start - hit.start < 2) return hit;
    const name = hit.name.slice(0, last.start - hit.start);
    return wellKnownFirms.has(name) ? { start: hit.start, end: last.start, name } : hit;
  });
}

const groups =
  /^(?:中粮|国药|中铁|中车|中建|中交|中冶|中化|中船|中航|中核|中科|国投|华润|招商局?|保利|中信|光大|国网|国能|华能|华电|大唐|中煤|中铝|中远海运|中国)$/u;
const partyBefore = /(?:[由与向被和、]|包括|选用|采购自)$/u;
const partyBehind =
  /^(?:[，。；、和与等]|$|承建|承担|总承包|施工|设计|实施|供应|供货|提供|采购|签|合作|合资|共同|负责|运营|投资)/u;
const noOwn =
  /(?:集团|公司|仓库|[工员商客领人]|项目|领导|司机|客户|用户|车间|基地|工厂|门店|商品|产品|业务|市场|体系|系统|标准|旗下|方面|总部|高管|党委|企业|品牌|银行|政府|社会|技术|制造|特色|经济|消费|国际|[省市县区])$/u;

/** 「由中粮工科承建」: where a firm of a central group is called by two characters of its own, and is a party; `end` where not. */
function ofGroup(text: string, words: readonly Word[], start: number, end: number, name: string): number {
  if (!groups.test(name) || !partyBefore.test(text.slice(0, start)) || !partyBehind.test(text.slice(end + 2)))
    return end;
  const own = text.slice(end, end + 2);
  const isCut = words.some((word) => word.start < end + 2 && word.end > end + 2);
  return !isCut && /^[\u4e00-\u9fff]{2}$/u.test(own) && !noOwn.test(own) && !isPlaceName(own) && !namesWare(own)
    ? end + 2
    : end;
}

/** Whether two or three single characters stand between a place and what starts here. */
function isInsideLocal(words: readonly Word[], start: number): boolean {
  let index = wordAt(words, start - 1);
  let singles = 0;
  for (; index >= 0 && singles <= 3; index -= 1, singles += 1) {
    const word = words[index];
    if (word === undefined || word.text.length !== 1 || !/[\u3400-\u9fff]/u.test(word.text) || endsName(word)) break;
    if (/^[与和及由给向]$|[厂市县区]/u.test(word.text)) return false;
  }
  const place = words[index]?.text ?? '';
  return singles >= 2 && singles <= 3 && place.length >= 2 && isPlaceName(place);
}

/** 「通过某某|认证」 is what a customer gives, 「某某认证检测公司」 a firm of that trade. */
const ownTrade = /^(?:检测|检验|技术|服务|中心|公司|有限|集团)/u;

/** Names of the lexicon of well-known firms; everyday words among them only with `firm` evidence beside them. */
export function findKnownNames(text: string, words: readonly Word[]): Candidate[] {
  return joinAdjacent(text, wholeWords(words, knownTrie.find(text))).flatMap(({ start, end, name }): Candidate[] => {
    // 「泰国正大」: a country says which one is meant.
    const lead = text.slice(Math.max(0, start - 4), start);
    const isForeign = ambiguousFirms.has(name) && (foreign.test(lead) || abroad.test(lead));
    if ((ambiguousFirms.has(name) && !isForeign) || (/[局院所厅]$/u.test(name) && text[end] === '长')) return [];
    const first = words[wordAt(words, start)];
    const last = words[wordAt(words, end - 1)];
    if (first === undefined || last === undefined) return [];
    // 「嘉恩捷」 is no 「恩捷」: two characters behind an unknown one are part of a longer name.
    const lone = words[wordAt(words, start - 1)];
    if (
      name.length === 2 &&
      lone?.text.length === 1 &&
      /[\u3400-\u9fff]/u.test(lone.text) &&
      !endsName(lone) &&
      /^(?:n|x|z|g|a)/u.test(lone.tag)
    )
      return [];
    // 「某地重通成飞风电」: characters of no word between a place and the known name are the name's own.
    if (name.length === 2 && isInsideLocal(words, start)) return [];
    // 「企业德华兔宝宝」: behind a word that says firm, a proper noun before a well-known name opens a longer one.
    if (
      lone !== undefined &&
      lone.end === start &&
      /^(?:nz|nr|nrt)$/u.test(lone.tag) &&
      !isPlaceName(lone.text) &&
      !endsName(lone) &&
      /(?:企业|巨头|龙头|厂商|公司|品牌)$/u.test(text.slice(0, lone.start))
    )
      return [];
    // A name must not begin or end in the middle of a longer dictionary word.
    if (first.start < start && first.text.length > 1 && first.end < end) return [];
    // 「与起亚洲研发中心」
    if (last.start < end && last.end > end && /^[亚欧非美]洲/u.test(last.text)) return [];
    // Nor may its end take half of an industry word: 「胜华电子」 is no 「华电」.
    if (last.end > end && last.start < end && (last.text.length > 2 || (name.length === 2 && tails.has(last.text))))
      return [];
    // 「中国石油和化学工业联合会」 is a society.
    if (/^(?:和|与|及)?[\u4e00-\u9fff]{0,8}?(?:联合会|协会|学会|研究会|商会|促进会)/u.test(text.slice(end, end + 16)))
      return [];
    if (/^[A-Za-z0-9]/u.test(name) && /[A-Za-z0-9]/u.test(text[start - 1] ?? '')) return [];
    if (/[A-Za-z0-9]$/u.test(name) && /[A-Za-z0-9]/u.test(text[end] ?? '')) return [];
    if (text[start - 1] === '“') return [{ start, end, text: name, by: 'known' as const }];
    // 「天齐某某锂业」: a short known name goes on in unknown characters up to an industry word.
    const longer = name.length <= 3 ? upToTail(words, end) : end;
    if (longer > end) return [{ start, end: longer, text: text.slice(start, longer), by: 'tail' as const }];
    // 「吉利新能源」: industry words behind a known name make it a longer one.
    let to = end;
    for (let index = Math.max(0, wordAt(words, end)); index < words.length; index += 1) {
      const word = words[index];
      if (word === undefined || word.start !== to || !isIndustryWord(word) || to - end > 4) break;
      if (word.text === '控股' && /^(?:\d|的|子|股)/u.test(text.slice(word.end))) break;
      if (word.text === '认证' && !ownTrade.test(text.slice(word.end))) break;
      const next = words[index + 1];
      if (next !== undefined && /^n/u.test(next.tag) && !afterName.test(next.text) && !isIndustryWord(next)) break;
      to = word.end;
    }
    to = Math.max(end, beforeChain(text, start, to));
    // 「三星电子存储芯片项目」 is a project of the firm's.
    if (name.length >= 4 && /^(?:项目|(?:生产|制造|研发)?基地|生产线|产业园|工厂)/u.test(text.slice(to))) to = end;
    // 「中国石油广西石化」: a group's name, a place and an industry word are one firm.
    const branchWord =
      /^[\u4e00-\u9fff]{2,3}(?:石化|化工|能源|电力|电厂|热电|煤电|新能源|光伏|风电|热力|燃气|水泥|炼化|矿业|物流|重工|港务|粮油|分公司|公司|钢铁|铝业|船厂|研究院|研究所|所(?![有在谓需以]))(?!中心|园|基地|项目|港|枢纽|产业)/u.exec(
        text.slice(to),
      )?.[0];
    const numbered =
      /^第?[一二三四五六七八九十百\d]{1,4}(?:研究所|研究院|设计院|所|院|厂|局|建(?![设成]))|^(?:华东|华南|华北|华中|西南|西北|东北|中南)(?:勘测|勘察)?(?:设计|研究)?院/u.exec(
        text.slice(end),
      )?.[0];
    const fund =
      /^(?:集团|资本)?(?:产业|股权|创业|创新|战略|风险|科创|并购|母|股权投资|产业投资|创业投资)?(?:投资)?基金(?![公会])/u.exec(
        text.slice(end),
      )?.[0];
    if (numbered !== undefined) to = end + numbered.length;
    else if (fund !== undefined && fund.length >= 4) to = end + fund.length;
    else if (to === end) to = runOn(text, words, end);
    if (to === end && branchWord !== undefined && isLocalName(branchWord)) to += branchWord.length;
    else if (/^(?:公司|集团)/u.test(text.slice(to))) to += 2;
    else if (to === end) to = ofGroup(text, words, start, end, name);
    // 「日本松下」: the country before a well-known firm's name belongs to it.
    const local = localBefore(text, words, start, name);
    if (local !== undefined) return [{ start: local, end: to, text: text.slice(local, to), by: 'known' as const }];
    const country = foreign.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
    const from = start - country.length;
    return [{ start: from, end: to, text: text.slice(from, to), by: 'known' as const }];
  });
}

const institute = new GuardedPattern(
  /(?:中车|中船|中航|中铁|中建|中核|中电|中材|航天|兵器)[\u4e00-\u9fff]{2,3}?(?:所(?![有在谓需以属得])|设计院|研究院|研究所|机车厂|船厂)/gu,
);

/** Central and large groups' everyday abbreviations; with a place behind they name the group's firm there: 中化某地. */
const groupBeforePlace =
  /(?:中化|中石化|中石油|中海油|中核|中广核|华能|华电|大唐|国电投|国能|中铝|中航|中船|中车|中建|中铁|中交|中电建|中粮|中煤|中色|中冶|中材|华润|国投|宝武|鞍钢|首钢|海螺|华新|万华|宝钢|武钢|京东方|比亚迪|宁德时代)$/u;

const works = /^(?:发电|电厂|炼油|工程)$/u;

/** What a firm does right behind its name, where no plant or branch is named. */
const actsBehind = /^(?:今年|去年|目前|则|也|还|已|将)?(?:向|为|年产|投产后|董事长|总经理|副总|负责人|公司|分公司)/u;

/** The well-known firm that a stretch ends with: 「…晶科」. */
function knownEnd(before: string): string | undefined {
  for (let length = before.length; length >= 2; length -= 1) {
    const name = before.slice(-length);
    if (wellKnownFirms.has(name)) return name;
  }
  return undefined;
}

/** 「中车某某所」, 「中船某某厂」: the institute or works of a central group, called by a town or brand. */
export function findGroupInstitutes(text: string, words: readonly Word[]): Candidate[] {
  return institute.all(text).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const inside = words.filter((word) => word.start >= start + 2 && word.end < end);
    const cut = words.some((word) => word.start < start && word.end > start);
    return cut || inside.some(endsName) ? [] : [{ start, end, text: match[0], by: 'weak' as const }];
  });
}

/** 「中化某地」: a group's abbreviation right before a place is the name of its firm there. */
export function findGroupPlaceNames(
  text: string,
  words: readonly Word[],
  places: readonly { start: number; end: number }[],
): Candidate[] {
  return places.flatMap(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 4), start);
    const behind = text.slice(end);
    const group = groupBeforePlace.exec(before)?.[0] ?? (actsBehind.test(behind) ? knownEnd(before) : undefined);
    if (
      group === undefined ||
      end - start > 4 ||
      /^(?:项目|基地|工厂|公司|分公司|有限|集团|等|第\d|年产|\d)/u.test(text.slice(end))
    )
      return [];
    // 「中铝某地新材料」, but not 「中铝某地新材料项目」.
    let to = end;
    for (let index = wordAt(words, end); index >= 0 && index < words.length && to - end < 6; index += 1) {
      const word = words[index];
      if (word === undefined || word.start !== to || !(isIndustryWord(word) || works.test(word.text))) break;
      to = word.end;
    }
    if (/^(?:项目|基地|产业|园|一体化|生产线)/u.test(text.slice(to))) to = end;
    // 「某某台州电池项目」 is what the group builds there.
    if (to === end && /^[\u4e00-\u9fff]{2,6}?(?:项目|基地|生产线|工厂)/u.test(text.slice(to))) return [];
    return [{ start: start - group.length, end: to, text: text.slice(start - group.length, to), by: 'weak' as const }];
  });
}
