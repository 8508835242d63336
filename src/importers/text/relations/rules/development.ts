import type { RelationRule } from '../rule.js';
import { builds } from './money-words.js';

/** Who builds or runs what, with no investment stated. */
export const developmentRules: readonly RelationRule[] = [
  {
    name: 'zh/develops-active',
    type: 'DEVELOPS',
    pattern: `<firm:from><gap:16>(?:(?:在|于)<place><gap:10>)?(?:${builds}|承建|运营|拥有并运营|承担|(?:加紧|加快|全力|抓紧|着力)?推进|筹划|谋划|筹备)(?:了|的)?<gap:24><thing:to>`,
    unless: /(?:未|没有|停止|放弃)[^，]{0,4}(?:建|运营)|为|助力|供应|供货|配套|采购|中标|考察|参观|招投标|监理/u,
    confidence: 0.85,
    examples: ['恒信化工有限公司在新厂区建立起废酸综合利用项目。'],
    counterExamples: ['恒信化工有限公司放弃建设废酸综合利用项目。'],
  },
  {
    name: 'zh/develops-passive',
    type: 'DEVELOPS',
    pattern: '<project:to><gap:10>由<firm:from><gap:10>(?:建设|承建|运营|打造|开发|实施|负责|兴建|承担)',
    unless: /投资/u,
    confidence: 0.88,
    examples: ['青岚风电项目由海星集团负责建设。'],
    counterExamples: ['青岚风电项目由海星集团捐建。'],
  },
  {
    name: 'zh/turned-into',
    type: 'DEVELOPS',
    pattern:
      '由<firm:from><gap:12>(?:建设|开发|打造|改造|改建|建)(?:为|成|成为)(?:了)?<gap:8><project:to>|<firm:from2><gap:4>(?:把|将)<gap:12>(?:开发|打造|改造|改建|建)(?:为|成|成为)(?:了)?<gap:8><project:to2>',
    confidence: 0.82,
    examples: ['老厂区由东方重工集团开发为海川文创园项目。', '东方重工集团把老厂区改造成了高端轴承生产线。'],
    counterExamples: ['老厂区由东方重工集团捐给了海川文创园项目。'],
  },
  {
    name: 'zh/builds-school',
    type: 'DEVELOPS',
    pattern: '<firm:from><gap:4>(?:合作|联合|携手|共同)?(?:共建|建设|成立|设立|组建|创办)<gap:6><body:to>',
    confidence: 0.82,
    examples: ['今年6月，该区与江南职业技术学院、恒泽电子股份有限公司合作共建储能产业学院。'],
    counterExamples: ['恒泽电子股份有限公司走进江南职业技术学院招聘。'],
  },
  {
    name: 'zh/firm-own-project',
    type: 'DEVELOPS',
    pattern:
      '<firm:from>的?(?:年产)?(?:<cap>[^，。；\\ue000-\\ue0ff]{0,10}、)?<project:to>(?=[^。；]{0,14}(?:投产|建成|开工|竣工|签约|落户|启动|总投资|占地|建设|试生产|达产))',
    confidence: 0.8,
    examples: ['恒泽公司落户滨海县。该公司年产30万吨聚丙烯项目于去年9月建成投产。'],
    counterExamples: ['恒泽公司年产30万吨聚丙烯项目引人关注。'],
  },
  {
    name: 'zh/contractor-of',
    type: 'DEVELOPS',
    object: 'clauseProject',
    pattern: '(?<=[，；])<firm:from>(?:负责)?(?:承建|总承包|代建)',
    properties: { role: 'contractor' },
    confidence: 0.78,
    examples: ['高端轴承项目由东方重工集团投资，海星建工集团有限公司承建。'],
    counterExamples: ['高端轴承项目由东方重工集团投资，海星建工集团有限公司观摩。'],
  },
  {
    name: 'zh/implementing-body',
    type: 'DEVELOPS',
    object: 'clauseProject',
    pattern: '由<gap:10><firm:from>(?:作为|为|担任)<gap:6>(?:实施主体|建设主体|项目公司|建设单位)',
    confidence: 0.84,
    examples: ['会议审议通过了高端轴承项目，同意由全资子公司海川机械有限公司作为实施主体。'],
    counterExamples: ['会议审议通过了高端轴承项目，同意由海川机械有限公司作为监理单位。'],
  },
  {
    name: 'zh/project-of-owner',
    type: 'DEVELOPS',
    pattern:
      '<project:to><gap:8>(?:建设单位|业主单位|业主方?|投资方|投资主体|投资人|出资方|实施主体|实施单位|项目单位|开发商|建设主体|申报单位|项目法人|投资商)(?:分别)?(?:为|是|系|：|——)*<firm:from>',
    confidence: 0.88,
    examples: ['海川轴承项目的业主是东方重工集团。', '高端轴承项目（建设单位：东方重工集团）已完成备案。'],
    counterExamples: ['海川轴承项目的供应商是东方重工集团。'],
  },
  {
    name: 'zh/owner-named-after',
    type: 'DEVELOPS',
    object: 'clauseProject',
    pattern:
      '(?<=[，；。])(?:其|项目|工程)?(?:的)?(?:建设单位|业主单位|业主方?|投资方|投资主体|投资人|出资方|实施主体|实施单位|项目单位|开发商|建设主体|项目法人|投资商)(?:分别)?(?:为|是|系|：)*<firm:from>',
    confidence: 0.86,
    examples: ['高端轴承项目日前在如皋市破土动工，投资方为东方重工集团。'],
    counterExamples: ['高端轴承项目日前在如皋市破土动工，监理方为东方重工集团。'],
  },
  {
    name: 'zh/built-by-owner-of',
    type: 'DEVELOPS',
    pattern:
      '(?<!为)<firm:from>(?:[^，。；\\ue001-\\ue005]{0,14}?)(?:上马|申报|承担|实施|推进|规划|筹建|启动|投产|布局|兴办|开发|运营|新上|续建|扩建|新建|建设|打造|兴建|投建|在建|建成)(?:建设|实施|开发|运营)?的<gap:14><project:to>',
    unless: /未|没有|停止|放弃|参与|助力|服务|为|承建|配套/u,
    confidence: 0.84,
    examples: ['东方重工集团上马的高端轴承项目下月试产。', '东方重工集团承担建设的高端轴承项目进入设备安装阶段。'],
    counterExamples: ['东方重工集团放弃建设的高端轴承项目已停工。'],
  },
  {
    name: 'zh/works-of-firm',
    type: 'DEVELOPS',
    pattern: '<firm:from>(?:(?:在|位于|设在)<place><gap:4>)?的[^，。；、\\ue001-\\ue006]{0,10}?<project:to>',
    unless: /供应商|客户|配套|参与/u,
    confidence: 0.76,
    examples: ['海川玻璃有限公司在如皋市的压延玻璃生产线去年底点火。'],
    counterExamples: ['海川玻璃有限公司中标如皋市的压延玻璃生产线。'],
  },
  {
    name: 'zh/own-project-starts',
    type: 'DEVELOPS',
    subject: 'holder',
    pattern: '<project:to><gap:10>(?:动工|开工|投产|建成|竣工|落户|落地|签约|奠基|启动|进入设备|试生产|完工|封顶)',
    confidence: 0.72,
    examples: ['今年2月，恒泽数创中心正式动工。'],
    counterExamples: ['今年2月，恒泽数创中心举行讲座。'],
  },
];
