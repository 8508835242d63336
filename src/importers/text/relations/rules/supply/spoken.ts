import type { RelationRule } from '../../rule.js';
import { madeFor, supplierNoun } from './supply-words.js';

/** Who speaks, or is spoken of, told by a word that points. */
const us = '(?:我们|咱们|我司|我厂|厂里|公司|该公司|该厂|企业|其|它|他们|这家企业)家?';
/** Who was named a clause before, told by a word that points. */
const them = '(?:它|其|后者|对方|他们|该公司|该厂)家?';

/** Supply as people tell it in everyday speech. */
export const spokenRules: readonly RelationRule[] = [
  {
    name: 'zh/is-our-supplier',
    type: 'SUPPLIES',
    object: 'topicFirm',
    pattern: `<firm:from><gap:6>(?:是|为|成了|成为)(?:了)?${us}的?<gap:10>${supplierNoun}(?=[，。；！]|之一|$)`,
    unless: /竞争/u,
    confidence: 0.82,
    examples: ['恒泽整车有限公司董事长介绍：“海润电机有限公司是我们最大的供应商。”'],
    counterExamples: ['恒泽整车有限公司董事长介绍：“海润电机有限公司是我们最大的客户。”'],
  },
  {
    name: 'zh/who-supplies-us',
    type: 'SUPPLIES',
    object: 'topicFirm',
    pattern: `(?:给|为|向)${us}(?:长期|主要|稳定|常年|每月|直接)*${madeFor}[^，。；\\ue001]{0,8}的(?:主要|就|正|都|大多|多)*(?:是|有|包括)<gap:8><firm:from>`,
    unless: /服务|贷款|资金/u,
    confidence: 0.82,
    examples: ['恒泽整车有限公司董事长介绍：“给我们供货的主要是海润电机有限公司和海川线束有限公司。”'],
    counterExamples: ['恒泽整车有限公司董事长介绍：“给我们提供贷款的主要是海润担保有限公司。”'],
  },
  {
    name: 'zh/follows-to-supply',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: `(?:跟着|跟随|追随|紧跟|随着|随|围着|紧邻|挨着)<firm:to>[^。；\\ue001]{0,20}，<gap:8>(?:给|为)${them}<gap:4>${madeFor}`,
    confidence: 0.82,
    examples: ['海润座椅有限公司跟着吉利汽车来到如皋，专门给它做座椅。'],
    counterExamples: ['海润座椅有限公司跟着吉利汽车来到如皋，为当地增添了活力。'],
  },
  {
    name: 'zh/worked-with-its-supplier',
    type: 'SUPPLIES',
    pair: 'fromTo',
    pattern: `(?<![与和同跟及])<firm:pair><gap:4>(?:合作|打交道|结缘|携手|牵手)[^。；\\ue001]{0,14}，[^，。；\\ue001]{0,6}(?:是|为|成为|成了)(?:其|它|后者|对方)的?<gap:10>${supplierNoun}(?=[，。；]|之一|$)`,
    unless: /竞争|争夺/u,
    confidence: 0.82,
    examples: ['海润座椅有限公司与吉利汽车合作了十年，是其指定供应商。'],
    counterExamples: ['海润座椅有限公司与吉利汽车合作了十年，是其股东。'],
  },
  {
    name: 'zh/has-for-customer',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?:背靠|傍上|搭上|拥有|有了?|守着|靠着|依靠|依托|凭借|绑定|锁定|签下|拿下|赢得|迎来|敲开|稳住)(?:了)?<gap:2><firm:to>这(?:样的|样一个|[个一]|家)?<gap:4>(?:客户|主顾|买家|用户)',
    confidence: 0.8,
    examples: [
      '海润座椅有限公司年产值突破3亿元，背靠吉利汽车这个大客户。',
      '海润座椅有限公司去年拿下了吉利汽车这个大客户。',
      '背靠吉利汽车这个大客户，海润座椅有限公司年产值突破3亿元。',
    ],
    counterExamples: ['海润座椅有限公司去年丢掉了吉利汽车这个大客户。', '海润座椅有限公司瞄准吉利汽车这个大客户。'],
  },
  {
    name: 'zh/found-on-theirs',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '<firm:to>(?:公司)?(?:旗下)?的[^，。；\\ue001]{1,14}(?:上|里|中|内|身上)?，?(?:几乎|大多|也|都|就|便|均|全|处处|随处|随时|如今|已){0,3}(?:能|可以?|会|有|用了?|装了?|装着|用着|少不了|离不开)(?:找到|看到|见到|寻到|发现|找见|用到)?(?:它|其|该公司|该厂|他们|(?<from>\\ue001)(?:公司)?)家?(?:生产|做|造)?的(?![^，。；]{0,6}(?:身影|影子|名字|股份|投资|支持))',
    unless: /股权|股份|专利|团队|人才|影子|经验|模式/u,
    confidence: 0.8,
    examples: [
      '海润铝业有限公司主营型材。吉利汽车的新能源车上，几乎都能找到它的防撞梁。',
      '吉利汽车的底盘里用了海润铝业有限公司的铸件。',
    ],
    counterExamples: ['海润铝业有限公司主营型材。吉利汽车的管理中，几乎都能找到它的影子。'],
  },
  {
    name: 'zh/is-material-of',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?<=其|它|公司|\\ue001|产品|[\\u4e00-\\u9fff]{2})(?:一直|正|就|也|都|如今|目前){0,2}(?:是|成了|成为|作为)(?:了)?<firm:to>(?:公司|集团)?的?(?:主要|重要|关键|核心|首选|指定|必备|专用){0,2}(?:原料|原材料|辅料|配料|配件|零部件|部件|基材|耗材|包材|用料|食材)(?:之一|来源)?(?=[，。；]|$)',
    unless: /供应商|基地|产地/u,
    confidence: 0.8,
    examples: ['海润新材有限公司主营PBAT。其薄膜级产品是金发科技、永高股份的主要原料。'],
    counterExamples: ['海润新材有限公司主营PBAT。其所在地是金发科技的主要原料产地。'],
  },
  {
    name: 'zh/whose-comes-from',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '<firm:to>(?:公司)?的[^，。；、\\ue001]{1,12}，(?:其|所用的?|用的|里面的?)?[^，。；、\\ue001]{1,10}?(?:就|便|都|全|大多|大都|多|全部|一直|有[一二三四五六七八九]成){0,2}(?:出自|来自|产自|源自)(?:这家(?:企业|公司|工厂|厂)?|该公司|该厂|它|(?<from>\\ue001))(?:公司)?(?=[，。；]|$)',
    unless: /团队|灵感|创意|人才|技术|资金/u,
    confidence: 0.8,
    examples: ['农夫山泉的柠檬饮料，原浆就出自海润果业有限公司。'],
    counterExamples: ['农夫山泉的柠檬饮料，灵感就出自海润果业有限公司。'],
  },
  {
    name: 'zh/carried-off-by',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?:让|叫|被|给)<firm:to>(?:一家)?<gap:4>(?:拉走|买走|订走|要走|收走|提走|运走|包下|包了|包圆|包揽|吃下|拿走|订光|买光|订满)',
    unless: /股权|股份|厂房|土地|资产|设备|团队|人才|技术/u,
    confidence: 0.8,
    examples: ['海润座椅有限公司的货，一大半让吉利汽车拉走了。'],
    counterExamples: ['海润座椅有限公司的技术骨干，一大半让吉利汽车挖走了。'],
  },
  {
    name: 'zh/uses-theirs',
    type: 'SUPPLIES',
    pattern:
      '<firm:to>(?:公司)?的?<gap:10>，?(?:一直|都|全|全部|长期|多年来?|向来|历来|如今|现在)+用(?:着|的(?:都|就|也|全)?是?)?<firm:from>(?:公司)?家?的(?=[，。；]|$)',
    confidence: 0.82,
    examples: ['恒泽整车有限公司的座椅，多年来用的都是海润座椅有限公司的。'],
    counterExamples: ['恒泽整车有限公司的座椅，多年来用的都是海润座椅有限公司的专利。'],
  },
  {
    name: 'zh/orders-given-to',
    type: 'SUPPLIES',
    pattern:
      '<firm:to>[^，。；\\ue001]{0,8}(?:把|将)[^，。；\\ue001]{0,14}(?:订单|单子|业务|活儿?)[^，。；\\ue001]{0,6}(?<![卖售让])(?:给|交给?|下给?|发给?|转给|投给?|派给?)(?:了)?<gap:4><firm:from>',
    unless: /收购|转让|股权|划转|剥离|卖|出售/u,
    confidence: 0.82,
    examples: ['吉利汽车把座椅订单给了海润座椅有限公司。'],
    counterExamples: ['吉利汽车把座椅业务转让给海润座椅有限公司。', '吉利汽车把座椅业务卖给了海润座椅有限公司。'],
  },
  {
    name: 'zh/goods-enter-plant',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?:产品|设备|装备|货|[阀泵机器件板管膜轮轴缆罐炉柜仪材料剂])，?(?:已|已经|先后|陆续|相继|成功|批量|大量|如今|目前|也|还|均|都|又)*(?:进入|打入|走进|运进|落户|亮相|安装在|应用于|服务于?|供应|供货|入选)(?:了|到)?<gap:4><project:to>(?![^，。；]{0,4}(?:展|博览|大会|调试|参观))',
    unless: /员工|工人|人员|团队|专家|记者|学生|干部|考察|培训|转移|搬/u,
    confidence: 0.8,
    examples: ['海星集团的球阀，先后进入了万华化学烟台基地和恒力石化大连项目。'],
    counterExamples: ['海星集团的员工，先后进入了万华化学烟台基地。', '海星集团的设备，先后运进了高端轴承项目。'],
  },
];
