import type { RelationRule } from '../rule.js';

/** Where firms are registered: REGISTERED_IN says nothing of where they work. */
export const registrationRules: readonly RelationRule[] = [
  {
    name: 'zh/registered-in',
    type: 'REGISTERED_IN',
    subject: 'topicFirm',
    pattern:
      '(?:注册地址?|注册住所|住所地?|法定住所|登记住所|注册登记地)(?:(?:由|从)<gap:4><place:old>(?:变更|变|改|迁移|迁)(?:为|至|到)|(?!由|从)(?:位于|设在|设于|登记在|为|在|是|：)*)<gap:4><place:to>',
    confidence: 0.88,
    examples: [
      '海润科技有限公司成立于2015年，注册地址为如皋市，主营铜箔。',
      '海润科技有限公司将注册地由海安市变更为如皋市。',
    ],
    counterExamples: ['海润科技有限公司成立于2015年，厂房位于如皋市。'],
  },
  {
    name: 'zh/registers-in',
    type: 'REGISTERED_IN',
    subject: 'topicFirm',
    pattern:
      '(?:注册于|注册在|登记注册在|(?:在|于)(?=[\ue002\ue003][^，。；]{0,6}(?:注册成立|登记注册|工商注册|注册登记|注册设立)))<place:to>',
    confidence: 0.86,
    examples: ['海润科技有限公司去年12月在如皋市注册成立。', '海润科技有限公司注册于如皋市。'],
    counterExamples: ['海润科技有限公司去年12月在如皋市投产。'],
  },
];
