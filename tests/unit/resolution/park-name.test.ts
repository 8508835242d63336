import { describe, expect, it } from 'vitest';
import { compareEntities, type ResolvableEntity } from '../../../src/resolution/score.js';
import { plainName } from '../../../src/resolution/simplify.js';

const park = (id: string, name: string, scope?: string): ResolvableEntity => ({
  ...{ id, type: 'IndustrialPark', name, normalName: plainName(name), canonicalId: id, scope },
});
const judge = (name: string, left?: string, right?: string) =>
  compareEntities(park('left', name, left), park('right', name, right)).judgement;

describe('two parks of one name', () => {
  it.each(['科技产业园', '循环经济产业园', '生物医药产业园', '城东工业园区', '高新区'])(
    'are not one where the name could stand anywhere: %s',
    (name) => {
      expect(judge(name)).not.toBe('same');
      expect(judge(name, '合肥', '合肥')).toBe('same');
      expect(judge(name, '合肥', '芜湖')).not.toBe('same');
    },
  );
  it.each(['光谷生物城', '松山湖科技园', '合肥高新区'])('are one where it stands for one place: %s', (name) =>
    expect(judge(name)).toBe('same'),
  );
});
