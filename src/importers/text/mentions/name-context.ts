import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { PatternSet } from '../patterns/pattern-set.js';

/** How far the words around a stretch say that a firm stands there. Weights add up; the surest frame on each side counts. */

interface Cue<Pattern = GuardedPattern> {
  readonly pattern: Pattern;
  readonly weight: number;
}

/** Cues of one side. Many stretches of one sentence are asked about: which cues the sentence can have is found once. */
class Cues {
  readonly #all: readonly Cue[];
  readonly #patterns: PatternSet;
  #text: string | undefined;
  #possible: readonly number[] = [];

  constructor(cues: readonly Cue<RegExp>[]) {
    this.#all = cues.map(({ pattern, weight }) => ({ pattern: new GuardedPattern(pattern), weight }));
    this.#patterns = new PatternSet(this.#all.map(({ pattern }) => pattern));
  }

  /** The weight of the surest that stands in a part of a text; 0 for none. */
  best(part: string, text: string): number {
    if (text !== this.#text) {
      this.#possible = this.#patterns.candidates(text);
      this.#text = text;
    }
    let most = 0;
    for (const place of this.#possible) {
      const cue = this.#all[place];
      if (cue !== undefined && Math.abs(cue.weight) > Math.abs(most) && cue.pattern.testPart(part, text))
        most = cue.weight;
    }
    return most;
  }
}

const lead =
  '(?:方面)?(?:原本|原先|起初|最初|今年|去年|近日|日前|昨日|昨天|目前|现|已经?|将|拟|计划|预计|正式?|也|还|又|曾|就|则|再次?|先后|成功|累计|当日|随后|最终|主动|率先|分别|相继|陆续|双双|纷纷|接连|在此|共同|联合|一举|正在|还将|还在|均|都|同样|宣布|公告|决定|去年\\d*月?|\\d+月|\\d{4}年|(?:[今去]年)?前\\d{1,2}个月|前?[一二三四]季度|[上下]半年|早在\\d{4}年就|于\\d{2,4}年(?:\\d+月)?(?:底|初)?|在[\\u4e00-\\u9fff]{2,12}?|于[\\u4e00-\\u9fff]{2,10}?|以[\\d.]+[万亿]?[美欧日]?元|通过[\\u4e00-\\u9fff]{2,6}|从[\\u4e00-\\u9fff]{2,8}?){0,4}';

