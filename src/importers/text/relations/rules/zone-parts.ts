import type { RelationRule } from '../rule.js';

/** What a zone or place is made up of: its parts by their areas, what it governs, what is newly laid out in it. */
export const zonePartRules: readonly RelationRule[] = [
  {
    name: 'zh/zone-made-of',
    type: 'PART_OF',
    pattern:
      '<park:to>(?:[^。；\\ue001-\\ue006]{0,40}，)?[^，。；\\ue001-\\ue006]{0,10}(?:由(?=[^，。；]{0,16}(?:组成|构成))|包括|包含|涵盖|分为|分成|划分为|下分)(?:了)?[^，。；\\ue001-\\ue006]{0,6}<park:from>(?:\\ue009|[两三四五六七八九十][个大座])?[^，。；\\ue001-\\ue006]{0,10}(?=组成|构成|[，。；、]|$)',
    unless: /管理|代管|托管|收购|[对与和同跟]\ue002(?:\ue009)?[^，。；]{0,8}$/u,
    confidence: 0.84,
    examples: ['双福工业园规划面积41平方公里，由德感工业园、珞璜工业园组成。'],
    counterExamples: ['双福工业园规划面积41平方公里，由江津高新区代管。'],
  },
  {
    name: 'zh/part-by-area',
    type: 'PART_OF',
    pattern:
      '(?<=(?<to>[\\ue002\\ue003])[^。；\\ue001-\\ue004]{0,40}，其中(?:[^。；\\ue001\\ue004]{0,40}，)?(?:的)?)<park:from>(?:[^，。；\\ue000-\\ue0ff]{0,10}面积|占地?|占了?|约|达)?(?=[^，。；\\d\\ue001-\\ue006]{0,2}\\d[\\d.万余多]*(?:平方公里|亩|公顷))',
    confidence: 0.82,
    examples: ['江津高新区总规划96平方公里，其中双福工业园占19平方公里，德感工业园占11平方公里。'],
    counterExamples: ['江津高新区总规划96平方公里，其中双福工业园的企业占19家。'],
  },
  {
    name: 'zh/zone-governs-towns',
    type: 'PART_OF',
    pattern: '<park:to>(?:目前|现|共|已)*(?:下辖|下设有?|辖有?|管辖|代管|所辖)的?<gap:4><district:from>',
    confidence: 0.84,
    examples: ['江津高新区下辖白沙镇和油溪镇。'],
    counterExamples: ['江津高新区邻近白沙镇和油溪镇。'],
  },
  {
    name: 'zh/zone-laid-out-in',
    type: 'PART_OF',
    pattern:
      '(?<![\\ue001\\ue004][^，。；]{0,16})在<place:to>(?:境内|内|里)?(?:规划|新|动手|着手|抓紧|计划|启动)*(?:建设|新建|建|打造|兴建|开建|建起|建成|辟出|辟建|布局|设立|筹建|划出)(?:了|起)?(?:\\ue009|一[个座处片])?<gap:6><park:from>(?!的?(?:项目|工程|企业|基础))',
    unless: /政策|领导|支持|对标/u,
    confidence: 0.82,
    examples: ['江津区打算在德感工业园新建一个双福物流产业园，占地1.8平方公里。'],
    counterExamples: ['江津区打算在德感工业园建双福物流产业园项目。'],
  },
  {
    name: 'zh/place-lays-out-zone',
    type: 'PART_OF',
    pattern:
      '(?<=^|[。；，])<district:to>(?:县里|市里|镇里|区里|县|政府|[县市区]委[县市区]政府)?(?:划|腾|拿|辟|让|拨)(?:出|拨)[^，。；\\ue001-\\ue006]{2,14}，?(?:用来|用于)?(?:建起?|建成|新建|建设|打造|辟为|兴建|办起|设立)(?:了|起)?(?:一[个座])?<gap:2><park:from>',
    confidence: 0.84,
    examples: ['江津区划出两千多亩地，建起双福工业园。'],
    counterExamples: ['江津区划出两千多亩地，与双福工业园相连。'],
  },
  {
    name: 'zh/zone-merged-into',
    type: 'PART_OF',
    pattern:
      '<park:from>(?:整体|正式|去年|今年|已|\\d{4}年)*(?:并入|划入|纳入|整合进|划归)(?:到|了)?<park:to>(?!的?(?:规划|考核|名录|名单))',
    confidence: 0.82,
    examples: ['江津区把德感工业园并入江津高新区。'],
    counterExamples: ['江津区把德感工业园纳入江津高新区考核。'],
  },
  {
    name: 'zh/zone-became-part',
    type: 'PART_OF',
    pattern:
      '<park:from>(?:也|便|就|已)?(?:成了?|成为|变成了?|升级为|挂牌为)<park:to>的?(?:一个|一部分|[^，。；\\ue001-\\ue006]{0,6}(?:片区|分园|子园|组团|板块|园中园|区中园))',
    confidence: 0.82,
    examples: ['德感工业园成了江津高新区的一个片区。'],
    counterExamples: ['德感工业园成了江津高新区的对手。'],
  },
];
