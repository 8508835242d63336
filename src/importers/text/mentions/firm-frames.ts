import { industryTails } from '../lexicon/company-words.js';
import { mayOpenKnown, wellKnownFirms } from '../lexicon/well-known-firms.js';
import { isWareHead, namesWare } from '../relations/wares/ware-heads.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import { firmFrames } from './frame-patterns.js';
import type { Candidate } from './mention.js';
import { looksLikePerson } from './name-shape.js';
import { endsName, findNameStart, hasProperPart, wordAt } from './name-start.js';

const tails = new Set(industryTails);
/** What ends a phrase that only describes: a market, a class of firms, a thing. */
const generic =
  /(?:市场|客户|用户|企业|公司|厂家|厂商|品牌|国家|地区|城市|行业|产业|单位|部门|政府|群众|农户|农民|居民|业主|员工|工人|同行|消费者|产品|设备|材料|原料|零部件|配件|项目|工程|基地|园区|开发区|高新区|工厂|车间|生产线|技术|服务|资金|贷款|资质|银行|大学|学院|研究院|研究所|协会|委|局|厅|部|办|院|所|省|市|县|区|镇|海外|国外|国内|全国|全球|各地|外地|两家|三家|多家|自己|大家|我们|他们|双方|三方|后者|前者|此|其|该|农业|工业|林业|渔业|畜牧业|旅游|交通|建筑|业务|领域|环节|中心|专家|团队|记者|厂长|县长|市长|书记|游客|主任|经理)$/u;
/** 「发往桥位」, 「运到工地」: where goods are put down or sold, in two or three characters. */
const site = /^[\u4e00-\u9fff]{1,2}[位点处口岸库站场户店地铺摊]$|^[\u4e00-\u9fff]{2,4}园$/u;
const trailing = /(?:等)?(?:合同|订单|采购|产品|手机|汽车|整车|工厂|股权|项目|贴牌|开模|来料)$/u;

/** Where a firm that everyone knows ends that is named here and goes on in no industry word; `start` where there is none. */
function knownAt(text: string, words: readonly Word[], start: number): number {
  if (!mayOpenKnown(text.charCodeAt(start), text.charCodeAt(start + 1))) return start;
  for (let length = 6; length >= 2; length -= 1) {
    if (!wellKnownFirms.has(text.slice(start, start + length))) continue;
    const next = words[wordAt(words, start + length)];
    const goesOn =
      next === undefined ||
      next.start !== start + length ||
      tails.has(next.text) ||
      /^(?:集团|公司|股份|有限|旗下)/u.test(next.text) ||
      (next.text.length === 1 && !endsName(next) && !/^[做买卖供送造用拿贴占]$/u.test(next.text)) ||
      isPlaceName(next.text);
    return goesOn ? start : start + length;
  }
  return start;
}

const makes = /^(?:做|造(?!船|纸)|组装|主营|主打|专攻|生产(?!力))/u;

/** Where a name that starts here ends: before a function word, a verb, a figure or a mark. */
function nameEnd(text: string, words: readonly Word[], start: number): number {
  const known = knownAt(text, words, start);
  if (known > start) return known;
  // 「甲、做线束的乙」: who is told by what it makes.
  if (makes.test(text.slice(start, start + 3))) return start;
  let end = start;
  for (let index = wordAt(words, start); index >= 0 && index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.end - start > 14) break;
    if (end - start >= 2 && /^[做买卖供送造用拿贴占]$/u.test(word.text)) break;
    if (word.start < start) return start;
    // 「由某某石化经管道供应」: by which way.
    if (word.text === '经' && end - start >= 3) break;
    if (
      end > start &&
      /^(?:旗下|方面|等|则|均|已|也|的|合计|累计|董事|总|副总|配套|供货|供应|合资|合作|组建|共建|出资|持股|持有|占股|认缴)/u.test(
        word.text,
      )
    )
      break;
    // 「必胜客」, 「旭日」: one dictionary word by itself may be a name here.
    if (
      endsName(word) &&
      !(
        word.start === start &&
        (/^[ljmd]/u.test(word.tag) || (/^v/u.test(word.tag) && word.text.length >= 3)) &&
        !/^\d/u.test(word.text) &&
        word.text.length >= 2
      )
    )
      break;
    end = word.end;
  }
  const cut = trailing.exec(text.slice(start, end));
  return cut !== null && cut.index >= 2 ? start + cut.index : end;
}

/** 「十一科技」, 「百步模具」: a trade name of numbers, and not a count of something. */
const numbered = /^[一二三四五六七八九十百千万][^家个大期种条类次代台套款位名座批项级年月日号][\u4e00-\u9fff]{2,4}$/u;

