import type { RelationRule } from '../rule.js';

/** Who becomes whose: firms that are founded by one, or pass into its hands. SUBSIDIARY_OF runs from the child to the parent. */
export const newSubsidiaryRules: readonly RelationRule[] = [
  {
    name: 'zh/becomes-subsidiary',
    type: 'SUBSIDIARY_OF',
    pattern:
      '<firm:from><gap:6>(?<!原|曾|曾经|不)(?:成为|是|系|为)<firm:to>(?:的)?(?:间接)?(?:全资|控股)(?:子公司|孙公司)',
    confidence: 0.88,
    examples: ['交易完成后，海川生物将成为恒瑞医药的控股子公司。'],
    counterExamples: ['交易完成后，海川生物将成为恒瑞医药的供应商。'],
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
    name: 'zh/becomes-controller',
    type: 'SUBSIDIARY_OF',
    pattern:
      '<firm:to>[^。；\\ue001]{0,24}?(?:成为|入主|晋升为|变为)(?:了)?<firm:from>(?:的)?(?:控股股东|母公司|实际控制人|控股方)',
    unless: /未|不再/u,
    confidence: 0.88,
    examples: ['东方重工集团通过重组成为海川机械有限公司的控股股东。'],
    counterExamples: ['东方重工集团通过重组成为海川机械有限公司的第二大股东。'],
  },
  {
    name: 'zh/becomes-its-subsidiary',
    type: 'SUBSIDIARY_OF',
    object: 'topicFirm',
    pattern:
      '<firm:from><gap:6>(?:正式|将|已)*(?:成为|变为|变更为|纳入)(?:其|公司|前者|集团)的?(?:全资|控股|并表)?(?:子公司|孙公司|合并报表)',
    confidence: 0.88,
    examples: ['东方重工集团完成对海川机械有限公司的收购，海川机械成为其控股子公司。'],
    counterExamples: ['东方重工集团参观海川机械有限公司，海川机械成为其供应商。'],
  },
  {
    name: 'zh/wholly-sets-up',
    type: 'SUBSIDIARY_OF',
    object: 'topicFirm',
    pattern: '(?:全资|独资)(?:设立|成立|组建|拥有|持有)(?:了|的)?<gap:4><firm:from>',
    confidence: 0.88,
    examples: ['东方重工集团2015年进入宁波，全资设立的海川机械有限公司去年投产。'],
    counterExamples: ['东方重工集团参股海川机械有限公司。'],
  },
  {
    name: 'zh/sets-up-namesake',
    type: 'SUBSIDIARY_OF',
    kin: true,
    firstOf: 'to',
    pattern:
      '(?<![与和同跟])<firm:to>[^。；\\ue001]{0,70}?(?:设立|成立|组建|创办|新设|注册)(?:了|的)?(?:全资子公司|子公司|控股子公司|公司|：|——)?<gap:4><firm:from>',
    unless: /(?:合资|共同|联合|携手|合作)[^，。；]{0,10}(?:设立|成立|组建|创办)|参股|由\ue001/u,
    confidence: 0.8,
    examples: ['海川机械有限公司去年与如皋经开区签约，租用厂房，设立如皋海川新材料有限公司。'],
    counterExamples: [
      '海川机械有限公司去年与东方重工集团合资设立如皋海川新材料有限公司。',
      '海川机械有限公司去年走访新设的如皋海润新材料有限公司。',
    ],
  },
  {
    name: 'zh/set-up-works-named',
    type: 'SUBSIDIARY_OF',
    pattern:
      '<firm:to>(?:[^，。；\\ue001\\ue006]{0,14}?)(?:投资)?(?:设立|创办|兴建|建立|组建|开设)的[^，。；\\ue001\\ue006]{0,8}?(?:企业|公司|工厂|子公司)(?:——|—|，|：|、)?<firm:from>',
    unless: /参股|合资|与|合作|共同/u,
    confidence: 0.84,
    examples: ['东方重工集团在华投资设立的第三家企业——海川机械有限公司昨日开业。'],
    counterExamples: ['东方重工集团与科瑞公司设立的合资企业——海川机械有限公司昨日开业。'],
  },
  {
    name: 'zh/works-set-up-by',
    type: 'SUBSIDIARY_OF',
    pattern:
      '<firm:from><gap:4>(?:是|系|为)<gap:2><firm:to>(?:[^，。；\\ue001]{0,18}?)(?:设立|创办|组建|成立|投资建设|投建|创立|兴办|兴建|开办)的<gap:6>(?:生产|制造|研发)?(?:企业|公司|工厂|基地)',
    unless: /参股|合资|与/u,
    confidence: 0.82,
    examples: ['宁波海星重工有限公司是东方重工集团1993年在北仑区设立的生产企业。'],
    counterExamples: ['宁波海星重工有限公司是东方重工集团与科瑞公司设立的合资企业。'],
  },
  {
    name: 'zh/gains-control',
    type: 'SUBSIDIARY_OF',
    pattern:
      '<firm:to>(?:[^。；\\ue001]{0,30}?)(?<![拟将])(?:控股|入主)(?!股东|子公司|公司|企业)(?:了)?<firm:from>(?!的?(?:股东|子公司))(?=[^，。；\\ue001]{0,4}[，。；]|\\ue008)',
    unless: /未|终止|放弃|否认|参股|持有/u,
    confidence: 0.84,
    examples: ['东方重工集团最终以现金1.1亿元控股海川机械有限公司。'],
    counterExamples: ['东方重工集团放弃控股海川机械有限公司。'],
  },
  {
    name: 'zh/topic-becomes-subsidiary',
    type: 'SUBSIDIARY_OF',
    subject: 'topicFirm',
    pattern:
      '(?<=[，。；]|^)(?:正式|将|已|此后|由此|从此)*(?:成为|变为|变更为)<firm:to>(?:的|旗下)*(?:间接)?(?:全资|控股|并表)(?:子公司|孙公司|公司|企业)',
    confidence: 0.86,
    examples: ['海川机械有限公司整体划入东方重工集团，成为东方重工集团的全资子公司。'],
    counterExamples: ['海川机械有限公司整体搬迁，成为东方重工集团的供应商。'],
  },
];
