import { describe, expect, it } from 'vitest';
import { type Branch, readTree } from '../../../web/listing/graph-tree.js';
import { edge, node, shown } from './graph-of-places.js';

const nodes = [
  node('investor', 'Company'),
  node('plant', 'Project'),
  node('firm', 'Company'),
  node('park', 'IndustrialPark'),
  node('district', 'District'),
];
const edges = [
  edge('park', 'PART_OF', 'district'),
  edge('firm', 'LOCATED_IN', 'park'),
  edge('plant', 'LOCATED_IN', 'park'),
  edge('investor', 'INVESTED_IN', 'plant', { amountCny: 2e9 }),
];

const outline = (branches: readonly Branch[]): unknown[] =>
  branches.map((branch) => (branch.size === 0 ? branch.key : [branch.key, outline(branch.children())]));

const places = [
  'node:district',
  [
    [
      'node:park',
      [
        ['node:firm', ['edge:firm LOCATED_IN park@firm']],
        ['node:plant', ['edge:plant LOCATED_IN park@plant', 'edge:investor INVESTED_IN plant@plant']],
        'edge:park PART_OF district@park',
      ],
    ],
  ],
];
const others = ['group:Company', [['node:investor', ['edge:investor INVESTED_IN plant@investor']]]];

describe('the tree of what is shown', () => {
  it.each([
    ['by place', true],
    ['in another layout', false],
  ])('hangs firms and projects on parks, parks on places, and relations under both their ends, %s', (_, byPlace) => {
    expect(outline(readTree(shown(nodes, edges, byPlace), 'zh').roots)).toEqual([places, others]);
  });

  it('leads from a root to a thing, and to a relation under its subject', () => {
    const tree = readTree(shown(nodes, edges), 'zh');
    expect(tree.pathTo({ kind: 'node', id: 'firm' })).toEqual(['node:district', 'node:park', 'node:firm']);
    expect(tree.pathTo({ kind: 'edge', id: 'investor INVESTED_IN plant' })).toEqual([
      'group:Company',
      'node:investor',
      'edge:investor INVESTED_IN plant@investor',
    ]);
    expect(tree.pathTo({ kind: 'node', id: 'elsewhere' })).toEqual([]);
  });

  it('lists places that sources put in each other, each once', () => {
    const loop = [edge('park', 'PART_OF', 'district'), edge('district', 'PART_OF', 'park')];
    const told = JSON.stringify(outline(readTree(shown(nodes, [...loop, ...edges.slice(1)]), 'zh').roots));
    for (const { id } of nodes) expect(told.split(`"node:${id}"`)).toHaveLength(2);
  });
});
