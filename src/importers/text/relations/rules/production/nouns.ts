import type { ProductionRule } from './production-rule.js';
import { flagship, products as list, standing } from './production-words.js';

/** What a firm's products, its name for itself or its share of a market say that it makes. */
export const nounRules: readonly ProductionRule[] = [
  {
    name: 'zh/main-products',
    pattern: `(?:${flagship}产品|(?<=[，。；\ue001]|如今|目前|现在)的?产品(?!有[保着市竞]|是))(?:主要|目前|现已?|线|已|由最初的[^，。；]{2,10}发展到)*(?:有|为|包括|包含|涵盖|覆盖|囊括|涉及|是|：)(?:了|着)?(?:各类|各种)?${list}`,
    confidence: 0.8,
    unless: /认证|[一二两三四五六七八九十\d]+个(?:省|国家)|国家|地区|客户|市场/u,
    examples: ['恒泽公司主要产品有轮毂电机和减速器。', '恒泽公司创办于1987年，如今产品涵盖压滤机、滤布三大系列。'],
    counterExamples: ['恒泽公司产品有保障。', '恒泽公司产品覆盖30个国家和地区。'],
  },
  {
    name: 'zh/flagship-named',
    pattern: `(?<=\ue001的?|其|公司的?)${flagship}产品(?:——|—)?(?![有为包涵覆囊涉是：的占已在获远畅销出通供质性价市产])${list}`,
    confidence: 0.76,
    unless: /^(?:毛利|营业|营收|出口|结构|类别|及|和|与|研发|方面|更新|竞争|技术)/u,
    examples: ['恒泽公司拳头产品顺酐衍生物连续多年位居全国首位。'],
    counterExamples: ['恒泽公司拳头产品远销海外。'],
  },
  {
    name: 'zh/is-flagship',
    pattern: `(?<=^|[，。；：])(?<list>[^，。；：！？—\ue000-\ue0ff]{2,40}?)(?:均|都|也|正|便|就)*(?:是|为|系)(?:该公司|公司|该企业|企业|其|该厂|我们|他们|<firm:maker>)(?:公司)?的?${flagship}(?:产品|品种)`,
    confidence: 0.78,
    unless: /^(?:这|该|此|它)|产品$/u,
    examples: ['拉链、纽扣是恒泽公司的主打产品。'],
    counterExamples: ['这是恒泽公司的主打产品。'],
  },
  {
    name: 'zh/integrated-maker',
    pattern: `集${list.replace('{2,60}', '{2,30}?')}(?:的)?(?:研发|研究|设计|生产|制造|加工|销售)[^，。；]{0,16}(?:于一体|为一体)`,
    confidence: 0.8,
    examples: ['恒泽公司是集预制菜研发、生产、销售于一体的企业。'],
    counterExamples: ['恒泽公司是集研发、生产、销售于一体的企业。'],
  },
  {
    name: 'zh/maker-noun',
    pattern:
      '(?:是|成为|系|作为)[^，。；]{0,24}?(?:最大的?|领先的?|知名的?|专业的?|重要的?|主要的?|实现)(?<list>[\u4e00-\u9fffA-Za-z0-9]{2,16}?)(?:单体|大规模量产|规模化)?的?[^，。；]{0,10}?(?:制造|生产|加工|材料|新能源)?(?:企业|商|厂商|厂家|基地)',
    confidence: 0.72,
    unless: /企业|行业|新型|综合|高科技|之一|高新技术|第三方/u,
    examples: ['恒泽公司是全球最大的棕刚玉制造企业。'],
    counterExamples: ['恒泽公司是全球最大的企业。'],
  },
  {
    name: 'zh/maker-before-name',
    pattern:
      '(?<=^|[，。；：、的])(?:国内|全球|知名|大型|专业)*(?<list>[\u4e00-\u9fffA-Za-z0-9-]{2,12}?)(?:生产商|制造商|生产企业|制造企业|生产厂家|制造厂商|厂商|厂家)(?:——|、)?<firm:maker>',
    confidence: 0.78,
    unless: /供应|配套|合作|上游|下游/u,
    examples: ['铜箔生产商海润科技有限公司去年上市。'],
    counterExamples: ['铜箔贸易商海润科技有限公司去年上市。'],
  },
  {
    name: 'zh/has-works',
    lastOf: true,
    pattern:
      '<firm:maker>(?:[^，。；\\ue001\\ue004]{0,16}?(?:建有|建成|拥有|投建|兴建|设有|现有|投用)(?:了)?(?:\\ue009|一座|一家)?|的)(?:全自动|自动化|智能化?|现代化|标准化|国内最大的?|全新的?)*(?<list>[\\u4e00-\\u9fffA-Za-z0-9-]{2,12}?)(?:(?:生产|加工|制造)?(?:车间|厂|生产线|产线|流水线|灌装线))(?=[，。；本今去上已在正满开高\\ue009]|$)',
    confidence: 0.76,
    unless:
      /冲压|总装|焊装|涂装|装配|机加|包装|铸造|锻造|热处理|组装|处理|发电|热电|供热|污水|老|新|分|二号|第|数字|黑灯|无尘|净化|恒温|样板|智慧|培训|实训|检测|中试|试验|一流|先进|高速|多|海外|国外|工厂|[东西南北]$|全资|控股|代工/u,
    examples: ['恒泽公司在樟树市建有中药饮片厂。', '恒泽公司的雪饼车间已试车。'],
    counterExamples: ['恒泽公司的总装车间已试车。', '恒泽公司建有污水处理厂。'],
  },
  {
    name: 'zh/lines-of',
    pattern: '<firm:maker>(?:的)?(?<list>[\\u4e00-\\u9fffA-Za-z0-9-]{2,12}?)\\ue009(?:生产线|产线|流水线)',
    confidence: 0.74,
    unless: /拥有|建有|现有|建成|智能|自动/u,
    examples: ['恒泽公司高纯硫酸锰6条生产线满负荷运行。'],
    counterExamples: ['恒泽公司建有6条生产线。'],
  },
  {
    name: 'zh/bought-product',
    pattern:
      '(?:向|从)<firm:maker>(?:长期|批量|再次|追加)*(?:采购|订购|购买|购入|购进)(?:了)?(?:一批|首批|\\ue007)?(?<list>[\\u4e00-\\u9fffA-Za-z0-9-]{2,14}?)(?=[，。；\\ue006\\ue007]|等|约|$)',
    confidence: 0.72,
    unless: /股权|股份|资产|服务|原料|材料|产品|设备|技术|专利|土地|债券|商品|货物|保险|理财|电力|燃料/u,
    examples: ['恒泽公司今年从恒润半导体有限公司采购车规级模块30万只。'],
    counterExamples: ['恒泽公司从恒润半导体有限公司采购设备。'],
  },
  {
    name: 'zh/made-by-described',
    pattern:
      '(?<=^|[，。；：、有和与及如像是为家了])(?:专业|主要|专门)?(?:生产|制造|做|研制|从事|专注于?|主营|主攻)(?<list>[\u4e00-\u9fffA-Za-z0-9-]{2,14}?)(?:研发|生产|制造|加工)?的<firm:maker>',
    confidence: 0.82,
    examples: ['生产隔膜的恒泽科技、做铜箔的海润科技有限公司都已入驻。'],
    counterExamples: ['恒泽公司是做大的企业。'],
  },
  {
    name: 'zh/share-of-market',
    pattern:
      '(?<=\ue001|其中，?)(?:公司)?(?:生产)?的?(?<list>[\u4e00-\u9fffA-Za-z0-9-]{2,14}?)(?:(?:年)?(?:产量|产销量|销量|出货量|市场占有率|市占率|产销|市场份额|国内市场占有率)(?:连续|常年|已|均|就|约)*(?:占|位居|居|全国|全球|稳居|达|超|排名)|(?:已|约|就|牢牢)*占(?:到|据|有|领)?(?:了)?(?:国内|全国|全球|国际|世界|全省|同类))',
    confidence: 0.76,
    unless: /产品|主要|业务|收入|营收|投入|产值|出口/u,
    examples: ['海润科技有限公司的铜箔产量占全国的三成。', '海润科技有限公司的石蜡占到国内市场的两成。'],
    counterExamples: ['海润科技有限公司的产品产量占全国的三成。'],
  },
  {
    name: 'zh/one-in-several',
    pattern:
      '每(?:卖出|生产|销售|下线|售出)?[^，。；\ue001-\ue007]{0,4}?(?:\ue007|\ue009|[一二两三四五六七八九十百\\d]+[把只件台双支个块条辆顶张片颗瓶])(?<list>[\u4e00-\u9fff]{2,10}?)(?:中|里)?，?(?:就|便)?有[^，。；]{1,6}?(?:产自|来自|出自|出产自|是)<firm:maker>',
    confidence: 0.78,
    examples: ['全国每三把提琴就有一把产自海润乐器有限公司。'],
    counterExamples: ['全国每三名技工就有一名毕业于海润学院。'],
  },
  {
    name: 'zh/project-then-capacity',
    pattern:
      '<project:base>[^，。；\\ue001-\\ue007]{0,12}，(?:目前|现|合计|总)*(?:年产能|产能|年产)(?:已)?(?:达到?|约|为|突破|超过?)?<cap:cap>',
    confidence: 0.82,
    examples: ['恒泽公司在包头建有大型硅片生产基地，年产能达45GW。'],
    counterExamples: ['恒泽公司在包头建有大型硅片生产基地，员工5000人。'],
  },
  {
    name: 'zh/leader-in',
    pattern:
      '(?:是|为)[^，。；]{0,16}?(?<list>[\u4e00-\u9fff]{2,16}?)(?:领域|行业)的[^，。；]{0,6}(?:龙头|领军|领先|头部)企业',
    confidence: 0.7,
    unless: /^(?:行业|国内|该|所在)/u,
    examples: ['恒泽公司是半导体零部件领域的龙头企业。'],
    counterExamples: ['恒泽公司是行业的龙头企业。'],
  },
  {
    name: 'zh/makers-list',
    pattern: '<firm:maker>为?',
    confidence: 0.75,
    examples: ['园区形成了以江海新能源、恒泽客车等新能源整车制造企业为龙头的集群。'],
    counterExamples: ['园区形成了以江海新能源、恒泽客车等企业为龙头的集群。'],
  },
  {
    name: 'zh/ranks-among-makers',
    pattern: `(?:是|成为|系|作为|为|属)[^，。；\ue001]{0,8}?${standing}(?:的)?(?<list>[\u4e00-\u9fffA-Za-z0-9-]{2,20}?)的?(?:头号|龙头|主要|最大的?|重要|主力|骨干|知名|领先的?|大型)(?:的)?(?:生产|制造|加工|研发生产)?(?:企业|厂家|厂商|生产商|制造商|基地|供应商|工厂)`,
    confidence: 0.76,
    unless: /行业|企业|领域|产业|一流|市场|之一|规模|唯一|首家|领先|最/u,
    examples: ['恒泽公司如今已是国内光栅尺的头号厂家。', '恒泽公司为国内硫酸软骨素和肝素钠原料药的主要生产企业。'],
    counterExamples: ['恒泽公司是国内行业的龙头企业。'],
  },
];
