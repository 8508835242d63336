import type { RelationRule } from '../rule.js';

/** Zones inside places and other zones. */
export const partRules: readonly RelationRule[] = [
  {
    name: 'zh/place-builds-zones',
    type: 'PART_OF',
    pattern:
      '<place:to><gap:16>(?:加快|着力|全力|持续|已|正)*(?:构建|建设|打造|形成|拥有|布局|规划|建成|设立|建有)(?<each>(?:[^。；，\\ue001]|，(?=先后|并|形成|建成|打造|规划|拥有)){0,80}<park>)',
    each: { end: 'from', kinds: ['park'] },
    modality: 'inferred',
    confidence: 0.65,
    examples: ['江津区加快构建由一个双福工业园、一个德感科技城和多个基地组成的创新体系。'],
    counterExamples: ['江津区加快构建创新体系。'],
  },
  {
    name: 'zh/zone-located',
    type: 'PART_OF',
    pattern:
      '<place:from><gap:4>(?:位于|地处|[坐座]落[于在]?|隶属于?|归属于?|属于?|落户|落址|选址)(?:在|于)?<place:to>(?!的)',
    confidence: 0.85,
    examples: ['临港科技城位于浦东新区。', '临港科技城隶属浦东新区，规划面积3平方公里。'],
    counterExamples: ['临港科技城毗邻浦东新区。'],
  },
  {
    name: 'zh/zone-then-located',
    type: 'PART_OF',
    pattern:
      '(?<=^|[。；])(?:[^，。；\\ue000-\\ue0ff]{0,6})<park:from>[^。；\\ue001\\ue004-\\ue006]{0,40}，(?:位于|地处|[坐座]落[于在])<place:to>(?!的)',
    confidence: 0.84,
    examples: ['双福工业园始建于2006年，位于江津区，规划面积10平方公里。'],
    counterExamples: ['双福工业园始建于2006年，毗邻江津区。'],
  },
  {
    name: 'zh/located-zone-head',
    type: 'PART_OF',
    pattern: '(?:位于|地处|[坐座]落[于在]|落户|选址|落地)<place:to>[^，。；：、的\\ue000-\\ue0ff]{1,8}的<park:from>',
    unless: /毗邻|相邻|附近|交界/u,
    confidence: 0.86,
    examples: ['位于江津区西南部的双福工业园去年产值增长一成。'],
    counterExamples: ['位于江津区附近的双福工业园去年产值增长一成。'],
  },
  {
    name: 'zh/zone-opens-in',
    type: 'PART_OF',
    pattern:
      '<park:from>(?:[^，。；\\ue000-\\ue0ff]{0,8})在<place:to><gap:6>(?:开工|奠基|揭牌|挂牌|开园|启用|动工|投用|开建|破土|落成)(?!仪式|典礼|活动)',
    unless: /会议|论坛|大会|展|仪式|签约/u,
    confidence: 0.84,
    examples: ['昨天下午，双福物流产业园在江津区正式揭牌。'],
    counterExamples: ['昨天下午，双福物流产业园在江津区举行招商会。'],
  },
  {
    name: 'zh/zone-built-in',
    type: 'PART_OF',
    pattern:
      '在<place:to><gap:4>(?:投资|斥资)(?:约|超)?\\ue006(?:建设|兴建|打造|建造|投建)的[^，。；、\\ue000-\\ue0ff]{0,8}<park:from>',
    confidence: 0.84,
    examples: ['东方重工集团在江津高新区投资35亿元建设的双福智能装备产业园已全面达产。'],
    counterExamples: ['东方重工集团在江津高新区投资35亿元建设项目，与双福智能装备产业园毗邻。'],
  },
  {
    name: 'zh/zone-is-part',
    type: 'PART_OF',
    pattern:
      '<park:from>(?:就|也)?(?:是|为|系|作为)<place:to>(?:的|重点|着力|规划|打造|建设|首个|唯一)*[^，。；\\ue001-\\ue006]{0,10}(?:园中园|区中园|板块|组成部分|核心区|起步区|片区|分园|子园|园区之一|配套区)',
    confidence: 0.85,
    examples: ['双福工业园是江津高新区的区中园。'],
    counterExamples: ['双福工业园是江津高新区的竞争对手。'],
  },
  {
    name: 'zh/place-governs-zone',
    type: 'PART_OF',
    pattern: '<place:to>(?:目前|现|共|已)*(?:下辖|下设有?|辖有|管辖|代管|所辖|辖区?内?|境内|区内)的?<gap:4><park:from>',
    confidence: 0.86,
    examples: [
      '江津区下辖的双福工业园去年产值增长一成。',
      '江津区境内的双福工业园去年产值增长一成。',
      '江津高新区下设双福工业园、德感工业园和珞璜工业园。',
    ],
    counterExamples: ['江津区与双福工业园签约。'],
  },
  {
    name: 'zh/governs-zones-too',
    type: 'PART_OF',
    object: 'clausePlace',
    pattern:
      '(?<=[，；])(?:目前|现|共|已)*(?:下辖|下设有?|辖有|管辖|代管|由)<gap:4><park:from>(?=[，。；\\ue002]|等|[^，。；\\ue000-\\ue0ff]{0,8}(?:组成|构成|园区|开发区|片区|产业园))',
    confidence: 0.82,
    examples: ['江津新区是国家级新区，下辖双福工业园等四个开发区。'],
    counterExamples: ['江津新区是国家级新区，毗邻双福工业园。'],
  },
  {
    name: 'zh/zone-within-it',
    type: 'PART_OF',
    pattern:
      '(?<=^|[。；\\ue003])<place:to>[^。；]{0,30}，(?:其|该)?(?:镇|县|市|区|乡|州|旗)(?:域|境|辖区)内?的?<park:from>',
    confidence: 0.82,
    examples: ['江津区位于长江之滨，区域内的双福工业园去年产值增长一成。'],
    counterExamples: ['江津区位于长江之滨，与双福工业园签约。'],
  },
];
