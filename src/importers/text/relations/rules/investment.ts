import type { RelationRule } from '../rule.js';
import { about, builds, spends, totals } from './money-words.js';

/** Words before a sum that make it something else than an investment. */
export const notInvested =
  /产值|营收|收入|销售|利润|税|注册资本|合同|订单|市值|募资|融资|募集|贷款|补贴|奖励|捐|罚|估值|成交|出口|进口|补助|资助|保费|债券|授信|节约|节省|研发(?:费用|经费|投入|支出|花|开支)|科研/u;

/** Words behind a sum that make it something else than money put into works or firms. */
export const notForWorks =
  /^(?:的|资金|用于|进行|开展|设立|作为|专项)*[^，。；]{0,6}(?:研发|科研|科技创新|扶持|支持|奖补|公益|慈善|扶贫|捐|培训|奖学|奖励|奖金|补贴|贷款|授信|订单|合同|理财|回购|分红|偿还|补充流动|广告|营销|罚款|营收|收入(?!囊中)|产值|税)/u;

/** Dates and places. A run of them is taken whole, so that a page of digits isn't tried in every division into runs. */
const dates = '[\\d年月日\\ue002\\ue003\\ue009]+(?:(?=日前)|(?![\\d年月日\\ue002\\ue003\\ue009]))';
/** What may open a clause whose subject is left out: times, places, manners. */
const unsaid = `(?:我们|我方|咱们|他们|(?:此|本|这)次|这[一]?回|此番|本轮|新一轮|扩产|扩建|技改|改造|新建|一期|${dates}|[今去当前明后同次每]年|[上下本]月|近日|日前|目前|如今|眼下|其中|总计|在|于|里|内|当地|将|要|拟|已|又|还|也|再|先后|陆续|累计|一共|共|总|计划|预计|准备|打算|规划|决定|项目|工程|[一二三四首]期|分[两二三]期|为此|随后|此后|继续|同时|并|且|则|初步|一次性|一口气|最终|追加|新增)`;

