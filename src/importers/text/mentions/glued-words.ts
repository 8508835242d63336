import { industryTails } from '../lexicon/company-words.js';
import { wellKnownFirms } from '../lexicon/well-known-firms.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import { hasProperPart, wordAt } from './name-start.js';

/** Words of the sentence that run into a firm's name because the dictionary lets names hold them. */

const tails = new Set(industryTails);

/** What is done with or for the firm whose name follows. */
const lead =
  /^(?:主要|长期|稳定|批量|专门|直接|独家|还|已|曾|也|并|正)?(?:配套(?:给|了)?|供应|供货|供给|直供|专供|服务|引进了?|引入了?|招引|吸引了?|邀请|拥有|收购|并购|参股|入股|增资|签约|签下|携手|牵手|联手|对接|采购|购自|委托|依托|借助|凭借|来自|源自|隶属|属于|绑定|打入|进入|流向|销往|发往|运往|送往|拿下|中标|承接|找到|卖给|交由|授权|系|获|有|使|让|与|同|跟|替|帮|靠|受|供|被)(?=[\u4e00-\u9fffA-Za-z])/u;
/** Of these also before an unknown trade name with its trade: no name opens with them. */
const sure =
  /^(?:主要|长期|稳定|批量|独家)|^(?:配套|供应|供货|引进|引入|邀请|收购|并购|入股|增资|采购|委托|隶属|属于|打入|卖给|系|获)/u;

/** How many characters of a name's front the sentence says of it: 「配套|奇瑞」, 「系|江苏某某」. */
export function gluedLead(words: readonly Word[], start: number, end: number, name: string): number {
  const { length = 0 } = lead.exec(name)?.[0] ?? {};
  if (length === 0) return 0;
  const rest = name.slice(length);
  if (rest.length < 2) return 0;
  if (wellKnownFirms.has(rest)) return length;
  const place = leadingPlace(rest);
  const last = words[wordAt(words, end - 1)];
  const isTailed = last !== undefined && last.end === end && tails.has(last.text);
  if (place >= 2 && rest.length - place >= 2 && !rest.startsWith('中国') && (isTailed || sure.test(name)))
    return length;
  const isWhole = words.some((word) => word.start === start + length);
  return isWhole && sure.test(name) && isTailed && rest.length >= 4 && hasProperPart(words, start + length, end)
    ? length
    : 0;
}

/** What a firm does that names hold as well. */
const deed =
  /(?:建设|运营|投资|开发|制造|加工|生产|设计|施工|管理|服务|经营|承建|代工|贴牌|监理|控股|供应|供货|配套|回收|租赁|销售)$/u;
const doer = /(?:由|被|给|为|替|帮)(?:其|公司)?(?:(?:全资|控股|参股)?(?:子公司|孙公司|公司))?$/u;
/** What is done for a firm rather than by it. */
const favour = /(?:制造|加工|生产|代工|贴牌|供应|供货|配套)$/u;

/** Where the deed begins that ends a name right behind 由 or 给 and before a mark: 「由某地某某|运营，」; `end` where there is none. */
export function gluedDeed(text: string, words: readonly Word[], start: number, end: number): number {
  const latin = /^[A-Za-z][A-Za-z0-9&.·-]+(?=[\u4e00-\u9fff])/u.exec(text.slice(start, end))?.[0] ?? '';
  // 「给安踏和Brandt|代工」
  if (latin !== '' && deed.exec(text.slice(start, end))?.index === latin.length) return start + latin.length;
  const before = doer.exec(text.slice(Math.max(0, start - 10), start))?.[0];
  if (before === undefined || !/^(?:[，。；]|$)/u.test(text.slice(end, end + 1))) return end;
  const found = (/^[由被]/u.test(before) ? deed : favour).exec(text.slice(start, end));
  if (found === null || found.index < 2) return end;
  const to = start + found.index;
  const rest = text.slice(start, to);
  if (wellKnownFirms.has(rest)) return to;
  // 「由某地投资，」: the place alone is no firm.
  if (isPlaceName(rest) || rest.length < 3) return end;
  return hasProperPart(words, start, to) || leadingPlace(rest) >= 2 ? to : end;
}

/** Who has left the firm: 「某某|前研发总监」, 「某某|原副总」. */
const former = /[前原]$/u;
const title =
  /^(?:首席|高级|资深|技术|研发|生产|销售|市场|财务|运营|产品|采购|供应链)*(?:总监|高管|员工|董事长|总经理|副总|总裁|工程师|总工|经理|CEO|CTO|CFO|负责人|主管|科学家)/u;

/** Where a name ends before the 前 or 原 of a former post; `end` where there is none. */
export const beforeFormer = (text: string, start: number, end: number): number =>
  end - start >= 4 && former.test(text.slice(start, end)) && title.test(text.slice(end, end + 10)) ? end - 1 : end;

/** Into what a supplier gets, up to the last of its customers: 「打入甲、|乙供应链」. */
const entered =
  /(?:进入|打入|打进|切入|跻身|列入|纳入|入围|入选|融入|嵌入|挤进|挤入|闯进|闯入|杀入)(?:到|了)?(?:[^，。；：]{2,12}(?:、|和|与|及|以及))*$/u;
/** Of a firm whose trade supply chains are: 「进入某某供应链|工作」. */
const ownChain =
  /^(?:（|(?:管理|科技|物流|服务|股份|集团)*(?:公司|有限|股份|集团)|工作|上班|任职|就职|实习|担任|破产)/u;

/** Where the name of the firm ends whose supply chain is entered: 「进入某某|供应链」; `end` where none is. */
export function beforeChain(text: string, start: number, end: number): number {
  if (end - start < 5 || !text.startsWith('供应链', end - 3)) return end;
  return entered.test(text.slice(Math.max(0, start - 40), start)) && !ownChain.test(text.slice(end, end + 12))
    ? end - 3
    : end;
}

/** Whether a list's neighbour of a stretch is a firm that everyone knows: 「法雷奥、马勒、…」. */
export function isBesideKnown(text: string, start: number, end: number): boolean {
  const before =
    /(?<name>[\u4e00-\u9fffA-Za-z]{2,12})(?:、|和|与|及)$/u.exec(text.slice(Math.max(0, start - 14), start))?.groups
      ?.name ?? '';
  for (let length = 2; length <= Math.min(6, before.length); length += 1)
    if (wellKnownFirms.has(before.slice(-length))) return true;
  const after =
    /^(?:、|和|与|及)(?<name>[\u4e00-\u9fffA-Za-z]{2,6})/u.exec(text.slice(end, end + 8))?.groups?.name ?? '';
  for (let length = 2; length <= after.length; length += 1) if (wellKnownFirms.has(after.slice(0, length))) return true;
  return false;
}
