import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { Quantity } from '../quantities/quantities.js';
import type { Word } from '../segmentation/words.js';
import { findProjectStart, type NameSpan, namesSomething } from './project-start.js';
import { general, type ProjectName } from './projects.js';

/**
 * Works that no word like 项目 or 基地 names: a plant, shop or centre is one where its sentence says that it is built,
 * run or put to use (「建成了中药提取中心」, 「污水处理厂投用」); elsewhere the same words are only places of work.
 */

const head = new GuardedPattern(
  /(?:(?:新|分)厂区?|新厂房|车间|(?:中试|试验|示范|实验|检测|研发)平台|(?:资源|种质|种子|基因)库|(?<=[材料件品剂膜器机布纱纸酒糖油粉管板瓷砖架具车船艇鞋衣帽药茶革箱盒瓶罐线缆轮胎泵阀炉芯筒罩]|制[罐药糖浆衣鞋冰氧氢])厂(?![房长区内家商])|(?:总装|组装|装配|加工|制造|印染|铸造|锻造|电镀|包装|灌装|封装|预制件)厂|(?:处理|发电|热电|冶炼|选矿|焚烧|屠宰|精炼|净水|污水)厂|工厂|(?:回收|中转|补给|集散)站|接收站|储备库|加氢站|充电站|换电站|变电站|码头|泊位|堆场|冷库|(?:养殖|种植|繁育|种猪|养猪|养鸡|奶牛|牧)场|(?<=[万千百\d]头[\u4e00-\u9fff]{1,3})场|矿井|煤矿|(?:页岩|油)?气田|机组|高炉|中心|实验室|小镇|综合体|试验线|中试线|示范线|组装线|装配线|总装线|镀锌线|挤压线|轧线)(?:[一二三四]期)?(?:项目|工程)?/gu,
);
/** What is said right before works that are built or run; a place or a sum may stand between. */
const built =
  /(?:共建|合建|(?:准备|拟|(?<!主)要|将|计划|新|再|又)建(?!设(?:内容|规模))|建成|建起|建设(?!内容|规模)|建有|设有|办有|自建|建造|兴建|新建|投建|扩建|改建|筹建|续建|开建|打造|上马|启动|新上|开工建设|运营|经营|投资建设|投用|启用|(?:准备|打算|正在|还要|再)建)(?:了|起|的|有|一[座个条])?[^，。；：\ue000-\ue0ff]{0,12}$/u;
/** Ways to found a laboratory. */
const founded = /(?:设立|成立|组建|创建|建立)(?:了)?[^，。；：\ue000-\ue0ff]{0,8}$/u;
/** What is said behind works that come about. */
const starts =
  /^(?:[一二三四]期)?[^，。；：]{0,14}?(?:开工|动工|破土|奠基|打桩|封顶|竣工|完工|建成|投产|试产|试生产|投用|启用|投运|投入(?:使用|生产|运营|运行)|点火|揭牌|落成|落户|达产|[开搬放](?:进|到|入)了?|(?:完成|确定|敲定)了?选址|选址)/u;
/** Words that make of such a word an office, a shop or a place in passing. */
const other =
  /(?:服务|政务|便民|会展|会议|展览|体育|文化|活动|新闻|媒体|指挥|培训|客服|购物|商业|市民|卫生|医疗|康复|疾控|监测|国际|城市|市|镇|金融|党群|研究|技术|检测|创业|孵化|企业)中心$|走进.{0,4}$/u;

/** A plant that is called by its place or only by what it is: 「遂宁工厂」, 「甲公司的新厂区」. */
const plain = new GuardedPattern(/(?:新工厂|工厂|新厂区|新厂|分厂|二厂|三厂|新基地|基地|厂)(?![长房区内里外务级商])/gu);
/** What is said behind such a plant where it is what the clause speaks of. */
const spoken =
  /^(?:[一二三四]期)?(?:目前|现|现已|已|已经|则|也|将|于[^，。；]{1,8}|预计|计划|今年|去年|年初|年底|上月|本月|\d{4}年|\d{1,2}月)*(?:由|占地|总投资|总投入|投资|，?(?:经过|历经)[^，。；]{0,10}(?:扩建|改造|建设)|，?(?:专门|主要)?生产|年产|规划|落在|位于|设在|选址|坐落|开工|动工|破土|奠基|封顶|竣工|完工|建成|投产|试产|投用|启用|落成|扩建|满产|设计产能|产能)/u;

