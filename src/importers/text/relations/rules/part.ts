import type { RelationRule } from '../rule.js';

/** Zones inside places and other zones. */
export const partRules: readonly RelationRule[] = [
  {
    name: 'zh/place-builds-zones',
    type: 'PART_OF',
    pattern:
      '<place:to><gap:16>(?:加快|着力|全力|持续|已|正)*(?:构建|建设|打造|形成|拥有|布局|规划|建成|设立|建有)(?<each>[^。；]{0,80}<park>)',
    each: { end: 'from', kinds: ['park'] },
    modality: 'inferred',
    confidence: 0.65,
    examples: ['江津区加快构建由一个双福工业园、一个德感科技城和多个基地组成的创新体系。'],
    counterExamples: ['江津区加快构建创新体系。'],
  },
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
