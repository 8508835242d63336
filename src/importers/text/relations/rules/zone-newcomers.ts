import type { RelationRule } from '../rule.js';

/** Which firms came to a zone or place, or lead and stand for those that it has. */
export const zoneNewcomerRules: readonly RelationRule[] = [
  {
    name: 'zh/settled-too',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?<=^|[。；！？])[^，。；\\ue000-\\ue0ff]{0,6}在<place:to>(?:里|内)?，[^。；\\ue002-\\ue005]{2,40}，(?:[^，。；：！？、\\ue000-\\ue0ff]{2,10}、){0,3}<firm:from>[^，。；\\ue000-\\ue0ff]{0,8}(?:也|均|都|先后|相继|陆续|纷纷|已)+(?:落户|入驻|进驻|入园|扎根|设厂|建厂)(?=[，。；])',
    confidence: 0.8,
    examples: ['在如皋经开区，本土企业你追我赶，海川机械有限公司、海润科技有限公司等外来名企也先后落户。'],
    counterExamples: ['在如皋经开区，本土企业你追我赶，海川机械有限公司等外来名企也先后离开。'],
  },
  {
    name: 'zh/arrived-here',
    type: 'LOCATED_IN',
    object: 'topicPlace',
    pattern:
      '<firm:from>\\ue009?(?:公司|企业)?(?:已|也|均|都|就|便|还|又|正式|成功|先后|相继|陆续|纷纷|率先|集中|首批|首家|首个|最先|最早|第[一二三]家|签约|\\d{4}年|去年|今年|前年|\\d{1,2}月|随后|此前|同年|次年|当年|年初|年底|于|现已|目前)*(?:(?:入驻|进驻|落户|入园|扎堆|安家|投产落户|扎根|落子)(?:其中|其间|于此|园区|这里)?|(?:相继|接踵|慕名|纷纷|随之|陆续)而[来至]|纷至沓来)(?=[，。；])',
    unless: /未|拟|将/u,
    confidence: 0.74,
    examples: [
      '如皋经开区扩建电子产业园。去年，海川电子有限公司正式入驻，首批产品下线。',
      '如皋经开区举行签约活动，海川电子有限公司、海润科技有限公司等5家企业签约入驻，协议投资9亿元。',
    ],
    counterExamples: ['如皋经开区扩建电子产业园。海川电子有限公司将入驻。'],
  },
  {
    name: 'zh/moved-in-list',
    type: 'LOCATED_IN',
    object: 'topicPlace',
    each: { end: 'from', kinds: ['firm'] },
    pattern:
      '(?<=[，；。]|^)(?:目前|现|园区|区内|园内)?(?:已有|现有|吸引了?|迎来了?|有|引来了?)(?<each><firm>(?:(?:、|和|与|及)[^，。；：的、\\ue002-\\ue006]{1,12}){1,6})(?:等[^，。；\\ue000-\\ue0ff]{0,10})?(?:先后|相继|陆续|签约|成功|正式|集中)*(?:入驻|进驻|落户|入园)(?=[，。；])',
    unless: /拟|将|洽谈/u,
    confidence: 0.76,
    examples: ['如皋物流园占地310亩，已有海川电商、某某网、海润供应链入驻。'],
    counterExamples: ['如皋物流园占地310亩，已有海川电商、某某网、海润供应链来访。'],
  },
  {
    name: 'zh/among-counted-here',
    type: 'LOCATED_IN',
    object: 'topicPlace',
    pattern:
      '(?:园区|区内|园内|\\ue002)[^。；]{0,60}(?:配套|上下游|相关|入园|规上|各类|关联|加工|制造)[^，。；\\ue001-\\ue006]{0,8}(?:企业|公司|厂家)\\ue009(?:家)?(?:入驻|落户|投产|入园|集聚|扎根)，其中，?(?:<firm>(?:公司)?的[^，。；\\ue001]{0,8}(?:供应商|配套商|配套企业))?<firm:from>(?!(?:公司)?(?:与|向|为|和|的(?:供应|客户)))',
    unless: /全国|全球|全省|拟|计划|洽谈|考察/u,
    confidence: 0.76,
    examples: [
      '如皋经开区正围绕海川重工建产业链，目前已有模具、物流等配套企业17家入驻，其中海川重工的模具供应商海润模具有限公司去年投产。',
    ],
    counterExamples: [
      '如皋经开区正围绕海川重工建产业链，目前已有模具、物流等配套企业17家来访，其中海川重工的模具供应商海润模具有限公司去年投产。',
    ],
  },
  {
    name: 'zh/newcomers-of-zone',
    type: 'LOCATED_IN',
    object: 'topicPlace',
    pattern:
      '(?<!拟|将|未|计划|有望|即将)(?:入园|进园|入驻|落户|进驻|引进|在园|驻园)(?:园区|于此)?的，?(?:\\ue009|企业|公司|外资|龙头|首家|、|还有|有|包括|分别是|是)*<gap:4><firm:from>(?!的?(?:技术|设备|产品|项目))',
    unless: /未|拟|将/u,
    confidence: 0.74,
    examples: ['如皋经开区今年已开工三个项目。首批入园的海川冷链、海润供应链有限公司签订了土地协议。'],
    counterExamples: ['如皋经开区今年已开工三个项目。拟入园的海川冷链有限公司签订了协议。'],
  },
  {
    name: 'zh/dateline-place',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern: '(?<=^[●■◆▲○▪•]?|[。；][●■◆]?)<place:to>(?:：|——)<gap:4>(?<each>[^。；]{0,80}?(?:<thing>))',
    each: { end: 'from', kinds: ['firm', 'project'] },
    unless: /供应|客户|采购|投资方|考察|签约/u,
    confidence: 0.74,
    examples: ['如皋市：海川储能电池项目月底投产。'],
    counterExamples: ['如皋市长说：海川储能电池项目月底投产。'],
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
    name: 'zh/place-attracted-later',
    type: 'LOCATED_IN',
    pattern:
      '(?<=^|[，。；])<place:to>[^。；\ue001-\ue004]{4,80}，(?:目前|现|已经?|先后|成功|累计|陆续){1,3}(?:引进|引入|引育|招引|集聚|聚集|汇聚)了?<gap:10><thing:from>(?!(?:公司)?(?:董事长|总经理|总裁|一行|考察|调研|代表|高管|负责人|的?(?:技术|设备|工艺|经验|模式|专利|股权?|资金|产品|团队)))',
    unless: /(?:拟|计划|将|有意)(?:引进|引入|招引)|团队|院校|高校|大学|全国|全球|全省|全市/u,
    confidence: 0.84,
    examples: ['葛洲开发区已形成以轴承为主、磁材为辅的产业布局，已引进链主企业恒泽新能源、海润高科等20家企业。'],
    counterExamples: ['葛洲开发区组团外出招商，已引进一批博士团队。'],
  },
  {
    name: 'zh/place-attracted',
    type: 'LOCATED_IN',
    pattern:
      '<place:to>(?:<gap:14>|[^。；\\ue000-\\ue0ff]{4,24}，)(?:先后|成功|陆续|近年来|已|相继|共)*(?:引进|引入|引育|招引|招来|引来|迎来|落户|集聚|聚集|汇聚|汇集|云集|吸引|吸纳|聚拢|扎堆|坐落|分布|入驻|进驻|培育|孵化|招引落地)(?:了|的|有|着|出)?<gap:16><items><thing:from>(?!(?:公司)?(?:董事长|总经理|总裁|一行|考察|调研|代表|高管|负责人|派|的?(?:技术|设备|工艺|经验|模式|专利|股权?|资金|产品|团队|目光|关注|订单)))',
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
    reach: 'near',
    firstOf: 'from',
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
    pattern: '作为<place:to><gap:14>(?:企业|公司|大户|名片|标杆|工厂)(?:之一)?，<firm:from>',
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
