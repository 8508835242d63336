import type { RelationRule } from '../../rule.js';
import { goesTo, madeFor, placeOfGoods, provide, supplierNoun, taken } from './supply-words.js';

/** What a firm that the clause speaks of sells to a customer that it names. */
export const saleRules: readonly RelationRule[] = [
  {
    name: 'zh/supplies-for',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: `(?<!成|作|视|列|称|评|留|交|卖|销|售|供|发|送|提)(?:为|给|替)(?:了)?<gap:18><thing:to>(?:(?:、[^，。；：！？、的\\ue000-\\ue0ff]{2,8}){0,3}(?:、|和|与|及)<thing:to2>)?<place>?<gap:10>${madeFor}(?![^，。；]{0,20}的<firm>)`,
    unless: /政府|银行|锦旗|贷款|资金|资助|(?:作|成|视|列|评)为/u,
    confidence: 0.88,
    examples: [
      '恒泽电器有限公司为国际家电巨头飞利浦、西门子等配套生产。',
      '海润科技有限公司开足马力。“我们给吉利汽车也做代工。”',
      '润川软件有限公司为华为提供手机测试服务。',
    ],
    counterExamples: [
      '银行为飞利浦提供资金支持。',
      '海润科技有限公司给吉利汽车送去锦旗。',
      '海润租赁有限公司为吉利汽车提供厂房。',
    ],
  },
  {
    name: 'zh/supplies-for-by',
    type: 'SUPPLIES',
    pattern: `由<gap:12><firm:from>(?:独家|就近|统一|负责|专门|长期)*(?:为|给|向|供给|供应)<gap:8><thing:to>(?:<gap:10>${madeFor})?`,
    unless: /资金|贷款|担保/u,
    confidence: 0.84,
    examples: ['座椅由海润科技有限公司为吉利汽车供应。'],
    counterExamples: ['项目由海润科技有限公司与吉利汽车共同建设。'],
  },
  {
    name: 'zh/supplied-to',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: `(?<!(?:订单|单子|活儿?|任务|业务)[^，。；\\ue001]{0,4})${goesTo}(?:了)?(?:同在|位于|同处)?(?:(?:<place>|[县市区镇省]内|本地|当地|周边|附近|邻近|隔壁)的?)?[^，。；：！？、的由从自被与向对和\\ue000-\\ue007]{0,8}?<items><thing:to>(?:(?:和|与|及|以及|、)(?:<place>的)?<gap:4><thing:to2>)?`,
    unless: /供应商|采购|股权|股份|资产/u,
    confidence: 0.88,
    examples: [
      '海润科技有限公司主营产品供应宁德时代、国轩高科等电池行业龙头企业。',
      '海润科技有限公司的座椅，七成给了吉利汽车。',
      '海润科技有限公司的座椅大多装上了吉利汽车。',
    ],
    counterExamples: [
      '海润科技有限公司是宁德时代的供应商。',
      '海润科技有限公司将股权出售给宁德时代。',
      '海润科技有限公司把订单给了宁德时代。',
    ],
  },
  {
    name: 'zh/supplies-toward',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: `(?:向|对)<thing:to><gap:10>(?:供应(?!商|链)|供货|供气|供汽|供电|供水|${provide}|销售|出售|交付|交货|发货|出货|发运|输送|发出(?![^，。；]{0,6}(?:通知|邀请|函|倡议|信))|送出|运送|配送(?!服务)|投放)`,
    unless: /股权|股份|资产/u,
    confidence: 0.85,
    examples: ['海润科技有限公司每年向比亚迪供应铜箔3万吨。'],
    counterExamples: ['银行向比亚迪提供贷款。', '海润科技有限公司向比亚迪出售股权。'],
  },
  {
    name: 'zh/supplier-of',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: `(?<!(?:选择|采购|联合|寻找|更换|邀请|带动|拉动)[^，。；]{0,4})<thing:to>(?!等|[^，。；]{0,6}(?:是|为|成了|成为)(?:了)?(?:我们|我司|我厂|公司|该公司|其|它|咱们|他们|企业))<gap:4>的?<gap:14>${supplierNoun}(?!(?:——|—|、|：|)(?:[^，。；、的\\ue000-\\ue0ff]{0,6}(?:企业|公司|厂家?|厂商))?(?:<firm>)|大会|体系|名录|名单|目录|管理|审核|认证|资格|行列|准入|(?:主要|目前|现|大多|分别)*(?:包括|有|为|是|涵盖))`,
    unless: /采购|寻找|选择|竞争/u,
    confidence: 0.82,
    examples: [
      '海润科技有限公司已成为比亚迪、吉利等车企的核心供应商。',
      '海润软件有限公司是华为的外包服务商。',
      '作为比亚迪的核心供应商，海润科技有限公司去年营收翻番。',
    ],
    counterExamples: [
      '比亚迪正在寻找供应商。',
      '海润科技有限公司参加了比亚迪供应商大会。',
      '恒泽整车有限公司董事长介绍：“比亚迪是我们最大的供应商。”',
      '海润科技有限公司参股比亚迪，比亚迪主要供应商包括江西铜业。',
    ],
  },
  {
    name: 'zh/entered-chain',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: `(?:进入|走进|打入|打进|切入|跻身|列入|纳入|入围|入选|融入|嵌入|挤进|登上|摆上|通过|(?<![引推改])进)(?:了)?<gap:6><items><thing:to><more><gap:10>${placeOfGoods}`,
    unless: /参观|考察|收购/u,
    confidence: 0.85,
    examples: [
      '海润科技有限公司的产品已进入特斯拉、比亚迪的供应链。',
      '海润竹业有限公司的砧板摆上了沃尔玛的货架。',
      '海润科技有限公司通过了宁德时代的供应商审核。',
    ],
    counterExamples: ['海润科技有限公司正努力拓展供应链。', '记者走进比亚迪参观。'],
  },
  {
    name: 'zh/passed-tests-of',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?:通过|取得|获得|拿到)(?:了)?<thing:to><gap:8>(?:验证|认证|验厂|审厂|准入|考核|审核|测试|供货资[格质]|供应商资[格质]|供方资[格质])[^。；\\ue001]{0,14}(?:供货|供应|交付|出货|发货|量产|订单)',
    confidence: 0.8,
    examples: [
      '海润科技有限公司的培养基已通过药明康德验证，并开始批量供货。',
      '海润科技有限公司拿到了吉利汽车的供货资格，今年开始批量供货。',
    ],
    counterExamples: ['海润科技有限公司已通过药明康德验证。'],
  },
  {
    name: 'zh/goes-from-to',
    type: 'SUPPLIES',
    pattern: `从<firm:from><gap:14>的<gap:10>，?<gap:20>(?:${goesTo}|进了|进到)(?:了)?<gap:6><thing:to>`,
    unless: /人|工程师|技术|高管/u,
    confidence: 0.8,
    examples: ['从海润热电有限公司出来的蒸汽，沿着管道送进恒泽化工有限公司。'],
    counterExamples: ['从海润热电有限公司出来的工程师，后来进了恒泽化工有限公司。'],
  },
  {
    name: 'zh/adopted-by',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: `(?:被|为|获|由|得到|受到|深受|获得)<gap:8><thing:to><gap:12>(?<!战略|股权|收)${taken}(?!的)`,
    unless: /股权|股份|贷款|土地|技术|由[^，]*使用|资本|基金/u,
    confidence: 0.82,
    examples: [
      '海润科技有限公司的座椅被吉利汽车、比亚迪等车企广泛采用。',
      '海润科技有限公司产品的一半已被吉利汽车预订。',
      '海润科技有限公司副产的白炭黑由轮胎企业双钱股份包销。',
    ],
    counterExamples: ['海润科技有限公司被吉利汽车收购。'],
  },
  {
    name: 'zh/wins-contract',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?:签下|拿下|斩获|中标|承接|承揽|赢得|拿到|获得|获|收获|接到|接下|收到|揽下|揽得|揽获|签订|签得|抢到|抢下|吃下|包揽|分得|分到)(?:了)?<gap:6><thing:to><gap:20>(?:订单|合同|采购(?:项目|标段|包|大单)?|标段|大单|长单|定点(?:通知|函)?|项目)(?:[^。；\\ue001]{0,10}?(?<contract>\\ue006))?',
    unless: /贷款|融资|投资|授信|土地|施工|总承包|EPC/u,
    confidence: 0.82,
    examples: ['海润机械有限公司拿下吉利汽车设备订单，合同金额1.6亿元。', '海润机械有限公司收到了吉利汽车的定点通知。'],
    counterExamples: ['海润机械有限公司获得银行贷款。', '海润机械有限公司获得吉利汽车投资。'],
  },
  {
    name: 'zh/signed-sales-with',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?:与|同|跟|和)<thing:to><gap:6>(?:签|续签|达成|建立|形成|保持|确立|维持|有着?)(?:有|订|署|下|约)?(?:了|起)?<gap:12>(?:销售|供货|供应|购销|供销|代工|配套)(?!链|商)<gap:4>(?:合同|协议|订单|大单|关系|合作)(?:[^。；\\ue001]{0,12}?(?<contract>\\ue006))?',
    unless: /意向|采购/u,
    confidence: 0.85,
    examples: [
      '恒润科技有限公司上月与海星汽车有限公司签订供货协议，合同金额3亿元。',
      '恒润座椅有限公司介绍，企业与吉利汽车、长城汽车建立了长期供货关系。',
    ],
    counterExamples: ['海润科技有限公司与吉利汽车签订战略合作协议。', '海润科技有限公司与吉利汽车达成供货意向协议。'],
  },
  {
    name: 'zh/signed-supply',
    type: 'SUPPLIES',
    pair: 'fromTo',
    pattern:
      '(?<![与和同跟及])<firm:pair><gap:6>(?:签|续签|达成|建立|形成|保持)(?:有|订|署|下|约)?(?:了|起)?<gap:12>(?:销售|供货|供应|购销|供销)(?!链|商)<gap:4>(?:合同|协议|订单|大单|关系)(?![^。；，]{0,8}，(?:约定|其中)?由?\\ue001[^，。；\\ue001]{0,8}(?:供货|供应|提供))',
    // 「甲与乙签下供货协议，约定乙每年供货…」 says itself who supplies whom.
    unless: /意向/u,
    confidence: 0.8,
    examples: ['恒润科技有限公司与海星汽车有限公司签订了为期五年的供货协议。'],
    counterExamples: [
      '恒润科技有限公司与海星汽车有限公司签订了战略合作协议。',
      '恒润科技有限公司与海星矿业有限公司签下供货协议，约定海星矿业每年供货3000吨。',
    ],
  },
  {
    name: 'zh/chosen-by',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?:被|获|获得|得到)<thing:to><gap:6>(?:列为|列入|纳入|选为|认定为|评为|选定为|指定为|确定为|授予)<gap:10>(?:采购|供应|供货|配套|供方)',
    confidence: 0.82,
    examples: [
      '海润食品有限公司的薯条已被肯德基、汉堡王列为长期采购产品。',
      '海润食品有限公司被吉利汽车评为优秀供应商。',
    ],
    counterExamples: ['海润食品有限公司被省政府列为重点企业。'],
  },
  {
    name: 'zh/orders-from',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: `(?:订单|单子|大单|长单|产品|营收|收入|销售额|业务量?|销量|产值|生意|营业额|销售)[^。；！？、\\ue000-\\ue007]{0,10}?(?<!材料|设备|部件)(?:(?:来自于?|出自|源自|源于)<gap:4><thing:to>|(?:依赖于?|靠)<gap:2><thing:to3>(?![^，。；]{0,3}(?:的|出身|培养|培训|支持|扶持))|(?:由|是|被)<thing:to2>(?:贡献|撑起|带来|拉动))`,
    unless: /子公司|补贴|理财|增长|增加|靠[^，]*(?:培养|支持|扶持|帮)/u,
    confidence: 0.82,
    examples: ['海润科技有限公司今年订单六成来自吉利汽车和比亚迪。'],
    counterExamples: ['海润科技有限公司的团队来自比亚迪。'],
  },
  {
    name: 'zh/agreed-to-supply',
    type: 'SUPPLIES',
    pattern:
      '<firm:to>[^，。；\\ue001]{0,10}(?:签|续签|达成|订立)[^，。；\\ue001]{0,18}(?:协议|合同|订单|备忘录)，(?:协议|合同|双方|其中)*(?:约定|商定|明确|规定)，?(?:由|每年由|未来由)?<firm:from>[^，。；\\ue001]{0,10}(?:供货|供应|提供|交付)(?!商|链|服务)',
    unless: /贷款|资金|担保|授信|服务/u,
    confidence: 0.84,
    examples: ['恒润科技有限公司与海星矿业有限公司签下长期供货协议，约定海星矿业每年供货3000吨。'],
    counterExamples: ['恒润科技有限公司与海星银行签下合作协议，约定海星银行每年提供贷款3亿元。'],
  },
  {
    name: 'zh/wins-lots-of',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?:中标|承揽|承接|拿下|接下)(?:了)?<firm:to>(?:公司)?的?(?:一批|首批|两批|多批|大批|新一批|\\ue009|\\ue007)[^，。；\\ue001-\\ue007]{2,16}(?=[，。；]|$)',
    unless: /施工|工程|监理|设计|贷款|土地|项目|服务|地块/u,
    confidence: 0.8,
    examples: ['位于如皋经开区的海润电瓷日前中标南方电网一批复合绝缘子，合同金额2300万元。'],
    counterExamples: ['海润建工有限公司中标吉利汽车一批厂房施工。'],
  },
];
