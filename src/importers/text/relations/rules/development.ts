import type { RelationRule } from '../rule.js';
import { builds } from './money-words.js';

/** Who builds or runs what, with no investment stated. */
export const developmentRules: readonly RelationRule[] = [
  {
    name: 'zh/develops-active',
    type: 'DEVELOPS',
    pattern: `<firm:from><gap:16>(?:(?:在|于)<place><gap:10>)?(?:${builds}|运营|拥有并运营|承担|(?:加紧|加快|全力|抓紧|着力)?推进|筹划|谋划|筹备)(?:了|的)?<gap:24>(?:年产<cap>)?<thing:to>`,
    unless:
      /(?:未|没有)[^，]{0,4}(?:建|运营)|停止|放弃|取消|终止|叫停|搁置|为|助力|供应|供货|配套|采购|中标|考察|参观|招投标|监理/u,
    confidence: 0.85,
    examples: ['恒信化工有限公司在新厂区建立起废酸综合利用项目。'],
    counterExamples: ['恒信化工有限公司放弃建设废酸综合利用项目。'],
  },
  {
    name: 'zh/these-are-works-of',
    type: 'DEVELOPS',
    object: 'topicProject',
    pattern:
      '(?<=^|[。；])(?:这(?:里|座工厂|个基地|个项目)?|它)(?:就|便|正)?是<firm:from>(?:在<place>)?[^，。；\\ue001-\\ue006]{0,6}(?:建设|投资|打造|布局|兴建|投建|开设|设立|建起?|落子|新建)的[^，。；\\ue001-\\ue006]{0,12}(?:基地|工厂|厂|项目|产业园|中心|车间|生产线)(?=[，。；]|$)',
    confidence: 0.82,
    examples: ['走进如皋经开区，一座现代化轴承工厂格外醒目。这是海川集团在江苏布局的第三个生产基地。'],
    counterExamples: ['走进如皋经开区，一座现代化轴承工厂格外醒目。这是海川集团参观的第三个生产基地。'],
  },
  {
    name: 'zh/develops-passive',
    type: 'DEVELOPS',
    pattern: `<project:to>(?:<gap:10>由|[是系])(?:(?:本?公司|集团|其)?(?:的)?(?:全资|控股|下属)*(?:子公司|孙公司|公司|项目公司))?<firm:from>(?:在<place>)?<gap:10>(?:${builds}|运营|经营|运维|负责(?!总承包|总包|承建|设计|监理|施工|代建)|承担)`,
    unless: /投资/u,
    confidence: 0.88,
    examples: [
      '青岚风电项目由海星集团负责建设。',
      '青岚风电项目由海星集团续建。',
      '青岚风电项目是海星集团在如皋市布局的首个新能源项目。',
    ],
    counterExamples: ['青岚风电项目由海星集团捐建。'],
  },
  {
    name: 'zh/turned-into',
    type: 'DEVELOPS',
    pattern:
      '由<firm:from><gap:12>(?:建设|开发|打造|改造|改建|建)(?:为|成|成为)(?:了)?<gap:8><project:to>|<firm:from2><gap:4>(?:把|将)<gap:12>(?:开发|打造|改造|改建|建)(?:为|成|成为)(?:了)?<gap:8><project:to2>',
    confidence: 0.82,
    examples: ['老厂区由东方重工集团开发为海川文创园项目。', '东方重工集团把老厂区改造成了高端轴承生产线。'],
    counterExamples: ['老厂区由东方重工集团捐给了海川文创园项目。'],
  },
  {
    name: 'zh/partners-build',
    type: 'DEVELOPS',
    each: { end: 'from', kinds: ['firm'] },
    pattern: `(?<each><firm>[^。；]{0,36}?)，(?:双方|三方|两家|各方)[^，。；\\ue001]{0,16}?${builds}(?:了|的)?<gap:16><project:to>`,
    unless: /大学|学院|研究院|政府/u,
    confidence: 0.8,
    examples: ['东方重工集团与科瑞公司签约，双方将共建高端轴承项目。'],
    counterExamples: ['东方重工集团与科瑞公司签约，双方将开展人才交流。'],
  },
  {
    name: 'zh/contracted-of',
    type: 'DEVELOPS',
    pattern:
      '<firm:from>(?:负责|独家|中标|全权)*(?:EPC)?(?:承建|总承包|总包|代建|施工|(?<=由[^，。；\\ue001]{0,10}\\ue001(?:负责|独家)*)(?:施工)?建设)的<gap:12><project:to>',
    properties: { role: 'contractor' },
    confidence: 0.8,
    examples: [
      '昨日，由东方重工集团承建的海川高端轴承生产线项目已经封顶。',
      '东方重工集团施工的高端轴承生产线项目已经封顶。',
    ],
    counterExamples: ['昨日，由东方重工集团监理的海川高端轴承生产线项目已经封顶。'],
  },
  {
    name: 'zh/contracted',
    type: 'DEVELOPS',
    pattern:
      '<project:to>(?:<gap:10>由|[是系])<firm:from>(?:负责|独家|中标|全权)*(?:EPC)?(?:承建|总承包|总包|代建|施工)|<firm:from2><gap:6>(?:承建|总承包|代建)(?:了)?<gap:12><project:to2>',
    unless: /中标候选|监理/u,
    properties: { role: 'contractor' },
    confidence: 0.8,
    examples: ['青岚风电项目由海星建工集团负责施工。', '海星建工集团承建了青岚风电项目。'],
    counterExamples: ['青岚风电项目由海星建工集团负责监理。'],
  },
  {
    name: 'zh/puts-works-at',
    type: 'DEVELOPS',
    pattern:
      '<firm:from><gap:8>(?:把|将)<gap:8><project:to>(?:也|都)?(?:放|建|落|设|摆|布局|安排|安置|安)(?:在|到|于|进)',
    unless: /样品|展/u,
    confidence: 0.82,
    examples: ['东方重工集团将高端轴承二期工程放在这里。'],
    counterExamples: ['东方重工集团将高端轴承二期工程列为重点。'],
  },
  {
    name: 'zh/will-build',
    type: 'DEVELOPS',
    subject: 'topicFirm',
    pattern: `(?<=[，；])(?:双方)?(?:将|拟|计划|准备|打算|要)(?:用|在|于|到|投资)?[^，。；\\ue001\\ue004]{0,14}?(?:<place>[^，。；\\ue001\\ue004]{0,10}?)?(?:${builds}|运营|建)(?:了|的)?[^，。；、\\ue001-\\ue006]{0,14}?<project:to>`,
    unless: /助力|服务|配套|供应|共建|双方/u,
    modality: 'planned',
    confidence: 0.76,
    examples: ['东方重工集团与市政府签约，将用两年时间建成一条高端轴承生产线。'],
    counterExamples: ['东方重工集团与市政府签约，将为高端轴承项目供货。'],
  },
  {
    name: 'zh/has-built',
    type: 'DEVELOPS',
    subject: 'topicFirm',
    pattern: `(?<=\ue001[^。；]{0,60}，)(?:[\\d年月日初底末上中下旬\ue003]|去年|今年|前年|同年|当年|随后|随即|此后|后来|又|还|也|并|已经?|先后|相继|陆续|率先|目前|现|主要|计划|分期|一期|同步|重点)*(?:(?:在|于)[^，。；\ue001\ue004]{0,10}?<place>?(?:[内里]|境内|厂区|[^，。；\ue001\ue004]{0,6})?)?(?:建成投产|建有|${builds})(?:了|有)?[^，。；、的\ue001-\ue006]{0,10}?<build:to>(?!的|、\ue001)`,
    unless: /助力|服务|配套|供应|共建|双方|政府|参与|支持|为|主要建设/u,
    confidence: 0.76,
    examples: [
      '海川玻璃有限公司是东方重工集团的控股子公司，2019年在如皋市建成压延玻璃生产线。',
      '海川玻璃有限公司落户如皋市，建设压延玻璃生产线。',
    ],
    counterExamples: [
      '海川玻璃有限公司落户如皋市，为压延玻璃生产线供气。',
      '海川玻璃有限公司落户后，市政府建设污水处理厂。',
    ],
  },
  {
    name: 'zh/opened-by',
    type: 'DEVELOPS',
    pattern:
      '(?:(?<=^|[。；】：])<build:to>[^。；\\ue001\\ue004]{0,80}|<build:to2>[^。；\\ue001\\ue002\\ue004]{0,44})，(?:拟|将|现)?由<gap:10><firm:from>(?:负责|共同|联合|合作|携手|牵头|投资)*(?:开发|建设|打造|运营|兴建|投建|建造|实施)+(?=[，。；]|和|与|并|及)',
    confidence: 0.84,
    examples: ['高端轴承项目占地300亩，由东方重工集团与科瑞公司共同开发。'],
    counterExamples: ['高端轴承项目占地300亩，由东方重工集团供货。'],
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
    name: 'zh/built-school-of',
    type: 'DEVELOPS',
    pattern:
      '<firm:from>(?:、[^，。；、的\\ue000-\\ue0ff]{2,10}|\\ue003[^，。；、的\\ue000-\\ue0ff]{2,8})?(?:联合|携手|共同|合作|投资)*(?:共建|合建|合办|创办|设立|组建|建设)的<gap:6><body:to>',
    unless: /捐|供应|服务/u,
    confidence: 0.8,
    examples: ['江南职业技术学院与恒泽电子股份有限公司共建的储能产业学院迎来新生。'],
    counterExamples: ['江南职业技术学院与恒泽电子股份有限公司捐建的储能产业学院迎来新生。'],
  },
  {
    name: 'zh/firm-own-project',
    type: 'DEVELOPS',
    pattern:
      '<firm:from>的?(?:年产)?(?:<cap>[^，。；\\ue000-\\ue0ff]{0,10}、)?<project:to>(?=[^。；]{0,14}(?:投产|建成|开工|竣工|签约|落户|启动|总投资|占地|建设|试生产|达产))',
    confidence: 0.8,
    examples: ['恒泽公司落户滨海县。该公司年产30万吨聚丙烯项目于去年9月建成投产。'],
    counterExamples: ['恒泽公司年产30万吨聚丙烯项目引人关注。'],
  },
  {
    name: 'zh/contractor-of',
    type: 'DEVELOPS',
    object: 'clauseProject',
    pattern: '(?<=[，；])<firm:from>(?:负责)?(?:承建|总承包|代建)',
    properties: { role: 'contractor' },
    confidence: 0.78,
    examples: ['高端轴承项目由东方重工集团投资，海星建工集团有限公司承建。'],
    counterExamples: ['高端轴承项目由东方重工集团投资，海星建工集团有限公司观摩。'],
  },
  {
    name: 'zh/implementing-body',
    type: 'DEVELOPS',
    object: 'clauseProject',
    pattern: '由<gap:10><firm:from>(?:作为|为|担任)<gap:6>(?:实施主体|建设主体|项目公司|建设单位)',
    confidence: 0.84,
    examples: ['会议审议通过了高端轴承项目，同意由全资子公司海川机械有限公司作为实施主体。'],
    counterExamples: ['会议审议通过了高端轴承项目，同意由海川机械有限公司作为监理单位。'],
  },
  {
    name: 'zh/project-of-owner',
    type: 'DEVELOPS',
    pattern:
      '<project:to><gap:8>(?:建设单位|业主单位|业主方?|投资方|投资主体|投资人|出资方|实施主体|实施单位|项目单位|开发商|建设主体|申报单位|项目法人|投资商|(?:投资|建设|运营|操盘|操刀|开发|实施|主导)(?:者|方|单位|企业|主体))(?:分别)?(?:为|是|系|：|——|正是)*(?:(?:本?公司|其)?的?(?:全资|控股|下属)*(?:子公司|孙公司))?<firm:from>',
    confidence: 0.88,
    examples: ['海川轴承项目的业主是东方重工集团。', '高端轴承项目（建设单位：东方重工集团）已完成备案。'],
    counterExamples: ['海川轴承项目的供应商是东方重工集团。'],
  },
  {
    name: 'zh/owner-named-after',
    type: 'DEVELOPS',
    object: 'clauseProject',
    pattern:
      '(?<=[，；。])(?:其|项目|工程)?(?:的)?(?:建设单位|业主单位|业主方?|投资方|投资主体|投资人|出资方|实施主体|实施单位|项目单位|开发商|建设主体|项目法人|投资商|(?:背后的?)?(?:投资|建设|运营|操盘|操刀|开发|实施|主导)(?:者|方|单位|企业|主体))(?:分别)?(?:为|是|系|：|正是)*(?:(?:本?公司|其)?的?(?:全资|控股|下属)*(?:子公司|孙公司))?<firm:from>',
    confidence: 0.86,
    examples: ['高端轴承项目日前在如皋市破土动工，投资方为东方重工集团。'],
    counterExamples: ['高端轴承项目日前在如皋市破土动工，监理方为东方重工集团。'],
  },
  {
    name: 'zh/built-by-owner-of',
    type: 'DEVELOPS',
    pattern:
      '(?<!为)<firm:from>(?:[^，。；\\ue001-\\ue005]{0,14}?)(?:上马|申报|承担|实施|推进|规划|筹建|启动|投产|布局|兴办|开发|运营|新上|续建|扩建|新建|建设|打造|兴建|投建|在建|建成)(?:建设|实施|开发|运营)?的<gap:14><project:to>',
    unless: /未|没有|停止|放弃|参与|助力|服务|为|承建|配套/u,
    confidence: 0.84,
    examples: ['东方重工集团上马的高端轴承项目下月试产。', '东方重工集团承担建设的高端轴承项目进入设备安装阶段。'],
    counterExamples: ['东方重工集团放弃建设的高端轴承项目已停工。'],
  },
  {
    name: 'zh/founded-to-build',
    type: 'DEVELOPS',
    pattern:
      '(?:设立|成立|组建|注册)(?:了)?[^，。；\\ue001]{0,12}<firm:from>(?:（[^（）]{0,8}）)?，?(?:具体|作为|专门|将|来|由其|全权)*(?:负责|承担|实施|建设|运营)[^，。；\\ue001-\\ue006]{0,6}<project:to>',
    confidence: 0.82,
    examples: ['东方重工集团将设立全资子公司海川轴承有限公司（暂定名）负责高端轴承项目的实施。'],
    counterExamples: ['东方重工集团设立海川轴承有限公司参观高端轴承项目。'],
  },
  {
    name: 'zh/works-of-firm',
    type: 'DEVELOPS',
    pattern:
      '(?<!(?:引进|引入|购置|购进|采购|选用|采用|进口|配备)了?)<firm:from>(?:(?:在|位于|设在)<place><gap:4>)?的[^，。；、\\ue001-\\ue006]{0,10}?<project:to>',
    unless: /供应商|客户|配套|参与|用[在于到]|供[给应往]|进入|打入|走进|应用|装在|[销发运]往|卖[给到]|送[到往]/u,
    confidence: 0.76,
    examples: ['海川玻璃有限公司在如皋市的压延玻璃生产线去年底点火。'],
    counterExamples: [
      '海川玻璃有限公司中标如皋市的压延玻璃生产线。',
      '海川玻璃有限公司的产品用在压延玻璃生产线。',
      '东方重工集团引进海川玻璃有限公司的压延玻璃生产线。',
    ],
  },
  {
    name: 'zh/works-taken-over',
    type: 'DEVELOPS',
    pattern:
      '<project:to>[^，。；\\ue001\\ue004\\ue006]{0,10}(?:被|由)<firm:from>(?:全资|整体|正式)*(?:收购|接手|接管|买下|接盘|租用|盘活)(?=[，。；]|，|并|后)',
    unless: /未|传|终止/u,
    confidence: 0.8,
    examples: ['科瑞公司在如皋市的轴承生产线项目去年由东方重工集团接手。'],
    counterExamples: ['科瑞公司在如皋市的轴承生产线项目去年由东方重工集团供货。'],
  },
  {
    name: 'zh/has-works-in',
    type: 'DEVELOPS',
    pattern:
      '<firm:from>[^，。；\\ue001-\\ue005]{0,8}在<place>(?:境内)?(?:还|也|均|都|现|已)*(?:建有|设有|拥有|办有|建成了?)<gap:14><project:to>',
    unless: /股权|股份|供应商|客户/u,
    confidence: 0.82,
    examples: ['海川玻璃有限公司在如皋市建有国内最大的压延玻璃生产线。'],
    counterExamples: ['海川玻璃有限公司在如皋市拥有客户，压延玻璃生产线是其中之一。'],
  },
  {
    name: 'zh/is-owner-of',
    type: 'DEVELOPS',
    pattern:
      '<firm:from>(?:公司)?，?(?:就|正)?(?:是|为)?[^，。；、\\ue001\\ue004-\\ue007]{0,10}<project:to>的(?:主人|东家|业主|建设者|运营者|投资者|主导者)',
    confidence: 0.82,
    examples: [
      '这是海川集成电路有限公司，福建首条12英寸晶圆生产线的主人。',
      '海川机械有限公司正是高端轴承项目的业主。',
    ],
    counterExamples: ['海川机械有限公司正是高端轴承项目的供货方。'],
  },
  {
    name: 'zh/own-project-starts',
    type: 'DEVELOPS',
    subject: 'holder',
    pattern:
      '<project:to>(?:<gap:10>(?:动工|开工|投产|建成|竣工|落户|落地|签约|奠基|启动|进入设备|试生产|试产|完工|封顶)|(?:[已正仍还也都今去前昨上本当][在年月日]?|\\d+[年月日]|一次|连续|稳定|平稳|有序|高效|开始|进入|目前|眼下|如今)*(?:开车|运转|运行|满负荷|满产|昼夜|调试|试车|投料|点火|开足马力)(?!情况|状况|管理|成本|部|中心|员))',
    confidence: 0.72,
    examples: ['今年2月，恒泽数创中心正式动工。', '恒泽化工2万吨己二酸装置已连续开车140天。'],
    counterExamples: ['今年2月，恒泽数创中心举行讲座。'],
  },
  {
    name: 'zh/its-works',
    type: 'DEVELOPS',
    subject: 'topicFirm',
    pattern:
      '(?<=^|[，。；])(?:由|而|目前|如今)?其(?:自主|全资|独资|在建|新|在<place>)?(?:打造|兴建|建设|投建|新建|开发|运营|布局|旗下|所属)(?:建设|运营)?的[^，。；、\ue001-\ue006]{0,10}<build:to>',
    unless: /参与|助力|服务|承建|配套|停/u,
    confidence: 0.8,
    examples: ['海星集团看中了这里，其打造的智能家电产业园一期已投产。'],
    counterExamples: ['海星集团看中了这里，其承建的智能家电产业园一期已投产。'],
  },
];
