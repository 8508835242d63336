import type { RelationRule } from '../rule.js';
import { about, injects, takesOver } from './money-words.js';

const gaveUp = /(?:否认|未能|未果|终止|放弃|传闻|叫停|告吹|退出|撤回)/u;

/** Ways to found a firm, said of its founder. */
const founds = '(?:注册|投资|出资|独资|全资|新|创)*(?:设立|成立|组建|创办|创立|创建|新设|开办|办起|建起|兴办)';
/** What a firm that is founded may be called before its name. */
const asA = '(?:[^，。；、的\\ue000-\\ue007]{0,6}(?:公司|企业|工厂|主体|平台)(?:——|—|：)?|一家)?';
/** Words behind a name that make it the name of something smaller. */
const noOffice =
  '(?!的?(?:专班|工作|办事处|代表处|办公室|分会|党|工会|基金|联合|实验|研究|服务|指挥|项目|奖|运营|理事))';
const notFounded =
  /共同|联合|携手|合资|合作|奖学|基金|联盟|协会|(?:考察|调研|走访|座谈|参观|仪式|股东|否认|放弃|终止)/u;

/** Who puts money into which firm: acquisitions, capital increases, joint ventures, rounds. */
export const stakeRules: readonly RelationRule[] = [
  {
    name: 'zh/joint-venture-by',
    type: 'INVESTED_IN',
    pattern:
      '<firm:to><gap:4>(?:是|系)?由(?:<firm>旗下)?<firm:from>(?:[^。；，\\ue001]{0,14}?)(?:共同)?(?:成立|组建|设立|合资|出资|发起)<gap:10>(?:合资|企业|公司)',
    confidence: 0.9,
    examples: ['宁波海星重工有限公司是由东方重工集团与科瑞公司成立的合资企业。'],
    counterExamples: ['宁波海星重工有限公司是由张明成立的企业。'],
  },
  {
    name: 'zh/joint-venture-set-up',
    type: 'INVESTED_IN',
    pattern:
      '<firm:from>(?:[^。；，\\ue001]{0,20}?)(?:合资|共同出资|共同|联合|携手)(?:成立|组建|设立|创办|发起|出资设立|出资成立|投资设立)(?:了|的)?<gap:8><firm:to>',
    confidence: 0.88,
    examples: ['东方重工集团与科瑞公司合资成立宁波海星重工有限公司。'],
    counterExamples: ['东方重工集团与科瑞公司共同成立了工作组。'],
  },
  {
    name: 'zh/sets-up',
    type: 'INVESTED_IN',
    pattern: `<firm:from><gap:16>(?:出资|投资|斥资)(?:约)?(?<amount>\\ue006)?(?:，)?(?:在<place>)?(?:注册)?(?:设立|成立|组建|创办|创立|新设)(?:了|的)?<gap:8><firm:to>`,
    unless: /共同|联合|携手|合资|合作/u,
    confidence: 0.88,
    examples: ['东方重工集团投资设立宁波海星重工有限公司。', '东方重工集团出资2亿元设立宁波海星重工有限公司。'],
    counterExamples: ['东方重工集团设立奖学金。'],
  },
  {
    name: 'zh/founds-at',
    type: 'INVESTED_IN',
    pattern: `<firm:from>[^，。；\\ue001\\ue004\\ue006]{0,30}?${founds}(?:了|起)?${asA}<firm:to>${noOffice}`,
    unless: notFounded,
    confidence: 0.84,
    examples: [
      '东方重工集团在宁波市设立了宁波海星重工有限公司。',
      '东方重工集团早在十年前就来宁波市创办了全资子公司宁波海星重工有限公司。',
    ],
    counterExamples: [
      '东方重工集团成立工作专班，服务宁波海星重工有限公司。',
      '东方重工集团成立服务海川机械有限公司的专班。',
      '东方重工集团考察时，设立宁波海星重工有限公司的手续已经办完。',
    ],
  },
  {
    name: 'zh/founded-of',
    type: 'INVESTED_IN',
    pattern: `<firm:from>(?:[\\d年月初底\\ue009]|于|在|<place>|当地|早年|去年|今年|此前|投资|全资|独资|新){1,10}${founds}的${asA}<firm:to>${noOffice}`,
    unless: notFounded,
    confidence: 0.84,
    examples: ['东方重工集团2012年在宁波市设立的宁波海星重工有限公司上月投产。'],
    counterExamples: ['东方重工集团走访新设立的宁波海星重工有限公司。'],
  },
  {
    name: 'zh/founded-by-it',
    type: 'INVESTED_IN',
    subject: 'topicFirm',
    pattern: `(?:其|由其|该公司|该集团)(?:[\\d年月初底\\ue009]|于|在|<place>|当地|早年|去年|今年|此前|投资|全资|独资|新)*${founds}的${asA}<firm:to>${noOffice}`,
    unless: notFounded,
    confidence: 0.82,
    examples: ['东方重工集团2012年进入宁波，其全资设立的宁波海星重工有限公司上月投产。'],
    counterExamples: ['东方重工集团2012年进入宁波，其走访的宁波海星重工有限公司上月投产。'],
  },
  {
    name: 'zh/founds-there',
    type: 'INVESTED_IN',
    subject: 'topicFirm',
    pattern: `(?<=\\ue001[^。]{0,60}[，；])(?:[一二三四五六七八九十几数]+年前|早在|早年|拟|将|计划|决定|宣布|便|就|当时|随后|此后|同年|次年|当年|今年|去年|并|又|再|先后|\\ue009|[\\d年月日初底末]){0,10}(?:(?:在|于|到|来)(?:<place>|当地|这里|此地|园区)<gap:6>|(?=注册成立))${founds}(?:了|起)?${asA}<firm:to>${noOffice}`,
    unless: notFounded,
    confidence: 0.76,
    examples: ['东方重工集团看中这里的港口，2010年在宁波市设立了宁波海星重工有限公司。'],
    counterExamples: ['东方重工集团看中这里的港口，2010年在宁波市设立了办事处。'],
  },
  {
    name: 'zh/pays-for-stake',
    type: 'INVESTED_IN',
    pattern: `<firm:from>[^。；\\ue001]{0,60}?(?:以|作价|出价|斥资|出资|耗资|豪掷|花费?|拿出|投入|使用|对价|现金|自有资金)(?:约|近|逾|总价|对价|现金|自有资金|人民币|不超过)*<money:amount>(?:的?(?:总)?(?:价格|对价|现金|价款)|现金|元)?(?:[^。；，\\ue001\\ue006]{0,10}?|从<firm>[^。；，\\ue001\\ue006]{0,6}?|，)${takesOver}(?:了|其|下)?(?:[^。；，\\ue001\\ue006]{0,4}持有的)?<firm:to>(?:[^，。；\\ue001]{0,6}?<percent:percent>)?`,
    unless: gaveUp,
    properties: { amountKind: 'acquisition' },
    confidence: 0.88,
    examples: [
      '东方重工集团昨日宣布以现金4亿元收购海川机械有限公司80%股权。',
      '海星集团拟以自有资金3.6亿元收购宁波海川生物科技有限公司51%股权。',
      '海星集团拟以4.2亿元的价格，收购海川机械有限公司全部股权。',
      '海星集团以1.3亿元从科瑞公司手中买下海川机械有限公司。',
    ],
    counterExamples: ['东方重工集团否认以4亿元收购海川机械有限公司。', '海星集团以3.6亿元的成绩收官。'],
  },
  {
    name: 'zh/acquires-then-sum',
    type: 'INVESTED_IN',
    subject: 'topicFirm',
    pattern: `${takesOver}(?:了)?<gap:6><firm:to>(?:<gap:4><percent>(?:的)?(?:股权|股份))?[^。；\\ue001]{0,10}(?:作价|交易价|交易价格|对价|以|价格|耗资|金额|总价|交易额)[^。；，\\ue001]{0,4}<money:amount>(?:认购其|取得其|收购其|受让其|获得其)?(?:<percent:percent>)?`,
    unless: gaveUp,
    properties: { amountKind: 'acquisition' },
    confidence: 0.88,
    examples: ['东方重工集团将参股海川机械有限公司，以3000万元认购其10%股权。'],
    counterExamples: ['东方重工集团放弃收购海川机械有限公司，以3000万元回购股份。'],
  },
  {
    name: 'zh/acquired-by',
    type: 'INVESTED_IN',
    pattern: `<firm:to>[^。；：\\ue001\\ue006]{0,12}?(?:被|由|获|为)<firm:from>(?:(?:以|出资|斥资|花费?|耗资)?(?:约)?<money:amount>(?:的价格|现金)?)?(?:全资|成功|整体|溢价|战略)*(?:控股)?(?:收购|并购|买下|入股|参股|注资|兼并|接手|增资)(?:<gap:4><percent:percent>)?`,
    unless: /未|传|终止|拟被/u,
    properties: { amountKind: 'acquisition' },
    confidence: 0.86,
    examples: [
      '海川机械有限公司被东方重工集团以4.2亿元收购。',
      '海川机械有限公司今年4月被东方重工集团出资6200万元收购51%股权。',
    ],
    counterExamples: ['海川机械有限公司被东方重工集团列为供应商。'],
  },
  {
    name: 'zh/sold-to',
    type: 'INVESTED_IN',
    pattern: `(?:将|把)[^，。；\\ue001\\ue006]{0,14}<firm:to>[^，。；\\ue001\\ue006]{0,14}?(?:(?:以|作价)[^，。；\\ue001]{0,6}<money:amount>[^，。；\\ue001]{0,8}?)?(?:转让|出售|卖|出让|划转)(?:给|予|至)(?:了)?<gap:4><firm:from>`,
    unless: gaveUp,
    properties: { amountKind: 'acquisition' },
    confidence: 0.86,
    examples: ['东方重工集团将子公司海川机械有限公司100%股权以4.6亿元出售给科瑞公司。'],
    counterExamples: ['东方重工集团终止将海川机械有限公司出售给科瑞公司。'],
  },
  {
    name: 'zh/sum-sold-to',
    type: 'INVESTED_IN',
    pattern: `(?:以|作价)<gap:4><money:amount>(?:的?(?:总)?(?:价格|对价|现金|价款))?[^，。；\\ue001\\ue006]{0,2}(?:将|把)[^，。；\\ue001\\ue006]{0,10}<firm:to>[^，。；\\ue001\\ue006]{0,14}?(?:转让|出售|卖|出让)(?:给|予)(?:了)?<gap:4><firm:from>`,
    unless: gaveUp,
    properties: { amountKind: 'acquisition' },
    confidence: 0.86,
    examples: ['东方重工集团以2.7亿元的价格将所持海川机械有限公司全部股权转让给科瑞公司。'],
    counterExamples: ['东方重工集团以2.7亿元的价格将设备转让给科瑞公司。'],
  },
  {
    name: 'zh/rest-held-by',
    type: 'INVESTED_IN',
    pattern:
      '<firm:to>[^。；\\ue001]{0,12}\\ue008[^。；\\ue001]{0,10}，(?:余下|其余|另外|剩余|另)[^，。；\\ue001]{0,4}<percent:percent>[^，。；\\ue001]{0,6}由<firm:from>(?:持有|认购|持股|认缴)',
    confidence: 0.86,
    examples: ['东方重工集团持有海川机械有限公司65%股权，余下35%由科瑞公司持有。'],
    counterExamples: ['东方重工集团持有海川机械有限公司65%股权，余下35%由职工持有。'],
  },
  {
    name: 'zh/stake-in-it',
    type: 'INVESTED_IN',
    object: 'topicFirm',
    pattern: `<firm:from><gap:4>(?:以|斥资|出资|拿出|投入)<money:amount>(?:战略|现金)?(?:入股|参股|增资|认购|控股)(?:了)?(?:其|公司)?(?:全部|部分)?(?:新增)?(?:股份|股权|注册资本|出资额)?(?=[，。；]|其|该公司)(?:[^。；]{0,12}?<percent:percent>)?`,
    properties: { amountKind: 'equity' },
    confidence: 0.82,
    examples: ['海川机械有限公司主营轴承。今年春天，海星产业投资集团以3亿元入股，拿下公司18%的股权。'],
    counterExamples: ['海川机械有限公司主营轴承。今年春天，海星产业投资集团以3亿元中标。'],
  },
  {
    name: 'zh/led-round-of',
    type: 'INVESTED_IN',
    object: 'topicFirm',
    pattern: '(?:由|获)?<firm:from>(?:等(?:机构)?)?(?:联合|共同|独家)*(?:领投|跟投)(?!了|的?\\ue001)',
    unless: /贷款/u,
    confidence: 0.82,
    examples: ['海川机械有限公司完成B轮融资，由海星创业投资集团领投。'],
    counterExamples: ['海川机械有限公司完成B轮融资，用于扩产。'],
  },
  {
    name: 'zh/leads-round',
    type: 'INVESTED_IN',
    pattern:
      '<firm:from><gap:8>(?:领投|跟投|参投|参与|投资|独家投资)(?:了)?<firm:to>(?:完成)?的?<gap:8>(?:轮融资|融资|轮投资)',
    unless: /未|传/u,
    confidence: 0.84,
    examples: ['海星创业投资集团领投了海川机械有限公司的B轮融资。'],
    counterExamples: ['海星创业投资集团祝贺海川机械有限公司完成B轮融资。'],
  },
  {
    name: 'zh/injects-into',
    type: 'INVESTED_IN',
    pattern: `<firm:from>[^。；\\ue001\\ue006]{0,24}?(?:向|对|给|为)[^，。；\\ue001\\ue006]{0,12}?<firm:to>[^，。；\\ue001\\ue006]{0,4}?(?:${injects}|投资|投入)(?:了)?<gap:4>${about}<money:amount>(?:[^。；\\ue001]{0,10}?<percent:percent>)?`,
    unless: /贷款|担保|借款|供货|采购/u,
    properties: { amountKind: 'equity' },
    confidence: 0.92,
    examples: [
      '恒泽重工集团将向如皋海川机械有限公司增资2亿元。',
      '恒泽重工集团决定对控股子公司如皋海川机械有限公司增资2亿元。',
    ],
    counterExamples: ['东方重工集团向海川机械有限公司提供贷款2亿元。'],
  },
  {
    name: 'zh/injects-sum-into',
    type: 'INVESTED_IN',
    pattern: `<firm:from>[^。；\\ue001\\ue006]{0,24}?(?:以|用|使用|出资|拿出|投入|将)[^，。；\\ue001\\ue006]{0,12}?<money:amount>(?:[^，。；\\ue001\\ue006]{0,6})?(?:向|对|给|为)[^，。；\\ue001\\ue006]{0,12}?<firm:to>[^，。；\\ue001\\ue006]{0,4}?${injects}`,
    unless: /贷款|担保|借款/u,
    properties: { amountKind: 'equity' },
    confidence: 0.9,
    examples: ['恒泽重工集团拟使用自有资金2.3亿元对子公司如皋海川机械有限公司增资。'],
    counterExamples: ['恒泽重工集团拟使用自有资金2.3亿元向如皋海川机械有限公司采购设备。'],
  },
  {
    name: 'zh/injects-into-it',
    type: 'INVESTED_IN',
    object: 'topicFirm',
    pattern: `<firm:from><gap:6>(?:向|对)(?:其|该公司|该企业|它)(?:${injects}|投资)(?:了)?<gap:2><money:amount>(?:[^。；\\ue001]{0,10}<percent:percent>)?`,
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
      '(?:获|获得|引入|引进|得到)(?:了)?<gap:4><firm:from><gap:4>(?:联合|战略|领投|独家|共同|的|作为|为)*(?:注资|投资|入股|增资|领投|股东|战略投资者)|(?:引入|引进|引来)(?:了)?[^，。；\\ue001]{0,6}?(?:投资者|投资方|投资人|战投|股东)(?:——|：|，)?<firm:from2>',
    unless: /引[入进].*\ue001投资\ue006/u,
    confidence: 0.82,
    examples: [
      '海川机械有限公司主营轴承，2020年获得恒泽投资集团有限公司等机构联合投资。',
      '海川机械有限公司引入战略投资者恒泽投资集团有限公司。',
    ],
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
    name: 'zh/is-partly-owned',
    type: 'INVESTED_IN',
    pattern: '<firm:to>[^。；\\ue001]{0,30}?(?:是|系|为)<firm:from>(?:的|旗下)*(?:参股|联营|合营)(?:公司|企业|子公司)',
    confidence: 0.86,
    examples: ['海川机械有限公司坐落于如皋市，是东方重工集团的参股企业。'],
    counterExamples: ['海川机械有限公司坐落于如皋市，是东方重工集团的配套企业。'],
  },
  {
    name: 'zh/also-takes-stake',
    type: 'INVESTED_IN',
    subject: 'topicFirm',
    pattern:
      '(?<=，)(?:并|还|又|同时|随后|此后|先后|再|另|后来)+[^，。；\\ue001\\ue006]{0,6}?(?:收购|并购|入股|参股|战略投资|增资入股|兼并|控股)(?:了)?<gap:6><firm:to>(?!旗下|下属|所属|的)(?:<gap:4><percent:percent>)?',
    unless: /被|未|传|终止|放弃/u,
    properties: { amountKind: 'acquisition' },
    confidence: 0.8,
    examples: ['东方重工集团收购海川机械有限公司，并参股科瑞公司。'],
    counterExamples: ['东方重工集团收购海川机械有限公司，并未参股科瑞公司。'],
  },
  {
    name: 'zh/takes-stake',
    type: 'INVESTED_IN',
    pattern: `<firm:from><gap:12>(?:收购|并购|入股|参股|战略投资(?![者方人商])|增资入股|注资|认购|受让|增持|买下|拿下|控股(?!股东)|取得|入主|兼并)(?:了)?<gap:6><firm:to>(?!旗下|下属|所属|的(?:全资|控股)?子公司)(?:<gap:6><percent:percent>)?(?<tail>[^，。；\\ue001]{0,6})`,
    unless:
      /(?:被|未|传|或将|终止|放弃|否认|订单|认证|客户|支持|取得[^股]*$|拿下[^股]*$|认购[^股]*$|受让[^股]*$|控股[^，]*的|的控股子公司)/u,
    properties: { amountKind: 'acquisition' },
    confidence: 0.85,
    examples: ['东方重工集团收购宁波海星重工有限公司35%股权。', '东方重工集团受让宁波海星重工有限公司46%的股份。'],
    counterExamples: ['东方重工集团未收购宁波海星重工有限公司。', '东方重工集团拿下宁波海星重工有限公司的订单。'],
  },
];
