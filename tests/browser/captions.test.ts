import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const web = fileURLToPath(new URL('../../web', import.meta.url));

type Tree = { readonly [key: string]: string | Tree };

const listKeys = (tree: Tree, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : listKeys(value, `${prefix}${key}.`),
  );

const readKeys = async (language: string): Promise<string[]> =>
  listKeys(JSON.parse(await readFile(join(web, 'i18n', `${language}.json`), 'utf8'))).sort();

/** The keys that the viewer's sources name, and the beginnings that a value of a closed list completes: `review.judge.`. */
async function readUsedKeys(): Promise<{ keys: Set<string>; beginnings: Set<string> }> {
  const files = (await readdir(web, { recursive: true })).filter((file) => /\.tsx?$/.test(file));
  const sources = await Promise.all(files.map((file) => readFile(join(web, file), 'utf8')));
  const find = (pattern: RegExp) =>
    new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? '')));
  return { keys: find(/\bt\(\s*'([\w.]+)'/g), beginnings: find(/\bt\(\s*`([\w.]+\.)\$\{[^}]+\}`/g) };
}

const withoutPlural = (key: string): string => key.replace(/_(one|other)$/, '');

describe('the words of the viewer', () => {
  it('are the same keys in Chinese and English', async () => {
    expect(await readKeys('zh')).toEqual(await readKeys('en'));
  });

  it('are all used, and none is missing', async () => {
    const known = [...new Set((await readKeys('zh')).map(withoutPlural))];
    const { keys, beginnings } = await readUsedKeys();
    const completes = (key: string) => [...beginnings].some((beginning) => key.startsWith(beginning));
    expect(known.filter((key) => !completes(key)).sort()).toEqual([...keys].filter((key) => !completes(key)).sort());
    expect([...keys].filter((key) => !known.includes(key))).toEqual([]);
    expect([...beginnings].filter((beginning) => !known.some((key) => key.startsWith(beginning)))).toEqual([]);
  });
});
