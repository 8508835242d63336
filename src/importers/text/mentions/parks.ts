import { industryTails } from '../lexicon/company-words.js';
import { parkTails, zoneTrades } from '../lexicon/place-words.js';
import { wellKnownFirms } from '../lexicon/well-known-firms.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { oneOf } from '../patterns/one-of.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import { anchorAtPlace, findNameStart, wordAt } from './name-start.js';
import {
  general,
  ownNameBefore,
  type PlaceSpan,
  startAtOddName,
  startAtPlace,
  startBeforeDot,
  startBehindVerb,
  startOfTwo,
} from './zone-start.js';

/** A stretch that names a functional zone. `stem` is what stands before the zone word; empty for a bare 「高新区」. */
export interface ZoneName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly stem: string;
  readonly tail: string;
}

const listedTail = oneOf(parkTails);
const tradeNouns = new Set(industryTails);
const trades = oneOf([...industryTails, ...zoneTrades]);
/** What makes a zone of a bare 园, 城 or 谷 behind a place: the trade that it houses. Looked back for last, as few hold. */
const looseTail = `园(?<=(?:${trades}|小微|中小企业|铸造|循环|孵化|加工|文创|科创|双创|低碳|零碳|表面处理|再生|仓储|台商|侨商|总部|节能|高科技|环科|科教|科创)园)|管理区(?<!(?:生产|行政|综合|办公|保护区|景区|公园|社区|仓储|设备|水利|林业|城市|养护|后勤|生活|物业|安全|交通|市场)管理区)|谷(?<=(?:${trades}|创新|生命|制造)谷)|(?:知识|纳米|科教|数字|智慧|商务|智能|零碳|未来)城|小镇|商务区|(?:航天|能源化工|石化|煤化工|航空|高技术|高新技术)(?:产业)?基地`;
const tail = new GuardedPattern(new RegExp(`${listedTail}|${looseTail}`, 'gu'));
const isLoose = new GuardedPattern(
  /^(?:园|谷|管理区|(?:知识|纳米|科教|数字|智慧|商务|智能|零碳|未来)城|小镇|商务区|.*基地)$/u,
);
const level = /^.*(?:国家级|省级|市级|千亿级|百亿级|首[个家座]|[一两二三四五六七八九十几多各每\dN][个家座大])/u;
const whereTo = /(?:位于|坐落于|落户|入驻|进驻|走进|来到)$/u;
/** What somebody sets about, before the name of the zone that it makes. */
const undertaking =
  /^.*(?:分[一二两三四五多]期|一期|二期|谋划|筹划|规划|筹备|筹建|计划|合作|合力|共同|联合|携手|着手|启动|正在|准备|抓紧|加紧|同步)(?:投资|推进)?(?:建设|打造|兴建|开发|投建|创建|建造|建)了?(?=[\u4e00-\u9fff]{2,})/u;
/** The length of the firm's name that everyone knows before a zone of the state's that a place is in; 0 where there is none. */
function firmBefore(stem: string, tail: string): number {
  if (!/(?:新区|开发区|高新区|经开区|保税区|港区|示范区|试验区)$/u.test(tail)) return 0;
  for (let length = Math.min(6, stem.length - 2); length >= 2; length -= 1) {
    const rest = stem.slice(length);
    const isPlace = isPlaceName(rest) || leadingPlace(rest) >= 2 || (length >= 4 && rest.length <= 3);
    if (isPlace && wellKnownFirms.has(stem.slice(0, length))) return length;
    if (/[\u4e00-\u9fff]{2}(?:电力|能源|集团|公司|股份)$/u.test(stem.slice(0, length)) && isPlace) return length;
  }
  return 0;
}

