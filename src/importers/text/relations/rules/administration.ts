import type { RelationRule } from '../rule.js';

/** Who runs a zone that lies elsewhere or is entrusted: ADMINISTERED_BY never rolls anything up. */
export const administrationRules: readonly RelationRule[] = [
  {
    name: 'zh/entrusted-to',
    type: 'ADMINISTERED_BY',
    pattern:
      '<place:from>(?:现|现已|今年起|去年起|\\d{4}年起|目前|已|正式|整体)*(?:由|委托|交由|委托给|划归|归)<place:to><gap:6>(?:托管|代管|代为管理|管理|管辖)(?!的)',
    confidence: 0.85,
    examples: ['海川经开区由肥东县托管。', '海川经开区今年起由肥东县全面主导管理。'],
    counterExamples: ['海川经开区由肥东县供水。'],
  },
  {
    name: 'zh/entrusts',
    type: 'ADMINISTERED_BY',
    pattern: '<place:to>(?:负责)?(?:托管|代管)(?:的)?<place:from>',
    confidence: 0.82,
    examples: ['由锦屏高新区托管的海川产业园正式揭牌。'],
    counterExamples: ['锦屏高新区与海川产业园共建。'],
  },
];
