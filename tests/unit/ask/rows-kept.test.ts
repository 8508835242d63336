import { describe, expect, it } from 'vitest';
import { readRows } from '../../../src/ask/rows-kept.js';
import type { GraphReader, Row } from '../../../src/graph/graph.js';

const makes = (from: string, to: string): Row => ({ from: { id: from }, to: { id: to }, type: 'PRODUCES' });
const given: Readonly<Record<string, readonly Row[]>> = {
  'ask/products-of': [makes('kiln', 'brick'), makes('mill', 'flour'), makes('kiln', 'tile')],
  'ask/partners-of': [makes('kiln', 'mill'), makes('mill', 'kiln')],
  'ask/projects-of': [{ project: { id: 'works' }, companyIds: ['kiln', 'mill'] }],
};
const ids = ['kiln', 'mill', 'idle', 'works'];
const reader = { readNamed: async (name: string) => [...(given[name] ?? [])] } as unknown as GraphReader;
const found = async (name: string, params: Readonly<Record<string, unknown>>) =>
  (await readRows(reader, ids)).find(name, params);

describe('rows kept in memory', () => {
  it('are those of the asked ids alone, in the order of the statement', async () => {
    const [brick, flour, tile] = given['ask/products-of'] ?? [];
    expect(await found('ask/products-of', { makerIds: ['kiln'] })).toEqual([brick, tile]);
    expect(await found('ask/products-of', { makerIds: ['mill', 'kiln'] })).toEqual([brick, flour, tile]);
    expect(await found('ask/products-of', { makerIds: ['idle'] })).toEqual([]);
  });

  it('are given once where they belong to several of the ids', async () => {
    expect(await found('ask/partners-of', { companyIds: ['mill', 'kiln'] })).toEqual(given['ask/partners-of']);
    expect(await found('ask/projects-of', { companyIds: ['kiln', 'mill'], placeIds: [] })).toHaveLength(1);
  });

  it('answer nothing that they do not hold: an id unknown, a narrower question, another statement', async () => {
    expect(await found('ask/products-of', { makerIds: ['kiln', 'merged'] })).toBeUndefined();
    expect(await found('ask/projects-of', { companyIds: ['kiln'], placeIds: ['town'] })).toBeUndefined();
    expect(await found('ask/owners-of', { companyIds: ['kiln'] })).toBeUndefined();
  });
});