/** 「其在华第二座工厂」, 「公司的新厂」: a plant of the one that the text speaks of. */
const own = new GuardedPattern(
  /(?<=(?:其|公司|该公司|集团)(?:的|在华的?|在[\u4e00-\u9fff]{2,3}的)?)(?:(?:第[一二三四五六七八九]|首)[座家个]工厂|新工厂|新厂区?|新基地)/gu,
);

/** A plant without a name of its own, with the firm or the place that stands before it. */
export interface PlainPlant extends ProjectName {
  /** Where the firm or place that it is called by starts and ends. */
  readonly by: NameSpan;
}

/** Every plant that a sentence calls the firm's that it speaks of, where something is said of it. */
export function findOwnPlants(
  text: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): ProjectName[] {
  return [...own.all(text)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (taken.some((span) => span.start < end && start < span.end)) return [];
    const behind = text.slice(end);
    return spoken.test(behind) || starts.test(behind) ? [{ start, end, text: match[0], head: match[0] }] : [];
  });
}

/** Every plant that a sentence calls by its firm or place alone, where its clause speaks of it. */
export function findPlainPlants(
  text: string,
  names: readonly NameSpan[],
  taken: readonly { readonly start: number; readonly end: number }[],
): PlainPlant[] {
  const found: PlainPlant[] = [];
  for (const match of plain.all(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (taken.some((span) => span.start < end && start < span.end)) continue;
    if (!spoken.test(text.slice(end))) continue;
    const by = names.find(
      (span) =>
        (span.kind === 'firm' && (span.end === start || (span.end === start - 1 && text[span.end] === '的'))) ||
        (span.kind === 'district' && span.end === start),
    );
    if (by === undefined || (by.kind === 'firm' && /^(?:工厂|基地|厂)$/u.test(match[0]))) continue;
    if (/[在于从到、和与及]$/u.test(text.slice(0, by.start)) && by.kind === 'district') continue;
    found.push({ start, end, text: match[0], head: match[0], by });
  }
  return found;
}

/** Whether a stretch lies over something found already, or over a name other than a district's. */
export function isOccupied(
  start: number,
  end: number,
  names: readonly NameSpan[],
  taken: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const meets = (span: { readonly start: number; readonly end: number }) => span.start < end && start < span.end;
  return taken.some(meets) || names.some((span) => span.kind !== 'district' && meets(span));
}

/** Every built plant, shop or centre of a sentence that `taken` does not hold yet. */
export function findFacilities(
  text: string,
  words: readonly Word[],
  quantities: readonly Quantity[],
  names: readonly NameSpan[],
  taken: readonly { readonly start: number; readonly end: number }[],
): ProjectName[] {
  const found: ProjectName[] = [];
  for (const match of head.all(text)) {
    const end = match.index + match[0].length;
    if (isOccupied(match.index, end, names, taken)) continue;
    const walked = findProjectStart({ text, words, quantities, names }, match.index);
    // 「准备建中间体车间」: the verb is the clause's.
    const verb = text[walked] === '建' && /(?:准备|拟|要|将|计划|再|又|来)$/u.test(text.slice(0, walked)) ? 1 : 0;
    const start = walked + verb - (/第[一二三四五六七八九十]$/u.exec(text.slice(0, walked))?.[0].length ?? 0);
    const name = text.slice(start, end);
    const stem = text.slice(start, match.index);
    if (stem.length < 2 || stem.length > 24 || other.test(name) || general.test(stem) || /(?<!某)某(?!某)/u.test(stem))
      continue;
    if (!namesSomething(words, start, match.index)) continue;
    const clause = Math.max(...[...'，。；：'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
    const before = text.slice(clause, start);
    const isFounded = match[0].startsWith('实验室') && founded.test(before);
    if (!built.test(before) && !isFounded && !starts.test(text.slice(end))) continue;
    found.push({ start, end, text: name, head: match[0] });
  }
  return found;
}