/** What stands right behind a name. */
const right = new Cues([
  {
    pattern:
      /^(?:集团|公司|股份)?(?:党委书记、?)?(?:创始人|联合创始人|董事长|总经理|执行董事|董事会|监事会|股东大会|董事会秘书|董秘|总裁|首席|CEO|副总|厂长|行长|总工程师|总工|行政总监|技术总监|财务总监|研发总监|生产总监|销售总监|生产部|销售部|研发部|生产经理|销售经理|行政经理|项目经理|有限公司)/u,
    weight: 3,
  },
  {
    pattern:
      /^(?:集团)?(?:旗下|控股子公司|全资子公司|控股的|全资|子公司|发布公告|公告称|公告|发布\S{0,6}(?:年报|半年报|季报|业绩))/u,
    weight: 2.5,
  },
  { pattern: /^(?:所|拟)?持有?(?:的|其)?[\u4e00-\u9fffA-Za-z]{0,8}(?:\d[\d.]*%)?(?:股权|股份)/u, weight: 2.5 },
  { pattern: /^(?:的)?[\d.]+%的?(?:股权|股份)|^(?:的)?(?:全部|部分|控股)?(?:股权|股份|控股权)/u, weight: 2.5 },
  {
    pattern: new RegExp(
      `^${lead}(?:自主(?:研制|研发|设计|开发|生产)|自建|投资[^者方商]|斥资|投建|出资|增资|追加投资|收购|并购|入股|控股|参股|主营|主要从事|专业从事|专门从事|主攻|专攻|专做|投入\\d|掷下|砸下|自筹|募资|定增)`,
      'u',
    ),
    weight: 2.5,
  },
  {
    pattern: new RegExp(
      `^${lead}(?:签约|签订|签署|签下|落户|入驻|进驻|迁入|迁至|搬入|搬进|搬到|搬迁|整体搬|设厂|建厂|办厂|建成|建有|建设|新建|兴建|扩建|扩产|投产|开工|承建|承接|总承包|中标|牵头|注册|成立|创立|创办|创建于|始建|总部|拥有|交付|出口|推出|上市|复产|停产|采购|供应|供货|配套|为[^，。]{2,12}?(?:供应|供货|配套|提供|生产|定制|代工)|向[^，。]{2,12}?(?:供应|供货|采购|提供|交付|出售)|把|将|年产|日产|月产|主产|生产|研发|布局|落子|抢滩|扎根|深耕|引进|租用|租下|买下|拿下|接手|运营|经营|转型|独资|合资|加工|代工|获得?|获评|营收|收入|利润|凭借|依托|瞄准|专注|携手|联手|联合|委托|授权|选址|选择|看中|增持|减持|转让|剥离|位于|坐落|年屠宰|年处理|年加工|年出栏)`,
      'u',
    ),
    weight: 1.7,
  },
  {
    pattern:
      /^(?:方面|今年|去年|近日|日前|目前|已|将|拟|也|还|又|曾|就|则|再次?|先后|成功|当日|随后|正在){0,3}(?:和|与|同|跟|携手|联合|联手)[^，。；]{2,24}?(?:合资|合作|共建|共同|联合|签|达成|组建|成立|设立|结成|投资|出资|收购|建设|打造)/u,
    weight: 2,
  },
  {
    pattern:
      /^等?(?:\d+|[一二两三四五六七八九十几多]+)?(?:家|大)?(?:[\u4e00-\u9fff“”]{0,8}?)(?:企业|公司|厂商|品牌|巨头|车企|药企|银行|机构|供应商|客户|工厂|厂家|冶炼厂|独角兽|龙头)/u,
    weight: 1.5,
  },
  {
    pattern:
      /^(?:(?:\d+|[两二三四五六七八九十])(?:家|大)|等)(?:[\u4e00-\u9fff“”]{0,8}?)(?:企业|公司|厂商|品牌|巨头|车企|药企|厂|独角兽)/u,
    weight: 2.5,
  },
  {
    pattern:
      /^(?:都|均|也|同样|同)?(?:是|系|为)[^，。；]{0,30}?(?:企业|公司|厂商|供应商|制造商|服务商|子公司|客户|主顾|常客|买家|用户|供货商|生产商|开发商|承包商|集成商|经销商|合作伙伴|(?:纳税|利税|缴税|出口|用工)大户|股东|运营商|工厂|巨头|龙头|品牌)/u,
    weight: 2.2,
  },
  { pattern: /^(?:就|正|便)?(?:是|系|为)[^，。；]{1,14}?的前身/u, weight: 2.5 },
  // 「甲由乙收购51%股权」
  {
    pattern:
      /^(?:则|也|已|将|拟|现|目前)*(?:由|被)[^，。；]{2,20}?(?:收购|控股|全资|持股|持有\d|参股|入股|托管|接手|接盘|独资|合资|共同出资|出资设立|出资组建)/u,
    weight: 2.2,
  },
  { pattern: /^成为[^，。；]{0,16}?(?:股东|客户|供应商)/u, weight: 2.2 },
  {
    pattern:
      /^的(?:[\u4e00-\u9fffA-Za-z0-9]{0,10}?)(?:项目|生产基地|基地|工厂|厂房|厂区|生产线|产线|车间|研发中心|总部|产能|订单|股东|供应商|客户|负责人|工程师|高炉|产品)/u,
    weight: 1.2,
  },
  // 「甲的注塑件、乙的天线、…」: whose each of several things is.
  {
    pattern:
      /^的[^，。；、的]{2,12}(?:、|以及|和)[\u4e00-\u9fffA-Za-z]{2,8}的[^，。；、的]{2,12}(?=[、，。；…]|以及|和)/u,
    weight: 1.5,
  },
  { pattern: /^的[\u4e00-\u9fff]{2,4}(?:基地|工厂|分厂|封测厂|组装厂|生产厂)(?=[，。；、也还在已])/u, weight: 1.5 },
  // 「甲在某旗的煤矿」, 「甲的抽油机销往…」: whose works or wares they are.
  {
    pattern:
      /^在[^，。；的]{2,12}的(?:[^，。；的]{0,8}?)(?:工厂|基地|生产线|产线|煤矿|矿山|电厂|车间|厂区|项目|分厂|仓库|门店|分公司|研发中心|办事处|堆场|码头)/u,
    weight: 2.2,
  },
  { pattern: /^的[^，。；的]{2,10}?(?:销往|远销|畅销|供应|供给|卖给|卖到|发往|装进|装上|出口到?)/u, weight: 1.7 },
  {
    pattern: /^在[\u4e00-\u9fff]{2,10}?(?:生产|建成|建有|投资|新建|兴建|扩建|投产|办厂|设厂|建厂)(?!的|线|者|基地)/u,
    weight: 2.1,
  },
  { pattern: /^(?:等)?(?:授信|放贷|发放贷款|提供贷款)/u, weight: 2 },
  { pattern: /^(?:以|靠|从)[^，。；]{2,12}?(?:起家|起步|发家|著称|闻名|见长)/u, weight: 2.2 },
  { pattern: /^则?利用[^，。；]{2,14}?(?:生产|制造|加工|提取|合成|年产)/u, weight: 1.7 },
  { pattern: /^各(?:占|持|出资)/u, weight: 2.5 },
  { pattern: /^(?:分别|合计)?(?:持股|占股|认缴)(?:比例)?(?:为|约|达)?\d/u, weight: 3 },
  { pattern: /^(?:这)?一家(?:每年|去年|今年|就|便|独|占|的|，)/u, weight: 2.3 },
  { pattern: /^(?:获悉|了解到|得知)/u, weight: 2.5 },
  { pattern: /^(?:投资|斥资|出资)(?:约|超|近|逾)?[\d.]+[万亿]/u, weight: 3.2 },
  {
    pattern:
      /^(?:的?(?:老总|老板|董事长|总经理|创始人|厂长|负责人|前身|员工|工人|法定代表人|控股股东|大股东|母公司|子公司)|的(?:厂区|厂房|车间))/u,
    weight: 2.5,
  },
  // What firms rather than wares or people do, beside the deeds of projects above.
  {
    pattern: new RegExp(
      `^${lead}(?:拿到|取得|斩获|揽获|获批|亮相|投料|试产|试车|达产|通线|量产|满产|减产|限产|关停|裁员|涨价|降价|开足马力|新上|上马|启用|退出|撤出|接到|接单|赶制|赶工|扩招|招聘|招工|用工|宣布|披露|回应|负责|承担|承包|主导|发起|认购|豪掷|加码|押注|实现(?:营业?收入?|产值|销售|利润|盈利|扭亏)|完成(?:产值|营收|销售|改制|重组|交割)|卖给|出货|发货|发运|背靠|脱胎|安家|起步于|诞生|各?有(?:一|两|三|四|五|六|\\d)[个座家条]|纳税|缴税|的?年?(?:销售额|营业额|营收|产值|销售收入|税收|利润)(?:[突超达过近约为逾首]|有望))`,
      'u',
    ),
    weight: 1.7,
  },
  // Whose a works or its people are.
  {
    pattern:
      /^的?(?:[一二三四五]期|新|老|第[一二三四五]个?)?(?:工程|厂房|厂区|厂子?(?=[，。里内建占投在])|车间|产线|生产线|实验室|展厅|老总|当家人|掌门人|财务|会计|订单|用户|客户|供货|经销商)/u,
    weight: 1.2,
  },
  // 「某某，去年拿到了…」: a topic before its comma.
  {
    pattern: new RegExp(
      `^，${lead}(?:把|拿到|取得|获批|建成|建起|投资|斥资|收购|主营|主攻|专做|成立|拥有|落户|年产|投产|签下|推出|研发|进驻|扩产)`,
      'u',
    ),
    weight: 1.3,
  },
  { pattern: /^在[^，。；]{2,14}?(?:各?有|设有?|建有?|开)[^，。；]{0,8}(?:厂|基地|车间|门店|分店|公司)/u, weight: 1.7 },
  { pattern: /^（(?:以下)?(?:简称|下称)/u, weight: 3 },
  { pattern: /^的?(?:[A-Z天种][+＋]?轮)?(?:融资|上市|招股|增发|定增|挂牌新三板|IPO)/u, weight: 2 },
  {
    pattern: new RegExp(`^${lead}(?:只|专|主|既|独家)?(?:做的?[\\u4e00-\\u9fff]{2}|造出|做出|卖出|[年月]销)`, 'u'),
    weight: 1.7,
  },
  { pattern: /^等?[^，。；]{0,6}?(?:垄断|把持|瓜分|占据|包揽)/u, weight: 1.7 },
  { pattern: /^(?:介绍|透露|披露)/u, weight: 0.8 },
  // 「恒创精工的吊车上」, 「在丰越电气的生产车间」, 「在同启化工的带动下」: what only firms have.
  {
    pattern:
      /^(?:集团|公司|股份)?的[\u4e00-\u9fff]{0,4}?(?:车间|厂区|厂房|吊车|货车|车队|展台|展位|仓库|工地|码头|料场|堆场|食堂|宿舍楼|办公楼|门店|(?:带动|牵引|引领|辐射)(?:下|作用))/u,
    weight: 2.2,
  },
  // 「恒创精工一期已经投产」, 「恒创精工新厂在某地投产」
  {
    pattern:
      /^(?:的)?(?:[一二三四五]期|新厂|老厂|新工厂|分厂)(?:工程|项目)?(?:已|将|正|于|在|也|今年|去年|开工|投产|竣工|达产)/u,
    weight: 1.7,
  },
  {
    pattern:
      /^[\u4e00-\u9fff]{2,4}(?:基地|工厂|分厂|分公司)(?:正式|建成|顺利|全面)?(?:投产|开工|奠基|封顶|竣工|启用|落成|揭牌)/u,
    weight: 1.7,
  },
  { pattern: /^(?:集团|公司|股份)?(?:上班|打工|任职|就业|务工|实习)/u, weight: 2.2 },
  { pattern: /^(?:集团|公司|股份)?(?:之后，|(?:排名|位列|名列|上榜))/u, weight: 1.2 },
  { pattern: /^(?:集团|公司|股份)?表示，/u, weight: 1 },
  { pattern: /^方面(?:表示|称|介绍|透露)/u, weight: 2.5 },
  { pattern: /^（[^（）]{0,8}(?:股票|证券)?代码|^（\d{6}|^（S[HZ]/u, weight: 3 },
  { pattern: /^（[\u4e00-\u9fff]{2,6}）(?:公司|有限|集团)/u, weight: 2 },
]);

