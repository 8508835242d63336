import { madeBehind } from '../../lexicon/ware-words.js';
import { GuardedPattern } from '../../patterns/guarded-pattern.js';

/**
 * How far the words around a phrase of made things say that the firm spoken of makes them. Weights add up: what governs
 * the phrase, whose it is, and what is said of it.
 */

interface Sign<Pattern = GuardedPattern> {
  readonly side: 'before' | 'behind';
  readonly pattern: Pattern;
  readonly weight: number;
}

/** What may stand between a verb and its object: aspect, figures, measures, words that praise. */
const filler =
  '(?:出|了|着|过|起|上|各类|各种|多种|多款|大量|一批|首批|新一代|新款|国产|自主|高端|[一两二三四五六七八九十几百千万\\d.多余]+(?:余|多)?[台套件只辆片吨斤公里米种款条个批箱瓶盒双台架艘颗支把块张]*|\\ue007|\\ue009|[^，。；：的\\ue000-\\ue0ff]{2,10}的)*';

const written: readonly Sign<RegExp>[] = [
  {
    side: 'before',
    pattern: new RegExp(
      `(?:[年月日]产|生产|制造|研制|试制|量产|开发|研发|酿造|冶炼|提炼|提取|熬制|织造|组装|赶制|灌装|推出|创制|造|产|[产做造炼织酿轧提榨制]出|做成|制成|主产|盛产|专做|只做|主做|主打|专产|特产|副产|主营|专注于?|深耕|主攻|从事|自产|代工|承制)${filler}$`,
      'u',
    ),
    weight: 3,
  },
  {
    side: 'before',
    pattern: new RegExp(
      `(?:^|[，；。：\\ue001]|既|也|又|还|主要|一直|开始|专门|都|才|就|不仅|不光|改|转)做${filler}$`,
      'u',
    ),
    weight: 3,
  },
  {
    side: 'before',
    pattern: new RegExp(
      `(?:交付|出口|外销|供应|供货|配套|发货|发运|出货|销售|卖出|卖|售出|售卖|外供|下线)${filler}$`,
      'u',
    ),
    weight: 2,
  },
  {
    side: 'before',
    pattern: new RegExp(`(?:拥有|具备|形成|建成|建有|新增|上|上马|投产|启动|规划|布局)${filler}$`, 'u'),
    weight: 1,
  },
  { side: 'before', pattern: /(?:\ue001|我们|公司|企业|厂里|他们|自家|其)(?:生产|研制|研发|制造)?的$/u, weight: 2 },
  // 「某某带来了玉米淀粉」: what a firm shows at a fair.
  {
    side: 'before',
    pattern: new RegExp(`\ue001(?:公司)?(?:则|也|还|这次|此次|今年)*(?:带来|展出|亮出|捧出)${filler}$`, 'u'),
    weight: 3,
  },
  { side: 'before', pattern: /(?:凭借?着?|靠着?|以|就靠)(?:一[款种支个])?$/u, weight: 1.5 },
  { side: 'before', pattern: /(?:^|[，。；“\ue001]|已|拟|计划|决定|准备)(?:把|将)$/u, weight: 1 },
  { side: 'before', pattern: /(?:产品(?:有|包括|涵盖|涉及|为|是)|：)$/u, weight: 2 },
  { side: 'before', pattern: /(?:拳头|主打|明星|核心|主力|主导|王牌|当家|龙头|招牌)产品(?:——|“|：)?$/u, weight: 3 },
  { side: 'before', pattern: new RegExp(`(?:切入|转产|转做|改做|改产|做起了?)${filler}$`, 'u'), weight: 3 },
  { side: 'before', pattern: new RegExp(`(?:转向|涉足|延伸到|拓展到|主推|推广)${filler}$`, 'u'), weight: 2 },
  // 「总经理说，绝缘子今年的订单…」: what a firm's own people speak of.
  {
    side: 'before',
    pattern: /\ue001[^，。；\ue001]{0,14}(?:说|介绍|表示|透露|坦言)[，：“]{1,2}(?:公司|我们)?(?:的)?$/u,
    weight: 1.5,
  },
  { side: 'before', pattern: /\ue001(?:的)?(?:目前|现有|现|今年|去年|上半年|前三季度|一季度)$/u, weight: 1 },
  {
    side: 'behind',
    pattern: /^等?(?:[一两二三四五六七八九十几多\d]+[大余多个]*)(?:系列|品类|类产品|品种|产品)/u,
    weight: 2,
  },
  {
    side: 'behind',
    pattern:
      /^[^，。；\ue000-\ue0ff]{0,10}?(?:倾泻|列队|码放|码得|堆成|鱼贯|缓缓驶|依次|整装待发|装车|打包|封箱|装袋|装箱|驶下|滑下)/u,
    weight: 1,
  },
  // 「生产盖板的某某都已入驻」: it is another than the one spoken of that makes them.
  {
    side: 'behind',
    pattern:
      /^的(?!\ue001|[^，。；]{0,6}(?:企业|公司|厂家|厂商|生产商|制造商|工厂|供应商|生产线|产线|车间|基地|产能|产量|能力|龙头|之一))/u,
    weight: -2.5,
  },
  { side: 'behind', pattern: /^[\ue001\ue004]/u, weight: -3 },
  // What a firm buys, uses, moves, mends or sells for others is not what it makes.
  {
    side: 'before',
    pattern: new RegExp(
      `(?:采购|购买|购入|购进|购置|引进|引入|进口|收购|回收|收储|使用|采用|选用|改用|装上|安装|装配(?!出)|换上|更换|配备|配置|装备|搭载|用到|需要|所需|需|消耗|耗用|投入|新购|订购|添置|租用|租赁|运输|运送|装卸|转运|储存|储运|存放|检测|检修|维修|维护|翻新|修|代理|经销|批发|零售|承接|承运|销毁|处理|处置|捐赠|种植|养殖|收割|参观|展示|利用|消化|节约|替代|取代|打破|依赖|缺|缺少|没有|不产|不做|除了|换成|堆放|原料是|以)${filler}$`,
      'u',
    ),
    weight: -5,
  },
  {
    side: 'before',
    pattern: /(?:用于|应用于|供|用在|用到|为|给|向|对|与|由|从|往|到|比|像|如|例如|比如|不含|是|等|某|一[台套件辆])$/u,
    weight: -2.5,
  },
  // 「就像为产业安上了骨架」
  { side: 'before', pattern: /(?:就像|好像|仿佛|犹如|宛如|好比|恰似|如同)[^，。；]*$/u, weight: -5 },
  { side: 'behind', pattern: madeBehind, weight: 2 },
  {
    side: 'behind',
    pattern:
      /^(?:，|已|已经|早已|刚刚?|正|成功|率先|去年|今年|上半年|目前|如今|全部|大多|九成|[一二三四五六七八]成|主要|均|都|分别|每年|年|则|也|还|一举|累计|连续|[^，。；\ue000-\ue0ff]{0,2}){0,4}(?:下线|出炉|远销|畅销|热销|出口|外销|走俏|走进|进入|进了|打入|供不应求|占(?!地)|打破|填补|撑起|用在|用于|用上|装上|装进|送上|通过[^，。；]{0,6}(?:认证|验收|鉴定|评审)|问世|面世|亮相|卖[到出给进得]|卖了|销往|发往|运往|贡献|市场份额|市占率|销量|销售额|营收|毛利率|月销|订单|供应|供货|供给|配套|交付|批量|成了?爆款|成为|是卖得)/u,
    weight: 1.5,
  },
  {
    side: 'behind',
    pattern: /^(?:等[^，。；]{0,6})?(?:见长|起家|著称|闻名|为主|为主打|为主导|这一(?:单品|产品)|为主要产品|为拳头)/u,
    weight: 2,
  },
  {
    side: 'behind',
    pattern: /^(?:约|近|超过?|逾)?(?:[\ue007\ue009]|[\d.]+[万亿]?(?:平方米|[台套件只辆片吨条块米支颗瓶箱艘架把张]))/u,
    weight: 1,
  },
  { side: 'behind', pattern: /^(?:的)?(?:企业|公司|厂家|厂商|制造商|生产商|工厂)/u, weight: 1 },
  {
    side: 'behind',
    pattern:
      /^等?[^，。；]{0,6}为(?:主要)?(?:原料|燃料|基材|原材料)|^(?:的)?(?:采购|进口|消耗|用量|价格|成本|回收|维修|运输|仓储|批发|零售|安装|租赁|代理|贸易|检测|加工费|市场(?!份额|占有)|行业|产业|领域|企业|客户|用户|时代|企业家|协会|一样)/u,
    weight: -3,
  },
];

