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
      '<firm:from>(?<between>[^。；\\ue001]{0,40}?)(?:投资总额|总投资额?|计划总投资|计划投资|拟投资|新增投资|追加投资|再投资|投资|投入资金|斥巨?资|出资|总投入|投入|豪掷|掷|投下|砸下|拿出|耗资|再投|自筹资金|加码|投)(?:了|下)?(?:现金)?(?:达到?|约|为|高达|超过?|近|逾)?<money:amount>(?!的|级|收购|认购|受让|入股|拿下|参股|取得)',
    unless: /，其(?:年|项目|投资|中)|捐资|集资|贷款|扶持|补贴|增资/u,
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
    name: 'zh/sum-for-project',
    type: 'INVESTED_IN',
    subject: 'holder',
    pattern:
      '(?:使用|拟以|将以|以|拟用)(?:公司)?(?:自有|自筹|募集|银行|超募)?资金?[^，。；\\ue001\\ue004]{0,12}?<money:amount>(?:投资|用于)?(?:建设|实施|投建|新建|投入)(?:的)?<project:to>',
    confidence: 0.84,
    examples: ['东方重工集团推进高端轴承项目。公司将以自有资金不超过8亿元投资建设高端轴承项目。'],
    counterExamples: ['东方重工集团将以自有资金8亿元回购股份。'],
  },
  {
    name: 'zh/sum-of-project',
    type: 'INVESTED_IN',
    pattern: '<firm:from>(?:总)?(?:投资)?(?:约|超|逾)?<money:amount>(?:的)?<gap:16><project:to>',
    unless: /中标|营收|产值|合同|订单/u,
    confidence: 0.84,
    examples: ['东方重工集团8亿元高端轴承项目落户如皋经开区。'],
    counterExamples: ['东方重工集团中标8亿元高端轴承项目。'],
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
    name: 'zh/acquires-at',
    type: 'INVESTED_IN',
    pattern:
      '<firm:from>[^。；\\ue001]{0,60}?(?:以|作价|出价|斥资|耗资|豪掷|宣布以|对价|现金)(?:约|近|逾)?(?:现金)?<money:amount>(?:的?价格|的?对价|现金|元)?[^。；，\\ue001]{0,4}(?:收购|并购|受让|认购|入股|参股|增持|买下|拿下|控股|购得|取得|购买)(?:了|其)?<firm:to>(?:<gap:6><percent:percent>)?',
    unless: /(?:否认|未能|终止|放弃|传闻)/u,
    properties: { amountKind: 'acquisition' },
    confidence: 0.88,
    examples: ['东方重工集团昨日宣布以现金4亿元收购海川机械有限公司80%股权。'],
    counterExamples: ['东方重工集团否认以4亿元收购海川机械有限公司。'],
  },
  {
    name: 'zh/acquires-then-sum',
    type: 'INVESTED_IN',
    subject: 'topicFirm',
    pattern:
      '(?:收购|并购|受让|认购|入股|参股|战略投资|控股)(?:了)?<gap:6><firm:to>(?:<gap:4><percent>(?:的)?(?:股权|股份))?[^。；\\ue001]{0,8}(?:作价|交易价|对价|以|价格|耗资|金额)[^。；，\\ue001]{0,4}<money:amount>(?:认购其|取得其|收购其|受让其|获得其)?(?:<percent:percent>)?',
    unless: /(?:否认|未能|终止|放弃|传闻)/u,
    properties: { amountKind: 'acquisition' },
    confidence: 0.88,
    examples: ['东方重工集团将参股海川机械有限公司，以3000万元认购其10%股权。'],
    counterExamples: ['东方重工集团放弃收购海川机械有限公司，以3000万元回购股份。'],
  },
  {
    name: 'zh/acquired-by',
    type: 'INVESTED_IN',
    pattern:
      '<firm:to><gap:6>(?:被|由|获)<firm:from>(?:以(?:约)?<money:amount>(?:的价格)?)?(?:全资|成功)?(?:收购|并购|控股收购|买下|入股|参股|注资)',
    unless: /未|传|终止/u,
    properties: { amountKind: 'acquisition' },
    confidence: 0.86,
    examples: ['海川机械有限公司被东方重工集团以4.2亿元收购。'],
    counterExamples: ['海川机械有限公司被东方重工集团列为供应商。'],
  },
  {
    name: 'zh/sum-into-stake',
    type: 'INVESTED_IN',
    pattern:
      '<firm:from><gap:6>(?:拟)?(?:以|斥资|出资|耗资|投入|拿出)(?:现金|自有资金)?<money:amount>(?:的价格|的对价|现金)?(?:，)?(?:战略)?(?:入股|参股|收购|增资|受让|认购|控股|投资)(?:了)?<firm:to>',
    unless: /未|传|终止|放弃|否认/u,
    properties: { amountKind: 'acquisition' },
    confidence: 0.86,
    examples: ['海星集团拟以4.2亿元的价格，收购海川机械有限公司全部股权。'],
    counterExamples: ['海星集团放弃以4.2亿元收购海川机械有限公司。'],
  },
  {
    name: 'zh/stake-in-it',
    type: 'INVESTED_IN',
    object: 'topicFirm',
    pattern:
      '<firm:from><gap:4>(?:以|斥资|出资|拿出)<money:amount>(?:战略|现金)?(?:入股|参股|增资)(?=[，。；])(?:[^。；]{0,12}?<percent:percent>)?',
    properties: { amountKind: 'equity' },
    confidence: 0.82,
    examples: ['海川机械有限公司主营轴承。今年春天，海星产业投资集团以3亿元入股，拿下公司18%的股权。'],
    counterExamples: ['海川机械有限公司主营轴承。今年春天，海星产业投资集团以3亿元中标。'],
  },
  {
    name: 'zh/halves-of',
    type: 'INVESTED_IN',
    pattern: '<project:to>[^。；\\ue001\\ue004]{0,20}由<firm:from><gap:4>(?:各占|各持|分别占|分别持有|各出资|各投资)',
    confidence: 0.84,
    examples: ['海川热电联产项目由东方重工集团与海星集团各占一半股份。'],
    counterExamples: ['海川热电联产项目由东方重工集团与海星集团分别供货。'],
  },
  {
    name: 'zh/led-round-of',
    type: 'INVESTED_IN',
    object: 'topicFirm',
    pattern: '(?:由|获)?<firm:from>(?:等(?:机构)?)?(?:联合|共同|独家)*(?:领投|跟投)',
    unless: /贷款/u,
    confidence: 0.82,
    examples: ['海川机械有限公司完成B轮融资，由海星创业投资集团领投。'],
    counterExamples: ['海川机械有限公司完成B轮融资，用于扩产。'],
  },
  {
    name: 'zh/injects-into',
    type: 'INVESTED_IN',
    pattern:
      '<firm:from>[^。；，\\ue001]{0,10}(?:向|对)<firm:to>(?:再|追加|战略)?(?:增资|注资|投资|出资|入股|投入)<gap:2><money:amount>(?:[^。；\\ue001]{0,8}<percent:percent>)?',
    properties: { amountKind: 'equity' },
    confidence: 0.92,
    examples: ['恒泽重工集团将向如皋海川机械有限公司增资2亿元。'],
    counterExamples: ['东方重工集团向海川机械有限公司提供贷款2亿元。'],
  },
  {
    name: 'zh/injects-into-it',
    type: 'INVESTED_IN',
    object: 'topicFirm',
    pattern:
      '<firm:from><gap:6>(?:向|对)(?:其|该公司|该企业|它)(?:再|追加|战略)?(?:增资|注资|投资|入股)(?:了)?<gap:2><money:amount>(?:[^。；\\ue001]{0,10}<percent:percent>)?',
    properties: { amountKind: 'equity' },
    confidence: 0.88,
    examples: ['恒川机械有限公司主营轴承。上月，海星集团有限公司向其注资3000万元。'],
    counterExamples: ['海川机械有限公司主营轴承。上月，东方银行向其发放贷款3000万元。'],
  },
  {
    name: 'zh/funded-by',
    type: 'INVESTED_IN',
    object: 'topicFirm',
    pattern:
      '(?:获|获得|引入|得到)(?:了)?<firm:from><gap:4>(?:联合|战略|领投|独家|共同|的)*(?:注资|投资|入股|增资|领投)',
    confidence: 0.82,
    examples: ['海川机械有限公司主营轴承，2020年获得恒泽投资集团有限公司等机构联合投资。'],
    counterExamples: ['海川机械有限公司获得政府投资。'],
  },
  {
    name: 'zh/partly-owned-of',
    type: 'INVESTED_IN',
    pattern: '由<firm:from>(?:参股|投资|入股|战略投资)的<firm:to>',
    confidence: 0.86,
    examples: ['由东方创投参股的海川机械有限公司上月投产。'],
    counterExamples: ['由东方创投推荐的海川机械有限公司上月投产。'],
  },
  {
    name: 'zh/partly-owned-named',
    type: 'INVESTED_IN',
    subject: 'topicFirm',
    pattern: '(?:持股<percent:percent>的)?(?:参股公司|参股企业|参股子公司|联营企业|合营企业)<firm:to>',
    confidence: 0.82,
    examples: ['东方重工集团扩产，轴承由持股30%的参股公司海川机械有限公司供应。'],
    counterExamples: ['东方重工集团没有参股公司。'],
  },
  {
    name: 'zh/project-paid-by',
    type: 'INVESTED_IN',
    object: 'clauseProject',
    pattern:
      '由<gap:10><firm:from>(?:[^。；，\\ue001\\ue004]{0,16}?)(?:斥资|投资|出资|投入|自筹资金|耗资|独资)(?:约|近|逾|超)?<money:amount>(?:[^，。；\\ue001]{0,6})(?:建设|兴建|新建|投建|打造|建造|建成|实施|改造)',
    confidence: 0.88,
    examples: ['海润储能电池项目位于肥东县，由海润集团斥资8亿元兴建。'],
    counterExamples: ['该路由市政府投资8亿元兴建。'],
  },
  {
    name: 'zh/project-paid-by-total',
    type: 'INVESTED_IN',
    object: 'clauseProject',
    pattern:
      '由<gap:10><firm:from>(?:[^。；，\\ue001\\ue004]{0,24}?)(?:建设|兴建|新建|投建|打造|建造|实施|组建|投资)(?:[^。；\\ue001\\ue004]{0,12}?)，(?:项目)?(?:计划)?(?:总投资|投资总额|投资额|投资|总投入)(?:达到?|约|为|高达|超过?|近|逾)*<money:amount>',
    confidence: 0.86,
    examples: ['海润储能电池项目由海润集团投资建设，总投资8亿元。'],
    counterExamples: ['该路由市政府投资建设，总投资8亿元。'],
  },
  {
    name: 'zh/takes-stake',
    type: 'INVESTED_IN',
    pattern:
      '<firm:from><gap:12>(?:收购|并购|入股|参股|战略投资|增资入股|注资)(?:了)?<gap:6><firm:to>(?!旗下|下属|所属|的(?:全资|控股)?子公司)(?:<gap:6><percent:percent>)?',
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
