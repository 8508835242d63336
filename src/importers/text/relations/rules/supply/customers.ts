import type { RelationRule } from '../../rule.js';
import { customerNoun } from './supply-words.js';

/** Customers that are named as such, or say or do what customers do. */
export const customerRules: readonly RelationRule[] = [
  {
    name: 'zh/customers-are',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: `(?:(?:现有|主要|老|大|核心|下游|长期|重点|稳定|固定|战略|境外|海外|国内|直接|终端)${customerNoun}(?:——|：)?|(?:合作企业|合作伙伴|服务对象|合作品牌|合作车企|${customerNoun})(?:主要|目前|已|名单|名录|里|中|当中|既|包括|包含|不乏|就|上|还|又|也|很长|亮眼|豪华)*(?:添了?|新添|新增|增加了?|多了|包括|包含|有|为|涵盖|覆盖|囊括|遍及|是|不乏|写着|列着|：|——))(?:了|有|着)?<gap:8><thing:to>(?![^，。；]{0,6}(?:投资|施工))`,
    unless: /竞争|潜在|经销商|银行/u,
    confidence: 0.85,
    examples: [
      '恒泽包装有限公司年产瓶坯20亿只，客户包括可口可乐、娃哈哈等企业。',
      '恒泽瓷土有限公司年产煅烧土5万吨，买主是晨鸣纸业。',
      '恒泽软件有限公司专注制造业软件，用户遍及徐工集团、雨润集团等企业。',
    ],
    counterExamples: ['恒泽包装有限公司的客户遍布全国。', '恒泽包装有限公司的潜在客户有可口可乐。'],
  },
  {
    name: 'zh/customers-besides',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: `(?:客户|${customerNoun})[^，。；\\ue001]{0,4}除(?:了)?<firm:to>(?:之)?外，(?:还|另|也|又)*(?:有|包括)<gap:4><firm:to2>`,
    unless: /潜在|竞争/u,
    confidence: 0.84,
    examples: ['海润科技有限公司主营座椅，首批客户除吉利汽车外，还有长城汽车。'],
    counterExamples: ['海润科技有限公司主营座椅，除吉利汽车外，还有长城汽车造座椅。'],
  },
  {
    name: 'zh/customers-in-turn',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: `${customerNoun}[^。；\\ue001]{0,24}?，?(?:分别|依次|即|其中)(?:为|是|包括|有)<gap:4><firm:to>(?![^，。；]{0,6}(?:子公司|股东))`,
    unless: /供应商|竞争|经销商/u,
    confidence: 0.82,
    examples: ['海润科技有限公司向前五名客户合计销售12.6亿元，分别为吉利汽车、比亚迪和长城汽车。'],
    counterExamples: ['海润科技有限公司向前五名供应商采购，分别为吉利汽车、比亚迪。'],
  },
  {
    name: 'zh/made-by-us',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '<firm:to>[^，。；的\\ue000-\\ue007]{0,4}(?:的|用的|卖的)<gap:12>(?:，<gap:6>)?(?:是|由|出自|来自)(?:我们|公司|我厂|厂里|他们|该公司|该厂|这家企业|这里)<gap:6>(?:织|做|造|开发|研制|生产|供|提供|加工|代工|制造|供应|配套)(?:的|(?=[，。；]|$))',
    confidence: 0.8,
    examples: [
      '海润科技有限公司董事长介绍：“比亚迪的不少座椅就是我们做的。”',
      '海润科技有限公司董事长介绍：“比亚迪的座椅，三成是我们供的。”',
    ],
    counterExamples: ['海润科技有限公司董事长介绍，吉利汽车的座椅是自己做的。'],
  },
  {
    name: 'zh/orders-toward',
    type: 'SUPPLIES',
    pattern:
      '<firm:to><gap:10>(?:向|给)<firm:from><gap:6>(?:发来|发出|下达|下了?|追加|送来|签发)(?:了)?<gap:4>[\\ue006\\ue007\\ue009]?<gap:6>(?:订单|大单|采购单|中标通知书|定点通知)',
    confidence: 0.84,
    examples: ['吉利汽车上月向恒润科技有限公司追加了一批订单。', '吉利汽车向恒润科技有限公司下了2亿元的订单。'],
    counterExamples: ['吉利汽车上月向恒润科技有限公司派出工程师。'],
  },
  {
    name: 'zh/listed-as-customers',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: '<thing:to>',
    tail: /(?:客户|用户|买家|主顾|主机厂|采购商)$/u,
    confidence: 0.8,
    examples: ['海润科技有限公司已同比亚迪、吉利汽车等优质客户建立长期合作。'],
    counterExamples: ['海润科技有限公司已同比亚迪、吉利汽车等企业建立长期合作。'],
  },
  {
    name: 'zh/uses-our-goods',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?:用|采购|使用|订购|采用|消化|购买|选用)(?:了|上)?(?:他们|我们|公司|该公司|其|厂里|它|咱们)家?的[^，。；\\ue001]{0,8}，(?:其中|包括|如|比如|例如|像)<firm:to>(?!的?(?:股东|技术))',
    unless: /技术|专利|服务|平台|厂房|品牌/u,
    confidence: 0.8,
    examples: ['海润化工有限公司总经理说，已有3家企业签约用他们的原料，其中恒泽环境公司年用醋酸12万吨。'],
    counterExamples: ['海润化工有限公司总经理说，已有3家企业签约用他们的技术，其中恒泽环境公司年用电12万度。'],
  },
  {
    name: 'zh/is-customer-of',
    type: 'SUPPLIES',
    pattern: `<firm:to><gap:6>(?:是|为|成为|系|成了)(?:了)?<firm:from>(?:公司)?的?<gap:10>${customerNoun}`,
    confidence: 0.88,
    examples: ['吉利汽车是海润科技有限公司的第一大客户。'],
    counterExamples: ['吉利汽车是海润科技有限公司的供应商。'],
  },
  {
    name: 'zh/takes-in-its',
    type: 'SUPPLIES',
    pattern:
      '<firm:to>[^。；\\ue001]{0,10}?(?:把|将)<firm:from>(?:公司)?的[^，。；\\ue001]{1,14}?(?:全部|全都|全数|统统|尽数|都)*“?(?:吃|买|收|拉|包|购|采购)”?(?:了|下)?(?:进来|过去|走|下来|下|回去|进|了)(?=[，。；]|$)',
    unless: /股权|股份|厂房|土地|资产|设备|团队|技术|专利|商标/u,
    confidence: 0.82,
    examples: ['两公里外的吉利汽车，则把海润科技有限公司的轮毂全都买了下来。'],
    counterExamples: ['吉利汽车把海润科技有限公司的股权全都买了下来。'],
  },
  {
    name: 'zh/takes-share-of',
    type: 'SUPPLIES',
    pattern:
      '<firm:to>(?:\\ue009|一家)?[^，。；\\ue001]{0,6}(?:占(?:了|据|去|到)?|贡献(?:了|着)?|撑起(?:了)?|包揽(?:了)?)<firm:from>(?:公司)?的?[^，。；\\ue001]{0,8}(?:订单|产值|销量|销售额?|营收|收入|营业额|业务量)',
    unless: /股权|持股|控股|并表/u,
    confidence: 0.82,
    examples: ['吉利汽车一家就占了海润科技有限公司六成的订单。'],
    counterExamples: ['吉利汽车占了海润科技有限公司的厂房。'],
  },
  {
    name: 'zh/meets-need-of',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?:能|可|可以|足以|够|能够|基本|将|正好|完全|预计)*(?:满足|保障|支撑)(?:了)?<firm:to>[^，。；\\ue001]{0,12}?(?:需要|需求|用量|所需|用料)(?=[，。；]|$)',
    unless: /用电|用地|用工|用水|资金|融资|服务|招工|住房|政府/u,
    confidence: 0.8,
    examples: ['海润科技有限公司今年的轮毂产量可满足吉利汽车三成的需要。'],
    counterExamples: ['海润租赁有限公司满足吉利汽车的融资需求。'],
  },
  {
    name: 'zh/are-its-customers',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: `<firm:to><gap:8>(?:均|都|已|也|现|就|还|先后|陆续|早|赫然)*(?:为|是|成为|成了|位列|位居|跻身|在|属于)(?:了)?(?:(?:其|公司|该公司|企业|我们|咱们|它|他们|厂里|该厂|这家企业)的?<gap:8>${customerNoun}|<gap:4>(?:第[一二三四五]|最)大的?(?:客户|买家|用户)|[^，。；\\ue001]{0,4}(?:最早|首批|第一批|头一批)的?(?:一批|几家|一拨)?${customerNoun}|(?<![\\ue007\\ue009]，[^。]{0,30})(?:其|公司|它)?的?客户名[单录](?:之列|里|中|上)|[^，。；\\ue001]{0,14}(?:老|大|长期|稳定|固定|多年的?|忠实)${customerNoun})(?!的)`,
    unless: /竞争/u,
    confidence: 0.85,
    examples: [
      '海润科技有限公司主营座椅，吉利汽车、比亚迪均为其前五大客户。',
      '海润科技有限公司主营座椅，吉利汽车、比亚迪都是它的老主顾。',
      '海润科技有限公司对前五大客户的销售占比为七成，其中吉利汽车为第一大客户。',
      '海润科技有限公司每年向下游企业供应乙烯，其中吉利汽车、比亚迪是最早的一批用户。',
    ],
    counterExamples: ['海润科技有限公司是吉利汽车的供应商。'],
  },
  {
    name: 'zh/customer-orders',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?<![向给对与和])<firm:to><gap:6>(?:已|已经|也|又|刚|相继|陆续|先后|一口气|再次)*(?:(?:下达|下|追加|送来|发来|签订|签下|续签|续)(?:了|的)?<gap:10>(?:订单|大单|单子)|(?:订购?|预订|采购|买)了?[\\ue007\\ue009](?=[，。；]))',
    unless: /与/u,
    confidence: 0.78,
    examples: ['海润科技有限公司的新座椅刚刚量产，吉利汽车已追加了第二批订单。'],
    counterExamples: ['海润科技有限公司正在争取订单。'],
  },
  {
    name: 'zh/orders-and-others-too',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?<=^|[。；])<firm:to>(?:一口气|已|也|又|刚|先后)*(?:订购?|预订|采购|买)了?[\\ue007\\ue009]，<firm:to2>(?:也|都|均)*(?:在|进了?|列入了?)客户名[单录](?:之列|里|中|上)',
    confidence: 0.8,
    examples: ['海润机械有限公司主营口罩机。吉利汽车一口气订了40台，比亚迪、长城汽车也在客户名单里。'],
    counterExamples: ['海润机械有限公司主营口罩机。吉利汽车一口气退了40台，比亚迪、长城汽车也在考察名单里。'],
  },
  {
    name: 'zh/customers-use-it',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?<=[，；])<firm:to>[^，。；：的\\ue000-\\ue007]{0,6}?(?:都|也|均|已|已经|正|就|一直|早就)*(?:在用|用着|用上了|在使用|用了\\S{0,4}年|成批采购|批量采购|抢着要)(?=[，。；]|$)',
    confidence: 0.8,
    examples: [
      '海润座椅有限公司专做座椅，吉利汽车、长城汽车都在用。',
      '海润机械有限公司的冻干机，科伦药业用了十几年。',
    ],
    counterExamples: ['海润机械有限公司称，吉利汽车的厂房还在用。'],
  },
  {
    name: 'zh/customers-use-its',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?<![向给对与和])<firm:to><gap:6>(?:都|也|均|已|已经|正|就|一直|先后|陆续)*(?:用上|采用|选用|使用|改用|用的(?:就|也|都|全)?是|装上|换上|订购|采购)(?:了)?(?:它|其|该公司|公司|他们|我们|这家企业|该厂)家?的(?![^，。；]{0,10}(?:技术|专利|品牌|商标|厂房|服务|平台))',
    confidence: 0.8,
    examples: ['海润科技有限公司早已量产，长城汽车、比亚迪也用上了它的催化器。'],
    counterExamples: ['海润科技有限公司早已量产，长城汽车采用了自己的催化器。'],
  },
  {
    name: 'zh/named-for-use-by',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?:是|为|成为|作为|列为)(?:了)?<firm:to>的?<gap:6>(?:指定|专用|定点|独家)<gap:6>(?:用材|产品|用品|用料|供应|用[料材钢纸油漆]|配套)(?!商)',
    confidence: 0.8,
    examples: ['海润木业有限公司的刨花板是顾家家居的指定用材。'],
    counterExamples: ['海润木业有限公司的刨花板是绿色产品。'],
  },
  {
    name: 'zh/customer-uses',
    type: 'SUPPLIES',
    pattern:
      '<firm:to><gap:10>(?:都|均|也|已|就|正|一直|长期|全部|大量)*(?:改用|消化|消耗|吃下|吃进|选用|采用|使用|用的是|用的就是|换上|换用|换成|装上|装的是|订购|订的是|购买|采购|采购了|买了)(?:了)?<gap:6><firm:from><gap:2>(?:公司|厂|车间)?(?:的|产的|生产的?|制造的?|出品的?|研制的?|供应的?)(?![^，。；]{0,14}(?:新车|整车|车型|车上|技术|专利|品牌|商标|厂房|土地|资金|贷款|名义|标准|工艺包|股权|股份|债券|资产|平台|服务|订单|单子|份额|采购量))',
    unless: /未|没|并非|服务/u,
    confidence: 0.82,
    examples: ['现在金风科技、运达股份都改用海润轴承有限公司的产品。'],
    counterExamples: ['恒泽公司采用西门子的技术。', '恒泽公司购买海润科技有限公司的股权。'],
  },
];
