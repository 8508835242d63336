import { industryTails, weakTails } from '../lexicon/company-words.js';
import { wordsInNames } from '../lexicon/function-words.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName } from './firm-parts.js';
import { beginsWare, isIndustryWord } from './industry-words.js';
import type { Candidate } from './mention.js';
import { endsName, findNameStart, hasProperPart, isRareBrand, wordAt } from './name-start.js';

const tails = new Set(industryTails);
const weakTailSet = new Set(weakTails);
/** What may follow a short name although it is a noun: 某某科技公司, 某某新材产品陈列厅. */
export const afterName =
  /^(?:公司|集团|项目|产品|董事长|总经理|副总|总裁|研发|生产|工厂|厂区|相关|负责人|一期|二期|车间|方面|股份|首席|行政|销售|创始人|技术|位于|园区|今年|去年|有限|旗下|等|代表|高管|团队|员工|总部|股权|新|第|目前|则|正|将|已|智能化|数字化|数智化|技改|改造|扩能|扩产|扩建|搬迁|迁建|重组|改制|上市)/u;

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
    // 「通过模组厂|某某科技供应」: what kind of firm it is.
    if (/^[厂商](?=[\u4e00-\u9fff]{2})/u.test(text.slice(start, tail)) && start > 0) start += 1;
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
