import { industryTails } from '../lexicon/company-words.js';
import { mayOpenKnown, wellKnownFirms } from '../lexicon/well-known-firms.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import type { Candidate } from './mention.js';
import { looksLikePerson } from './name-shape.js';
import { endsName, findNameStart, hasProperPart, wordAt } from './name-start.js';

/** Places of a sentence where only a firm can stand, whatever its name looks like. */

interface Frame {
  /** Where the match ends (`after`) or starts (`before`) the name begins or ends. */
  readonly side: 'after' | 'before';
  readonly pattern: GuardedPattern;
  /** What must follow the names of an `after` frame, within the same clause. */
  readonly until?: RegExp;
  /** Whether a person may stand there as well: 「来自某地的某某」. */
  readonly noPerson?: true;
}

const supplied =
  /^(?:长期|独家|主要|直接|稳定|批量|就近|专门|全部)*(?:供应|供货|配套|代工|提供|赶制|定制|加工|供给|做(?!好|强|大|优|出)|生产|制造|制作|贴牌|订购|采购|购买|购入|下单)/u;
const together =
  /^(?:集团|公司)?(?:合资|共同|合作|联合|携手|联手|共建|组建|按|以|各持|各占|分别|签署|签订|签约|达成|敲定|成立|设立|出资)/u;

/** What a firm does right behind its name, or where its clause ends. */
const acting =
  /^(?:集团|公司)?(?:，|、|和|与|(?:也|同样|已经?|将|则|就|都|均|先后|刚刚?|正|正在|拟|今年|去年|目前|近日|日前|当天|还){0,2}(?:是|在|把|从|有|向|通过|靠|投资|签|落户|入驻|进驻|搬|迁|买|租|拿|获|供|卖|接|开|扩|建|看中|订单|年产|生产|建|董事长|总经理|副总|总裁|负责人|创始人|厂长|老板|负责|承担|主营|专门|持股|持有\d|占股|认缴))/u;

