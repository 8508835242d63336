import { describe, expect, it } from 'vitest';
import type { Branch } from '../../../web/listing/graph-tree.js';
import { listRows, readTreeKey } from '../../../web/listing/tree-rows.js';

const branch = (key: string, children: readonly Branch[] = []): Branch => ({
  key,
  text: key,
  hint: '',
  type: undefined,
  selection: undefined,
  size: children.length,
  children: () => children,
});
const tree = [branch('district', [branch('park', [branch('firm')]), branch('plant')]), branch('others', [branch('x')])];
const opened = (...keys: string[]) => ({ keys: new Set(keys), listed: new Map() });

describe('rows of a tree', () => {
  it('stand with their level, position and the number of their siblings', () => {
    const rows = listRows(tree, opened('district', 'park'));
    expect(rows.map(({ key, level, position, siblings }) => [key, level, position, siblings])).toEqual([
      ['district', 1, 1, 2],
      ['park', 2, 1, 2],
      ['firm', 3, 1, 1],
      ['plant', 2, 2, 2],
      ['others', 1, 2, 2],
    ]);
  });

  it('are listed a hundred at a time, and the last one brings more', () => {
    const many = [
      branch(
        'all',
        Array.from({ length: 250 }, (_, index) => branch(`child ${index}`)),
      ),
    ];
    const first = listRows(many, opened('all'));
    expect(first).toHaveLength(102);
    expect(first.at(-1)).toMatchObject({ key: 'more:all', left: 150, siblings: 101, parentKey: 'all' });
    const all = listRows(many, { keys: new Set(['all']), listed: new Map([['all', 300]]) });
    expect(all.map(({ key }) => key).at(-1)).toBe('child 249');
  });
});

describe('keys in a tree', () => {
  const rows = listRows(tree, opened('district'));
  it.each([
    ['ArrowDown', 'district', { focus: 'park' }],
    ['ArrowUp', 'district', { focus: 'district' }],
    ['ArrowRight', 'district', { focus: 'park' }],
    ['ArrowRight', 'park', { open: ['park'] }],
    ['ArrowRight', 'plant', undefined],
    ['ArrowLeft', 'plant', { focus: 'district' }],
    ['ArrowLeft', 'district', { close: 'district' }],
    ['ArrowLeft', 'others', undefined],
    ['Home', 'others', { focus: 'district' }],
    ['End', 'district', { focus: 'others' }],
    ['*', 'plant', { open: ['park'] }],
    ['q', 'plant', undefined],
  ])('%s on %s', (key, focused, step) => {
    expect(readTreeKey(key, rows, focused)).toEqual(step);
  });
});
