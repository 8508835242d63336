import { branchForms, industryTails, legalForms } from '../lexicon/company-words.js';
import { describers } from '../lexicon/function-words.js';
import { tradeVerbs } from '../lexicon/trade-words.js';
import { wellKnownFirms } from '../lexicon/well-known-firms.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { oneOf } from '../patterns/one-of.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import type { Candidate } from './mention.js';
import { anchorAtPlace, endsName, findNameStart, hasProperPart, wordAt } from './name-start.js';
import { rolePrefix } from './role-prefix.js';

const legalForm = new GuardedPattern(new RegExp(oneOf(legalForms), 'gu'));
const branch = new RegExp(`^[\\u4e00-\\u9fff]{0,12}?(?:${oneOf(branchForms)})`, 'u');
const tails = new Set(industryTails);
const tradeVerbSet = new Set(tradeVerbs);

/** What a full name's walk to the left may swallow: a zone or a describer before the place that the name starts with. */
const swallowed =
  /^.*(?:开发区|高新区|经开区|产业园|工业园|园区|新区|科技城|保税区|经济区|示范区|合作区|港区|旗下|企业|龙头|巨头|央企|国企|生产商|配套商|制造商|供应商|服务商|运营商|开发商|经销商|承包商|集成商)）?(?=[\u4e00-\u9fffA-Za-z]{4,})/u;

/** What is done with a firm, right before its name: 「以1亿元控股某某有限公司」. */
const taken = /^(?:控股|参股|收购|并购|入股|增资|认购|受让)(?=[\u4e00-\u9fff]{4})/u;

/** Who goes to see the firm whose name follows: 「记者走进|某某有限公司」, 「考察团参观|某某有限公司」. No name holds these words. */
const visited =
  /^[^（）]{0,6}(?:走进|走访|探访|来到|参观)(?:了)?(?=[\u4e00-\u9fff]{2})|^(?:考察|调研|采访|前往)了?(?=[\u4e00-\u9fff]{3})/u;

/** Where inside the walked stretch the registered name starts: at its last place name with a trade name behind it. */
function trimFullName(name: string, placeStarts: (text: string) => number): number {
  const cut = (swallowed.exec(name) ?? taken.exec(name) ?? visited.exec(name))?.[0].length ?? 0;
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
        // 「某某系统工程第二建设有限公司」
        !(/^v/u.test(verb.tag) || /^第[一二三四五六七八九十]$/u.test(verb.text)) ||
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
    start += introducing.exec(text.slice(start, match.index))?.[0].length ?? 0;
    start += rolePrefix.exec(text.slice(start, match.index))?.[0].length ?? 0;
    start += leadCharacter(text, start, match.index);
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
      !/[的是在与和及对向为由拟将]|关于|持有|拿到|收到|[给了从把被]|全资|控股|旗下|下属|^新(?:工厂|厂|基地)|设立|成立|投资|收购|(?:超级|智能|智慧|绿色|数字|未来|灯塔)工厂/u.test(
        tail[0],
      )
    )
      end += tail[0].length;
    found.push({ start, end, text: text.slice(start, end), by: 'legal' });
  }
  return found;
}

/** Whether one character of the sentence stands before a name: 「可|兰州某某有限公司」, 「另设|厦门某某有限公司」, 「其后身|某某有限公司」. */
function leadCharacter(text: string, start: number, end: number): 0 | 1 {
  const one = text.charAt(start);
  if (/[可却但而则就才还又也并设请邀让]/u.test(one) && leadingPlace(text.slice(start + 1, end)) > 0) return 1;
  return (one === '身' && /[前后]/u.test(text.charAt(start - 1))) ||
    (one === '设' && /[另新增再各拟，、]/u.test(text.charAt(start - 1)))
    ? 1
    : 0;
}

/** 「设立|现代汽车燃料电池系统（广州）有限公司」: a group that everyone knows opens the name although the walk ended inside its own. */
function overKnown(text: string, start: number): number {
  for (let back = 2; back <= 4 && back <= start; back += 1)
    for (let over = 1; over <= 4; over += 1)
      if (back + over >= 4 && wellKnownFirms.has(text.slice(start - back, start + over))) return start - back;
  return start;
}

/**
 * 「国为智能科技有限公司总经理…」, 「位于某地的国起智能装备有限公司」: behind a mark or 的 the few characters before mere
 * industry words are the trade name.
 */
function overTrade(text: string, words: readonly Word[], start: number, end: number): number {
  const own = words.filter((word) => word.start >= start && word.end <= end);
  if (own.length === 0 || own.some((word) => !tails.has(word.text))) return start;
  const lead = /(?:^|[的，。；：、“])(?<brand>[\u4e00-\u9fff]{2,3})$/u.exec(text.slice(Math.max(0, start - 4), start))
    ?.groups?.brand;
  if (lead === undefined || /^[由与和向在对经据为其该本某这那我将以是从即及]|[由与和向在对的了家]$/u.test(lead))
    return start;
  const from = start - lead.length;
  const isSaid = words.some(
    (word) => word.start >= from && word.end <= start && word.text.length >= 2 && endsName(word),
  );
  return isSaid && from > 0 ? start : from;
}

/** Words that bring up whom everybody thinks of first: 「说起轴承，绕不开|某某轴承有限公司」. */
const introducing = /^(?:绕不开|离不开|少不了|(?:不得|不能)不提|首推|当[属数]|要数)(?=[\u4e00-\u9fff]{3})/u;

/** What founds the firm whose name follows: 「古某电装合资成立|沈阳某某线束有限公司」. */
const foundingLead =
  /^.*(?:合资|共同|联合|投资|出资|独资|全资|注册|新|正式)?(?:成立|设立|组建|创办|创立|新设|收购|并购|入股|参股|控股)(?:了|的)?(?=[\u4e00-\u9fff（）A-Za-z]{4,}$)/u;
