import type { RelationRule } from '../rule.js';

/** Who supplies whom: `from` is the supplier, `to` the customer. */
export const supplyRules: readonly RelationRule[] = [
  {
    name: 'zh/customers-are',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?:合作企业|合作客户|主要客户|核心客户|下游客户|客户群|客户|合作伙伴|服务对象)(?:主要)?(?:包括|包含|有|为|涵盖|覆盖|囊括|遍及)(?:了|有)?<gap:6><firm:to>',
    confidence: 0.85,
    examples: ['恒泽包装有限公司年产瓶坯20亿只，客户包括可口可乐、娃哈哈等企业。'],
    counterExamples: ['恒泽包装有限公司的客户遍布全国。'],
  },
  {
    name: 'zh/supplies-for',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: '为(?:了)?<gap:18><firm:to><gap:8>(?:配套|供货|供应|代工|提供(?!支持|服务|资金|担保|贷款))',
    unless: /提供<gap>(?:贷款|资金|支持|咨询)|政府|银行/u,
    confidence: 0.88,
    examples: ['恒泽电器有限公司为国际家电巨头飞利浦、西门子等配套生产。'],
    counterExamples: ['银行为飞利浦提供资金支持。'],
  },
  {
    name: 'zh/supplied-to',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: '(?:供应给?|供货给?|配套给?|销往|销售给|供给|批量供应|独家供应|出售给|卖给)(?:了)?<gap:6><firm:to>',
    unless: /供应商|采购/u,
    confidence: 0.88,
    examples: ['海润科技有限公司主营产品供应宁德时代、国轩高科等电池行业龙头企业。'],
    counterExamples: ['海润科技有限公司是宁德时代的供应商。'],
  },
  {
    name: 'zh/supplies-toward',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: '(?:向|对)<firm:to><gap:10>(?:供应|供货|提供(?!支持|资金|贷款|担保|股权)|销售|交付|发货|出货)',
    unless: /提供[^，。]{0,12}(?:支持|贷款|资金|担保|借款)/u,
    confidence: 0.85,
    examples: ['海润科技有限公司每年向比亚迪供应铜箔3万吨。'],
    counterExamples: ['银行向比亚迪提供贷款。'],
  },
  {
    name: 'zh/supplier-of',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern: '<firm:to><gap:4>的?<gap:12>(?:供应商|供货商|配套商|配套企业|配套厂商|一级供应商|核心供应商)',
    unless: /采购|寻找|选择/u,
    confidence: 0.82,
    examples: ['海润科技有限公司已成为比亚迪、吉利等车企的核心供应商。'],
    counterExamples: ['比亚迪正在寻找供应商。'],
  },
  {
    name: 'zh/entered-chain',
    type: 'SUPPLIES',
    subject: 'topicFirm',
    pattern:
      '(?:进入|打入|切入|跻身)<gap:4><firm:to><gap:10>(?:供应链|供应体系|采购体系|配套体系|供应商名录|供应商体系)',
    confidence: 0.85,
    examples: ['海润科技有限公司的产品已进入特斯拉、比亚迪的供应链。'],
    counterExamples: ['海润科技有限公司正努力拓展供应链。'],
  },
  {
    name: 'zh/bought-from',
    type: 'SUPPLIES',
    object: 'topicFirm',
    pattern: '(?:采购自|购自|从)<firm:from><gap:4>(?:采购|购买|购入|进货|(?<=自\ue001))',
    confidence: 0.8,
    examples: ['恒泽汽车有限公司的电芯从宁德时代采购。'],
    counterExamples: ['恒泽汽车有限公司从上海出发。'],
  },
  {
    name: 'zh/equipment-built-by',
    type: 'SUPPLIES',
    object: 'topicFirm',
    pattern:
      '(?:设备|材料|装置|模块|零部件|部件|电池|原料)由(?:位于<place>的)?<firm:from>(?:负责)?(?:建造|供应|制造|提供|生产|承制|供货|承建)',
    confidence: 0.8,
    examples: ['海星集团计划投资风电项目，该项目所需设备由恒泽重工有限公司制造。'],
    counterExamples: ['设备由专业人员安装。'],
  },
];