const rightAgainst = new Cues([
  {
    pattern:
      /^(?:市(?!场)|省|县|镇|乡|村|路|街|产业(?!集团|投资)|行业|技术(?!公司)|工艺|市场|领域|类|型|级|式|性|化(?!工|学)|率|量|度|项目部|制度|体系|机制|政策|模式|理念|大学|学院|日报|晚报|网讯|记者|集群|先生|女士|教授|院士|博士)/u,
    weight: -3,
  },
  // What statistics say of a ware.
  {
    pattern:
      /^(?:的)?(?:出口|进口|进出口|产量|销量|销售|产值|价格|需求|订单|库存|供应)(?:量|额|值|总额|总量)?(?:累计|分别|均)?(?:[同环]比|下降|下滑|增长|上升|回升|回落|达|占|减少|增加|上涨|下跌|旺盛|不足|紧张|翻番)/u,
    weight: -2,
  },
  { pattern: /^(?:说|告诉|坦言|感慨|回忆|笑着|指着|向记者|站在)/u, weight: -2 },
]);

/** What stands right before a name. */
const left = new Cues([
  {
    pattern:
      /(?:收购|并购|入股|参股|控股|增资|注资|供应给|供货给|供给|卖给了?|售给|销售给|配套给|交付给|提供给|转让给|出售给|采购自|购自|委托|隶属于?|被)了?$/u,
    weight: 2.2,
  },
  {
    pattern:
      /(?<![为给对与向和及让助由各等小中微])(?:企业|巨头|龙头|厂商|供应商|制造商|运营商|开发商|品牌|独角兽|链主|上市公司|央企|国企|民企|外企|名企|车企|药企|百强|500强|小巨人|子公司|母公司|客户|股东|冠军|新秀|老字号|旗下|下属|骨干|标杆|佼佼者|领头羊|排头兵|领头雁)(?:的|——|“|：)?$/u,
    weight: 2.2,
  },
  { pattern: /(?<!产品|主要|范围|业务|内容)(?:包括|其中有|分别是|分别为)$/u, weight: 0.8 },
  { pattern: /(?:合资|共同|联合|注册|出资)(?:成立|设立|组建|新设)了?$/u, weight: 2.2 },
  { pattern: /(?:企业|公司|厂商|客户|车企|药企|工厂|厂家|龙头)（如$/u, weight: 2.3 },
  { pattern: /(?:别看|就连|比如|例如|譬如|再如|像|诸如|[，。；：]继|^继|[曾现历时兼出]任|担任)$/u, weight: 1 },
  { pattern: /(?:产自|出自|购自|源自|订自|采购自|隶属于|联手|牵手)$/u, weight: 2.2 },
  { pattern: /(?:^|[，。；：])据$/u, weight: 0.8 },
  {
    pattern: /(?:客户|供应商|股东|买家|业主|投资方|建设单位|实施单位|承建单位|中标单位|申报单位)(?:有|为|是|包括|：)$/u,
    weight: 2.5,
  },
  { pattern: /(?:总部(?:位于|设在)|来自|位于|注册于|坐落于?)[^，。；]{2,14}?的$/u, weight: 2.2 },
  {
    pattern:
      /(?:产品|长期|主要|独家|专门|稳定|批量)?(?:供应|供货|配套|供给|销往|卖给|出口给|交付给?|给了|交给|发往|送到|输送给)$|(?:投资|控股|参股|创办|出资|孵化)的$/u,
    weight: 2,
  },
  {
    pattern:
      /(?:服务|引进|引入|引来|招引|吸引|集聚|聚集|汇聚|落户|入驻|携手|联手|对接|签约|走进|来到|走访|探访|采访|前往|参观|调研|考察|拜访)了?$/u,
    weight: 1.2,
  },
  { pattern: /(?:由|与|同|向|为|给|从|对|和|联合|被|让)(?:其)?$/u, weight: 1 },
  {
    pattern:
      /(?:^|[，。；：！？“”（）]|、)(?:其中|目前|同时|此外|另外|据悉|据介绍|据了解|日前|近日|今年|去年|今年\d+月|\d{1,2}月|\d{4}年|\d{1,2}日|当天|当日|而|另|不久前|上个?月|此前|如今|眼下)?$/u,
    weight: 1,
  },
  { pattern: /(?:[园区城谷镇县市]|隔壁|对门|附近|对面|同城|同县|邻近|一旁|不远处)(?:[里内中])?的$/u, weight: 1.2 },
  { pattern: /[省市县区旗州镇乡盟园谷城港]的?$|的$/u, weight: 0.5 },
]);

