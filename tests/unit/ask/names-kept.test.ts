import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/ask/frame.js';
import { keepNames } from '../../../src/ask/names-kept.js';

const thing = (name: string, ...keys: readonly string[]) => ({
  candidate: { id: name, type: 'Company', name, aliases: [], known: true, places: [] } satisfies Candidate,
  keys,
});
const names = keepNames([
  thing('万凯新材料股份有限公司', 'wankaixincailiao', 'wkxcl'),
  thing('华峰集团有限公司', 'huafengjituan', 'hfjt'),
  thing('华锋精密', 'huafengjingmi', 'hfjm'),
]);
const found = async (words: string, ...keys: readonly string[]) =>
  (await names.find(words, keys)).map(({ name }) => name);

describe('names kept in memory', () => {
  it('are found by pairs of characters, the rarest first', async () => {
    expect(await found('万凯投资了什么')).toEqual(['万凯新材料股份有限公司']);
    expect((await found('华峰有限公司'))[0]).toBe('华峰集团有限公司');
    expect(await found('天气')).toEqual([]);
  });

  it('are found by the beginnings of Latin keys, all homophones of one', async () => {
    expect((await found('Huafeng', 'huafeng')).sort()).toEqual(['华峰集团有限公司', '华锋精密'].sort());
    expect(await found('', 'zz')).toEqual([]);
  });

  it('are found though one letter of a Latin key is amiss, or its end', async () => {
    const like = async (text: string, key: string) => (await names.findLike(text, key)).map(({ name }) => name);
    expect(await like('', 'huafengjinmi')).toContain('华锋精密');
    expect(await like('', 'huafnegjituan')).toContain('华峰集团有限公司');
    expect(await like('', 'huafengjituxyz')).toEqual(['华峰集团有限公司']);
    expect(await like('', 'zhongtian')).toEqual([]);
  });
});
