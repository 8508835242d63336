import type { RelationRule } from '../rule.js';

/** Words before a sum that make it something else than an investment. */
export const notInvested =
  /产值|营收|收入|销售|利润|税|注册资本|合同|订单|市值|募资|融资|募集|贷款|补贴|奖励|捐|罚|估值|成交|出口|进口|补助|资助|保费|债券|授信|节约|节省/u;

/** Who puts money into what. `from` is the investor, `to` the project, firm, zone or place. */
export const investmentRules: readonly RelationRule[] = [
  {
    name: 'zh/invest-active',
    type: 'INVESTED_IN',
    object: 'investTarget',
    pattern:
      '<firm:from>(?<between>[^。；\\ue001]{0,40}?)(?:投资总额|总投资额?|计划总投资|计划投资|拟投资|新增投资|追加投资|再投资|投资|投入资金|斥资|出资|投入|增资)(?:达到?|约|为|高达|超过?|近|逾)?<money:amount>(?!的|级)',
    unless: /，其(?:年|项目|投资|中)/u,
    confidence: 0.9,
    examples: [
      '海润集团将新增投资87亿元打造储能一体化项目。',
      '恒泽电子（扬州）有限公司在广陵经开区投资9000万元扩建二期工厂。',
    ],
    counterExamples: ['海润集团去年营收87亿元。'],
  },
  {
    name: 'zh/invest-topic',
    type: 'INVESTED_IN',
    subject: 'topicFirm',
    object: 'investTarget',
    pattern:
      '(?:(?:公司|企业|集团|该公司|该企业)[^。；\\ue001]{0,26}?|(?<=^|[，。；])[^，。；\\ue001\\ue004]{0,12}?)(?:计划总投资|计划投资|拟投资|新增投资|追加投资|累计投资|先后投入|累计投入|实际投资|总投资额?|投资|投入|斥资)(?:已经|已)?(?:达到?|约|为|高达|超过?|近|逾)?<money:amount>(?!的|级)',
    confidence: 0.75,
    examples: ['湖南恒泽锂电材料有限公司落户益阳高新区。计划投资42亿元，分两期建设。'],
    counterExamples: ['湖南恒泽锂电材料有限公司2016年成立。市政府投入42亿元修路。'],
  },
  {
    name: 'zh/project-total',
    type: 'INVESTED_IN',
    subject: 'holder',
    pattern:
      '<project:to>(?<between>[^。；\\ue001\\ue004]{0,50}?)(?:计划总投资|预计总投资|总投资额?|投资总额|计划投资|投资额?)(?:达到?|约|为|高达|超过?|近|逾|达到)?(?:人民币)?<money:amount>',
    confidence: 0.85,
    examples: ['恒泽再生资源产业化项目用地4万平方米，总投资58000万元。'],
    counterExamples: ['恒泽再生资源产业化项目达产后年产值135000万元。'],
  },
  {
    name: 'zh/total-of-project',
    type: 'INVESTED_IN',
    subject: 'holder',
    pattern:
      '(?:计划总投资|总投资额?|投资总额|投资|斥资)(?:达|约|为|高达|超过?|近|逾)?<money:amount>的?(?:、)?[^，。；\\ue001\\ue004]{0,28}?<thing:to>',
    unless: /亿元以上|万元以上/u,
    confidence: 0.82,
    examples: ['总投资50亿元的海润储能电池项目落户滁州。'],
    counterExamples: ['总投资50亿元的项目共有三个。'],
  },
  {
    name: 'zh/invested-by',
    type: 'INVESTED_IN',
    object: 'sentenceSubject',
    pattern:
      '由<gap:14><firm:from>(?:[^。；，\\ue004\\ue001]{0,16}?)(?:投资|出资)(?:约|超)?(?<amount>\\ue006)?<gap:8>(?:设立|组建|成立|建设|兴建|打造|建造|控股|创建)',
    confidence: 0.92,
    examples: [
      '海润电气绿能科技（常州）有限公司由恒泽电气投资15亿元设立。',
      '恒联化学有限公司是由科瑞集团、海星集团共同投资组建的化工企业。',
    ],
    counterExamples: ['该路由市政府投资建设。'],
  },
  {
    name: 'zh/controlled-invested',
    type: 'INVESTED_IN',
    object: 'sentenceSubject',
    pattern: '由<firm:from>(?:控股投资|投资控股|全资投资)',
    confidence: 0.9,
    examples: ['常州海润光电科技有限公司由恒泽投资管理有限公司控股投资。'],
    counterExamples: ['常州海润光电科技有限公司由张明投资。'],
  },
  {
    name: 'zh/joint-venture-by',
    type: 'INVESTED_IN',
    pattern:
      '<firm:to><gap:4>(?:是|系)?由(?:<firm>旗下)?<firm:from>(?:[^。；，\\ue001]{0,14}?)(?:共同)?(?:成立|组建|设立|合资|出资)<gap:10>(?:合资|企业|公司)',
    confidence: 0.9,
    examples: ['宁波海星重工有限公司是由东方重工集团与科瑞公司成立的合资企业。'],
    counterExamples: ['宁波海星重工有限公司是由张明成立的企业。'],
  },
  {
    name: 'zh/joint-venture-set-up',
    type: 'INVESTED_IN',
    pattern:
      '<firm:from>(?:[^。；，\\ue001]{0,20}?)(?:合资|共同出资|共同|联合)(?:成立|组建|设立|出资设立|出资成立)(?:了|的)?<gap:8><firm:to>',
    confidence: 0.88,
    examples: ['东方重工集团与科瑞公司合资成立宁波海星重工有限公司。'],
    counterExamples: ['东方重工集团与科瑞公司共同成立了工作组。'],
  },
  {
    name: 'zh/sets-up',
    type: 'INVESTED_IN',
    pattern: '<firm:from><gap:12>(?:出资|投资)(?:设立|成立|组建)(?:了)?<gap:8><firm:to>',
    confidence: 0.88,
    examples: ['东方重工集团投资设立宁波海星重工有限公司。'],
    counterExamples: ['东方重工集团设立奖学金。'],
  },
  {
    name: 'zh/acquires-for',
    type: 'INVESTED_IN',
    pattern:
      '<firm:from><gap:8>以<gap:10><money:amount>(?:的价格|的对价|现金)?(?:收购|受让|认购|增资|购买)(?:了)?<firm:to>(?:<gap:6><percent:percent>)?',
    properties: { amountKind: 'acquisition' },
    confidence: 0.9,
    examples: ['海星集团拟以自有资金3.6亿元收购宁波海川生物科技有限公司51%股权。'],
    counterExamples: ['海星集团以3.6亿元的成绩收官。'],
  },
  {
    name: 'zh/takes-stake',
    type: 'INVESTED_IN',
    pattern:
      '<firm:from><gap:12>(?:收购|并购|入股|参股|战略投资|增资入股|注资)(?:了)?<gap:6><firm:to>(?:<gap:6><percent:percent>)?',
    unless: /(?:被|未|传|或将)/u,
    properties: { amountKind: 'acquisition' },
    confidence: 0.85,
    examples: ['东方重工集团收购宁波海星重工有限公司35%股权。'],
    counterExamples: ['东方重工集团未收购宁波海星重工有限公司。'],
  },
  {
    name: 'zh/plans-project-in',
    type: 'INVESTED_IN',
    pattern:
      '<firm:from><gap:6>(?:拟|计划|将)在<place><gap:2>投资(?:建设|兴建|打造|布局)?(?!\\ue006)<gap:10><project:to>',
    modality: 'planned',
    confidence: 0.82,
    examples: ['海星集团拟在越南投资平湖光伏组件项目。'],
    counterExamples: ['海星集团参观了平湖光伏组件项目。'],
  },
  {
    name: 'zh/invested-in-places',
    type: 'INVESTED_IN',
    pattern: '<firm:from><far:24>(?:已|累计|先后|陆续)*(?:在)<place:to><gap:10>(?:累计)?投资(?:约|逾|超过?|近)?\\ue006',
    properties: { withoutAmount: true },
    confidence: 0.8,
    examples: ['海星集团已累计在浙江、福建等八个省市投资逾900亿元。'],
    counterExamples: ['海星集团在浙江开会。'],
  },
];

