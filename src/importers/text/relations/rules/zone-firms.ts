import type { RelationRule } from '../rule.js';

/** Which firms a zone or place holds, said of the place. */
export const zoneFirmRules: readonly RelationRule[] = [
  {
    name: 'zh/place-then-firm',
    type: 'LOCATED_IN',
    reach: 'near',
    pattern:
      '(?<=^|[。；！？，])(?:在|走进|来到|走访|步入|位于)?<place:to>(?:里|内|中|境内|境内的|西南角|东南角|东侧|西侧|南侧|北侧)?(?:，|的)(?:有着[^，。；]{0,12}的|一家|这家)?<gap:6><firm:from>(?!旗下|下属|所属|的(?:子公司|供应商|配套))(?=[^。；]{0,14}(?:车间|厂区|厂房|生产线|产线|公司|企业|工人|正在|机器|机声|里|内|总投资|年产|投产|生产|比邻|相邻|毗邻|隔路|相望|扎堆|林立|忙|的大门|的员工|的订单|设厂|建厂))',
    unless: /会议|论坛|签约|发布会|大会|仪式/u,
    confidence: 0.72,
    examples: ['在如皋市长江镇，有着30年历史的海川纺织集团正在更换设备。'],
    counterExamples: ['在上海市，海川纺织集团召开发布会。'],
  },
  {
    name: 'zh/firm-of-zone',
    type: 'LOCATED_IN',
    reach: 'near',
    pattern:
      '<place:to>(?:的)?(?:龙头|骨干|重点|本土|本地|入园|入驻|落户|规上|明星)?(?:企业|公司|厂商)(?:——|、)?<firm:from>(?!旗下|下属|的(?:子公司|供应商))',
    confidence: 0.82,
    examples: ['如皋经开区企业海川机械有限公司上半年出口翻番。'],
    counterExamples: ['如皋经开区为企业服务，海川机械有限公司受益。'],
  },
  {
    name: 'zh/inside-zone',
    type: 'LOCATED_IN',
    reach: 'near',
    pattern: '<place:to>(?:里|内|园内|区内|境内)的<gap:8><firm:from>(?!旗下|下属|的(?:子公司|供应商))',
    confidence: 0.84,
    examples: ['如皋经开区里的海川机械有限公司去年营收3亿元。'],
    counterExamples: ['如皋经开区里，海川机械有限公司受到表彰。'],
  },
  {
    name: 'zh/landed-is',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?:落户|入驻|进驻|扎根|位于|坐落于|落地)(?:于|在)?<place:to><gap:4>的(?:还有|有|是|包括|企业还有|企业有|企业包括|项目还有|项目包括|项目有)<gap:6><thing:from>',
    confidence: 0.86,
    examples: ['落户如皋经开区的还有海川机械有限公司。'],
    counterExamples: ['落户如皋经开区的还要努力。'],
  },
  {
    name: 'zh/zone-has',
    type: 'LOCATED_IN',
    reach: 'near',
    pattern:
      '<place:to>(?:目前|现|现已|已|已经|里|内|还|只|仅)*(?:有|拥有|集聚了?|聚集了?|汇集了?|云集了?|坐拥)<gap:6><firm:from>\\ue009?[^，。；的\\ue001]{0,6}(?:企业|公司|龙头|，|。|等)',
    unless: /产品|技术|专利|占|股/u,
    confidence: 0.8,
    examples: ['目前，如皋经开区已有海川机械有限公司、海润科技有限公司等30家企业。'],
    counterExamples: ['如皋经开区已有海川机械有限公司的产品。'],
  },
  {
    name: 'zh/met-in-zone',
    type: 'LOCATED_IN',
    reach: 'near',
    pattern:
      '(?:在|走进|来到|走访)<place:to>(?:里|内)?，<gap:4>(?:记者)?(?:见到了?|看到了?|走进了?|来到|遇到了?|采访了?|走访了?)<gap:4><firm:from>',
    unless: /会议|论坛|签约|发布会|大会|仪式/u,
    confidence: 0.72,
    examples: ['在如皋经开区，记者走进海川机械有限公司的车间。'],
    counterExamples: ['在如皋经开区，记者听说了海川机械有限公司。'],
  },
  {
    name: 'zh/place-of-name',
    type: 'LOCATED_IN',
    pattern: '(?<!来自|源自|发往|销往|出口|对|以|是)(?:同在|位于|地处)?<place:to>(?:境内|本地|当地)?的<firm:from>',
    unless: /^$/u,
    confidence: 0.74,
    examples: ['包装箱由江苏如皋的海川纸业有限公司供应。'],
    counterExamples: ['产品卖给来自德国的海川公司。'],
  },
  {
    name: 'zh/arrived-here',
    type: 'LOCATED_IN',
    object: 'topicPlace',
    pattern:
      '<firm:from>\\ue009?(?:公司|企业)?(?:已|也|均|都|就|便|还|又|正式|成功|先后|相继|陆续|纷纷|率先|集中|首批|签约|\\d{4}年|去年|今年|前年|\\d{1,2}月|随后|此前|同年|次年|当年|年初|年底|于|现已|目前)*(?:入驻|进驻|落户|入园|扎堆|安家|投产落户)(?:其中|其间)?(?=[，。；])',
    unless: /未|拟|将/u,
    confidence: 0.74,
    examples: [
      '如皋经开区扩建电子产业园。去年，海川电子有限公司正式入驻，首批产品下线。',
      '如皋经开区举行签约活动，海川电子有限公司、海润科技有限公司等5家企业签约入驻，协议投资9亿元。',
    ],
    counterExamples: ['如皋经开区扩建电子产业园。海川电子有限公司将入驻。'],
  },
  {
    name: 'zh/zone-leading-firm',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<place:to>[^。；\\ue001-\\ue004]{0,40}?(?:龙头|骨干|重点|代表性?|主要|规上|核心|入驻|入园|链主)(?:企业|公司|厂商)(?:主要|分别)?(?:为|是|有|包括|如|：|当属|——|以)<gap:4><firm:from>',
    unless: /为[^，。；]{0,8}(?:企业|公司)|供应|配套|合作|上游|下游/u,
    confidence: 0.8,
    examples: ['如皋经开区现有规上企业21家，龙头企业为海川化工有限公司。'],
    counterExamples: ['如皋经开区的下游龙头企业有海川化工有限公司。'],
  },
  {
    name: 'zh/one-of-zone-firms',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<place:to>[^。；\\ue001-\\ue004]{0,40}?(?:企业|公司|厂家)[^。；\\ue001-\\ue004]{0,10}，<firm:from>(?:公司)?(?:是|就是|便是|即是|即|为)(?:其中|当中|他们|它们)',
    confidence: 0.82,
    examples: ['如皋经开区去年引进企业9家，海川制衣有限公司是其中最大的一家。'],
    counterExamples: ['如皋经开区去年引进企业9家，海川制衣有限公司是供应商。'],
  },
  {
    name: 'zh/place-attracted',
    type: 'LOCATED_IN',
    pattern:
      '<place:to><gap:14>(?:先后|成功|陆续|近年来|已|相继|共)*(?:引进|引入|引育|招引|引来|迎来|落户|集聚|聚集|汇聚|汇集|云集|吸引|吸纳|聚拢|扎堆|坐落|分布|入驻|进驻|培育|孵化|招引落地)(?:了|的|有|着|出)?<gap:16><thing:from>(?!(?:公司)?(?:董事长|总经理|总裁|一行|考察|调研|代表|高管|负责人|派|的?(?:技术|设备|工艺|经验|模式|专利|股权?|资金|产品|团队|目光|关注|订单)))',
    unless: /(?:拟|计划|将|有意)(?:引进|引入|招引)|团队|院校|高校|大学/u,
    confidence: 0.88,
    examples: [
      '近年来，太仓高新区先后引进了赛峰航空、蒂森工业等一批龙头企业。',
      '葛洲开发区先后引进的恒泽新能源、海润高科等项目陆续投产。',
    ],
    counterExamples: ['太仓高新区引进了一批博士团队。'],
  },
  {
    name: 'zh/place-has-firms',
    type: 'LOCATED_IN',
    pattern: '<place:to><far:60>(?:并|还|现|已)?拥有(?:了|着)?<firm:from>',
    unless: /等产品|技术|专利|占|股|以[^，]*为|旗下|下设/u,
    confidence: 0.8,
    examples: ['常州市将动力电池列为主导产业，并拥有恒泽能源、中锐科技等一批知名企业。'],
    counterExamples: ['常州市拥有一批知名企业。'],
  },
  {
    name: 'zh/place-before-name',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern: '<place:to><site:from>',
    unless: /^$/u,
    confidence: 0.8,
    examples: ['记者来到鄂州临空经济区恒泽锂电材料有限公司。'],
    counterExamples: ['记者采访了德国恒泽公司。'],
  },
  {
    name: 'zh/among-first-in',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern: '作为<place:to><gap:14>(?:企业|公司)(?:之一)?，<firm:from>',
    confidence: 0.85,
    examples: ['作为钦州石化产业园首批落户企业之一，海川石化去年产值过百亿元。'],
    counterExamples: ['作为龙头企业之一，海川石化去年产值过百亿元。'],
  },
  {
    name: 'zh/place-formed-with',
    type: 'LOCATED_IN',
    pattern:
      '<place:to><far:70>形成了?以?<far:50><firm:from>(?=为(?:引领|龙头|代表|核心)|[^，。]{0,12}(?:齐头并进|协同发展|格局|集群))',
    confidence: 0.65,
    examples: [
      '目前，该区集聚企业七十余家。太仓高新区形成了以江海新能源等整车企业为引领，海润电池等零部件企业齐头并进的格局。',
    ],
    counterExamples: ['太仓高新区形成了良好的氛围。'],
  },
  {
    name: 'zh/led-by-here',
    type: 'LOCATED_IN',
    object: 'topicPlace',
    pattern: '(?:以|依托)<firm:from>(?:为(?:引领|龙头|代表|核心|链主|支撑)|，)',
    unless: /^$/u,
    confidence: 0.62,
    examples: ['滁州经开区已形成以恒泽新能源、海润光电等企业为龙头的光伏产业集群。'],
    counterExamples: ['行业以恒泽新能源的技术为标准。'],
  },
];
