import { industryTails } from '../lexicon/company-words.js';
import { wellKnownFirms } from '../lexicon/well-known-firms.js';
import { isWareHead, namesWare } from '../relations/wares/ware-heads.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import { firmFrames } from './frame-patterns.js';
import type { Candidate } from './mention.js';
import { generic, nameEnd } from './name-end.js';
import { listFrom, namesFollowedBy, type Span } from './name-lists.js';
import { looksLikePerson } from './name-shape.js';
import { findNameStart, hasProperPart, wordAt } from './name-start.js';

const tails = new Set(industryTails);
/** 「发往桥位」, 「运到工地」: where goods are put down or sold, in two or three characters. */
const site = /^[\u4e00-\u9fff]{1,2}[位点处口岸库站场户店地铺摊]$|^[\u4e00-\u9fff]{2,4}园$/u;
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
