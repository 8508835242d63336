import type { RelationRule } from '../rule.js';

/** Who belongs to whom: SUBSIDIARY_OF runs from the child to the parent. */
export const ownershipRules: readonly RelationRule[] = [
  {
    name: 'zh/is-subsidiary',
    type: 'SUBSIDIARY_OF',
    pattern:
      '<firm:from><gap:6>(?:是|系|为|作为)<gap:4><firm:to>(?:的|旗下|下属)<gap:10>(?:子公司|孙公司|附属公司|控股公司|分公司|下属企业|企业|公司|品牌|平台)',
    unless: /供应商|客户|合作|配套|竞争|上游|下游|龙头/u,
    confidence: 0.95,
    examples: ['湖南恒泽锂电材料有限公司是深圳恒泽新能源科技股份有限公司的全资子公司。'],
    counterExamples: ['湖南恒泽锂电材料有限公司是比亚迪的配套企业。'],
  },
  {
    name: 'zh/becomes-subsidiary',
    type: 'SUBSIDIARY_OF',
    pattern: '<firm:from><gap:6>(?:成为|是|系|为)<firm:to>(?:的)?(?:全资|控股)(?:子公司|孙公司)',
    confidence: 0.88,
    examples: ['交易完成后，海川生物将成为恒瑞医药的控股子公司。'],
    counterExamples: ['交易完成后，海川生物将成为恒瑞医药的供应商。'],
  },
  {
    name: 'zh/parent-under',
    type: 'SUBSIDIARY_OF',
    firstOf: 'from',
    pattern: '<firm:to>(?:的)?(?:旗下|下属|全资子公司|控股子公司|子公司|控股的|全资拥有的)(?:的)?<gap:14><firm:from>',
    confidence: 0.9,
    examples: ['海星集团旗下清洁能源企业北海电力有限公司承担建设任务。'],
    counterExamples: ['海星集团旗下有多家企业。'],
  },
  {
    name: 'zh/controlled-by',
    type: 'SUBSIDIARY_OF',
    pattern: '<firm:from><gap:2>由<firm:to>(?:全资)?(?:控股|独资|全资拥有)',
    confidence: 0.9,
    examples: ['常州海润光电科技有限公司由恒泽投资管理有限公司控股。'],
    counterExamples: ['常州海润光电科技有限公司由张明创办。'],
  },
  {
    name: 'zh/wholly-set-up',
    type: 'SUBSIDIARY_OF',
    pattern: '<firm:from>是?由<firm:to><far:24>(?:投资)?(?:设立|成立|组建|创办|全资设立)的?<gap:8>(?:独资|全资)',
    confidence: 0.88,
    examples: ['扬州海润光电科技有限公司是由海润集团在扬州投资设立的外资独资企业。'],
    counterExamples: ['扬州海润光电科技有限公司是由海润集团参股的企业。'],
  },
  {
    name: 'zh/belongs-to',
    type: 'SUBSIDIARY_OF',
    pattern: '<firm:from><gap:4>(?:隶属于?|从属于|归属于?)<firm:to>',
    confidence: 0.9,
    examples: ['长江机床有限公司隶属于海星集团。'],
    counterExamples: ['长江机床有限公司隶属关系未变。'],
  },
  {
    name: 'zh/holds-share',
    type: 'OWNS',
    pattern: '<firm:from><gap:10>(?:持有|拥有)<firm:to><gap:6><percent:percent>的?<gap:4>(?:股权|股份|权益)',
    confidence: 0.88,
    examples: ['海星集团持有恒泽科技有限公司60%的股权。'],
    counterExamples: ['海星集团拥有恒泽科技有限公司的支持。'],
  },
];
