import type { RelationRule } from '../rule.js';

/** Where projects are built. */
export const projectSiteRules: readonly RelationRule[] = [
  {
    name: 'zh/works-put-there-by',
    type: 'LOCATED_IN',
    pattern:
      '<project:from><gap:4>(?:是|系|为)<firm>(?:公司)?(?:[\\d年月]{0,8})(?:在|于)<place:to><gap:4>(?:投资|兴建|建设|打造|布局|投建|新建|开发|实施|落子|建起|建成)的',
    confidence: 0.86,
    examples: ['高端轴承项目是海川集团在如皋市布局的首个制造项目。'],
    counterExamples: ['高端轴承项目是海川集团在如皋市考察的首个制造项目。'],
  },
  {
    name: 'zh/scene-then-starts',
    type: 'LOCATED_IN',
    reach: 'near',
    pattern:
      '(?<=^|[。；，])(?:在|走进|来到)?<place:to>(?:里|内|园内|境内)?[^，。；\\ue000-\\ue0ff]{2,8}，<gap:4><project:from>[^，。；]{0,10}(?:开工|动工|奠基|破土|打桩|封顶|竣工|落成|投产|投用)',
    unless: /会议|论坛|大会|展会|博览会|宣布|传来/u,
    confidence: 0.8,
    examples: ['8月8日，如皋经开区内彩旗招展，海川机械有限公司年产2万吨铸件项目破土动工。'],
    counterExamples: ['8月8日，如皋经开区内彩旗招展，海川机械有限公司受到表彰。'],
  },
  {
    name: 'zh/founded-there-to-build',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?:在|于|来|到)<place:to>[^，。；\\ue001-\\ue005]{0,8}(?:设立|成立|组建|创办|新设)(?:了)?<gap:4><firm>，(?:并|拟|计划|将|用于|由其)?[^，。；\\ue001-\\ue005]{0,12}\\ue006?[^，。；\\ue001-\\ue005]{0,4}(?:建设|打造|兴建|实施|投建)(?:了)?<gap:12><project:from>',
    unless: /总部|办事处/u,
    confidence: 0.82,
    examples: ['海川集团在如皋经开区独资设立海润机械有限公司，分三期投资20亿元建设铸件项目。'],
    counterExamples: ['海川集团在如皋经开区独资设立海润机械有限公司，并参股铸件项目。'],
  },
  {
    name: 'zh/in-zone-paid-works',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?<=^|[。；])(?:[^，。；\\ue000-\\ue0ff]{0,6}，)?(?:在|走进|来到)?<place:to>(?:里|内)?，<firm>[^，。；\\ue001-\\ue005]{0,14}(?:投资|斥资|投入|耗资)[^，。；\\ue001-\\ue005]{0,4}\\ue006[^，。；\\ue001-\\ue005]{0,6}的<gap:10><project:from>',
    unless: /会议|论坛|签约|大会|展会|博览会/u,
    confidence: 0.84,
    examples: ['在如皋经开区，海川机械有限公司投资7亿元建设的铸件项目今年8月投产。'],
    counterExamples: ['在如皋经开区，海川机械有限公司今年8月发布了铸件新品。'],
  },
  {
    name: 'zh/works-of-firm-in',
    type: 'LOCATED_IN',
    pattern: '<firm>(?:在|位于|设在|地处)<place:to><gap:4>的[^，。；、\\ue001-\\ue006]{0,14}?<project:from>',
    confidence: 0.86,
    examples: ['海川玻璃有限公司在如皋市的压延玻璃生产线去年底点火。'],
    counterExamples: ['海川玻璃有限公司参观如皋市的压延玻璃生产线。'],
  },
  {
    name: 'zh/in-zone-project',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?:(?<=^|[。；！？，”])(?:在|位于|置身|漫步)(?:距离?[^，。；\\ue001-\\ue006]{1,12}公里(?:外|处|以外)?的)?|(?:走进|来到|走访|步入)(?:位于[^，。；\\ue001-\\ue006]{1,14}的)?)<place:to>(?:里|内|园内|境内|的[^，。；\\ue001\\ue004]{0,12}[间旁畔边侧上下里内头端角])?，(?:只见)?(?:(?:总|计划)?投资(?:约|超)?<money>的)?(?:<firm>的?)?[^，。；\\ue001-\\ue007]{0,10}(?:<cap>的?)?<project:from>(?!签约|路演|推介|发布|亮相|获|的(?:代表|负责人|签约))',
    unless: /会议|论坛|签约|发布会|大会|仪式|展会|博览会/u,
    confidence: 0.82,
    examples: [
      '走进如皋经开区，海川机械有限公司的高端轴承项目塔吊林立。',
      '在如皋经开区，高端轴承生产线上一片忙碌。',
      '在如皋经开区的另一头，总投资3亿元的海川机械有限公司高端轴承项目正在打桩。',
    ],
    counterExamples: ['在如皋市，高端轴承项目签约仪式举行。'],
  },
  {
    name: 'zh/in-place-builds',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?<=^|[。；！？])[^，。；\\ue000-\\ue0ff]{0,6}(?:在<place:to>(?:里|内|境内)?|<park:to2>(?:里|内|园内|区内))，[^。；\\ue002-\\ue005]{0,50}?\\ue001[^，。；\\ue000-\\ue0ff]{0,12}(?:\\ue006[^，。；\\ue000-\\ue0ff]{0,6})?(?:建设|推进|实施|新建|扩建|打造|投建|开建|上马|启动|新上|增上)(?:了|的|起)?[^，。；、\\ue001-\\ue006]{0,12}(?:年产<cap>的?)?<project:from>',
    unless: /会议|论坛|签约|发布会|大会|仪式|展|异地|外地|海外/u,
    confidence: 0.78,
    examples: [
      '在如皋市，由恒泽集团与海润集团共同组建的海川光伏有限公司正加快推进高效组件项目。',
      '如皋经开区内，海川重工有限公司投资4亿元新上矿用绞车技改项目。',
    ],
    counterExamples: ['在如皋市，海川光伏有限公司发布会上宣布推进高效组件项目。'],
  },
  {
    name: 'zh/project-lands',
    type: 'LOCATED_IN',
    pattern:
      '<thing:from><gap:12>在<place:to><gap:10>(?:落地|落户|开工|动工|破土|上马|建成|投产|试产|试车|点火|封顶|奠基|竣工|启动建设|揭牌|挂牌(?!交易|出让|上市|成交)|投用|启用|开建|开业|加快建设|加紧建设|推进建设)',
    unless: /仪式|论坛|大会|展|发布会/u,
    confidence: 0.88,
    examples: ['华东智造机器人项目在嘉善经开区开工。'],
    counterExamples: ['华东智造机器人项目签约仪式在上海举行。'],
  },
  {
    name: 'zh/lands-there',
    type: 'LOCATED_IN',
    subject: 'site',
    pattern:
      '(?<=[，；。：])[^，。；：\\ue000-\\ue0ff]{0,10}在<place:to><gap:8>(?:落地|开工|动工|破土|奠基|竣工|投产|试产|建成|封顶|投用|揭牌)(?!仪式|典礼|大会|了?\\ue001|了?\\ue004)',
    unless: /仪式|论坛|大会|展|发布会|典礼/u,
    confidence: 0.82,
    examples: ['总投资5亿元的海川预制菜项目，12日在如皋经开区奠基。'],
    counterExamples: ['总投资5亿元的海川预制菜项目，12日在如皋市举行奠基仪式。'],
  },
  {
    name: 'zh/project-of-place',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?<!来自|源自|发往|销往|出口|对|以|是|与|和|从)(?:位于|地处)?<place:to>(?:境内|区域内|内|里)?的[^，。；：\\ue000-\\ue0ff]{0,6}<project:from>',
    unless: /供应|配套|投资|引进|签约|合作/u,
    confidence: 0.8,
    examples: ['海川纸业把35亿元投向了如皋市的海川木浆生产线项目。'],
    counterExamples: ['海川纸业为来自如皋市的海川木浆生产线项目供货。'],
  },
  {
    name: 'zh/project-will-land',
    type: 'LOCATED_IN',
    pattern:
      '<project:from><gap:6>(?:将|也将|即将|拟|计划)?(?:在<place:to><gap:3>落户|落地<place:to2>|落户<place:to3>|签约<place:to4>)',
    confidence: 0.85,
    examples: ['远航高端轴承项目将落户邳州高新区。'],
    counterExamples: ['远航高端轴承项目将提升产能。'],
  },
  {
    name: 'zh/built-in',
    type: 'LOCATED_IN',
    pattern:
      '(?:在|于|放在|放到)<place:to>(?:[^。；\\ue001-\\ue005]{0,26}?)(?:建设|新建|兴建|打造|投建|扩建|合建|共建|实施|上马|布局|运营|建起|建成|建有|建造|开设|新增|新上|增设|增建|启动|投产|试产|建|投资)(?:了|起|运营)?(?:[^。；，\\ue001-\\ue005]{0,24}?)<project:from>(?!(?:采购|供|生产的))',
    unless: /(?:论坛|大会|仪式|发布会|座谈|签署|签约)/u,
    confidence: 0.86,
    examples: [
      '海润集团投资12亿元，在重庆市涪陵区建设储能电池项目。',
      '恒泽公司将在肥东县投资4亿元，新建年产5万吨涂料项目。',
    ],
    counterExamples: ['海润集团在上海召开发布会，宣布建设储能电池项目。'],
  },
  {
    name: 'zh/several-projects-at',
    type: 'LOCATED_IN',
    subject: 'projectsBefore',
    pattern:
      '(?:\\ue009|[两二三四五六七八九十\\d]+个|上述|这些)(?:项目)?(?:均|都|全部|分别)?(?:落在|落户于?|落地于?|位于|选址于?|布局在|建在|坐落[于在])<gap:4><place:to>',
    confidence: 0.82,
    examples: ['海润储能电池项目下月动工，恒泽铜箔项目年底投产，两个项目均落户太仓高新区。'],
    counterExamples: ['今年有两个项目落户太仓高新区。'],
  },
  {
    name: 'zh/ceremony-projects',
    type: 'LOCATED_IN',
    object: 'topicPlace',
    pattern: '(?:此次|本次|这次|当天|此批|集中)(?:集中)?(?:开工|签约|奠基|竣工|投产)的<project:from>',
    confidence: 0.7,
    examples: ['7月3日，合肥市肥东县举行项目集中开工仪式。此次集中开工的恒泽电池项目、海润新材料项目建设周期两年。'],
    counterExamples: ['此次集中开工的道路长三公里。'],
  },
  {
    name: 'zh/breaks-ground-in',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '(?:在|于)<place:to>(?:里|内|境内)?(?:隆重|正式|顺利|成功)*(?:举行|举办|迎来)(?:了)?<gap:14><project:from>(?:（[^（）]{1,12}）)?(?:集中|正式|全面)?(?:开工|奠基|动工|破土|打桩|封顶|点火|竣工|落成|投产|投运|启用)(?:仪式|典礼|活动)?',
    unless: /签约|视频|分会场|主会场|发布会|论坛/u,
    confidence: 0.84,
    examples: [
      '5月18日，海川机械有限公司在如皋经开区举行年产2万吨铸件项目开工仪式。',
      '昨天上午，海川机械有限公司在如皋经开区隆重举行铸件项目（一期）投产典礼。',
    ],
    counterExamples: [
      '海川机械有限公司在如皋经开区举行铸件项目签约仪式。',
      '海川机械有限公司在上海举行发布会，宣布铸件项目开工。',
    ],
  },
  {
    name: 'zh/ground-broken-in',
    type: 'LOCATED_IN',
    pattern:
      '<project:from>(?:（[^（）]{1,12}）)?(?:集中|正式|全面)?(?:开工|奠基|动工|破土|打桩|封顶|点火|竣工|落成|投产|投运|启用)(?:仪式|典礼|活动)(?:于)?<gap:12>在<place:to>(?:里|内|境内)?(?:隆重|正式|顺利|成功)*(?:举行|举办)',
    unless: /签约|视频|分会场|主会场|发布会|论坛/u,
    confidence: 0.84,
    examples: ['海川机械有限公司铸件项目开工仪式5月18日上午在如皋经开区举行。'],
    counterExamples: ['海川机械有限公司铸件项目签约仪式5月18日上午在如皋经开区举行。'],
  },
  {
    name: 'zh/signed-with-place',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '与<place:to>(?:人民政府|政府|管委会)?<gap:4>(?:正式|成功|举行)*(?:签约|签订|签署|签下|达成)[^，。；\\ue001-\\ue005]{0,16}，(?:双方|公司|\\ue001)?[^。；\\ue001-\\ue005]{0,30}?<project:from>',
    unless: /合作共建|人才|研究院|论坛|战略/u,
    confidence: 0.8,
    examples: ['东方重工集团与如皋经开区签约，将投资8亿元建设高端轴承项目。'],
    counterExamples: ['东方重工集团与如皋经开区签约，将在海安高新区建设高端轴承项目。'],
  },
  {
    name: 'zh/place-signs-project',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<place:to>(?:管委会|政府)?(?:与|和|同)[^，。；\\ue000-\\ue0ff]{0,8}\\ue001(?:公司)?[^，。；\\ue001-\\ue005]{0,6}(?:签约|签署|签订|签下)[^，。；\\ue001-\\ue005]{0,14}<project:from>',
    unless: /异地|飞地/u,
    confidence: 0.82,
    examples: ['2月23日，如皋经开区与东方重工集团签约高端轴承项目。'],
    counterExamples: ['2月23日，如皋经开区与东方重工集团举行座谈，高端轴承项目受关注。'],
  },
  {
    name: 'zh/besides-project',
    type: 'LOCATED_IN',
    pattern: '除(?:了)?<project:from>外，<far:60>在<place:to><gap:6>(?:落地|开工|投产|建设|落户|签约)',
    confidence: 0.82,
    examples: ['除海润新材料一体化项目外，今年还有恒泽储能项目、蓝星轴承项目等一批重点项目在江津落地开工。'],
    counterExamples: ['除海润新材料一体化项目外，没有新项目。'],
  },
  {
    name: 'zh/listed-projects-land',
    type: 'LOCATED_IN',
    pattern: '<project:from><gap:4>在<place:to><gap:6>(?:落地|开工|投产|建设|落户|签约)',
    confidence: 0.88,
    examples: ['海润储能项目、蓝星轴承项目等一批重点项目在江津落地开工。'],
    counterExamples: ['海润储能项目、蓝星轴承项目正在洽谈。'],
  },
  {
    name: 'zh/landing-place-becomes',
    type: 'LOCATED_IN',
    pattern: '(?:随着)?<thing:from><gap:6>(?:落户|落地|入驻|进驻|到来|投产|开工)，<place:to>',
    confidence: 0.8,
    examples: ['随着海润铜箔项目、蓝星结构件项目成功落户，太仓高新区正成为电池产业核心区。'],
    counterExamples: ['随着海润铜箔项目热度上升，太仓高新区出台新规。'],
  },
  {
    name: 'zh/projects-under-way-in',
    type: 'LOCATED_IN',
    subject: 'projectsBefore',
    pattern:
      '在<gap:8><place:to>，<gap:20>(?:项目|<project>)(?:建设)?<gap:6>(?:如火如荼|热火朝天|加速|加快|有序|稳步|全面|捷报频传)',
    confidence: 0.78,
    examples: ['投资20亿元的海润铜箔项目已投产，蓝星结构件项目进入安装阶段……在太仓高新区，产业项目建设如火如荼。'],
    counterExamples: ['在太仓高新区，产业项目建设如火如荼。'],
  },
  {
    name: 'zh/news-from-zone',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '从<park:to>(?:管委会)?(?:方面)?(?:获悉|了解到)，<gap:16><project:from>[^，。；\\ue001\\ue004]{0,16}(?:开工|动工|投产|封顶|建设|竣工|奠基|下线|达产|试产|启用|建成|投用)',
    unless: /签约|论坛|大会|洽谈/u,
    confidence: 0.72,
    examples: ['记者从如皋经开区获悉，海川机械有限公司高端轴承项目近日封顶。'],
    counterExamples: ['记者从如皋市获悉，海川机械有限公司高端轴承项目近日封顶。'],
  },
  {
    name: 'zh/works-in-zone-as-part',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<project:from>(?:就|也)?(?:是|为|系)<park:to>(?:的)?[^，。；\\ue001-\\ue006]{0,10}(?:园中园|区中园|组成部分|核心区|起步区|分园|子园)',
    confidence: 0.82,
    examples: ['海川光伏产业基地是如皋经开区的园中园。'],
    counterExamples: ['海川光伏产业基地是如皋经开区的重点项目。'],
  },
  {
    name: 'zh/zone-project-told',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<place:to>(?:也|又|还|新)?有\\ue009?[^，。；\\ue001]{0,10}项目(?:签约|开工|落户|奠基|投产|动工|落地)：[^。；]{0,16}?<project:from>',
    confidence: 0.8,
    examples: ['如皋经开区也有一个大项目签约：由海川机械有限公司投资的高端轴承项目，总投资3亿元。'],
    counterExamples: ['如皋经开区也有一个大项目取消：由海川机械有限公司投资的高端轴承项目，总投资3亿元。'],
  },
  {
    name: 'zh/land-set-aside-for',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<place:to>(?:则|也|还|已|专门)*(?:拿出|腾出|预留|安排|划出|划拨|供地)[^。；\\ue001\\ue004]{0,30}?(?:用于|用来|供)[^，。；\\ue001]{0,8}<project:from>',
    unless: /资金|财政|亿元|万元/u,
    confidence: 0.76,
    examples: ['如皋市则拿出一块200亩的工业用地，用于建设硅基新材料中试基地。'],
    counterExamples: ['如皋市则拿出一笔资金，用于建设硅基新材料中试基地。'],
  },
  {
    name: 'zh/built-dash-place',
    type: 'LOCATED_IN',
    reach: 'local',
    pattern:
      '<project:from>[^，。；\\ue001-\\ue004]{0,12}(?:建成|投产|开工|动工|落成|启用|投用|奠基)(?:了)?(?:——|，)(?:就|地点)?(?:在|位于|选址在?|设在|建在)<gap:6><place:to>(?=[，。；])',
    confidence: 0.82,
    examples: ['海川机械有限公司投资6亿元的试车基地去年底建成——在如皋市长江镇，那里靠海。'],
    counterExamples: ['海川机械有限公司投资6亿元的试车基地去年底建成，在如皋市召开的大会上受到表彰。'],
  },
  {
    name: 'zh/plant-in-place-of',
    type: 'LOCATED_IN',
    pattern: '在<place:to><gap:6>规划<far:30>用于<project:from>',
    confidence: 0.7,
    examples: ['开封市在兰考产业园规划用地100亩，用于海润轴承项目建设。'],
    counterExamples: ['开封市在兰考产业园规划用地100亩。'],
  },
];
