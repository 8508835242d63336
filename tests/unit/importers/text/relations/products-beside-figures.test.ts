import { describe, expect, it } from 'vitest';
import { relationsOf } from './relations-of.js';

describe('a product before its yearly figure', () => {
  it('begins behind the words that say when', () => {
    for (const when of ['建成后', '建成之后', '投产后', '全部达产后', '满产之后'])
      expect(relationsOf(`海川电机有限公司二期厂房已经动工，${when}空调压缩机年产能将达到80万台。`)).toContain(
        'PRODUCES 海川电机有限公司 空调压缩机 800000',
      );
  });
});