const leftAgainst = new Cues([
  {
    pattern:
      /(?:董事长|总经理|经理|总裁|主任|书记|市长|省长|区长|县长|局长|处长|厅长|部长|院长|所长|校长|科长|镇长|厂长|行长|会长|秘书长|负责人|创始人|记者|通讯员|教授|院士|博士|专家|研究员|工程师|工人|员工|村民|农户|老板|代表|CEO|摄|文)(?:、)?$/u,
    weight: -4,
  },
  {
    pattern:
      /(?:年产|生产|主营|加工|研发|制造|销售|产品有|产品为|产品包括|种植|养殖|制备|合成|提取|原料|材料|涉及|涵盖|高端|新型|发展|打造|推进|推动|聚焦|围绕|规模|达到|达|超|属于|获得?|获评|荣获|使用|采用|应用)$/u,
    weight: -1.6,
  },
  { pattern: /[\d.万亿]$|第$|[级型式类]$/u, weight: -1.5 },
]);

const listBehind =
  /^(?:(?:、|和|与|及|以及)(?:[\u4e00-\u9fff]{2,5}[镇区县市乡]的)?[^，。；：、和与及的（）]{2,16}?(?=、|和|与|及|等|[两二三四五六七八九十\d]+(?:家|大)|签|合资|共|$|，|。|为|在|均|都|分别|相继|双双|陆续|先后|纷纷|的|落户|进驻|入驻|携手|联合|是))+/u;