const signs = written.map((sign): Sign => ({ ...sign, pattern: new GuardedPattern(sign.pattern) }));

/** Signs that need both sides, or the sentence before: how a scene, a beginning or a rank says whose the things are. */
const writtenFrames: readonly { readonly before: RegExp; readonly behind: RegExp; readonly weight: number }[] = [
  // 「从二极管起步」: what a firm began with, whatever 从 says alone.
  { before: /(?:从|由)$/u, behind: /^(?:起步|起家|做起|入手|一路|做到)/u, weight: 5.5 },
  // 「国内最大的人造草坪生产商」
  {
    before:
      /(?:最大|最早|领先|主要|唯一|知名|头部|首家|重要|骨干|龙头|专业|老牌|第[一二三四五]大|少数)的?[^，。；的\ue000-\ue0ff]{0,6}$/u,
    behind: /^(?:的)?(?:研发|专业)?(?:生产商|制造商|厂商|生产企业|制造企业|生产厂家|供应商|研制生产单位)/u,
    weight: 2,
  },
  // 「某某PVC管材销量突破…」: with nothing between, what is sold is the firm's.
  {
    before: /(?:^|[，。；])\ue001$/u,
    behind: /^(?:总|年)?(?:销量|产销量|产量|产能|出货量|订单|市占率|市场份额|出口量)/u,
    weight: 1.5,
  },
  // 「某某是铝塑膜领域的后起之秀」
  {
    before:
      /(?:\ue001|^|，)(?:目前|现|已|如今)?(?:是|系|为|成为|称得上|堪称)(?:全球|国内|中国|全国|国际|亚洲|省内|业内)?(?:的)?$/u,
    behind:
      /^(?:领域|行业|市场|产业|赛道|界)(?:内|里|中)?的?[^，。；]{0,6}(?:龙头|巨头|领先|领军|领头|隐形冠军|单项冠军|佼佼者|后起之秀|新秀|黑马|头部|老大|第[一二三]|骨干|标杆|排头兵|主要玩家)/u,
    weight: 6,
  },
  // 「某某的铸件从宁波运来」, 「某某的丙烯已经有了买家」
  {
    before: /\ue001的$/u,
    behind:
      /^(?:[、和与及][^，。；、的\ue000-\ue0ff]{1,8})*(?:则|也|就|都|已经?|早|专程|每天)*(?:从\ue003(?:运来|运到|送来|拉来|发来|运抵)|(?:有了?|找到了?|锁定了?)[^，。；\ue000-\ue0ff]{0,10}(?:买家|用户|客户|主顾))/u,
    weight: 1.5,
  },
  // 「走进某某的车间，一台台拖拉机整齐列队」
  {
    before:
      /\ue001[^。；！？\ue001]{0,12}(?:车间|生产线|产线|流水线|厂区|工厂|灌装线|装配线|包装线)[^。；！？\ue001]{0,16}(?:一[台辆个件只块片条卷袋箱瓶批排根包桶罐架艘颗枚]{1,2}|[\ue007\ue009][台辆个件只块片条卷袋箱瓶批排根包桶罐架艘颗枚]|整箱|成箱|成批|整齐|刚[出下][炉锅线]|下线|崭新|雪白|成品)[^，。；]{0,3}的?$/u,
    behind: /^/u,
    weight: 2,
  },
  { before: /\ue001[^。；！？\ue001]{0,16}刚[出下][炉锅线窑机]的$/u, behind: /^/u, weight: 3 },
];
const frames = writtenFrames.map(({ before, behind, weight }) => ({
  before: new GuardedPattern(before),
  behind: new GuardedPattern(behind),
  weight,
}));

