import type { RelationRule } from '../rule.js';
import { foundsFirm } from './money-words.js';

/** What a firm that is founded may be called before its name. */
const asA = '(?:[^，。；、的\\ue000-\\ue007]{0,6}(?:公司|企业|工厂|主体|平台)(?:——|—|：)?|一家)?';
/** Words behind a name that make it the name of something smaller. */
const noOffice =
  '(?!的?(?:专班|工作|办事处|代表处|办公室|分会|党|工会|基金|联合|实验|研究|服务|指挥|项目|奖|运营|理事))';
const notFounded =
  /共同|联合|携手|合资|合作|奖学|基金|联盟|协会|(?:考察|调研|走访|座谈|参观|仪式|股东|否认|放弃|终止)/u;

/** Who founds which firm, alone or with others. */
export const foundingRules: readonly RelationRule[] = [
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
    name: 'zh/firm-invested-by',
    type: 'INVESTED_IN',
    pattern: '(?<![由与和])<firm:from>(?:公司)?(?:独资|全资|出资)?投资(?:设立|兴建|建设|创办|兴办)?的<firm:to>',
    confidence: 0.84,
    examples: ['2007年，东方重工集团投资的海川酒业有限公司落户如皋市。'],
    counterExamples: ['2007年，东方重工集团投资的热情高涨，海川酒业有限公司落户如皋市。'],
  },
  {
    name: 'zh/this-firm-invested-by',
    type: 'INVESTED_IN',
    object: 'topicFirm',
    pattern:
      '这[家座个]由<firm:from>(?:全资|独资|出资)?投资(?:设立|兴建|建设|创办|兴办)?的(?:企业|公司|工厂|厂子|<firm>)',
    confidence: 0.82,
    examples: ['海川粮油有限公司去年投产。这家由东方重工集团投资的企业从海外进口菜籽。'],
    counterExamples: ['海川粮油有限公司去年投产。这家由东方重工集团供货的企业从海外进口菜籽。'],
  },
  {
    name: 'zh/venture-with-place',
    type: 'INVESTED_IN',
    pattern: '(?<![由与和])<firm:from>与<place>(?:政府)?(?:合资|合作)(?:成立|设立|组建|创办)?的<firm:to>',
    confidence: 0.82,
    examples: ['近年来，新区引进了东方重工集团与江苏省合资的海川半导体有限公司。'],
    counterExamples: ['近年来，东方重工集团与江苏省合作，海川半导体有限公司受益。'],
  },
  {
    name: 'zh/buys-the-latter',
    type: 'INVESTED_IN',
    pair: 'fromTo',
    pattern:
      '<firm:pair>[^。；\\ue001\\ue006]{0,12}(?:达成|签署|签订|签)[^，。；\\ue001]{0,10}，(?:前者)?(?:拟|将|计划)?以[^，。；\\ue001]{0,6}<money:amount>[^，。；\\ue001]{0,6}(?:收购|并购|买下|购买)后者',
    confidence: 0.86,
    examples: ['今年5月，东方重工集团与海川食品有限公司达成协议，拟以7亿元收购后者全部股份。'],
    counterExamples: ['今年5月，东方重工集团与海川食品有限公司达成协议，拟以7亿元采购后者产品。'],
  },
  {
    name: 'zh/joint-venture-set-up',
    type: 'INVESTED_IN',
    pattern: `<firm:from>(?:[^。；，\\ue001]{0,20}?)(?:合资|共同出资|共同|联合|携手)${foundsFirm}(?:了|的)?<gap:8><firm:to>`,
    confidence: 0.88,
    examples: ['东方重工集团与科瑞公司合资成立宁波海星重工有限公司。'],
    counterExamples: ['东方重工集团与科瑞公司共同成立了工作组。'],
  },
  {
    name: 'zh/joint-venture-with',
    type: 'INVESTED_IN',
    subject: 'topicFirm',
    pattern: `(?:与|和|同|跟|携手|联合|联手)<gap:6><firm>(?:[^。；，\\ue001]{0,16}?)(?:(?:合资|共同|联合|携手|合作)(?:出资|投资)?(?:${foundsFirm}|注册)(?:了|的)?|(?:成立|设立|组建)(?:了)?(?:一家)?合资(?:公司|企业))<gap:8><firm:to>(?!的?(?:专班|工作|联合|实验|研究|项目))`,
    unless: /大学|学院|研究院|政府/u,
    confidence: 0.84,
    examples: ['海川机械有限公司主营轴承，今年又与科瑞公司合资成立宁波海星重工有限公司。'],
    counterExamples: ['海川机械有限公司主营轴承，今年又与科瑞公司合作开发轴承。'],
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
    pattern: `<firm:from>[^，。；\\ue001\\ue004\\ue006]{0,30}?${foundsFirm}(?:了|起)?${asA}<firm:to>${noOffice}`,
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
    name: 'zh/founded-by-at',
    type: 'INVESTED_IN',
    pattern: `<firm:to>(?:公司)?(?:是|系)?由<firm:from>(?:[\\d年月初底\\ue009]|于|在|来|到|<place>|当地|早年|去年|今年|投资|全资|独资|共同|联合|合资|出资){1,12}${foundsFirm}(?!委员)`,
    unless: /奖学|基金|联盟|协会|拟由/u,
    confidence: 0.86,
    examples: ['宁波海星重工有限公司由东方重工集团于2012年在宁波市创立。'],
    counterExamples: ['宁波海星重工有限公司由东方重工集团供货。'],
  },
  {
    name: 'zh/is-works-founded-by',
    type: 'INVESTED_IN',
    pattern: `<firm:to>(?:公司)?(?:是|系|为)<gap:2><firm:from>[^，。；\\ue001\\ue006]{0,18}?${foundsFirm}的<gap:8>(?:企业|公司|工厂|基地)(?=[，。；])`,
    unless: /参股|合资|与|合作|共同|客户|供应/u,
    confidence: 0.84,
    examples: ['宁波海星重工有限公司是东方重工集团1993年在北仑区设立的独资企业，年产轴承3万吨。'],
    counterExamples: ['宁波海星重工有限公司是东方重工集团1993年在北仑区设立的合资企业的客户。'],
  },
  {
    name: 'zh/founded-of',
    type: 'INVESTED_IN',
    pattern: `<firm:from>(?:(?<=由\\ue001)|(?:[\\d年月初底\\ue009]|于|在|<place>|当地|[区园县境市省]内|早年|去年|今年|此前|投资|全资|独资|新){1,10})${foundsFirm}的${asA}<firm:to>${noOffice}`,
    unless: notFounded,
    confidence: 0.84,
    examples: [
      '东方重工集团2012年在宁波市设立的宁波海星重工有限公司上月投产。',
      '由东方重工集团兴办的宁波海星重工有限公司上月投产。',
    ],
    counterExamples: ['东方重工集团走访新设立的宁波海星重工有限公司。'],
  },
  {
    name: 'zh/founded-by-it',
    type: 'INVESTED_IN',
    subject: 'topicFirm',
    pattern: `(?:其|由其|该公司|该集团)(?:[\\d年月初底\\ue009]|于|在|<place>|当地|早年|去年|今年|此前|投资|全资|独资|新)*${foundsFirm}的${asA}<firm:to>${noOffice}`,
    unless: notFounded,
    confidence: 0.82,
    examples: ['东方重工集团2012年进入宁波，其全资设立的宁波海星重工有限公司上月投产。'],
    counterExamples: ['东方重工集团2012年进入宁波，其走访的宁波海星重工有限公司上月投产。'],
  },
  {
    name: 'zh/founds-there',
    type: 'INVESTED_IN',
    subject: 'topicFirm',
    pattern: `(?<=\\ue001[^。]{0,60}[，；])(?:[一二三四五六七八九十几数]+年前|早在|早年|拟|将|计划|决定|宣布|便|就|当时|随后|此后|同年|次年|当年|今年|去年|并|又|再|先后|\\ue009|[\\d年月日初底末]){0,10}(?:(?:在|于|到|来)(?:<place>|当地|这里|此地|园区)<gap:6>|(?=注册成立))${foundsFirm}(?:了|起)?${asA}<firm:to>${noOffice}`,
    unless: notFounded,
    confidence: 0.76,
    examples: ['东方重工集团看中这里的港口，2010年在宁波市设立了宁波海星重工有限公司。'],
    counterExamples: ['东方重工集团看中这里的港口，2010年在宁波市设立了办事处。'],
  },
];
