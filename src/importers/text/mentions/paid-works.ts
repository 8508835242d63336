import { governingWords, worksVerbs } from '../lexicon/project-words.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { Quantity } from '../quantities/quantities.js';
import type { Word } from '../segmentation/words.js';
import { isOccupied } from './facilities.js';
import { findProjectStart, type NameSpan, namesSomething } from './project-start.js';
import { general, type ProjectName } from './projects.js';

/**
 * Works that are told by the sum that is put into them: 「总投资2亿元的刨花板厂」, 「用3000万元上了两条切片线」. Behind such a sum
 * any plant, shop, kitchen, store or line is a project, whatever it makes.
 */

const head = new GuardedPattern(
  /(?:[一二三四五六七八九十\d]+号)?(?:(?:新|分)?厂(?:房|区)?|车间|工场|厨房|线|仓库?|冷库|库房|实验室|平台|中心|养殖场|牧场|渔场|林场|种植园|大棚|温室|码头|电站|机组|窑炉|(?<=[\u4e00-\u9fff]{2})[窑炉])(?:[一二三四]期)?(?:项目|工程)?(?![长家商里内中外缆圈务员工部]|[上下](?!个?月|[周旬半]))/gu,
);
/** How a sum is said to be put into something. */
const putIn =
  /(?<of>(?:投资|投入|斥资|出资|耗资|筹资|注资|增资|概算|投资额|投资总额)(?:资金)?)(?:了|下|出|约|达|为|逾|近|超过?|共|人民币|现金)*$|(?:用|花|花费|拿出|掏出?|砸下?|投下?|掷|追投|追加|[又再新]添)(?:了|下|出|约|近|逾)*$/u;
/** What stands between a sum and its works: 的, or that they are built, in some place, for some time. */
const ofSum = /^的[^，。；：、]{0,10}$/u;
const builds =
  /^(?:资金)?，?(?:用于|用来|来)?(?:(?:在|于|从)[^，。；：]{1,16}?)?(?:投资|自主|启动|加快|着手|开始)?(?:建设|新建|扩建|改建|改造|兴建|建造|修建|筹建|投建|自建|续建|开建|建成|建起|建立|打造|上马|新上|新添|增添|添置|添了|添|上了|上|建了|建|盖起?|办起?|开设|开办|创办)(?:了|起|成|出|好)?(?:[^，。；：]{0,10})$/u;
/** How many are built: what stands behind the measure is their name. */
const counted = /[一二两三四五六七八九十几数\d](?<measure>[条座个间家栋处])(?<rest>[\u4e00-\u9fffA-Za-z\d-]{0,8})$/u;
/** What is no firm's works although a sum may build it. */
const other =
  /(?:服务|政务|便民|会展|会议|展览|体育|文化|活动|新闻|媒体|指挥|培训|客服|购物|商业|市民|卫生|医疗|康复|疾控|城市|市|镇|金融|党群|孵化)中心$|(?:服务|交易|公共|信息)平台$|(?:公路|铁路|地铁|轻轨|管|高速|航|专|支|干|沿|热|光|电)线$|(?:水|文|书|题|数据|智|国|金|宝|车)库$/u;

/** 「提取|车间」, 「镀锌|线」: a process alone says what a shop is for. */
function isProcess(words: readonly Word[], from: number, to: number): boolean {
  const within = words.filter(({ start, end }) => start >= from && end <= to);
  return (
    within.length > 0 &&
    within.every(
      ({ text, tag }) =>
        /^v/u.test(tag) &&
        text.length >= 2 &&
        !governingWords.has(text) &&
        !worksVerbs.has(text) &&
        !general.test(text),
    )
  );
}

/** Every works of a sentence that a sum right before it is put into and that `taken` does not hold yet. */
export function findPaidWorks(
  text: string,
  words: readonly Word[],
  quantities: readonly Quantity[],
  names: readonly NameSpan[],
  taken: readonly { readonly start: number; readonly end: number }[],
): ProjectName[] {
  const sums = quantities.filter(({ kind }) => kind === 'money');
  if (sums.length === 0) return [];
  const found: ProjectName[] = [];
  for (const match of head.all(text)) {
    const end = match.index + match[0].length;
    const sum = sums.findLast((each) => each.end <= match.index);
    if (sum === undefined || match.index - sum.end > 44) continue;
    if (isOccupied(match.index, end, names, taken)) continue;
    const paid = putIn.exec(text.slice(Math.max(0, sum.start - 16), sum.start));
    if (paid === null) continue;
    const walked = findProjectStart({ text, words, quantities, names }, match.index);
    if (walked < sum.end) continue;
    const count = counted.exec(text.slice(sum.end, walked))?.groups;
    const rest = count?.rest ?? '';
    const start = rest === '' || rest.includes('的') ? walked : walked - rest.length;
    const between = text.slice(sum.end, start);
    const isOf = paid.groups?.of !== undefined && ofSum.test(between);
    if (!isOf && !builds.test(between)) continue;
    if (/^线/u.test(match[0]) && count?.measure !== '条' && !isOf) continue;
    const stem = text.slice(start, match.index);
    if (stem.length < 2 || stem.length > 24 || other.test(text.slice(start, end)) || general.test(stem)) continue;
    if (
      !namesSomething(words, start, match.index) &&
      (/^(?:中心|平台)/u.test(match[0]) || !isProcess(words, start, match.index))
    )
      continue;
    found.push({ start, end, text: text.slice(start, end), head: match[0] });
  }
  return found;
}