/** Who puts money into works and places. `from` is the investor, `to` the project, zone or place. */
export const investmentRules: readonly RelationRule[] = [
  {
    name: 'zh/invest-active',
    type: 'INVESTED_IN',
    object: 'investTarget',
    pattern: `<firm:from>(?<between>[^。；\\ue001]{0,40}?)(?:${spends}|增资(?=约?\\ue006[^，。；]{0,4}(?:扩|新建|建设|上马|改造)))${about}<money:amount>(?!的|级|收购|认购|受让|入股|拿下|参股|取得)`,
    unless: /，其(?:年|项目|投资|中)|投资合作[^，。；]{0,4}项目|捐资|集资|贷款|扶持|补贴|增资(?!\ue006)/u,
    confidence: 0.9,
    examples: [
      '海润集团将新增投资87亿元打造储能一体化项目。',
      '恒泽电子（扬州）有限公司在广陵经开区投资9000万元扩建二期工厂。',
    ],
    counterExamples: ['海润集团去年营收87亿元。', '海润集团投入6亿元用于研发。'],
  },
  {
    name: 'zh/invest-topic',
    type: 'INVESTED_IN',
    subject: 'topicFirm',
    object: 'investTarget',
    pattern: `(?:(?:公司|企业|集团|该公司|该企业)[^。；\\ue001]{0,26}?|(?<=^|[，。；])${unsaid}{0,5})${spends}(?:已经|已)?${about}<money:amount>(?!的|级)`,
    unless: /带动|拉动|撬动|吸引|引进|招引|争取|到位|完成|利用|盘活|财政|[省市县区]里|部门|概算/u,
    confidence: 0.75,
    examples: ['湖南恒泽锂电材料有限公司落户益阳高新区。计划投资42亿元，分两期建设。'],
    counterExamples: ['湖南恒泽锂电材料有限公司2016年成立。市政府投入42亿元修路。'],
  },
  {
    name: 'zh/sum-for-project',
    type: 'INVESTED_IN',
    subject: 'topicFirm',
    pattern: `(?:使用|拟以|将以|以|拟用)(?:公司)?(?:自有|自筹|募集|银行|超募)?资金?[^，。；\\ue001\\ue004]{0,12}?<money:amount>，?(?:在<place>(?:境内)?)?(?:投资|用于)?${builds}(?:的)?[^，。；\\ue001-\\ue007]{0,6}<project:to>`,
    confidence: 0.84,
    examples: ['东方重工集团推进高端轴承项目。公司将以自有资金不超过8亿元投资建设高端轴承项目。'],
    counterExamples: ['东方重工集团将以自有资金8亿元回购股份。'],
  },
  {
    name: 'zh/puts-sum-into',
    type: 'INVESTED_IN',
    pattern: `<firm:from><gap:12>(?:把|将|以|用|花|使用|拿出|安排|投入)[^，。；\\ue001\\ue004\\ue006]{0,12}?<money:amount>(?:的?资金|现金|募集资金)?(?:全部|主要|分别|全数)?(?:投向|投入到?|投到|投进|用于|投在|砸向|砸进|注入|${builds}|新添|添置?|增添|上|建|盖|办)(?:了|起|成)?[^，。；\\ue001\\ue004\\ue006]{0,16}?<project:to>`,
    confidence: 0.86,
    examples: ['海星集团把3.5亿元投向了如皋市的轴承生产线项目。', '海川食品有限公司用3600万元上了两条脱水蒜线。'],
    counterExamples: ['海星集团把3.5亿元还给了银行。', '海川食品有限公司用3600万元还了脱水蒜线的贷款。'],
  },
  {
    name: 'zh/sum-of-project',
    type: 'INVESTED_IN',
    pattern: `<firm:from>(?:[^，。；：、\\ue001\\ue004\\ue006]{0,14}?${spends}|总)?(?:约|超|逾)?<money:amount>(?:(?:${builds}|在[^，。；\\ue001\\ue004]{1,14}${builds})?的)?<gap:16><project:to>`,
    unless: /中标|营收|产值|合同|订单/u,
    confidence: 0.84,
    examples: ['东方重工集团8亿元高端轴承项目落户如皋经开区。', '东方重工集团首期投资8亿元的高端轴承项目已经投产。'],
    counterExamples: ['东方重工集团中标8亿元高端轴承项目。'],
  },
  {
    name: 'zh/built-works-named',
    type: 'INVESTED_IN',
    pattern: `<firm:from>[^，。；：\\ue001\\ue004\\ue006]{0,14}?${spends}${about}<money:amount>(?:${builds}|创办|设立|成立|组建|创建)的<gap:12><firm:to>`,
    confidence: 0.84,
    examples: ['由恒泽集团投资3亿元兴建的如皋轴承厂，昨日奠基。'],
    counterExamples: ['恒泽集团出资3亿元购买的设备来自如皋轴承厂。'],
  },
  {
    name: 'zh/project-total',
    type: 'INVESTED_IN',
    subject: 'holder',
    pattern: `<project:to>(?<between>[^。；\\ue001\\ue004]{0,50}?)(?:${totals}|耗资)(?:分别)?${about}<money:amount>`,
    // 「甲项目和总投资1.2亿元的乙项目」: the sum is that of what follows.
    unless: /带动|拉动|撬动|完成投资|^\ue004(?:、|和|与|及|以及)+(?:总|计划|投资)/u,
    confidence: 0.85,
    examples: [
      '恒泽再生资源产业化项目用地4万平方米，总投资58000万元。',
      '恒泽化工苯乙烯项目和润恒科技聚烯烃项目相继开工，总投资分别为12亿元和8.5亿元。',
    ],
    counterExamples: ['恒泽再生资源产业化项目达产后年产值135000万元。'],
  },
  {
    name: 'zh/total-changed',
    type: 'INVESTED_IN',
    subject: 'holder',
    pattern: `<project:to>[^。；\\ue001\\ue004\\ue006]{0,30}?${totals}[^。；，\\ue001]{0,8}?\\ue006(?:调整|增加|提高|调增|上调|追加|扩大|提升|调减|下调|缩减)(?:到|为|至)<money:amount>`,
    confidence: 0.84,
    examples: ['恒泽再生资源产业化项目总投资由原来的4亿元调整为6亿元。'],
    counterExamples: ['恒泽再生资源产业化项目产值由原来的4亿元提高到6亿元。'],
  },
  {
    name: 'zh/total-of-project',
    type: 'INVESTED_IN',
    subject: 'holder',
    pattern: `(?:${totals}|斥资|耗资)${about}<money:amount>的?(?:、)?[^，。；\\ue001\\ue004]{0,28}?<thing:to>`,
    // 「总投资50亿元的项目主要建设某生产线」: the project's own total, not that of what it holds.
    unless: /亿元以上|万元以上|项目[^，。；、]{0,4}(?:建设|新建|包括|分为|用于|由|是)/u,
    confidence: 0.82,
    examples: ['总投资50亿元的海润储能电池项目落户滁州。'],
    counterExamples: ['总投资50亿元的项目共有三个。'],
  },
  {
    name: 'zh/total-of-project-by',
    type: 'INVESTED_IN',
    pattern: `(?:${totals})${about}<money:amount>(?:的|、|，)*[^，。；\\ue001\\ue004\\ue006]{0,16}?由<gap:10><firm:from>[^，。；\\ue001\\ue004\\ue006]{0,16}?(?:投资|${builds}|承建|负责|运营)[^，。；\\ue001\\ue004\\ue006]{0,6}?的[^，。；\\ue001\\ue004\\ue006]{0,16}?<project:to>`,
    confidence: 0.86,
    examples: ['总投资28亿元、由海星集团投资建设的高端轴承项目进入设备安装阶段。'],
    counterExamples: ['总投资28亿元、由海星集团监理的高端轴承项目进入设备安装阶段。'],
  },
  {
    name: 'zh/invested-by',
    type: 'INVESTED_IN',
    object: 'sentenceSubject',
    pattern: `(?:由<gap:14>|(?<=\\ue004)[是系])<firm:from>(?:[^。；，\\ue004\\ue001]{0,16}?)(?:投资|出资|合资|合伙|联合|共同)(?:约|超)?(?<amount>\\ue006)?<gap:8>(?:(?:设立|组建|成立|控股|创建|创办)(?![^，。；\\ue001]{0,14}<firm>)|${builds})`,
    confidence: 0.92,
    examples: [
      '海润电气绿能科技（常州）有限公司由恒泽电气投资15亿元设立。',
      '恒联化学有限公司是由科瑞集团、海星集团共同投资组建的化工企业。',
      '恒联化学有限公司主营顺酐，早年由科瑞集团与海星集团合资设立。',
    ],
    counterExamples: ['该路由市政府投资建设。', '恒联顺酐项目落户，由科瑞集团与海星集团共同出资设立恒联化学有限公司。'],
  },
  {
    name: 'zh/works-paid-by',
    type: 'INVESTED_IN',
    pattern: `<firm:to>(?:公司)?(?:是|系|为)<gap:6><firm:from>[^，。；\\ue001\\ue006]{0,14}?${spends}${about}<money:amount>[^，。；\\ue001\\ue006]{0,10}?(?:${builds}|设立|创办|组建|成立|开办)的[^，。；的\\ue001]{0,12}(?:企业|公司|工厂|厂|基地)(?=[，。；])`,
    confidence: 0.86,
    examples: ['宁波海星重工有限公司是东方重工集团2021年投资6亿元兴办的企业。'],
    counterExamples: ['宁波海星重工有限公司是东方重工集团投资6亿元建设的项目的供货企业。'],
  },
  {
    name: 'zh/firm-then-paid-by',
    type: 'INVESTED_IN',
    pattern: `(?<=^|[。；：])(?:\\d+[.、．])?<firm:to>，由<gap:6><firm:from><gap:6>(?:(?:独资|全资|单独|共同|联合|合资)+(?:投资|出资)?(?:设立|兴建|兴办|创办|组建|建设|成立)|(?:独资|全资|共同)?(?:投资|出资)(?:设立|兴建|兴办|创办|组建|建设|成立)?)，(?:(?:项目)?${totals}${about}<money:amount>)?`,
    confidence: 0.86,
    examples: ['如皋油脂有限公司，由海川粮油集团投资，项目总投资11.2亿元，日加工大豆5000吨。'],
    counterExamples: ['如皋油脂有限公司，由海川粮油集团供货，项目总投资11.2亿元。'],
  },
  {
    name: 'zh/firm-then-founders',
    type: 'INVESTED_IN',
    pattern: `(?<=^|[。；：])(?:\\d+[.、．])?<firm:to>，(?:由|系|是)?<firm:from>(?:双方|两家|各方)?(?:共同|联合|合资|合作|携手)(?:投资|出资)?${about}(?<amount>\\ue006)?(?:投资|出资)?(?:设立|组建|成立|创办|兴办|兴建)(?=[，。；])`,
    confidence: 0.88,
    examples: ['如皋食品有限公司，海川粮油集团与东方重工集团共同出资2900万美元设立，年产罐头6亿只。'],
    counterExamples: ['如皋食品有限公司，海川粮油集团与东方重工集团共同出资设立的基金参股。'],
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
    name: 'zh/halves-of',
    type: 'INVESTED_IN',
    pattern: '<project:to>[^。；\\ue001\\ue004]{0,20}由<firm:from><gap:4>(?:各占|各持|分别占|分别持有|各出资|各投资)',
    confidence: 0.84,
    examples: ['海川热电联产项目由东方重工集团与海星集团各占一半股份。'],
    counterExamples: ['海川热电联产项目由东方重工集团与海星集团分别供货。'],
  },
  {
    name: 'zh/project-paid-by',
    type: 'INVESTED_IN',
    object: 'clauseProject',
    pattern: `由<gap:10><firm:from>(?:[^。；，\\ue001\\ue004]{0,16}?)(?:${spends}|独资)${about}<money:amount>(?:[^，。；\\ue001]{0,6})${builds}`,
    confidence: 0.88,
    examples: ['海润储能电池项目位于肥东县，由海润集团斥资8亿元兴建。'],
    counterExamples: ['该路由市政府投资8亿元兴建。'],
  },
  {
    name: 'zh/project-paid-by-total',
    type: 'INVESTED_IN',
    object: 'clauseProject',
    pattern: `由<gap:10><firm:from>(?:[^。；，\\ue001\\ue004]{0,24}?)(?:${builds}|组建|投资)(?:[^。；\\ue001\\ue004]{0,12}?)，(?:项目)?${totals}${about}<money:amount>`,
    confidence: 0.86,
    examples: ['海润储能电池项目由海润集团投资建设，总投资8亿元。'],
    counterExamples: ['该路由市政府投资建设，总投资8亿元。'],
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
  {
    name: 'zh/its-investment',
    type: 'INVESTED_IN',
    subject: 'topicFirm',
    pattern:
      '(?<=^|[，。；])(?:由|而|目前|如今)?其(?:独资|全资|联合|在<place>)?投资(?:建设|兴建|打造|新建|开发)?的[^，。；、\\ue001-\\ue006]{0,10}<build:to>',
    unless: /拟|停|放弃/u,
    confidence: 0.82,
    examples: ['海星集团扎根如皋，其投资的高档生活用纸产业基地一期已于2021年8月投产。'],
    counterExamples: ['海星集团扎根如皋，其参观的高档生活用纸产业基地一期已于2021年8月投产。'],
  },
];
