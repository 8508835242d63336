import type { ProductionRule } from './production-rule.js';

/** A ware's name: no verb's particle, no measure word's end, no name. */
const ware = '(?<list>[\\u4e00-\\u9fffA-Za-z0-9-]{2,12}?)';
/** Ways that finished goods leave a line. */
const finished = '(?:下线|出炉|出窑|出缸|脱模|压制成型|组装好|装配好|打包好|包装好|烘好|织好)';
const leaves = '(?:卸下|卸出|下线|驶下|驶出|开出|运出|发出|走下|滑下|滑出|滚下|吐出|产出|出炉|出窑|打包|装箱|装车)';
/** Measure words said twice: one after another. */
const rows =
  '台台|卷卷|辆辆|件件|批批|箱箱|车车|只只|根根|块块|片片|条条|筐筐|袋袋|桶桶|瓶瓶|张张|捆捆|盒盒|套套|排排|摞摞|匹匹|艘艘|架架';
const oneself = '(?:自己|自家|自主|自个儿|我们|厂里)';
const makes = '(?:做|造|生产|制造|加工|浇|铸|炼|织|染|产)';

/** What is seen of a firm's goods, and what it is said to make itself. */
export const sceneRules: readonly ProductionRule[] = [
  {
    name: 'zh/just-finished',
    pattern: `(?:刚刚?|新近|才)${finished}的(?:首[台批件]|一[台批件])?${ware}(?=[说道，。；、”]|正|被|便|即将|已|整齐|排|准备|等待|介绍|告诉|表示|$)`,
    confidence: 0.74,
    unless: /产品|样品|订单|设备$|新品|货物|零件$|机器$|成品|半成品|宝贝|作品/u,
    examples: ['海川液压有限公司装配线旁，车间主任举着刚下线的多路阀说。'],
    counterExamples: ['海川液压有限公司装配线旁，车间主任举着刚下线的样品说。'],
  },
  {
    name: 'zh/comes-off-its-line',
    pattern: `一(?:${rows})${ware}(?:正|陆续|源源不断地?|缓缓|依次|不断|就)*(?:从|由|在)<firm:maker>(?!手[里中上])[^，。；\\ue001]{0,14}?${leaves}`,
    confidence: 0.78,
    unless: /产品|货物|原料|成品|订单|物资|设备$/u,
    examples: ['一卷卷漆包线正从海川电工有限公司的收线机上卸下，发往外地。'],
    counterExamples: ['一车车货物正从海川物流有限公司的仓库运出，发往外地。'],
  },
  {
    name: 'zh/makes-itself',
    pattern: `(?<=^|[。；：，“])(?<list>[^，。：；！？—的\\ue000-\\ue0ff]{2,30}?)，?(?<maker>\\ue001)?(?:公司)?(?:也|都|全|均|全都|就|已|便|大多|基本)+(?:能|可以?|会|是)?${oneself}(?:就)?(?:能|可以?|会)?${makes}(?=[，。；”]|的|$)`,
    confidence: 0.74,
    unless: /什么|一切|这些|那些|环节|工序|大家|我们|产品$|设备$/u,
    examples: ['滚筒、托辊和清扫器，海川输送机械有限公司都自己做。'],
    counterExamples: ['所有工序，海川输送机械有限公司都自己做。'],
  },
  {
    name: 'zh/now-makes-itself',
    pattern: `(?<=^|[。；“])(?<list>[^，。：；！？—的\\ue000-\\ue0ff]{2,24}?)，(?:从前|以前|过去|原来|原先|早年|早先)[^，。；\\ue001]{2,14}，(?:如今|现在|眼下|今天|后来)[^，。；\\ue001]{0,6}${oneself}[^，。；\\ue001]{0,3}${makes}`,
    confidence: 0.74,
    unless: /什么|这些|那些|设备$|产品$/u,
    examples: ['海川铸造有限公司扩产。阀座毛坯、泵盖毛坯，从前大半靠外购，如今自家就能浇。'],
    counterExamples: ['海川铸造有限公司扩产。这些东西，从前大半靠外购，如今自家就能浇。'],
  },
  {
    name: 'zh/made-for-years',
    pattern:
      '(?:给|为|替)<firm>(?:等(?:企业|公司|品牌|厂家)?)?(?:做|代工|生产|加工|代加工)了?(?:[一二三四五六七八九十几数两\\d]+多?年|\\ue009|多年)的?(?<list>[^，。：；！？—的\\ue000-\\ue0ff]{2,20}?)(?=[，。；]|$)',
    confidence: 0.78,
    unless: /服务|贴牌|代工|配套|产品|生意/u,
    examples: ['海川食品有限公司给蓝星餐饮集团做了八年鱼豆腐和虾滑。'],
    counterExamples: ['海川食品有限公司给蓝星餐饮集团做了八年配套。'],
  },
  {
    name: 'zh/turned-over-to',
    pattern:
      '(?:把|将)[^，。；\\ue001]{0,16}?(?:产能|产线|生产线|车间|设备|线)(?:[^，。；\\ue001]{0,6}?)(?:改成|改做|改产|改为(?:生产)?|改造成|转成|转做|转产|转为(?:生产)?|转向|转到|调整为|切换[到为成]|腾给|让给)了?(?<list>[^，。：；！？—的\\ue000-\\ue0ff]{2,16}?)(?:生产线|产线|线|上)?(?=[，。；]|$)',
    confidence: 0.76,
    unless: /博物馆|公园|园区|仓库|办公|海外|市场|高端|智能化|方向|两班|三班/u,
    examples: ['海川铝材有限公司把部分建筑型材产能改成了光伏边框。'],
    counterExamples: ['海川铝材有限公司把老旧车间改成了博物馆。'],
  },
  {
    name: 'zh/turned-from',
    pattern:
      '(?:把|将)(?:部分|一部分|一半|[三四两]成|[^，。；的\\ue000-\\ue0ff]{0,4})的?(?<=部分|一半|成)(?<list>[\\u4e00-\\u9fffA-Za-z0-9-]{2,10}?)(?:产能|产线|生产线)(?:改|转|调|切换|腾|让)',
    confidence: 0.74,
    unless: /^(?:闲置|老旧|过剩|落后|富余|原有|现有)/u,
    examples: ['海川铝材有限公司把部分建筑型材产能改成了光伏边框。'],
    counterExamples: ['海川铝材有限公司把部分闲置产能改成了光伏边框。'],
  },
  {
    name: 'zh/line-of-size',
    pattern:
      '(?:(?<maker>\\ue001)的?|(?:自家|自有|公司|旗下|其)的?)(?:年产)?(?<cap>\\ue007)(?:的)?(?<list>[\\u4e00-\\u9fffA-Za-z0-9-]{2,10}?)(?:生产线|产线|装置|线)(?=[则已将也正在以，。；、去今年]|$)',
    confidence: 0.78,
    unless: /发电|热电|污水|处理|自动|智能/u,
    examples: ['海川铝业有限公司的8万吨铝型材线去年点火。'],
    counterExamples: ['海川铝业有限公司的8万吨污水处理线去年点火。'],
  },
  {
    name: 'zh/tries-making',
    pattern:
      '(?:开始|尝试|着手|转而|改行|回头|才)(?:试着)?(?:试做|做起|改做|试产|做)(?:了)?(?<list>[^，。：；！？—的\\ue000-\\ue0ff]{2,14}?)(?=[，。；]|$)',
    confidence: 0.74,
    unless: /外贸|生意|电商|直播|代工|贴牌|品牌|出口|内销|实业|企业|工作|贸易|慈善|公益|研发|产品$/u,
    examples: ['海川仪表厂原先做压力表，八年前开始试做流量计，去年卖出6万台。'],
    counterExamples: ['海川仪表厂原先做内贸，八年前开始做外贸，去年卖出6万台。'],
  },
];
