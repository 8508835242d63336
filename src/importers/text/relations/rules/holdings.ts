import type { RelationRule } from '../rule.js';

/** Who holds which share of a firm: OWNS runs from the holder to the firm. */
export const holdingRules: readonly RelationRule[] = [
  {
    name: 'zh/share-in-rises',
    type: 'OWNS',
    pattern:
      '<firm:from>(?:在|对)<firm:to>(?:的|中的?)?(?:持股比例|股权比例|持股|股比)(?:将|已|则|由\\ue008|从\\ue008)*(?:升至|提高到|提高至|增至|增加到|增加至|提升至|提升到|达到?|变为|为)<percent:percent>',
    unless: /未|否认/u,
    confidence: 0.86,
    examples: ['交割后，东方重工集团在海川机械有限公司的持股比例将升至51%。'],
    counterExamples: ['交割后，东方重工集团在海川机械有限公司的影响将下降51%。'],
  },
  {
    name: 'zh/now-holds',
    type: 'OWNS',
    object: 'topicFirm',
    pattern:
      '(?<!^|\\ue008[^。；]{0,8})<firm:from>(?:目前|现|如今|仍|则|合计|直接|分别)*(?:持股|占股|控股|持股比例(?:为|达)?)(?:比例)?(?:约|为|达)?<percent:percent>(?![^。；]{0,12}\\ue001[^。；，\\ue001]{0,8}\\ue008)',
    confidence: 0.82,
    examples: ['海川机械有限公司2021年完成混改，如今东方重工集团持股51%。'],
    counterExamples: ['海川机械有限公司2021年完成混改，员工持股5%。'],
  },
  {
    name: 'zh/holds-share-of-it',
    type: 'OWNS',
    object: 'topicFirm',
    pattern:
      '(?<=[，。；])(?:其中，?)?<firm:from>(?:目前|现|分别|直接|间接|合计|仍|则)*持有(?:其|该公司)?(?:约)?<percent:percent>的?(?:股权|股份|出资)',
    unless: /收购|受让|转让|出售|拟|将/u,
    confidence: 0.84,
    examples: [
      '海川机械有限公司成立于1992年，东方重工集团持有其51%股权。',
      '海川机械有限公司成立于1992年，东方重工集团持有51%股权，科瑞公司持有18%股权。',
    ],
    counterExamples: ['海川机械有限公司成立于1992年，职工持有其51%股权。'],
  },
  {
    name: 'zh/held-by',
    type: 'OWNS',
    pattern:
      '<firm:to><gap:8>由<firm:from><gap:4>(?:持股|控股|持有)?<gap:2><percent:percent>(?:持股|控股|拥有|持有|的?股[权份])?',
    unless: /供应|采购|提供|各|分别/u,
    confidence: 0.86,
    examples: ['海川机械有限公司现由东方重工集团100%持股。', '海川机械有限公司由东方重工集团持股51%。'],
    counterExamples: ['海川机械有限公司的钢材由东方重工集团供应60%。'],
  },
  {
    name: 'zh/share-held-by',
    type: 'OWNS',
    pattern:
      '<firm:to><gap:6><percent:percent>的?(?:股权|股份|权益)<gap:6>(?:由|归|为)<firm:from><gap:2>(?:持有|所有|拥有)',
    confidence: 0.86,
    examples: ['海川机械有限公司60%的股份由东方重工集团持有。'],
    counterExamples: ['海川机械有限公司60%的股份由职工持有。'],
  },
  {
    name: 'zh/holds-share',
    type: 'OWNS',
    pattern:
      '<firm:from><gap:10>(?:持有|拥有|持股)<gap:6><firm:to><gap:6><percent:percent>的?<gap:4>(?:股权|股份|权益|股本)?',
    confidence: 0.88,
    examples: ['海星集团持有恒泽科技有限公司60%的股权。'],
    counterExamples: ['海星集团拥有恒泽科技有限公司的支持。'],
  },
];