/** Whether three or four characters behind a place are more than nouns for things, trades or people: 「佛山|厨汇鲜」. */
function isOwnName(words: readonly Word[], start: number, end: number, name: string): boolean {
  if (name.length < 3 || name.length > 4 || isPlaceName(name.slice(0, 2)) || /[省市区县镇村乡州]/u.test(name))
    return false;
  const own = words.filter((word) => word.start >= start && word.end <= end);
  return (
    own.some(({ text, tag }) => text.length === 1 && !/^[dpcruv]/u.test(tag)) &&
    !own.some(({ text }) => text.length > 1 && tails.has(text)) &&
    !namesWare(name)
  );
}

/** Whether the words in a firm's place may be its name. */
export function mayName(name: string, words: readonly Word[], start: number, end: number, strong: boolean): boolean {
  if (name.length < 2 || name.length > 14 || generic.test(name) || isPlaceName(name)) return false;
  if (site.test(name) && !wellKnownFirms.has(name)) return false;
  // 「供给厂内某装置」: a place in the firm's own works.
  if (/^(?:厂|区|园|院|场|市|县|省|国|境|业|圈)[内外里]|^(?:本|自)[厂司用]/u.test(name)) return false;
  if (/[\d（）“”]/u.test(name) || /^[A-Za-z]{1,2}$/u.test(name)) return false;
  if (wellKnownFirms.has(name) || hasProperPart(words, start, end)) return true;
  const place = leadingPlace(name);
  const rest = name.slice(place);
  if (place > 0 && rest.length >= 2 && tails.has(rest.slice(-2))) return true;
  if (
    place > 0 &&
    /(?:地铁|公交|轨道交通|水务|燃气|机场|港务|城投|交投|建投|产投|国投|能投|水投|工投|文旅投|文投|农投|铁投|建工|路桥|轮胎|车桥)$/u.test(
      rest,
    )
  )
    return true;
  if (!strong) return false;
  if (place > 0 && rest.length === 2 && !isPlaceName(rest)) return true;
  if (place > 0 && isOwnName(words, start + place, end, rest)) return true;
  if (numbered.test(name) && tails.has(name.slice(-2))) return true;
  if (/[堂店坊斋阁轩记]$/u.test(name) && name.length >= 3 && name.length <= 6) return true;
  if (
    name.length <= 6 &&
    name.length >= 4 &&
    tails.has(name.slice(-2)) &&
    !tails.has(name.slice(0, 2)) &&
    !plain.test(name)
  )
    return true;
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  const only = inside[0];
  return inside.length === 1 && only !== undefined && /^[lij]/u.test(only.tag) && name.length >= 3;
}

/** 「来自四川的张伟」, 「投资的玻纤厂」, 「从事蓝宝石的切磨加工」 */
const personOrPlant = (name: string) =>
  (looksLikePerson(name) && !wellKnownFirms.has(name)) ||
  /^.{1,3}[厂店馆库站]$|(?:加工|研发|生产|销售|设计|开发|应用|推广|处理|利用)$/u.test(name);

/** What opens a description of an industry rather than a trade name: 绿色化工, 高端装备. */
const plain =
  /^(?:研发|生产|制造|加工|销售|设计|检测|服务|绿色|高端|智能|先进|新型|现代|传统|优质|特色|精细|重点|循环|数字|智慧|下游|上游|外地|本地|当地|国内|国外|大型|中小|民营|国有|[多几两三]家|其他|其它|相关|有关|部分)/u;

