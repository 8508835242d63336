import type { RelationRule } from '../../rule.js';
import { buys, comesFrom, howMuch, inputs, taken } from './supply-words.js';

/** What may stand between a name and its verb, or a verb and its name. */
const adverbs =
  '(?:也|还|则|就|便|又|都|均|全|全部|主要|大多|仍|目前|现在|如今|去年|今年|一直|长期|早已|已经?|正|最终|再|先后|陆续|相继|直接|间接|常年|每月|每年|每天|多年来|同样)*';
/** Who is spoken of, told by a word that points. */
const it = '(?:这里|这儿|该公司|该企业|该厂|这家企业|这家公司|公司|企业|其|它|他们|我们|咱们|厂里|前者)';
/** What a plant is run with: bought whole, and used for years. */
const equipment =
  '(?:生产线|产线|流水线|装配线|设备|装备|机组|机床|机器人|模具|窑炉|锅炉|织机|压机|注塑机|印刷机|加工中心|检测仪|仪器|系统)';

/** Supply told by what one party does with the other, in words that name neither 供应 nor 客户. */
export const dealingRules: readonly RelationRule[] = [
  {
    name: 'zh/customers-fetch',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: `<firm:to>[^，。；：\\ue001]{0,8}?(?:从|到|在|跟|向|找|来)${it}(?:手里|手中|那里|处)?[^，。；\\ue001]{0,6}?(?:拿货|提货|进货|订货|要货|拉货|取货|下单|采购|批量采购|订购|${buys})(?!的?(?:股|资产|土地|技术|专利|设备用地))`,
    unless: /股权|股份|未|不再/u,
    confidence: 0.8,
    examples: ['海润铜管有限公司做的是空调铜管，格力、海尔都从这里拿货。'],
    counterExamples: ['海润铜管有限公司做的是空调铜管，格力从这里走过。'],
  },
  {
    name: 'zh/goods-enter-works',
    type: 'SUPPLIES',
    pattern:
      '<firm:from>(?:公司)?的[^，。；：\\ue001\\ue004]{1,14}?(?:则|也|已|已经|还|更|都|先后|成功|批量|每天|大量|陆续|顺利|直接)*(?:走进|开进|驶入|进入|打入|装进|搬进|运进|送进)(?:了)?<gap:4><firm:to>(?:公司)?的[^，。；\\ue001]{0,8}(?:车间|工厂|产线|生产线|厂房|仓库|料仓|供应链|车型|机型)',
    unless: /员工|技术人员|人才|团队|干部|代表|专家|考察|参观|记者|工程师/u,
    confidence: 0.82,
    examples: ['海润机器人有限公司的喷涂机器人则走进了吉利汽车的涂装车间。'],
    counterExamples: ['海润机器人有限公司的考察团走进了吉利汽车的涂装车间。'],
  },
  {
    name: 'zh/suppliers-around',
    type: 'SUPPLIES',
    each: { end: 'from', kinds: ['firm'] },
    pattern:
      '(?:围绕着?|为|服务于?|依托)<firm:to>[^。；\\ue001]{0,24}?(?:配套厂[商家]?|配套企业|供应商|配套商|零部件企业)(?:：|——|，(?:包括|有|如))(?<each>[^。；]{0,10}<firm>[^。；]{0,60})(?=[。；]|$)',
    unless: /来自|依赖/u,
    confidence: 0.8,
    examples: ['围绕着吉利汽车，周边聚集了上百家配套厂：海润塑业有限公司的注塑件、恒润天线有限公司的天线。'],
    counterExamples: ['围绕着吉利汽车，周边聚集了上百家饭店：海润餐饮有限公司、恒润酒店有限公司。'],
  },
  {
    name: 'zh/via-customer',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: `(?:通过|经由?|经过|借助|借道|依托|凭借)<firm:to>(?:公司)?${adverbs}(?:进入|打入|供应|供给|供往|销往|卖给|卖到|装上|用于|用在|流向|搭载于?|配套)(?:给|到|了)?<gap:4><firm:to2>`,
    unless: /收购|股权|股份|贷款/u,
    confidence: 0.82,
    examples: ['海润极板有限公司年产极板百万片，产品通过科瑞公司间接进入上汽集团的车型。'],
    counterExamples: ['海润极板有限公司通过捷氢科技收购上汽集团的股份。'],
  },
  {
    name: 'zh/takes-its-goods-via',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: `(?<![过由与向给对和])<firm:to>${adverbs}(?:通过<firm>)?${adverbs}(?:${taken}|用着?|用上|买)(?:了)?(?:公司|其|它|该公司|该厂|他们|这家企业)的?(?:产品|货|原料|材料|零部件)`,
    unless: /股权|股份|技术|方案|未/u,
    confidence: 0.8,
    examples: ['海润薄膜有限公司供应背板厂，隆基股份则通过中来股份间接采用公司产品。'],
    counterExamples: ['海润薄膜有限公司供应背板厂，隆基股份采用公司制。'],
  },
  {
    name: 'zh/fitted-models',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    each: { end: 'to', kinds: ['firm'] },
    pattern:
      '(?:(?:配套|搭载|供货|供应|应用|适配|装配|服务|量产|定点)(?:的)?(?:车型|机型|车企|对象|整车|主机厂|品牌|客户|项目)|(?<!\\ue001的?[^，。；\\ue001]{0,6})(?:配套|供货|供应|服务)的?(?:企业|厂家))(?:已|目前|主要)*(?:包括|包含|有|为|是|涵盖|覆盖|囊括|涉及|：|——)(?<each>[^，。；]{0,4}<firm>(?:[^，。；]{0,24}<firm>)?)',
    unless: /金融|政府|银行/u,
    confidence: 0.82,
    examples: ['海润变速器有限公司投用新线，配套车型包括长安汽车的某型和吉利汽车的帝豪。'],
    counterExamples: ['海润变速器有限公司投用新线，配套设施包括食堂。'],
  },
  {
    name: 'zh/goods-for',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?:给|供|供应|发往)<firm:to>(?:的[^，。；的\\ue000-\\ue007]{0,6}(?:货|产品|订单|份额|量)[^，。；\\ue001]{0,4}(?:占|就|达|超|约)|(?:自用|使用|生产使用)的?[^，。；\\ue001]{0,4}(?:占|约|达|\\ue008|[一二三四五六七八九]成))',
    confidence: 0.82,
    examples: ['海润铝业有限公司一天要发出四十车，其中给吉利汽车的货占一成多。'],
    counterExamples: ['海润铝业有限公司一天要发出四十车，给吉利汽车的礼物已备好。'],
  },
  {
    name: 'zh/needs-come-from',
    type: 'SUPPLIES',
    object: 'topicFirm',
    pattern: `(?:(?<=\\ue001(?:公司)?)(?:所)?(?:用|需|需要|使用)的|(?:所用|所需|用的|使用的|需要的|生产所需的?|用量)的?)(?:[^，。；：\\ue001\\ue004]{0,14})，?(?:有|其中|一直|多年来)?(?:${howMuch}|的)*(?:是)?${comesFrom}<gap:8><thing:from>`,
    unless: /人才|员工|工人|资金|技术|团队|订单|收入|客户/u,
    confidence: 0.84,
    examples: [
      '海星制药有限公司所需的鲜党参，有三成出自海润药业有限公司。',
      '海星铸造有限公司所用的钢坯，来自海润钢铁有限公司。',
    ],
    counterExamples: ['海星铸造有限公司所用的员工，来自海润钢铁有限公司。'],
  },
  {
    name: 'zh/input-delivered-by',
    type: 'SUPPLIES',
    object: 'topicFirm',
    pattern: `[\\u4e00-\\u9fff]{2}(?:则|也|均|都|全部|全|主要|大多|就|一直|长期)*(?:由|靠)<gap:10><thing:from>(?:公司)?(?:就近|管道|独家|统一|直接|每天|每日|按时|长期|负责|点对点|准时|(?:通过|经)[^，。；\\ue001]{1,6})*(?:定点|直送|送来|送到|送上门|输送|供上|直供|专供|包供|供气|供汽|供热|供应(?!商|链|方)|供给(?!侧)|供货)`,
    unless: /服务|资金|贷款|担保|支持|物流|快递/u,
    confidence: 0.8,
    examples: ['海星化肥有限公司去年投产，所用的尿素全部由海润化工有限公司管道直送。'],
    counterExamples: ['海星化肥有限公司去年投产，产品由海润物流有限公司配送。'],
  },
  {
    name: 'zh/needed-made-by',
    type: 'SUPPLIES',
    object: 'topicFirm',
    pattern:
      '(?:所[需用]的?|需要的)[^，。；\\ue001\\ue004]{1,16}?(?:则|也|均|都|全部|全|主要)*由(?:位于|地处)?(?:<place>的?)?<gap:8><firm:from>(?:公司)?(?:负责|独家|承担|统一)*(?:建造|制造|生产|承制|供应(?!商|链)|供货|提供)',
    unless: /资金|贷款|担保|厂房|土地|服务|人才/u,
    confidence: 0.84,
    examples: ['海星集团在如皋市投资建设风电项目，该项目所需的6台塔筒由位于海安市的恒泽重工有限公司制造。'],
    counterExamples: ['海星集团在如皋市投资建设风电项目，该项目所需的资金由恒泽重工有限公司提供。'],
  },
  {
    name: 'zh/ordered-built-by',
    type: 'SUPPLIES',
    pattern:
      '<firm:to>[^。；\\ue001]{0,16}(?:订造|订购|订制|定制|定做|订了|预订)[^，。；\\ue001]{0,20}，(?:全部|均|都|将)*由(?:位于|地处)?(?:<place>的?)?<gap:8><firm:from>(?:公司)?(?:负责|独家|承担|统一)*(?:建造|制造|生产|承制|承造|供货)',
    unless: /设计院|监理|服务/u,
    confidence: 0.86,
    examples: ['海星航运此次订造4艘同型船，由位于如皋市的恒泽重工有限公司建造。'],
    counterExamples: ['海星航运此次订造4艘同型船，由恒泽设计有限公司监理。'],
  },
  {
    name: 'zh/takes-as-material',
    type: 'SUPPLIES',
    pattern:
      '<firm:to>(?:公司)?(?:则|也|还|将|正|已|主要|就)*(?:(?:以|用|拿|把)<firm:from>(?:公司)?的[^，。；\\ue001]{1,14}?(?:为|作为?|做|当)(?:主要)?(?:原料|原材料|燃料)|(?:利用|消化)<firm:from2>(?:公司)?的(?:副产|尾气|余热|蒸汽|废)[^，。；\\ue001]{0,10}?(?:生产|制取?|提纯|发电))',
    unless: /技术|专利/u,
    confidence: 0.82,
    examples: [
      '海星化工有限公司将以恒泽石化的加氢尾油为原料，生产白油。',
      '海星化工有限公司利用恒泽石化的副产氢气生产双氧水。',
    ],
    counterExamples: ['海星化工有限公司将以恒泽石化的技术为依托，生产白油。'],
  },
  {
    name: 'zh/listed-source',
    type: 'SUPPLIES',
    object: 'topicFirm',
    pattern:
      '(?<=(?:供货|供应|采购|配套)[^。]{0,60}[，；])[\\u4e00-\\u9fff]{2,8}(?:则|也|均|都|还)?(?:来自|产自|出自)(?:<place>的)?<gap:4><firm:from>(?=[，。；])',
    unless: /订单|客户|技术|资金|员工|工人|团队|收入|投资|人才|专家/u,
    confidence: 0.8,
    examples: ['海星机械有限公司有70家供应商：电机由恒泽电机有限公司供货，直线导轨来自海润传动有限公司。'],
    counterExamples: ['海星机械有限公司有70家供应商：电机由恒泽电机有限公司供货，订单来自海润传动有限公司。'],
  },
  {
    name: 'zh/serves-firms',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?:，|；|产品)(?:(?:主要|则|还|也|均|都|同时|长期|目前)*服务于?|(?<=产品)面向|(?:主要|重点|专门|一直)+面向)<firm:to>(?=[，。；])',
    unless: /政府|银行/u,
    confidence: 0.76,
    examples: [
      '海星磁材有限公司是东方重工集团的磁钢供应商；空调领域，则服务于恒泽电器、海润电器。',
      '海星食品有限公司年产酱菜3万吨，主要面向永辉超市、大润发，少量出口。',
    ],
    counterExamples: ['海星磁材有限公司是东方重工集团的磁钢供应商；空调领域，则服务于恒泽电器的研发。'],
  },
  {
    name: 'zh/material-side',
    type: 'SUPPLIES',
    object: 'topicFirm',
    pattern:
      '(?<=(?:原料|原材料|采购|上游|供应)(?:端|侧|方面|环节|上)?，[^，。；\\ue001]{0,6}\\ue001?)(?:与|同|跟|和)<firm:from><gap:4>(?:签|续签|建立|达成|保持)(?:有|订|署|下|约)?(?:了)?<gap:8>(?:长协|长单|协议|合同|合作)',
    confidence: 0.82,
    examples: ['海星磁材有限公司年产磁材3万吨。原料端，公司与恒泽稀土、海润稀土签有长协。'],
    counterExamples: ['海星磁材有限公司年产磁材3万吨。研发端，公司与恒泽稀土签有协议。'],
  },
  {
    name: 'zh/input-chosen',
    type: 'SUPPLIES',
    object: 'topicFirm',
    pattern: `${inputs}[^，。；\\ue001]{0,3}(?:则|也|都|均|就|全部|一律|主要|最终|目前|现在|去年|今年|还)*(?:选了|选用了?|选择了?|选的是|选定|用的是|用上了?|换成了?|改用了?|装的是|采用了?|交给了?|转向了?)<gap:4><firm:from>(?=[，。；]|$|的[^，。；\\ue001]{0,10}(?:产品|货|机型|机组|型号)|生产|提供|出品|供)`,
    unless: /技术|方案|融资/u,
    confidence: 0.82,
    examples: ['海星航空有限公司去年首飞，电驱系统则选了海润电驱。'],
    counterExamples: ['海星航空有限公司去年首飞，系统则选了国产。'],
  },
  {
    name: 'zh/equipment-of',
    type: 'SUPPLIES',
    object: 'topicFirm',
    pattern: `(?:引进|引入|购置|购进|采购|装上|配备|配置|选用|采用|进口|换上|买来|购买|用上|安装)(?:了|的是|的)?<gap:6><firm:from>(?:公司)?的?(?:[^，。；：\\ue001\\ue004]{0,10}?)(?:${equipment}|\\ue004(?=[，。；各、]|\\ue009))`,
    unless: /厂房|技术|专利|服务|资产|股权|入驻|落户|平台|管理系统|操作系统|软件/u,
    confidence: 0.78,
    examples: ['海星水刺有限公司一期投产，引进安德里茨的水刺生产线两条。'],
    counterExamples: ['海星水刺有限公司一期投产，引进安德里茨的技术。', '如皋市引进安德里茨的生产线项目。'],
  },
  {
    name: 'zh/orders-of',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?:(?<![的不])光|仅|单是|单单|光是|手握|握有|手里攥着|攥着|忙着?赶|赶制|赶着|正在生产|消化|完成|加工|生产着?|凭借|靠着?|排满了?|接了?)(?:的是|是|着)?<gap:4><firm:to>(?:公司)?[^，。；\\ue001]{0,4}的[^，。；的\\ue001]{0,8}(?:订单|单子|大单|长单)',
    unless: /没有|失去|缺|争取|洽谈/u,
    confidence: 0.8,
    examples: ['海润电气有限公司年初才搬来，手握海星集团的3亿元订单。'],
    counterExamples: ['海润电气有限公司年初才搬来，争取海星集团的订单。'],
  },
  {
    name: 'zh/parts-come-from-here',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '<firm:to>(?:公司)?(?:的|用的|所用的)[^，。；\\ue001]{1,14}?，?[^，。；\\ue001]{0,9}?(?:出自|来自|产自|源自|购自)(?:于)?(?:这里|这家[^，。；\\ue001]{0,6}(?:企业|公司|厂)|该公司|该厂|该企业|它|他们|我们|公司(?=[，。；])|这条[^，。；]{0,6}线|这个车间|这座工厂)',
    unless: /员工|人才|技术人员|资金|收入|订单/u,
    confidence: 0.82,
    examples: ['海润轻合金有限公司主打压铸件，吉利汽车的后地板就出自这里。'],
    counterExamples: ['海润轻合金有限公司主打压铸件，吉利汽车的员工不少来自这里。'],
  },
  {
    name: 'zh/leads-suppliers',
    type: 'SUPPLIES',
    pattern:
      '<firm:to>[^，。；\\ue001]{0,12}(?:把|将|带动|拉动|带着|带来了?|携手|联合|牵引)<gap:4><firm:from>(?:等)?[^，。；\\ue001]{0,8}(?:供应商|配套商|配套企业|供货商|零部件企业|上游企业)(?![^，。；]{0,2}大会)',
    confidence: 0.8,
    examples: ['吉利汽车把海润线束有限公司、恒润车灯有限公司等二级供应商带到了如皋经开区。'],
    counterExamples: ['吉利汽车把海润线束有限公司等对手远远甩开。'],
  },
  {
    name: 'zh/agreed-supplied-by',
    type: 'SUPPLIES',
    object: 'topicFirm',
    pattern:
      '签[^。；\\ue001]{0,16}，(?:约定)?(?:将)?由<firm:from>(?:负责|独家|长期|向其|为其|每年)*(?:供应(?!商|链)|供货|供给(?!侧)|提供(?:[^，。；]{0,6}(?:产品|材料|部件|[料件机板器膜管线品轮泵阀])(?=[，。；]))|配套)',
    confidence: 0.82,
    examples: ['海星化纤有限公司与英威达签署长约，由英威达供应己二腈。'],
    counterExamples: ['海星化纤有限公司与英威达签署长约，由英威达派员。'],
  },
];