const frames: readonly Frame[] = [
  {
    side: 'after',
    pattern: new GuardedPattern(
      /(?:供应给|供给|供货给|卖给了?|售给了?|销售给|配套给|提供给|交付给|转让给|出售给|给了)/gu,
    ),
  },
  {
    side: 'after',
    pattern: new GuardedPattern(
      /(?:客户|供应商|供货商|采购商|买家|股东|业主|投资方|建设单位|投资单位|实施单位|承建单位|申报单位|申报主体)(?:主要)?(?:有|为|是|系|包括|：)+/gu,
    ),
  },
  {
    side: 'after',
    pattern: new GuardedPattern(/(?:客户|供应商|合作)(?:名单|名录|名册)(?:上|里|中)?(?:有|包括|是|：)/gu),
  },
  {
    side: 'after',
    pattern: new GuardedPattern(/(?:隶属于?|从属于|来自|源自|采购自|购自|进口自|出自)/gu),
    until: /^(?:集团|公司)?(?:的(?!\S{0,6}(?:省|市|县))|，|。|；|$|旗下|控股)/u,
  },
  { side: 'after', pattern: new GuardedPattern(/(?:为|向|给)(?!了)/gu), until: supplied },
  { side: 'after', pattern: new GuardedPattern(/(?:与|同|和|携手|联合|联手)/gu), until: together },
  {
    side: 'after',
    pattern: new GuardedPattern(/由(?:其|其全资子公司|子公司)?/gu),
    until:
      /^(?:集团|公司)?(?:提供|供应|供货|投资|出资|建设|承建|控股|全资|独资|运营|组建|合资|共同|实施|负责|兴建|打造|斥资|开发|各(?:自|按|占|持|出资)|按\d)/u,
  },
  {
    side: 'after',
    pattern: new GuardedPattern(/(?:收购|入股|参股|控股|并购|注资|持有|受让)(?:了)?/gu),
    until: /^(?:集团|公司)?(?:\d|的|，其?中?\d|。$|全部|部分|股权|股份)/u,
  },
  {
    side: 'after',
    pattern: new GuardedPattern(/(?:销往|运往|发往|送往|供往|送到|运到)(?![^，。；]{1,6}[港站洲])/gu),
    until: /^(?:等|，|。|；|的|$)/u,
  },
  {
    // 「母公司是江苏的某某国际」
    side: 'after',
    pattern: new GuardedPattern(
      /(?<!其)母公司(?:则|就|正)?(?:是|为)(?:[\u4e00-\u9fff]{2,5}的)?(?=[\u4e00-\u9fff]{2})/gu,
    ),
    until: /^(?:集团|公司)?(?:，|。|；|$)/u,
    noPerson: true,
  },
  {
    // 「某某集团旗下的某某香精」
    side: 'after',
    pattern: new GuardedPattern(
      /(?:(?:旗下|下属|所属)(?:的|公司|企业)*|(?:全资|控股)?[子孙]公司的?|关联公司|关联企业)(?=[\u4e00-\u9fff]{2})/gu,
    ),
    until: acting,
  },
  {
    // 「压缩机靠某地的某某」
    side: 'after',
    pattern: new GuardedPattern(/(?:靠|取自|购自|来自于?|采购自)[\u4e00-\u9fff]{2,5}的(?=[\u4e00-\u9fff]{2})/gu),
    until: /^(?:，|。|；|、|和|与|供应|供给|供货|提供|$)/u,
    noPerson: true,
  },
  {
    // 「八成供应某某」, 「其余卖给某某」
    side: 'after',
    pattern: new GuardedPattern(
      /(?:[一二两三四五六七八九]成|\d%|其余|大部分|剩下的)(?:都|则)?(?:供应|供给|供|销往|发往)给?/gu,
    ),
    until: /^(?:，|。|；|等|$)/u,
  },
  {
    // 「一家叫某某的初创企业」
    side: 'after',
    pattern: new GuardedPattern(
      /(?:(?:家|企业|公司|厂子?|厂家|作坊)(?:名)?叫(?:做|作)?|(?:名为|取名为?|起名为?|命名为))“?/gu,
    ),
    until: /^”?(?:的[^，。；]{0,12}?(?:企业|公司|厂|工厂|厂家|作坊|店|品牌|商)|，|。|；)/u,
  },
  {
    // 「做纸箱的某某」, 「来自东莞的某某」, 「为某某代工的某某」
    side: 'after',
    pattern: new GuardedPattern(
      /(?:(?:代工|配套|供货|控股|创办|孵化)|(?:做|造|生产|主营|专营|经营|从事|专攻|专注于?)[\u4e00-\u9fff]{2,10}|(?:来自|总部位于|总部设在|总部在|坐落于?|位于|地处)[\u4e00-\u9fff]{2,6})的(?=[\u4e00-\u9fffA-Za-z]{2})/gu,
    ),
    until: acting,
    noPerson: true,
  },
  { side: 'after', pattern: new GuardedPattern(/被/gu), until: /^(?:列为|选为|纳入|收购|认定为供|采购)/u },
  {
    side: 'after',
    pattern: new GuardedPattern(/获得?/gu),
    until: /^(?:等)?(?:[^，。；]{0,6})?(?:注资|入股|战略投资|认证|订单|青睐)/u,
  },
  {
    side: 'after',
    pattern: new GuardedPattern(/(?:拿下|签下|中标|承接)了?/gu),
    until: /^(?:的)?(?:\d|合同|订单|采购)/u,
  },
  {
    side: 'after',
    pattern: new GuardedPattern(/(?:是|系)/gu),
    until:
      /^(?:的(?:[^，。；]{0,10})?(?:供应商|供货商|配套商|经销商|代工厂|合作伙伴|客户|子公司|控股公司|股东|配套企业))/u,
  },
  {
    side: 'after',
    pattern: new GuardedPattern(
      /(?<=[\u4e00-\u9fff]{2})(?<![为给对与向和及让助由各等])(?:企业|厂商|制造商|生产商|供应商|龙头|巨头)(?:——|“)?(?=[\u4e00-\u9fff])/gu,
    ),
    until: /^”?(?:，|。|；|、|$|的|在|于|和|与|今年|去年|已|将|日前|近日)/u,
  },
  {
    side: 'before',
    pattern: new GuardedPattern(
      /(?:旗下|控股的|参股的|投资的)(?=[\u4e00-\u9fff])|(?:董事长|总经理|副总经理|副总裁|总裁|首席执行官|创始人|法定代表人|法人代表)[\u4e00-\u9fff]{2,3}(?=[，、说介表告指称透坦和])|（(?:股票代码|证券代码|S[HZ]|HK|\d{6}|\d{3}[xX]{3}|0\d{4}\.HK)/gu,
    ),
  },
];

const tails = new Set(industryTails);
/** What ends a phrase that only describes: a market, a class of firms, a thing. */
const generic =
  /(?:市场|客户|用户|企业|公司|厂家|厂商|品牌|国家|地区|城市|行业|产业|单位|部门|政府|群众|农户|农民|居民|业主|员工|工人|同行|消费者|产品|设备|材料|原料|零部件|配件|项目|工程|基地|园区|开发区|高新区|工厂|车间|生产线|技术|服务|资金|贷款|资质|银行|大学|学院|研究院|研究所|协会|委|局|厅|部|办|院|所|省|市|县|区|镇|海外|国外|国内|全国|全球|各地|外地|两家|三家|多家|自己|大家|我们|他们|双方|三方|后者|前者|此|其|该|农业|工业|林业|渔业|畜牧业|旅游|交通|建筑|业务|领域|环节|中心|专家|团队|记者|厂长|县长|市长|书记|游客|主任|经理)$/u;
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

