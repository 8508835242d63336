import type { RelationRule } from '../rule.js';

/** Firms and works that a place counts as its own: lists behind a number of firms, works that it pays for itself. */
export const zoneRosterRules: readonly RelationRule[] = [
  {
    name: 'zh/place-counts-then-lists',
    type: 'LOCATED_IN',
    reach: 'local',
    each: { end: 'from', kinds: ['firm'] },
    pattern:
      '<place:to>[^。；\\ue001-\\ue005]{0,36}(?:新增|再添|又添|添了?|增加|拥有|有|入围|入选|上榜|占据?|占有|摘得|斩获|达到?|已达|\\ue006[^，。；\\ue000-\\ue0ff]{0,2}的)(?:了)?(?:\\ue009|[两三四五六七八九十]家)[^。；：\\ue001-\\ue006]{0,24}(?:：|——|[，、](?:它们|名单)?(?:分别|依次|即)(?:是|为)?|，(?:它们|这些企业)(?:是|为))(?<each>[^，。；\\ue001-\\ue006]{0,12}\\ue001(?:[^，。；：\\ue002-\\ue006]{0,24}\\ue001){0,5})(?!的)',
    unless: /客户|供应商|全国|全球|投资方|考察|来自|股东|合作|签约/u,
    confidence: 0.8,
    examples: [
      '如皋市新增3家单项冠军企业，分别为海川机械有限公司、海润车桥有限公司和东方重工有限公司。',
      '如皋经开区年产值过亿元的企业有两家：海川机械有限公司、海润车桥有限公司。',
    ],
    counterExamples: ['如皋市的客户有两家：海川机械有限公司、海润车桥有限公司。'],
  },
  {
    name: 'zh/among-firms-of-place',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?<=(?<to>[\\ue002\\ue003])的?[^，。；\\ue000-\\ue0ff]{0,6}(?:企业|公司|厂家|工厂|厂子|大户|龙头)(?:里头?|中|当中|之中|里面)，(?:[^。；\\ue002-\\ue005]{0,50}，)?)<firm:from>(?:公司)?(?=(?:则|专门|主要|专|最|数|要|算|去年|今年|也|以|靠)*(?:做|主攻|主营|专攻|生产|年产|加工|造|产|排|产值|规模|起步|来得|建得|销售|营收|最大|最早|领头))',
    unless: /客户|供应商|外来|考察/u,
    confidence: 0.78,
    examples: ['如皋经开区的企业里，海川食品有限公司做冷冻调理品，海润海参有限公司主攻海参肽。'],
    counterExamples: ['如皋经开区的企业里，海川食品有限公司的客户最多。'],
  },
  {
    name: 'zh/place-pays-works',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<place:to>(?:还|也|先后|又|已|今年|去年|前年|\\d{4}年|财政|管委会|县里|市里){0,3}(?:自筹|出资|投资|投入|花|拿出|安排|筹措|筹集|整合)(?:了)?(?:资金)?\\ue006[^，。；\\ue001-\\ue006]{0,8}(?:建成|建设|新建|建起|兴建|建|修建|盖起|改造|扩建)(?:了|起)?[^，。；\\ue001-\\ue006]{0,14}<project:from>',
    unless: /异地|境外|海外|援建|帮扶|对口/u,
    confidence: 0.84,
    examples: ['如皋经开区还出资8500万元建成日处理2万吨的污水处理厂。'],
    counterExamples: ['如皋市出资8500万元在异地援建日处理2万吨的污水处理厂。'],
  },
  {
    name: 'zh/works-rise-in-turn',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?<=^(?:[^。；\\ue000-\\ue0ff]{0,20}，)?(?:[^，。；\\ue000-\\ue0ff]{0,6})(?<to>[\\ue002\\ue003])[^。；\\ue001-\\ue004]{4,70}，)(?:[^，。；\\ue001-\\ue006]{0,8}、)?<project:from>(?:等)?(?:\\ue009|项目)?(?:先后|相继|陆续|次第|接连)(?:落成|建成|投产|投用|落地|开工|动工|竣工|启用|揭牌)',
    unless: /仪式|论坛$/u,
    confidence: 0.76,
    examples: ['如皋市这几年引来不少文创企业，海川云设计中心、海润瓷艺项目先后落成。'],
    counterExamples: ['如皋市这几年引来不少文创企业，海川云设计中心、海润瓷艺项目受到关注。'],
  },
];
