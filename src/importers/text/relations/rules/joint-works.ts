import type { RelationRule } from '../rule.js';

/** Ways to build or found something together. */
const together =
  '(?:共建|合建|合办|(?:联合|共同|合作|携手|联手)(?:建设|建立|建成|共建|组建|设立|成立|创建|创办|打造|申报))';
const found = '(?:共建|合建|(?:共同|联合|合作)*(?:建设|建立|建成|组建|设立|成立|创建|打造))';

/** Laboratories, schools and works that a firm builds with another or with a university. */
export const jointWorksRules: readonly RelationRule[] = [
  {
    name: 'zh/built-with',
    type: 'DEVELOPS',
    pattern: `(?:与|同|和|跟|联合|携手)(?:<place>)?<actor:from>${together}的[^，。；的\\ue001\\ue004]{0,10}(?<to>[\\ue004\\ue005])`,
    unless: /捐|协议|合同/u,
    confidence: 0.82,
    examples: ['去年，与江南大学共建的碳纤维联合实验室正式揭牌。'],
    counterExamples: ['去年，与江南大学捐建的碳纤维联合实验室正式揭牌。'],
  },
  {
    name: 'zh/own-built-with',
    type: 'DEVELOPS',
    subject: 'topicFirm',
    pattern: `(?:与|同|和|跟|联合|携手)(?:<place>)?<actor>${together}(?:的|了)?[^，。；的\\ue001\\ue004]{0,10}(?<to>[\\ue004\\ue005])`,
    unless: /捐|协议|合同/u,
    confidence: 0.78,
    examples: [
      '海川纤维有限公司去年研发支出2100万元，与江南大学共建的碳纤维联合实验室上月通过验收。',
      '与江南大学共建的碳纤维联合实验室上月揭牌，海川纤维有限公司的研发支出去年达到2100万元。',
    ],
    counterExamples: ['海川纤维有限公司与江南大学签约，与江南大学捐建的碳纤维联合实验室上月揭牌。'],
  },
  {
    name: 'zh/hand-in-hand',
    type: 'DEVELOPS',
    pattern: `<firm:from>(?:联手|携手|牵手|合作|强强联合|联合|达成合作)，(?:双方)?(?:将|已|拟|共同|在<place>)*${found}(?:了)?[^，。；的\\ue001\\ue004]{0,10}(?<to>[\\ue004\\ue005])`,
    unless: /供货|采购/u,
    confidence: 0.8,
    examples: ['江南大学与海川底盘有限公司联手，设立底盘控制联合实验室。'],
    counterExamples: ['江南大学与海川底盘有限公司联手，参观底盘控制联合实验室。'],
  },
];