interface Span {
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
function listFrom(text: string, words: readonly Word[], start: number, taken: readonly Span[]): Span[] {
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
function namesFollowedBy(
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

/** Who tests or certifies for everybody, and what is certified. */
const certifier =
  /^[A-Z]{2,6}\d*$|ISO|IATF|船级社|莱茵|劳氏|必维|南德|中汽研|欧盟|美标|国标|海关|国家|军工|有机|绿色|体系|质量|安全|环保|卫生|消防|^[省市部厅]/u;

/** Whether a stretch ends as wares do, or holds a word that trade names don't: 「除了后桥」, 「通过深加工线」. */
function isThingHere(text: string, words: readonly Word[], start: number, end: number): boolean {
  const last = wordAt(words, end - 1);
  for (let index = wordAt(words, start); index >= 0 && index <= last; index += 1)
    if (/^[ucpdrfmq]/u.test(words[index]?.tag ?? '') && words[index]?.text.length === 1) return true;
  const word = words[last];
  // 「志高空调」: a maker that everyone knows, by one of its wares.
  if (word === undefined || tails.has(word.text) || wellKnownFirms.has(text.slice(start, word.start))) return false;
  return /[线货台套批单]$/u.test(word.text) || (word.text.length >= 2 && isWareHead(words, last));
}

/** What a ware is supplied to, and no firm. */
const ofMarket = /^(?:国内|全球|世界|国际|全国|亚洲|业内|行业|最大|重要|主要|唯一|领先|知名)/u;

/** The unknown firms of a sentence that stand where a supplier, customer, owner, partner or target must be one. */
export function findFramedFirms(text: string, words: readonly Word[], taken: readonly Span[]): Candidate[] {
  const found: Candidate[] = [];
  const add = ({ start, end }: Span, strong: boolean) => {
    const name = text.slice(start, end);
    if (taken.some((known) => start < known.end && known.start < end)) return;
    if (mayName(name, words, start, end, strong)) found.push({ start, end, text: name, by: 'cue' });
  };
  for (const { side, pattern, until, noPerson, proper } of firmFrames) {
    for (const match of pattern.all(text)) {
      if (side === 'before') {
        const start = findNameStart(text, words, match.index, 12);
        add({ start, end: match.index }, false);
        continue;
      }
      const start = match.index + match[0].length;
      // 「是国内甲、乙的主要供应商」: of wares.
      if (ofMarket.test(text.slice(start))) continue;
      const names = namesFollowedBy(text, words, listFrom(text, words, start, taken), until);
      const describer = /^(?:企业|厂商|制造商|生产商|供应商|龙头|巨头)/u.test(match[0]);
      for (const name of names) {
        if (proper) {
          const said = text.slice(name.start, name.end);
          if (wellKnownFirms.has(said) || (!certifier.test(said) && !isThingHere(text, words, name.start, name.end)))
            add(name, leadingPlace(said) > 0);
          continue;
        }
        if (noPerson && personOrPlant(text.slice(name.start, name.end))) continue;
        add(
          name,
          describer || /[往到]$/u.test(match[0])
            ? leadingPlace(text.slice(name.start, name.end)) > 0
            : until !== undefined || /给|客户|商|有|为|是|系|包括|：/u.test(match[0]),
        );
      }
    }
  }
  return found;
}

/** 「某某和蒙牛」, 「国药控股、某某和某某」: what stands beside a firm in a list is one too. */
export function findNeighbourFirms(text: string, words: readonly Word[], taken: readonly Span[]): Candidate[] {
  const found: Candidate[] = [];
  const known = [...taken];
  const add = ({ start, end }: Span): boolean => {
    const name = text.slice(start, end);
    if (known.some((other) => start < other.end && other.start < end)) return false;
    if (!mayName(name, words, start, end, true)) return false;
    found.push({ start, end, text: name, by: 'list' });
    known.push({ start, end });
    return true;
  };
  for (let index = 0; index < known.length && index < 60; index += 1) {
    const firm = known[index];
    if (firm === undefined) continue;
    const right = /^(?:、|以及|和|与|及)/u.exec(text.slice(firm.end, firm.end + 2));
    if (right !== null) {
      const joint = firm.end + right[0].length;
      // 「甲和绥化市的某某」: the place of the second.
      const placed = /^(?<place>[\u4e00-\u9fff]{2,5}?)(?:本地|当地)?的/u.exec(text.slice(joint, joint + 8));
      const { place = '' } = placed?.groups ?? {};
      const isPlaced = isPlaceName(place) || (leadingPlace(place) >= 2 && isPlaceName(place.slice(-2)));
      const start = placed !== null && isPlaced ? joint + placed[0].length : joint;
      const end = nameEnd(text, words, start);
      if (
        end > start &&
        /^(?:、|和|与|及|等|，|。|；|的|在|均|都|也|已|将|两家|三家|按|共|合|以|分别|签|就|把|进驻|入驻|落户|相继|先后|陆续|双双|纷纷|齐聚|扎堆|合计|买|采购|进货|拿货|继续|持续|追加|加注|加码|跟进|也|反映|表示|联手|携手|联合|共同|合作|供货|供应|配套|代工|贴牌|提供|生产|加工|定制|投资|入股|注资|领投|跟投|垄断|占据|拿下|占|$)/u.test(
          text.slice(end),
        )
      )
        add({ start, end });
    }
    const left = /(?:、|以及|和|与|及)$/u.exec(text.slice(Math.max(0, firm.start - 2), firm.start));
    if (left !== null) {
      const end = firm.start - left[0].length;
      const start = findNameStart(text, words, end, 12);
      // 「甲的固晶机、乙的键合机」: what stands before the mark is a thing of the other's.
      const isThing = text[start - 1] === '的' && known.some((other) => other.end === start - 1);
      if (start < end && !isThing) add({ start, end });
    }
  }
  return found;
}
