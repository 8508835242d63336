import type { RelationRule } from '../rule.js';

/** Where firms, projects and zones are. */
export const locationRules: readonly RelationRule[] = [
  {
    name: 'zh/located-at-of',
    type: 'LOCATED_IN',
    pattern: '(?:位于|地处|坐落于|坐落在|落户于?|入驻|扎根于?|注册在)<place:to>(?:境内|辖区内|内)?的<site:from>',
    confidence: 0.92,
    examples: ['位于徐州经开区的恒远重工有限公司今年一季度满负荷生产。'],
    counterExamples: ['位于徐州经开区的会展中心昨日启用。'],
  },
  {
    name: 'zh/moved-to-of',
    type: 'LOCATED_IN',
    pattern: '(?:迁|搬|迁移|搬迁|整体搬迁)(?:至|到|入)<place:to><gap:4>的<site:from>',
    confidence: 0.9,
    examples: ['从老城区整体搬迁至江津工业园区的长江机床有限公司上月投产。'],
    counterExamples: ['从老城区搬迁至江津工业园区的计划已经公布。'],
  },
  {
    name: 'zh/located-verb',
    type: 'LOCATED_IN',
    pattern:
      '<site:from><gap:16>(?:位于|坐落于|坐落在|地处|落户于?|入驻|进驻|落地于?|迁至|迁到|迁入|搬至|搬迁至|搬到|选址于?|落子|扎根于?|设在|设于|建在|落址|布局于?|注册于|注册在|落地在|签约落户|签约落地)<gap:8><place:to>',
    unless: /(?:未|没有|尚未|拒绝|放弃|离开)[^，]{0,6}(?:落户|入驻|落地)|高校|活动|论坛|大会/u,
    confidence: 0.9,
    examples: ['海川生物科技有限公司落户如皋经开区。', '2018年，星辰药业有限公司正式入驻长沙高新区。'],
    counterExamples: ['海川生物科技有限公司尚未落户如皋经开区。'],
  },
  {
    name: 'zh/project-lands',
    type: 'LOCATED_IN',
    pattern:
      '<thing:from><gap:12>在<place:to><gap:10>(?:落地|落户|开工|动工|建成|投产|奠基|竣工|启动建设|揭牌|投用|启用|开建|开业)',
    unless: /仪式|论坛|大会|展|发布会/u,
    confidence: 0.88,
    examples: ['华东智造机器人项目在嘉善经开区开工。'],
    counterExamples: ['华东智造机器人项目签约仪式在上海举行。'],
  },
  {
    name: 'zh/project-will-land',
    type: 'LOCATED_IN',
    pattern:
      '<project:from><gap:6>(?:将|也将|即将|拟|计划)?(?:在<place:to><gap:3>落户|落地<place:to2>|落户<place:to3>|签约<place:to4>)',
    confidence: 0.85,
    examples: ['远航高端轴承项目将落户邳州高新区。'],
    counterExamples: ['远航高端轴承项目将提升产能。'],
  },
  {
    name: 'zh/place-attracted',
    type: 'LOCATED_IN',
    pattern:
      '<place:to><gap:14>(?:先后|成功|陆续|近年来|已|相继|共)*(?:引进|引入|引育|招引|落户|集聚|聚集|汇聚|吸引|入驻|培育|招引落地)(?:了|的|有)?<gap:16><thing:from>',
    unless: /(?:拟|计划|将|有意)(?:引进|引入|招引)|团队|院校|高校|大学/u,
    confidence: 0.88,
    examples: [
      '近年来，太仓高新区先后引进了赛峰航空、蒂森工业等一批龙头企业。',
      '葛洲开发区先后引进的远图新能源、海润高科等项目陆续投产。',
    ],
    counterExamples: ['太仓高新区引进了一批博士团队。'],
  },
  {
    name: 'zh/place-has-firms',
    type: 'LOCATED_IN',
    pattern: '<place:to><far:60>(?:并|还|现|已)?拥有(?:了|着)?<firm:from>',
    unless: /为|等产品|技术|专利|占|股/u,
    confidence: 0.8,
    examples: ['常州市将动力电池列为主导产业，并拥有蓝海能源、中锐科技等一批知名企业。'],
    counterExamples: ['常州市拥有一批知名企业。'],
  },
  {
    name: 'zh/place-before-name',
    type: 'LOCATED_IN',
    pattern: '<place:to><site:from>',
    unless: /^$/u,
    confidence: 0.8,
    examples: ['记者来到鄂州临空经济区远图锂电材料有限公司。'],
    counterExamples: ['记者采访了德国远图公司。'],
  },
  {
    name: 'zh/firm-builds-in',
    type: 'LOCATED_IN',
    pattern:
      '<firm:from><gap:20>(?:在|于)<place:to><gap:6>(?:投资|建成|建设|投资建设|建有|设有|设立|打造|布局|拥有|投建|新建|成立|兴建|注册|总部|扩建|运营|落地|生产|投产)(?!的|设立|成立|组建|(?:约|逾|超过?|近)?\\ue006|签约|发布)',
    unless: /(?:拟|计划|将|有意|考虑)(?:在|于)|论坛|大会|仪式|年会|展会|峰会/u,
    confidence: 0.85,
    examples: ['恒信化工有限公司在东营港经济开发区建成国内最大的丁腈橡胶装置。'],
    counterExamples: ['恒信化工有限公司在北京成立大会上致辞。'],
  },
  {
    name: 'zh/set-up-in',
    type: 'LOCATED_IN',
    pattern: '<firm:from><gap:4>(?:是|系)?由<firm><gap:6>(?:在|于)<place:to><gap:8>(?:设立|成立|组建|创办)',
    confidence: 0.88,
    examples: ['扬州海润光电科技有限公司是由海润集团在广陵经开区投资设立的独资企业。'],
    counterExamples: ['扬州海润光电科技有限公司是由海润集团参股的企业。'],
  },
  {
    name: 'zh/topic-builds-in',
    type: 'LOCATED_IN',
    subject: 'topicFirm',
    pattern:
      '(?:公司|企业|集团|(?<=[，。；])(?:\\d{4}年(?:\\d{1,2}月)?)?)<gap:8>(?:在|于)<place:to><gap:6>(?:投资|建成|建设|投资建设|建有|设有|设立|打造|布局|投建|新建|成立|兴建|注册|扩建)',
    unless: /(?:拟|计划|将|有意|考虑)(?:在|于)|论坛|大会|仪式|年会|展会|峰会|政府/u,
    confidence: 0.75,
    examples: ['恒信化工有限公司是行业龙头，2015年在临淄成立。'],
    counterExamples: ['会议在临淄召开。'],
  },
  {
    name: 'zh/bases-in-list',
    type: 'LOCATED_IN',
    pattern:
      '<firm:from><far:24>(?:拥有|建有|设有|布局了?|形成了?|建成了?)(?:了|有)?<place:to><gap:14>(?:基地|工厂|生产线|厂区|分公司|研发中心)',
    confidence: 0.88,
    examples: ['目前，恒光太阳能已拥有盐城、滁州、包头三大组件生产基地。'],
    counterExamples: ['目前，恒光太阳能已拥有三大组件生产基地。'],
  },
  {
    name: 'zh/bases-at-places',
    type: 'LOCATED_IN',
    pattern:
      '<firm:from><far:30>在<place:to>(?:也|都|均|分别)?(?:拥有|建有|设有|布局了?|运营)<gap:24>(?:基地|工厂|生产线|装置|厂区|研发中心|子公司|分公司|生产)',
    confidence: 0.88,
    examples: ['科瑞化学还在荷兰和新加坡拥有生产基地。'],
    counterExamples: ['科瑞化学的产品在荷兰和新加坡很受欢迎。'],
  },
  {
    name: 'zh/headquartered',
    type: 'LOCATED_IN',
    pattern: '<firm:from><gap:8>(?:是|为)?<gap:6>总部(?:位于|设在|在|设于)<place:to>',
    properties: { role: 'headquarters' },
    confidence: 0.9,
    examples: ['科瑞集团是总部位于新加坡的化工企业。'],
    counterExamples: ['科瑞集团将总部搬离新加坡。'],
  },
  {
    name: 'zh/registered-at',
    type: 'LOCATED_IN',
    pattern: '<firm:from><far:50>注册地址?(?:为|位于|在|是)<place:to>',
    confidence: 0.85,
    examples: ['远图电子有限公司成立于2021年，注册地址为合肥高新区。'],
    counterExamples: ['远图电子有限公司注册资本5000万元。'],
  },
  {
    name: 'zh/among-first-in',
    type: 'LOCATED_IN',
    pattern: '作为<place:to><gap:14>(?:企业|公司)(?:之一)?，<firm:from>',
    confidence: 0.85,
    examples: ['作为钦州石化产业园首批落户企业之一，海川石化去年产值过百亿元。'],
    counterExamples: ['作为龙头企业之一，海川石化去年产值过百亿元。'],
  },
  {
    name: 'zh/ceremony-projects',
    type: 'LOCATED_IN',
    object: 'topicPlace',
    pattern: '(?:此次|本次|这次|当天|此批)?(?:集中)?(?:开工|签约|奠基|竣工|投产)的<project:from>',
    confidence: 0.7,
    examples: ['7月3日，合肥市肥东县举行项目集中开工仪式。此次集中开工的远图电池项目、海润新材料项目建设周期两年。'],
    counterExamples: ['此次集中开工的道路长三公里。'],
  },
  {
    name: 'zh/led-by-here',
    type: 'LOCATED_IN',
    object: 'topicPlace',
    pattern: '(?:以|依托)<firm:from>(?:为(?:引领|龙头|代表|核心|链主|支撑)|，)',
    unless: /^$/u,
    confidence: 0.62,
    examples: ['滁州经开区已形成以远图新能源、海润光电等企业为龙头的光伏产业集群。'],
    counterExamples: ['行业以远图新能源的技术为标准。'],
  },
];

/** Zones inside places and other zones. */
export const partRules: readonly RelationRule[] = [
  {
    name: 'zh/zone-located',
    type: 'PART_OF',
    pattern: '<place:from><gap:4>(?:位于|地处|坐落于|隶属于?|是)<place:to>',
    unless: /是/u,
    confidence: 0.85,
    examples: ['临港科技城位于浦东新区。'],
    counterExamples: ['临港科技城是浦东新区的骄傲。'],
  },
  {
    name: 'zh/zone-located-of',
    type: 'PART_OF',
    pattern: '位于<place:to>的<park:from>',
    confidence: 0.9,
    examples: ['位于江津区的双福工业园去年产值增长一成。'],
    counterExamples: ['位于江津区的双福街道。'],
  },
];
