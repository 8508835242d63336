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

async function readUsedKeys(): Promise<Set<string>> {
  const files = (await readdir(web, { recursive: true })).filter((file) => /\.tsx?$/.test(file));
  const sources = await Promise.all(files.map((file) => readFile(join(web, file), 'utf8')));
  return new Set(
    sources.flatMap((source) => [...source.matchAll(/\bt\(\s*'([\w.]+)'/g)].map((match) => match[1] ?? '')),
  );
}

const withoutPlural = (key: string): string => key.replace(/_(one|other)$/, '');

describe('the words of the viewer', () => {
  it('are the same keys in Chinese and English', async () => {
    expect(await readKeys('zh')).toEqual(await readKeys('en'));
  });

  it('are all used, and none is missing', async () => {
    const known = new Set((await readKeys('zh')).map(withoutPlural));
    expect([...known].sort()).toEqual([...(await readUsedKeys())].sort());
  });
});