/** Every zone name of a sentence, with what stands before the zone word; `places` are the districts that it names. */
export function findZones(text: string, words: readonly Word[], places: readonly PlaceSpan[] = []): ZoneName[] {
  const found: ZoneName[] = [];
  for (const match of tail.all(text)) {
    const at = match.index;
    let end = at + match[0].length;
    // 「…产业园区」, of which the list has the shorter word too.
    if (match[0].endsWith('园') && /^区(?![域位间别])/u.test(text.slice(end))) end += 1;
    const loose = isLoose.test(match[0]);
    const next = text.slice(end, end + 2);
    if (/^[里内]?的?企业/u.test(next) && match[0].length < 2) continue;
    if (/^(?:管委|党工)/u.test(next)) {
      // 「开发区管委会」 is the zone's office; the zone itself is still named.
    }
    let start = findNameStart(text, words, at, 20);
    // 「在研和工业园区」: behind a single character 和 joins nothing and belongs to the name.
    const lone = words[wordAt(words, start - 2)];
    if (
      start === at &&
      text[start - 1] === '和' &&
      lone?.text.length === 1 &&
      /(?:^|[，。；、的在于到至入]|[市县区])$/u.test(text.slice(0, lone.start))
    )
      start = lone.start;
    if (start === at) start = startAtOddName(words, at);
    let stem = text.slice(start, at);
    if (stem !== '' && leadingPlace(stem) === 0 && !general.test(stem)) {
      start = anchorAtPlace(words, start, true);
      stem = text.slice(start, at);
    }
    // 「某某新区石化及精细化工产业园」: two trades that 及 joins, behind the place that both are in.
    const joint = /(?:及|和|与|、)$/u.exec(text.slice(0, start));
    if (joint !== null && general.test(stem) === false && leadingPlace(stem) === 0) {
      const left = words[wordAt(words, joint.index - 1)];
      if (left !== undefined && tradeNouns.has(left.text)) {
        const wide = findNameStart(text, words, left.end, 20);
        const outer = text.slice(wide, left.start);
        const isPlace = isPlaceName(outer) || /(?:新区|开发区|高新区|经开区|园区)$/u.test(outer);
        // 「某某智能家电及装备产业园」: 及 joins two trades behind a name of its own too.
        const isTrades =
          joint[0] === '及' ||
          (joint[0] !== '、' && outer === '' && tradeNouns.has(words[wordAt(words, start)]?.text ?? ''));
        const isFirm = wellKnownFirms.has(outer + left.text);
        if (!isFirm && ((outer.length >= 2 && isPlace) || isTrades)) {
          start = wide;
          stem = text.slice(start, at);
          // The zone around it is part of the one name.
          if ((found.at(-1)?.start ?? -1) >= wide) found.pop();
        }
      }
    }
    // 「某某新区·某某产业园」: the outer zone, then the inner one.
    const outerEnd = stem.lastIndexOf('·') + 1;
    start += outerEnd;
    stem = stem.slice(outerEnd);
    const glued = startBehindVerb(words, start, at);
    if (glued > start) {
      start = glued;
      stem = text.slice(start, at);
    }
    const away = /^.*[离距往](?=[\u4e00-\u9fff]*$)/u.exec(stem)?.[0].length ?? 0;
    start += away;
    stem = stem.slice(away);
    // 「某某新区建设某某产业园」: what is done stands between the two zones.
    const between =
      /^.*(?:新区|开发区|高新区|经开区|园区|合作区|产业园|工业园)(?:内设|下设|[内里]|设有|现有|建有|包括|及其|建设|打造|新建|兴建|投资|创建|规划|投建|投资建设|开工|谋划|开发|实施|布局|启动|推进|筹建|建造|扩建)(?=[\u4e00-\u9fff]{2})/u.exec(
        stem,
      )?.[0].length ?? 0;
    start += between;
    stem = stem.slice(between);
    // 「由绍兴迁来宿迁高新区」: the old site, and the move.
    const moved =
      /^.*(?:迁[来至入到往]|搬[来至入到进]|落户|进驻|入驻|来到|走进|位于|坐落|落[址在于子脚]|安家|花落|移师|转战|挺进|抢滩|登陆|[定择选设]址|扎根|根植|植根|常驻|驻扎|地处|入园|抢驻|举行|举办|召开)(?=[\u4e00-\u9fff]{2})/u.exec(
        stem,
      )?.[0].length ?? 0;
    start += moved;
    stem = stem.slice(moved);
    const cut = level.exec(stem)?.[0].length ?? 0;
    start += cut;
    stem = stem.slice(cut);
    // 「启动城区老工业区改造」, 「沿海整治化工园区」: what is done with zones.
    const done = /^.*(?:启动|整治|关停|清退|腾退|撤销|出台|考核|评选|评价)/u.exec(stem)?.[0].length ?? 0;
    start += done;
    stem = stem.slice(done);
    // 「某某电力|渤海新区热电厂」: a firm's works in the zone.
    const owner = firmBefore(stem, match[0]);
    start += owner;
    stem = stem.slice(owner);
    // 「分两期建设|某某产业园」, 「市里正谋划建设|某某产业城」: what is undertaken, and how.
    const undertaken = undertaking.exec(stem)?.[0].length ?? 0;
    start += undertaken;
    stem = stem.slice(undertaken);
    // 「助力|项目承载|能力|某某产业园」: what a zone has rather than what it is called.
    const having = /^.*(?:能力|功能|水平|产值|产能)(?=[\u4e00-\u9fff]{2,})/u.exec(stem)?.[0].length ?? 0;
    start += having;
    stem = stem.slice(having);
    const deed =
      /^(?:[省市县区镇乡]里|当地|还|将|拟|正|大力|积极|着力|全力|加快|持续|不断|扎实|全面|主动)?(?:助推|助力|带动|推广|建强|用好|支持|推进|推动|培育|做大做强|建设|打造|新建|兴建|选址|入驻|进驻|依托|走进|规划|建成|发展|创建|运营)+(?=[\u4e00-\u9fff]{2})/u.exec(
        stem,
      )?.[0].length ?? 0;
    start += deed;
    stem = stem.slice(deed);
    // 「经肇庆高新区招商引进」
    const behind = stem.slice(1);
    if (
      /^[经在于由到至往原从自与和同跟对向]/u.test(stem) &&
      !isPlaceName(stem) &&
      (isPlaceName(behind) || leadingPlace(behind) >= 2)
    ) {
      start += 1;
      stem = stem.slice(1);
    }
    // A zone inside a zone's name: 「江北开发区蓝星工业园」 keeps both; a bare type before a name is a describer.
    const inner = /^(?:经开区|高新区|开发区|工业园区|园区)(?=[\u4e00-\u9fff]{2,})/u.exec(stem);
    if (inner !== null) {
      start += inner[0].length;
      stem = stem.slice(inner[0].length);
    }
    // 「与某地工业园结为友好园区」; 「农机组团赴外地参展」.
    if (/(?:结为|结成|成为|缔结)$/u.test(text.slice(0, start)) && /^(?:友好|姊妹|结对)/u.test(stem)) continue;
    if (match[0] === '组团' && /^[“]?(?:闯|赴|参展|亮相|出海|前往|到|去|来|参加|出征|南下|北上)/u.test(text.slice(end)))
      continue;
    // 「被评为省级军民融合示范园区」 is an honour.
    if (
      /(?:评为|获评|认定为|列为|授予|获批)[^，。]{0,6}$/u.test(text.slice(Math.max(0, start - 12), start)) &&
      leadingPlace(stem) === 0
    )
      continue;
    if (/^(?:规划|核心区)/u.test(text.slice(end))) end = text.startsWith('核心区', end) ? end + 3 : end;
    const word = words[wordAt(words, at)];
    if (word !== undefined && word.start < at && stem.length === 0) continue;
    // 「国际谷物展」: half of a word.
    const over = words[wordAt(words, end - 1)];
    if (loose && over !== undefined && over.start >= at && over.end > end && !/^园[内里中]$/u.test(over.text)) continue;
    // 「某报网|某某新区3月5日讯」: the paper that a dateline opens with.
    if (/^\d{1,2}月\d{1,2}日(?:讯|电)/u.test(text.slice(end))) {
      const paper = /^.*?(?:日报|晚报|时报|新闻|在线|网)(?=[\u4e00-\u9fff]{2,})/u.exec(stem)?.[0].length ?? 0;
      start += paper;
      stem = stem.slice(paper);
    }
    if (leadingPlace(stem) === 0 && !isPlaceName(stem)) {
      const anchored = startAtPlace(text, words, places, start, at);
      if (anchored < start) {
        start = anchored;
        stem = text.slice(start, at);
      }
    }
    if ((general.test(stem) || /^[\u4e00-\u9fff]$/u.test(stem)) && !isPlaceName(stem)) {
      start = ownNameBefore(text, words, at);
      stem = text.slice(start, at);
    }
    // 「25|个特色优势产业集聚区」
    if (/^[个家座]/u.test(stem) && /[\d一两几多数]/u.test(text.charAt(start - 1))) {
      stem = '';
      start = at;
    }
    const dotted = startBeforeDot(text, start, end);
    if (dotted < start) {
      start = dotted;
      stem = text.slice(start, at);
    }
    // 「位于|临空综合经济园」: no verb, but the first half of 临空 and 临港.
    if (text[start - 1] === '临' && /^[空港海江湖]/u.test(stem)) {
      start -= 1;
      stem = text.slice(start, at);
    }
    const two = startOfTwo(text, at);
    if (two !== undefined && two < start) {
      start = two;
      stem = text.slice(start, at);
    }
    // A bare 园, 城 or 小镇 names a zone only behind a place, with a word of its own between.
    const placed = isPlaceName(stem) || (leadingPlace(stem) > 0 && !stem.startsWith('中国'));
    const isOwn = loose && !placed && stem !== '' && ownNameBefore(text, words, at) === start;
    // 「位于智能模具小镇的…」
    const isTown = match[0] === '小镇' && stem.length >= 2 && whereTo.test(text.slice(Math.max(0, start - 3), start));
    if (loose && !placed && !isOwn && !isTown && (match[0].length < 3 || stem.length < 4)) continue;
    if (loose && match[0] === '小镇' && isPlaceName(stem)) continue;
    // 「中国十大最具投资价值产业园区」 is a ranking.
    if (/最具|[十百][大佳强]|[两二三四五六七八九几多]大$/u.test(stem)) continue;
    // 「安徽最大的汽车零部件产业园」 describes a zone and names none.
    if (/(?:最大|首个|重要|知名|领先|一流)的$/u.test(text.slice(0, start)) && !isPlaceName(stem.slice(0, 2))) continue;
    found.push({ start, end, text: text.slice(start, end), stem, tail: text.slice(at, end) });
  }
  return found;
}