/** Who builds or runs what, with no investment stated. */
export const developmentRules: readonly RelationRule[] = [
  {
    name: 'zh/develops-active',
    type: 'DEVELOPS',
    pattern:
      '<firm:from><gap:16>(?:(?:在|于)<place><gap:10>)?(?:建成|建立起|建立|开工建设|投资建设|建设|打造|动工|投建|新建|扩建|开建|建造|兴建|启动|承建|运营|合作共建|共建|建设运营|拥有并运营)(?:了|的)?<gap:24><thing:to>',
    unless: /(?:未|没有|停止|放弃)[^，]{0,4}(?:建|运营)|为|助力/u,
    confidence: 0.85,
    examples: ['恒信化工有限公司在新厂区建立起废酸综合利用项目。'],
    counterExamples: ['恒信化工有限公司放弃建设废酸综合利用项目。'],
  },
  {
    name: 'zh/develops-passive',
    type: 'DEVELOPS',
    pattern: '<project:to><gap:10>由<firm:from><gap:10>(?:建设|承建|运营|打造|开发|实施|负责)',
    unless: /投资/u,
    confidence: 0.88,
    examples: ['青岚风电项目由海星集团负责建设。'],
    counterExamples: ['青岚风电项目由海星集团捐建。'],
  },
  {
    name: 'zh/builds-school',
    type: 'DEVELOPS',
    pattern: '<firm:from><gap:4>(?:合作|联合|携手|共同)?(?:共建|建设|成立|设立|组建|创办)<gap:6><body:to>',
    confidence: 0.82,
    examples: ['今年6月，该区与江南职业技术学院、恒泽电子股份有限公司合作共建储能产业学院。'],
    counterExamples: ['恒泽电子股份有限公司走进江南职业技术学院招聘。'],
  },
  {
    name: 'zh/firm-own-project',
    type: 'DEVELOPS',
    pattern:
      '<firm:from>的?<project:to>(?=[^。；]{0,14}(?:投产|建成|开工|竣工|签约|落户|启动|总投资|占地|建设|试生产|达产))',
    confidence: 0.8,
    examples: ['恒泽公司落户滨海县。该公司年产30万吨聚丙烯项目于去年9月建成投产。'],
    counterExamples: ['恒泽公司年产30万吨聚丙烯项目引人关注。'],
  },
  {
    name: 'zh/own-project-starts',
    type: 'DEVELOPS',
    subject: 'holder',
    pattern: '<project:to><gap:10>(?:动工|开工|投产|建成|竣工|落户|落地|签约|奠基|启动|进入设备|试生产|完工|封顶)',
    confidence: 0.72,
    examples: ['今年2月，恒泽数创中心正式动工。'],
    counterExamples: ['今年2月，恒泽数创中心举行讲座。'],
  },
];
