import { describe, expect, it } from 'vitest';
import { limitOf, withinLimit } from '../../../src/graph/statement-limit.js';

describe('a statement that reads', () => {
  it('gives its rows where it ends in time, and its own error', async () => {
    expect(await withinLimit('ask/owners-of', 1000, Promise.resolve(7))).toBe(7);
    await expect(withinLimit('ask/owners-of', 1000, Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  });

  it('lets nobody wait for a server that answers no more', async () => {
    const never = new Promise<never>(() => {});
    await expect(withinLimit('ask/owners-of', 20, never, 10)).rejects.toMatchObject({
      code: 'statement-too-slow',
      status: 503,
      message: 'ask/owners-of.cypher ran longer than 0.02 s and was stopped; ask again, or for less',
    });
  });

  it('has less time where a person waits than where a whole graph is read', () => {
    expect(limitOf('ask/owners-of')).toBeLessThan(limitOf('read/all-edges'));
  });
});
