import type { RelationRule } from '../rule.js';
import { takesOver } from './money-words.js';

/** Ways to say that a firm was bought, as its buyer's deed in a passive clause. */
const boughtUp = `(?:${takesOver}|收入囊中|揽入怀中|纳入麾下|纳入旗下|收归旗下|收至麾下|全盘接手|接盘|整体接收|接管)`;

/** Who holds a firm, told of its shareholders, of the share that one holds, or of its founding place. */
export const holderRules: readonly RelationRule[] = [
  {
    name: 'zh/shareholders-are',
    type: 'INVESTED_IN',
    object: 'topicFirm',
    pattern:
      '(?<!控股|第一大|个人|自然人|原|小|竞争|减持)(?:(?:两|三|四|几|多|主要|新|老|战略|发起|外方|中方|法人|另一|另外|其他|其余|第[二三四五]大|重要|少数|产业)(?:大|个|名|家|位)?)?股东(?:名单|名录|阵容|方)?(?:里|中)?(?:还|也|均|都|分别|既|主要|另|则)*(?:为|是|系|有|包括|——|：)(?:了|着)?<gap:8><firm:from>(?!\\ue009?的?(?:董事|总经理|子公司))',
    unless: /减持|质押|大会|会议|户数|增持|回购/u,
    confidence: 0.82,
    examples: [
      '海川机械有限公司主营轴承，另一股东为海星投资集团，持股35%。',
      '海川机械有限公司背后站着两大股东：海星投资集团和科瑞公司。',
    ],
    counterExamples: [
      '海川机械有限公司主营轴承，控股股东为海星投资集团。',
      '海川机械有限公司召开股东大会，海星集团出席。',
    ],
  },
  {
    name: 'zh/sole-shareholder',
    type: 'INVESTED_IN',
    object: 'topicFirm',
    sole: true,
    pattern:
      '(?<!(?:第[一二三四五六七八九]大|个人|自然人|原|小))股东(?:方)?(?:仅|只|目前|现|唯一)*(?:为|是|系|有|：)<gap:8><firm:from>，?(?:其|目前|现)*(?:合计)?(?:持股|占股|持有|出资)(?:比例|其|该公司|公司)*(?:为|达|约|：)*<percent:percent>',
    unless: /减持|质押/u,
    confidence: 0.86,
    examples: ['海川机械有限公司上月注册，股东是海星投资集团，持股比例100%。'],
    counterExamples: ['海川机械有限公司上月注册，股东是海星投资集团，营收增长100%。'],
  },
  {
    name: 'zh/holds-in-list',
    type: 'INVESTED_IN',
    object: 'topicFirm',
    pattern:
      '(?<=(?:股东|股权结构)[^。；]{0,40}，)<firm:from>(?:则|也|另|合计|直接|间接|分别)*(?:持有|持股|占股|占|认缴)(?:比例)?(?:约|为|达|其|公司)*<percent:percent>(?![^。；，]{0,8}(?:市场|份额|产量|产能|营收|收入))',
    unless: /市场|份额/u,
    confidence: 0.8,
    examples: ['海川机械有限公司的股东名单里，海星集团持有28%，科瑞公司持有12%。'],
    counterExamples: ['海川机械有限公司的市场名单里，海星集团持有28%的市场份额。'],
  },
  {
    name: 'zh/is-shareholder-of',
    type: 'INVESTED_IN',
    subject: 'topicFirm',
    pattern:
      '(?:是|为|系|成为|作为)<gap:8><firm:to>(?:公司)?的?(?:第[二三四五]大|单一最大|最大|少数|重要|主要|战略|参股|发起|外方|中方|产业|间接|\\ue009)*股东(?:之一)?(?![大的]会)(?:[^。；\\ue001]{0,8}<percent:percent>)?',
    unless: /控股股东|原股东|曾/u,
    confidence: 0.82,
    examples: ['海星电池有限公司为其大客户，同时也是合资公司海川磷铁有限公司的少数股东，持股40%。'],
    counterExamples: ['海星电池有限公司为其大客户，也参加了海川磷铁有限公司的股东大会。'],
  },
  {
    name: 'zh/bought-up-by',
    type: 'INVESTED_IN',
    object: 'topicFirm',
    pattern: `(?<=^|[，。；]|[年月日底初])(?:后来?|又|最终|已|随后|正式|整体|全资|去年|今年)*被<gap:8><firm:from>(?:[^，。；\\ue001\\ue006]{0,6}<money:amount>(?:的价格|现金|元)?)?[^，。；\\ue001]{0,4}${boughtUp}(?:[^，。；\\ue001]{0,4}<percent:percent>)?`,
    unless: /未|传|拟被|订单|市场/u,
    properties: { amountKind: 'acquisition' },
    confidence: 0.84,
    examples: ['海川重工有限公司的前身是一家船厂，2022年7月被恒力集团以17.29亿元竞得。'],
    counterExamples: ['海川重工有限公司的前身是一家船厂，2022年7月被恒力集团列为供应商。'],
  },
  {
    name: 'zh/comes-in-as-holder',
    type: 'INVESTED_IN',
    object: 'topicFirm',
    pattern:
      '(?<=[，。；年月日初底]|后来)<firm:from>(?:随后|也|又|正式|战略|增资|通过[^，。；\\ue001]{0,6}|\\ue009|现金)*(?:入股|参股|注资|入主)(?:进来|公司|该公司|其中)?(?=[，。；]|$)(?:，[^，。；\\ue001]{0,8}<percent:percent>)?',
    unless: /拟|未|传/u,
    confidence: 0.8,
    examples: ['海川鞋机有限公司创办于1998年，2020年海星集团入股，占40%。'],
    counterExamples: ['海川鞋机有限公司创办于1998年，2020年海星集团参观，占40%。'],
  },
  {
    name: 'zh/pays-takes-share',
    type: 'INVESTED_IN',
    pattern: `<firm:from>[^。；\\ue001]{0,30}?(?:拿出|花费?|斥资|耗资|以|出资|出价|动用|豪掷)<gap:6><money:amount>(?:现金|的价格|元)?，?(?:将|把)<gap:6><firm:to>(?:<gap:4><percent:percent>)?(?:的)?(?:全部)?(?:股权|股份)?[^，。；\\ue001]{0,4}(?:收归|收入囊中|纳入|揽入|收购|买下|拿下|吃下|并入)`,
    unless: /未|否认|放弃|终止|贷款/u,
    properties: { amountKind: 'acquisition' },
    confidence: 0.86,
    examples: ['海丰种业有限公司拿出1.2亿元，将宿州金穗种业有限公司66%的股权收归名下。'],
    counterExamples: ['海丰种业有限公司拿出1.2亿元，将宿州金穗种业有限公司的欠款还清。'],
  },
  {
    name: 'zh/taken-in-by',
    type: 'INVESTED_IN',
    pattern: `<firm:to>[^。；：\\ue001\\ue006]{0,12}?被<gap:6><firm:from>(?:[^，。；\\ue001\\ue006]{0,6}<money:amount>(?:的价格|现金|元)?)?[^，。；\\ue001]{0,4}(?:收入囊中|揽入怀中|纳入麾下|纳入旗下|收归旗下|竞得|拍得|接盘|整体接收|拿下|吃下)(?:[^，。；\\ue001]{0,4}<percent:percent>)?`,
    unless: /未|传|拟被|订单|市场/u,
    properties: { amountKind: 'acquisition' },
    confidence: 0.84,
    examples: ['海川机械有限公司被科瑞公司以3.2亿元收入囊中。'],
    counterExamples: ['海川机械有限公司的订单被科瑞公司拿下。'],
  },
  {
    name: 'zh/each-puts-in',
    type: 'INVESTED_IN',
    pattern:
      '<firm:from>(?:各自?|均)(?:出资|投资|认缴|拿出)(?:约|了)?<money:amount>(?:，?(?:共同|联合|合资))?(?:参股|入股|设立|组建|成立|创办|新设)(?:的|了)?<gap:6><firm:to>',
    unless: /捐/u,
    properties: { amountKind: 'equity' },
    confidence: 0.86,
    examples: ['海川化工有限公司与科瑞公司各出资5000万元参股的海川树脂有限公司完成登记。'],
    counterExamples: ['海川化工有限公司与科瑞公司各出资5000万元捐给如皋大学。'],
  },
  {
    name: 'zh/each-puts-in-with',
    type: 'INVESTED_IN',
    subject: 'topicFirm',
    pattern:
      '(?:公司|企业|集团|(?<=[，。；]))(?:与|和|同)<gap:6><firm>(?:各自?|均)(?:出资|投资|认缴|拿出)(?:约|了)?<money:amount>(?:，?(?:共同|联合|合资))?(?:参股|入股|设立|组建|成立|创办|新设)(?:的|了)?<gap:6><firm:to>',
    unless: /捐/u,
    properties: { amountKind: 'equity' },
    confidence: 0.8,
    examples: ['海川化工有限公司主营树脂。公司与科瑞公司各出资5000万元参股的海川树脂有限公司完成登记。'],
    counterExamples: ['海川化工有限公司主营树脂。公司与科瑞公司各出资5000万元捐给如皋大学。'],
  },
  {
    name: 'zh/venture-with-named',
    type: 'INVESTED_IN',
    subject: 'topicFirm',
    pattern:
      '(?:与|和|同|跟)<gap:6><firm>(?:共同|联合)?(?:合资|合作|共同)(?:设立|组建|成立|创办|兴办|投资|建设)?的<gap:4><firm:to>',
    unless: /大学|学院|政府/u,
    confidence: 0.84,
    examples: ['海川化工有限公司把树脂也带了过去：与科瑞公司合资的海川树脂有限公司就建在隔壁。'],
    counterExamples: ['海川化工有限公司与科瑞公司合作。'],
  },
  {
    name: 'zh/venture-partner-named',
    type: 'INVESTED_IN',
    pattern:
      '(?:与|和|同|跟)<gap:6><firm:from>(?:共同|联合)?(?:合资|共同)(?:设立|组建|成立|创办|兴办|投资|建设)?的<gap:4><firm:to>',
    unless: /大学|学院|政府/u,
    confidence: 0.84,
    examples: ['海川化工有限公司把树脂也带了过去：与科瑞公司合资的海川树脂有限公司就建在隔壁。'],
    counterExamples: ['海川化工有限公司与科瑞公司合作的海川树脂有限公司就建在隔壁。'],
  },
  {
    name: 'zh/works-paid-by',
    type: 'INVESTED_IN',
    pattern:
      '<build:to>[^。；，\\ue001\\ue004]{0,14}由<gap:6><firm:from>(?:[^，。；\\ue001\\ue004]{0,14}?)(?:共同|联合|合资|合作|独资|按[^，。；]{0,10}比例)*(?:出资|投资|合资)(?=[，。；]|$)',
    unless: /承建|施工/u,
    confidence: 0.86,
    examples: ['海川热电联产项目由东方重工集团与海星集团共同出资，选址如皋市。'],
    counterExamples: ['海川热电联产项目由东方重工集团承建。'],
  },
  {
    name: 'zh/is-members-of',
    type: 'SUBSIDIARY_OF',
    subject: 'topicFirm',
    pattern:
      '(?<=[，。；：]|^)(?:它|其|该公司|该企业|公司)?(?:同时|也|还|亦|又|正|就|则|目前|现)+(?:是|系|为|属于?|隶属于?)<gap:8><firm:to>(?:(?:在[^，。；\\ue001]{1,14})?(?:投资|出资)?(?:设立|成立|组建|创办)的|的|旗下|下属|所属)?(?:全资|控股|独资|直属|核心|重要|境内|在华)*(?:子公司|孙公司|分公司|下属企业|下属公司|附属公司|成员企业|成员单位|控股公司)',
    unless: /参股|不/u,
    confidence: 0.86,
    examples: ['海润科技有限公司是镇上最大的企业之一，也是东方重工集团的成员企业。'],
    counterExamples: ['海润科技有限公司是镇上最大的企业之一，也是东方重工集团的供应商。'],
  },
  {
    name: 'zh/founded-by-in',
    type: 'SUBSIDIARY_OF',
    pattern:
      '<firm:from>(?:公司)?(?:是|系|为)<firm:to>(?:[\\d年月底初]|在|于|早年|<place>|国内|海外|华|境内|西南|西北|东北|华东|华南|华中|华北|中西部){1,14}(?:布下|投下|落下|设立|建立|投资|布局|创办|开设|兴办|组建|打造)?的[^，。；\\ue001]{0,10}(?:棋子|站|据点|支点|分支|平台|落脚点|主体|窗口|项目|基地|工厂|企业|公司|制造中心)',
    unless: /参股|合资|客户|供应|代理|合作|代工|服务/u,
    confidence: 0.82,
    examples: ['海川电力装备有限公司是特变集团2009年在如皋市布下的第一颗棋子。'],
    counterExamples: ['海川电力装备有限公司是特变集团2009年在如皋市发展的客户。'],
  },
  {
    name: 'zh/placed-there',
    type: 'LOCATED_IN',
    pattern:
      '<firm:from>(?:公司)?(?:是|系|为)<firm>(?:[\\d年月底初]|早年|落子|投资|布局){0,10}(?:在|于)<place:to>(?:[^，。；\\ue001]{0,4}(?:布下|投下|落下|设立|建立|投资|布局|创办|开设|兴办|组建|打造|建设|成立))?的(?![^，。；\\ue001]{0,12}(?:供应|客户|代理|合作|服务商|股东))',
    confidence: 0.86,
    examples: ['海川电力装备有限公司是特变集团2009年在如皋市布下的第一颗棋子。'],
    counterExamples: ['海川电力装备有限公司是特变集团2009年布下的第一颗棋子。'],
  },
  {
    name: 'zh/sole-founder',
    type: 'SUBSIDIARY_OF',
    sole: true,
    pattern:
      '<firm:from>(?:公司)?(?:是|系)?由<firm:to>(?:[\\d年月初底]|于|在|来|到|<place>|当地|早年|去年|今年|单独){0,10}(?:投资|出资)(?:约|近|逾)?\\ue006?(?:在<place>)?(?:设立|组建|成立|创办|兴办|创建|开办|新设)(?!的?(?:合资|基金))',
    unless: /合资|参股|共同|联合|[与和等]|拟|持股/u,
    confidence: 0.8,
    examples: [
      '海川风电有限公司由山东海润科技出资3000万元设立，一期去年投产。',
      '海川化成有限公司由科瑞公司投资设立。',
    ],
    counterExamples: [
      '海川化成由科瑞公司与海润科技投资设立。',
      '海川化成由科瑞公司、海润科技等投资设立。',
      '海川化成由科瑞公司与当地国资共同投资设立。',
    ],
  },
  {
    name: 'zh/each-holds-of',
    type: 'INVESTED_IN',
    pattern:
      '<firm:from>[^。；\\ue001]{0,12}?，?(?:双方|三方|各方|两家|两家公司)?(?:各自?|分别|均)(?:持股|持有|占股|占|出资)<percent>(?:的)?(?:股权|股份)?的<gap:6><firm:to>',
    unless: /市场|份额|减持|转让/u,
    confidence: 0.84,
    examples: ['近日，海川油气与科瑞集团宣布，双方各持股50%的海科石化有限公司将扩建。'],
    counterExamples: ['近日，海川油气与科瑞集团宣布，双方将扩大与海科石化有限公司的合作。'],
  },
];