const listBefore =
  /(?:(?<=^|[，。；：]|[为与由向给有了是从])[^，。；：、的（）]{2,16}?(?:、(?:[^，。；：、的（）]{2,16}、)*(?:[^，。；：、的（）]{2,16}(?:和|与|及|以及))?|和|与|及|以及))$/u;

/** What stands behind 公司 or 集团 where a name goes on in it; undefined where it does not. */
function behindForm(after: string): string | undefined {
  return /^(?:公司(?!化|制|股[东权本]|治理|章程|债)|集团(?!化|军|军队))/u.test(after) ? after.slice(2) : undefined;
}

/** How far what surrounds `text[start..end]` says that it is a firm: about 0 for nothing, from 3 on for a sure frame. */
export function weighContext(text: string, start: number, end: number): number {
  const after = text.slice(end, end + 60);
  const before = text.slice(Math.max(0, start - 40), start);
  const followed = behindForm(after);
  const behindIt =
    followed === undefined
      ? right.best(after, text)
      : Math.max(right.best(after, text), right.best(followed, text) + 0.3, 1.2);
  let score = behindIt + rightAgainst.best(after, text) + leftAgainst.best(before, text);
  const behind = listBehind.exec(after);
  if (behind !== null)
    score = Math.max(score, leftAgainst.best(before, text) + right.best(after.slice(behind[0].length), text));
  const lead = left.best(before, text);
  const list = /[、和与及]$/u.test(before) ? listBefore.exec(before) : null;
  const opened =
    list === null
      ? 0
      : left.best(before.slice(0, list.index), text) * 0.8 + leftAgainst.best(before.slice(0, list.index), text);
  return score + (list === null ? lead : opened < 0 ? opened : Math.max(lead, opened));
}
