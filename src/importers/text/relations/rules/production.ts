/** A way of saying what a firm makes. `list` is a phrase of products; `cap` a figure for the one named beside it. */
export interface ProductionRule {
  readonly name: string;
  readonly pattern: string;
  readonly confidence: number;
  readonly kind?: 'installed' | 'planned' | 'output';
  readonly unless?: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const list = '(?<list>[^，。；：！？—\\ue000-\\ue0ff]{2,60})';

export const productionRules: readonly ProductionRule[] = [
  {
    name: 'zh/made-by-described',
    pattern:
      '(?<=^|[，。；：、])(?:专业|主要|专门)?(?:生产|制造|做|研制|从事|专注于?|主营|主攻)(?<list>[\u4e00-\u9fffA-Za-z0-9-]{2,14}?)(?:研发|生产|制造|加工)?的<firm:maker>',
    confidence: 0.82,
    examples: ['生产隔膜的恒泽科技、做铜箔的海润科技有限公司都已入驻。'],
    counterExamples: ['恒泽公司是做大的企业。'],
  },
  {
    name: 'zh/focuses-on',
    pattern: `(?<=[，。；\ue001])(?:将)?(?:主攻|主打产品[是为]|主要产销|专做|专产|主力产品[是为]|当家产品[是为])(?:各类)?${list}`,
    confidence: 0.8,
    unless: /市场|方向|领域/u,
    examples: ['恒泽公司上月投产，主攻锂电铜箔。'],
    counterExamples: ['恒泽公司主攻海外市场。'],
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
    name: 'zh/main-products',
    pattern: `(?:主营产品|主要产品|主导产品|拳头产品|(?<=[，。；\ue001])产品(?!有|是))(?:主要)?(?:有|为|包括|包含|涵盖|覆盖|是|：)(?:了)?${list}`,
    confidence: 0.8,
    examples: ['恒泽公司主要产品有轮毂电机和减速器。'],
    counterExamples: ['恒泽公司产品有保障。'],
  },
  {
    name: 'zh/engaged-in',
    pattern: `(?:主营业务为|主营|主要从事|专业从事|专注于?|主要生产|专业生产|主打|专门从事|专门生产|主要研发生产|(?<=[，\ue001])从事|(?:是|为|系)(?:国内|全球|国际|我国)?(?:一家|家)[^，。；]{0,4}(?:从事|专注于?|致力于)|专业研发生产|研发生产|研制生产|批量生产|主产|将进行|转做|转产|改做|转型做)(?:各类|各种)?${list}`,
    confidence: 0.8,
    unless: /工作|人员|教育|培训|以上|行业的|活动|^产品|^业务/u,
    examples: ['恒泽公司专业从事晶体管封装，主要生产吸尘器、小家电和电机产品。'],
    counterExamples: ['恒泽公司从事教育工作。'],
  },
  {
    name: 'zh/verb-produces',
    pattern: `(?<=[\ue001，])(?:已|将|可|能够?|现|还|也|目前|已经|主要|可以)?(?:自主研发|生产|制造|研发|开发|量产|制成)(?:的正是|的是|出|了)?(?!线|基地|车间|厂|企业|过程|能力|成本|规模|效率|需要|中心|经营|计划|任务|安全|性|环节|投入|园|力|区)${list}`,
    confidence: 0.7,
    unless:
      /人员|团队|投入|占|费用|中心|平台|实力|能力|创新|技术$|系统$|效率|周期|个(?:车间|品种)|^\d|问题|需求|任务|经营|订单/u,
    examples: ['恒泽公司生产锂电池隔膜和铝塑膜。', '恒泽公司建立起综合利用项目，开发了水泥缓凝剂、石膏粉等多种产品。'],
    counterExamples: ['恒泽公司研发投入占比超过5%。'],
  },
  {
    name: 'zh/made-by',
    pattern: `由<firm:maker>(?:自主)?(?:生产|研发|制造|研制|开发)的(?:新产品|新材料|产品)?(?:——)?${list}`,
    confidence: 0.78,
    unless: /设备$|技术|系统|平台/u,
    examples: ['这些瓶子的原料由恒泽新材料生产的食品级切片制成。'],
    counterExamples: ['由恒泽新材料牵头的联盟成立。'],
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
      '(?:是|成为|系)[^，。；]{0,24}?(?:最大的?|领先的?|知名的?|专业的?|重要的?|主要的?|实现)(?<list>[\u4e00-\u9fffA-Za-z0-9]{2,16}?)(?:单体|大规模量产|规模化)?的?[^，。；]{0,10}?(?:制造|生产|材料|新能源)?(?:企业|商|厂商|厂家|基地)',
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
    name: 'zh/share-of-market',
    pattern:
      '(?<=\ue001|其中，?)的?(?<list>[\u4e00-\u9fffA-Za-z0-9-]{2,12}?)(?:产量|产销量|出货量|市场占有率|市占率|产销)(?:占|位居|居|连续|全国|全球|稳居|已占|约占)',
    confidence: 0.76,
    unless: /产品|主要/u,
    examples: ['海润科技有限公司的铜箔产量占全国的三成。'],
    counterExamples: ['海润科技有限公司的产品产量占全国的三成。'],
  },
  {
    name: 'zh/product-supplied',
    pattern:
      '为[^，。；]{1,12}?(?:配套|供应|代工|加工|提供)(?:各类|各种)?(?<list>[^，。；：！？—的\ue000-\ue0ff]{2,12})(?=[，。；]|的(?<maker>\ue001)|$)',
    confidence: 0.78,
    unless:
      /服务|生产|支[持撑]|资金|保障|便利|岗位|贷款|动力|条件|平台|方案|融资|机会|场地|帮助|能力|企业|就业|空间|依据|担保|样板|经验|一[站条个]/u,
    examples: ['海润科技有限公司为东方汽车集团配套座椅。', '为东方汽车集团供应座椅的海润科技有限公司上月投产。'],
    counterExamples: ['海润科技有限公司为东方汽车集团配套生产。'],
  },
  {
    name: 'zh/output-a-day',
    pattern:
      '(?:每天|每日|每月|日均|一天|一个月)(?:能|可|都|要)?(?:出|产出?|生产|下线|交付)(?:各类|各种)?(?<list>[\u4e00-\u9fffA-Za-z0-9-]{2,12}?)\ue007',
    confidence: 0.74,
    examples: ['海润科技有限公司去年投产，眼下每天能出汽车座椅260套。'],
    counterExamples: ['海润科技有限公司去年投产，眼下每天能节电260度。'],
  },
  {
    name: 'zh/for-more-of',
    pattern: '用于(?:其)?(?<list>[\u4e00-\u9fffA-Za-z0-9-]{2,12}?)(?:扩产|增产|产能扩建|扩能)',
    confidence: 0.76,
    examples: ['海润科技有限公司拟追加投资1.2亿元用于铜箔扩产。'],
    counterExamples: ['海润科技有限公司拟追加投资1.2亿元用于还贷。'],
  },
  {
    name: 'zh/in-charge-of',
    pattern:
      '(?<=\ue001)(?:主要)?(?:负责|承担)(?:上游|下游|全部)?(?<list>[^，。；：！？—的\ue000-\ue0ff]{2,20})的(?:提纯|生产|制造|加工|冶炼|制备|分离)',
    confidence: 0.76,
    examples: ['海川稀土分离有限公司负责上游氧化钇、氧化铕的提纯。'],
    counterExamples: ['海川稀土分离有限公司负责上游氧化钇、氧化铕的运输。'],
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
];