/** Where a name that starts here ends: before a function word, a verb, a figure or a mark. */
function nameEnd(text: string, words: readonly Word[], start: number): number {
  const known = knownAt(text, words, start);
  if (known > start) return known;
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
      /^(?:旗下|方面|等|则|均|已|也|的|董事|总|副总|配套|供货|供应|合资|合作|组建|共建|出资|持股|持有|占股|认缴)/u.test(
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

/** Whether the words in a firm's place may be its name. */
export function mayName(name: string, words: readonly Word[], start: number, end: number, strong: boolean): boolean {
  if (name.length < 2 || name.length > 14 || generic.test(name) || isPlaceName(name)) return false;
  // 「供给厂内某装置」: a place in the firm's own works.
  if (/^(?:厂|区|园|院|场|市|县|省|国|境|业|圈)[内外里]|^(?:本|自)[厂司用]/u.test(name)) return false;
  if (/[\d（）“”]/u.test(name) || /^[A-Za-z]{1,2}$/u.test(name)) return false;
  if (wellKnownFirms.has(name) || hasProperPart(words, start, end)) return true;
  const place = leadingPlace(name);
  const rest = name.slice(place);
  if (place > 0 && rest.length >= 2 && tails.has(rest.slice(-2))) return true;
  if (place > 0 && /(?:地铁|公交|轨道交通|水务|燃气|机场|港务|城投|交投|轮胎|车桥)$/u.test(rest)) return true;
  if (!strong) return false;
  if (place > 0 && rest.length === 2 && !isPlaceName(rest)) return true;
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

/** 「来自四川的张伟」, 「投资的玻纤厂」 */
const personOrPlant = (name: string) =>
  (looksLikePerson(name) && !wellKnownFirms.has(name)) || /^.{1,3}[厂店馆库站]$/u.test(name);

/** What opens a description of an industry rather than a trade name: 绿色化工, 高端装备. */
const plain =
  /^(?:研发|生产|制造|加工|销售|设计|检测|服务|绿色|高端|智能|先进|新型|现代|传统|优质|特色|精细|重点|循环|数字|智慧|下游|上游|外地|本地|当地|国内|国外|大型|中小|民营|国有|[多几两三]家|其他|其它|相关|有关|部分)/u;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The names that a list holds from `start` on: A、B和C; empty where the first is none. */
function listFrom(
  text: string,
  words: readonly Word[],
  start: number,
  taken: readonly Span[],
): { names: Span[]; end: number } {
  const names: Span[] = [];
  let at = start;
  for (let guard = 0; guard < 8; guard += 1) {
    const country = /^(?:美国|德国|日本|韩国|法国|英国|荷兰|瑞士|意大利)(?=[\u4e00-\u9fff]{2})/u.exec(
      text.slice(at, at + 8),
    );
    const known = taken.find(
      (name) => name.start === at || (country !== null && name.start === at + country[0].length),
    );
    const end = known?.end ?? nameEnd(text, words, at);
    if (end <= at) break;
    names.push({ start: at, end });
    const joint = /^(?:、|以及|和|与|及)/u.exec(text.slice(end, end + 2));
    if (joint === null) return { names, end };
    at = end + joint[0].length;
  }
  return { names, end: names.at(-1)?.end ?? start };
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
  for (const { side, pattern, until, noPerson } of frames) {
    for (const match of pattern.all(text)) {
      if (side === 'before') {
        const start = findNameStart(text, words, match.index, 12);
        add({ start, end: match.index }, false);
        continue;
      }
      const start = match.index + match[0].length;
      // 「是国内甲、乙的主要供应商」: of wares.
      if (ofMarket.test(text.slice(start))) continue;
      const { names, end } = listFrom(text, words, start, taken);
      const rest = text
        .slice(end, end + 24)
        .replace(/^等(?:[^，。；]{0,8}(?:企业|公司|厂商|客户|机构|单位|品牌))?/u, '');
      if (until !== undefined && !until.test(rest)) continue;
      const describer = /^(?:企业|厂商|制造商|生产商|供应商|龙头|巨头)/u.test(match[0]);
      for (const name of names) {
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
        /^(?:、|和|与|及|等|，|。|；|的|在|均|都|也|已|将|两家|三家|按|共|合|以|分别|签|就|把|进驻|入驻|落户|相继|先后|陆续|双双|纷纷|齐聚|扎堆|$)/u.test(
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
