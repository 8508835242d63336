import { describe, expect, it } from 'vitest';
import { readRelations, sortRelations } from '../../../web/listing/relation-rows.js';
import { edge, node, shown } from './graph-of-places.js';

const nodes = [node('b', 'Company', '白云'), node('a', 'Company', '阿尔'), node('p', 'Project', '一期')];
const edges = [
  edge('b', 'INVESTED_IN', 'p', { amountCny: 3e8, date: '2021-05' }),
  edge('a', 'INVESTED_IN', 'p', { amountCny: 2e10, amountStage: 'signed' }),
  edge('a', 'OWNS', 'b', {}),
];
const rows = readRelations(shown(nodes, edges), 'happened', 'zh');

describe('rows of relations', () => {
  it('say what the picture shows in the words of the language', () => {
    expect(rows[0]?.cells).toEqual({
      from: '白云',
      relation: '投资',
      to: '一期',
      amount: '3 亿元',
      stage: '',
      date: '2021-05',
      sources: '1',
    });
    expect(rows[1]?.cells.stage).toBe('签约');
  });

  it.each([
    ['amount', true, ['a INVESTED_IN p', 'b INVESTED_IN p', 'a OWNS b']],
    ['amount', false, ['b INVESTED_IN p', 'a INVESTED_IN p', 'a OWNS b']],
    ['date', true, ['b INVESTED_IN p', 'a OWNS b', 'a INVESTED_IN p']],
    ['from', false, ['a OWNS b', 'a INVESTED_IN p', 'b INVESTED_IN p']],
  ] as const)('sorted by %s (descending: %s), what is not stated comes last', (by, descending, ids) => {
    expect(sortRelations(rows, { by, descending }, 'zh').map(({ id }) => id)).toEqual(ids);
  });
});
