import type { RelationRule } from '../rule.js';

/** Occasions that gather firms and projects which are not there. */
const gathering = /会议|论坛|签约|发布会|大会|仪式|展会|博览会|峰会|推介/u;

/** What a zone holds, where a scene in it, a piece of news from it or a list of its firms is told. */
export const zoneSceneRules: readonly RelationRule[] = [
  {
    name: 'zh/scene-project',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?<=^|[。；！？])(?:[\\d年月日上下午晚夜清晨昨今同一天近眼，]{0,14})<park:to>(?:里|内|园内|一期|二期)?，(?:<firm>的?)?[^，。；、\\ue001-\\ue007]{0,10}<project:from>(?=(?:的|内|里)?[^，。；\\ue001-\\ue006]{0,4}(?:现场|工地|塔吊|施工|厂房|车间|桩机|机器|工人|焊花|吊车|钢结构|主体)|(?:正|已|也|，工人|，塔吊))',
    unless: gathering,
    confidence: 0.8,
    examples: ['2月13日，如皋经开区，海川高端轴承项目的塔吊长臂挥舞。'],
    counterExamples: [
      '2月13日，如皋经开区，海川高端轴承项目签约。',
      '2月13日，如皋市，海川高端轴承项目的塔吊长臂挥舞。',
    ],
  },
  {
    name: 'zh/scene-firm',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?<=^|[。；！？])(?:[\\d年月日上下午晚夜清晨昨今同一天近眼初春夏秋冬时节，]{0,14})(?:在)?<park:to>(?:里|内|园内)?，<firm:from>(?:公司)?的[^，。；、\\ue001-\\ue007]{1,12}?(?:轰鸣|忙碌|飞转|运转|灯火|不断|作业|此起彼伏|正|热气|穿梭|林立|开足马力)',
    unless: gathering,
    confidence: 0.8,
    examples: ['5月10日，如皋经开区，海川铝箔有限公司的轧机轰鸣不断。'],
    counterExamples: ['5月10日，如皋经开区，海川铝箔有限公司的代表签约。'],
  },
  {
    name: 'zh/news-then-project',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<park:to>，?[^，。；\\ue001-\\ue006]{0,8}(?:迎来|传来|传出|再传|再添|又添|添了|出了)[^，。；\\ue001-\\ue006]{0,14}(?:——|：|，)[^，。；\\ue001-\\ue006]{0,12}(?:<firm>的?)?<project:from>(?!签约|的?(?:团队|代表|负责人|客人|考察))',
    unless: gathering,
    confidence: 0.78,
    examples: [
      '如皋经开区28日迎来一件大事——海川高端轴承项目打通全流程。',
      '如皋经开区传来喜讯：海川高端轴承项目投产。',
    ],
    counterExamples: ['如皋经开区28日迎来一批客人——海川高端轴承项目签约团队。'],
  },
  {
    name: 'zh/zone-then-firms-thrive',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<park:to>(?:目前|现|现已|已|已经|累计|共)*(?:入驻|落户|集聚|聚集|引进|进驻|拥有|建成|有)(?:了)?[^。；\\ue001-\\ue006]{2,60}，<firm:from>(?=(?:\\ue009|企业|公司)*(?:均|都|已|已经|也|正|就|先后|陆续|相继|率先|顺利|纷纷)*(?:走上正轨|步入正轨|投产|达产|满产|试产|建成|开工|扎根|稳产|落户|入驻|在此|跻身|成为|脱颖而出|领跑|挑起大梁))',
    unless: gathering,
    confidence: 0.78,
    examples: ['如皋经开区已入驻化工项目138个，已建成52个，海川科技、海润新材料等企业走上正轨。'],
    counterExamples: ['如皋经开区已入驻化工项目138个，海川科技、海润新材料等企业前来考察。'],
  },
  {
    name: 'zh/zone-list-of-makers',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?<=(?<to>[\\ue002\\ue003])(?:目前|现|现已|已|已经|共|累计|如今|里|内)*(?:集聚|聚集|汇聚|汇集|云集|入驻|落户|集中|扎堆)[^。；：\\ue001-\\ue006]{0,20}(?:企业|公司|厂商|厂家|厂)[\\ue009\\ue007]?：(?:[^。；]{0,120}[，、；])?)<firm:from>(?:公司)?(?:则|专门|主要|专|负责|来)*(?:做|造|产|生产|制造|加工|主营|主攻|专攻|供应|提供|研发|承制)(?![^，。；]{0,12}(?:运来|送来|拉来|调来))',
    unless: gathering,
    confidence: 0.8,
    examples: ['如皋经开区已聚集风电企业19家：海川电机做发电机，海润重工的铸件从宁波运来，海星风电做塔筒。'],
    counterExamples: ['如皋经开区已聚集风电企业19家：海润重工的铸件从宁波运来。'],
  },
  {
    name: 'zh/place-then-founded',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?<=^|[。；！？])在<place:to>(?:境内|里)?，由[^。；\\ue001\\ue004]{0,12}<firm>[^。；，\\ue001\\ue004]{0,14}(?:设立|组建|成立|投资|创办|兴办|合资|建设|出资)的[^，。；\\ue001]{0,6}<site:from>(?!(?:公司)?(?:召开|举行|举办|参加|亮相))',
    unless: gathering,
    confidence: 0.8,
    examples: ['在如皋市，由海星集团与科瑞公司出资设立的海川半导体有限公司，主厂房刚刚封顶。'],
    counterExamples: ['在如皋市，由海星集团与科瑞公司出资设立的海川半导体有限公司召开发布会。'],
  },
  {
    name: 'zh/zone-firms-among',
    type: 'LOCATED_IN',
    reach: 'local',
    each: { end: 'from', kinds: ['firm'] },
    pattern:
      '<park:to>(?:目前|现|现已|已|已经|共|累计|如今|里|内)*(?:集聚|聚集|汇聚|汇集|云集|入驻|落户|集中|引进)(?:了|着)?[^，。；：\\ue001-\\ue006]{0,20}(?:企业|公司|厂商|厂家)[\\ue009\\ue007]?，(?:其中|包括|有)(?:的)?(?<each>[^，。；\\ue001-\\ue006]{0,14}<firm>(?:(?:、|和|与|及|，?以及|，?还有|，)(?:专门|专业|主要)?(?:做|造|产|生产|制造|提供|供应|加工|从事|主营|研发|来自)[^，。；、\\ue000-\\ue0ff]{1,12}的<firm>){0,5})(?!(?:公司)?(?:与|向|为|和|的(?:供应|客户)))',
    unless: gathering,
    confidence: 0.78,
    examples: [
      '目前，如皋经开区已集聚有机硅企业86家，其中海川科技、海润新材料等形成了规模。',
      '如皋经开区已落户家纺企业14家，包括生产拉链的海川科技、做纸箱的海润新材料，以及提供蒸汽的海星热电有限公司。',
    ],
    counterExamples: ['目前，如皋经开区已集聚有机硅企业86家，其中海川科技的客户最多。'],
  },
];