/** From this sum on the firm makes the things. */
export const enoughForWares = 3;

/** The most that the signs can sum up to around any phrase of a text, from the words that it holds. */
export function mostWeight(text: string): number {
  let [before, behind] = [0, 0];
  for (const { side, pattern, weight } of signs) {
    if (weight <= (side === 'before' ? before : behind) || !pattern.mayMatch(text)) continue;
    if (side === 'before') before = weight;
    else behind = weight;
  }
  let framed = 0;
  for (const frame of frames)
    if (frame.weight > framed && frame.before.mayMatch(text) && frame.behind.mayMatch(text)) framed = frame.weight;
  return before + behind + framed;
}

/** The sum of the signs around `text[from..to]`, each side by its strongest. */
export function weighWares(text: string, from: number, to: number): number {
  const before = text.slice(Math.max(0, from - 24), from);
  // What else stands in the list says no less: 「汽油、天然气的零售」.
  const behind = text
    .slice(to, to + 40)
    .replace(/^(?:系列|等)?(?:产品|系列)/u, '')
    .replace(/^(?:[、和与及][^，。；、的\ue000-\ue0ff]{1,8})+(?=的)/u, '');
  let [best, worst, after, afterWorst] = [0, 0, 0, 0];
  for (const { side, pattern, weight } of signs) {
    if (side === 'before') {
      if ((weight > best || weight < worst) && pattern.testPart(before, text))
        [best, worst] = [Math.max(best, weight), Math.min(worst, weight)];
    } else if ((weight > after || weight < afterWorst) && pattern.testPart(behind, text))
      [after, afterWorst] = [Math.max(after, weight), Math.min(afterWorst, weight)];
  }
  const whole = text.slice(Math.max(0, from - 48), from);
  let framed = 0;
  for (const frame of frames)
    if (frame.weight > framed && frame.behind.testPart(behind, text) && frame.before.testPart(whole, text))
      framed = frame.weight;
  return best + worst + after + afterWorst + framed;
}
