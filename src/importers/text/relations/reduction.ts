import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { flatString } from '../segmentation/flat-string.js';
import type { Slot, Template } from './template.js';

/**
 * What only describes the name behind it: where it sits, how far off it is, what it makes, whose it is. Between it and the
 * verb it keeps a rule from seeing that the name is the verb's object or subject.
 */
const describing: readonly GuardedPattern[] = [
  // 「位于如皋市的甲」, 「来自德国的甲」, 「总部设在如皋市的甲」; of places without a verb see the next
  new GuardedPattern(
    /(?<=^|[\u4e00-\u9fff，；：。])(?:坐?[座坐位]落[于在]|位于|地处|来自|设在|建在|落户于?|扎根于?|总部(?:位于|设在|在))[\ue002\ue003](?:[^，。；、\ue000-\ue0ff]{0,4})的(?=[\ue001\ue004])/dgu,
  ),
  // 「供货给如皋市的甲」, 「送往如皋经开区内的甲」
  new GuardedPattern(
    /(?<=[给往到由向为自于供销是靠了])(?:邻近的?|相邻的?|[邻本同][县市省区]|附近的?)?[\ue002\ue003](?:本地|当地|境内|园区|内|里)?的?(?=\ue001)/dgu,
  ),
  // 「一墙之隔的甲」, 「十几公里外的甲」, 「不远处的甲」
  new GuardedPattern(
    /(?:(?:仅|只有|只|约|近)?(?:一[墙路街河江桥]之隔|隔墙|隔壁|对门|对面|邻近|相邻|毗邻|附近|近邻|邻居|不远处|家门口|同城|本地|当地|同[一个]*园区)|(?:仅|只有|约|近)?[\d\ue009数十百几一二两三四五六七八九多]{1,6}(?:公里|里地?|米|分钟车程)(?:之外|开外|以外|外)?)(?:企业|公司|厂家)?的?(?=[\ue001\ue004])/dgu,
  ),
  // 「新厂建在十几公里外的某园区」
  new GuardedPattern(
    /(?<=[在到往于])(?:约|近|相距)?[\d\ue009数十百几一二两三四五六七八九多]{1,6}(?:公里|里地?|米|分钟车程)(?:之外|开外|以外|外)?的(?=[\ue002\ue003])/dgu,
  ),
  // 「在某镇往东20公里的某园区」
  new GuardedPattern(
    /(?<=[在到往于])[\ue002\ue003](?:县?城)?(?:以|往|向)?[东西南北]{1,2}(?:边|侧|面)?(?:约)?(?:[\d\ue009数十百几一二两三四五六七八九多]{1,6}(?:公里|里地?|米)|不远)(?:处|外|之外)?的(?=[\ue002\ue003])/dgu,
  ),
  // 「甲、某某都是…」: names beside it that nobody knows
  new GuardedPattern(
    /(?<=\ue001)(?:(?:、|和|与|及|以及)(?![^，。；、]{0,8}(?:签|合作|达成))[^，。；：、的是在由为和与及从向对将已于\ue000-\ue0ff]{2,6}){1,3}(?=都|均|使用|[，。；]|$)/dgu,
  ),
  // 「甲、乙和印度的一家轴承厂都是…」: one beside it without a name
  new GuardedPattern(
    /(?<=\ue001)(?:、|和|与|及|以及)(?:[\ue002\ue003])?(?:当地|本地|境外|国外|海外)?的?(?:[一两几多数][家个些]|\ue009家?)[^，。；、\ue000-\ue0ff]{0,12}?(?=都|均|也|是|在|[，。；]|$)/dgu,
  ),
  // 「从甲手中买下乙」: whoever sells is told elsewhere
  new GuardedPattern(/从\ue001(?:公司)?(?:手中|手里|手上|处)(?=[^，。；\ue001]{0,6}[\ue001])/dgu),
  // 「做纸箱的甲」, 「专注轴承的甲」, 「生产偏光片的甲」
  new GuardedPattern(
    /(?<=^|[，。；：、和与由给向为])(?:专(?:门|业)?|主要)?(?:做|生产|主营|主打|从事|专注于?|专攻|制造|经营|加工)[^，。；的\ue000-\ue0ff]{1,12}的(?=\ue001)/dgu,
  ),
  // 「上市公司甲」, 「家电巨头甲」: no supplier, customer or subsidiary
  new GuardedPattern(
    /(?<=^|[，。；：、和与由给向为被到往于自])(?:[国省市]内外?|全球|世界|国际|行业|知名|著名|老牌|[\u4e00-\u9fff]{2,4}(?:行业|产业|领域)?)?(?:上市公司|上市企业|龙头企业|龙头|巨头|央企|国企|民企|外企|车企|整车厂|主机厂|大厂|药企|强企业|知名企业|领军企业|独角兽企业|高新技术企业|民营企业)(?:——|、)?(?=\ue001)/dgu,
  ),
  // 「甲旗下的乙」, 「甲的全资子公司乙」: what is said is said of 乙
  new GuardedPattern(
    /\ue001(?:公司)?(?:(?:在[\ue002\ue003])?的?(?:旗下|下属|所属|麾下)|(?:的|旗下)?(?:全资|控股|持股|参股)+(?:\ue008)?的?)(?:的)?(?:全资|控股|核心|骨干)*(?:子公司|孙公司|公司|企业|工厂)?(?:——|—|，)?(?=\ue001)|\ue001(?:公司)?的?(?:姊妹|姐妹|兄弟|关联|联营|参股)(?:公司|企业)(?=\ue001)/dgu,
  ),
];

/** The parts of a template that only describe a name, from left to right. */
function describingParts({ text }: Template): [number, number][] {
  const parts: [number, number][] = [];
  for (const pattern of describing)
    for (const { index, 0: words } of pattern.all(text)) parts.push([index, index + words.length]);
  return parts.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

/**
 * A sentence's template without the words that only describe its names: 「产品直供一墙之隔的甲集团旗下乙公司」 as 「产品直供乙公司」.
 * None where nothing can be left out. Rules read it beside the whole one.
 */
export function reduceTemplate(template: Template): Template[] {
  if (template.slots.size === 0) return [];
  const parts = describingParts(template);
  if (parts.length === 0) return [];
  let text = '';
  const at: number[] = [];
  const slots = new Map<number, Slot>();
  let next = 0;
  const keep = (to: number) => {
    for (; next < to; next += 1) {
      const slot = template.slots.get(next);
      if (slot !== undefined) slots.set(at.length, slot);
      at.push(template.at[next] ?? 0);
      text += template.text[next] ?? '';
    }
  };
  for (const [from, to] of parts) {
    if (from < next) continue;
    keep(from);
    next = to;
  }
  keep(template.text.length);
  return [{ text: flatString(text), at, slots, clauses: new Map() }];
}
