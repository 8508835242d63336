import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../../../src/errors.js';
import { readOwnWords } from '../../../../src/importers/text/lexicon/own-words.js';

let folder = '';
const give = (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tupu-lexicon-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("a user's own words", () => {
  it('are read from a file for each list, without remarks and byte-order mark', () => {
    give({
      'firms.txt': '\ufeff小麦引擎 青鸟云 # ours\n# none here\n橘子工坊\n',
      'park-names.txt': '茶谷 = 都匀经开区\n',
    });
    const lists = readOwnWords(folder);
    expect(lists.get('firms')?.map(({ word }) => word)).toEqual(['小麦引擎', '青鸟云', '橘子工坊']);
    expect(lists.get('park-names')).toEqual([{ word: '茶谷', meaning: '都匀经开区' }]);
  });

  it.each([
    ['firms.txt', '小麦引擎\n厂\n', /firms\.txt, line 2: .*"厂", which is no word/],
    ['firms.txt', '小麦，引擎\n', /firms\.txt, line 1: .*"小麦，引擎"/],
    ['park-names.txt', '茶谷\n', /park-names\.txt, line 1: "茶谷" is not "name = zone"/],
    ['companies.txt', '小麦引擎\n', /companies\.txt is no list of Tupu's; the lists are firms\.txt, /],
    ['firms.csv', '小麦引擎\n', /firms\.csv is no list/],
  ])('are refused by file, line, value and reason: %s %j', (name, text, message) => {
    give({ [name]: text });
    expect(() => readOwnWords(folder)).toThrow(message);
    expect(() => readOwnWords(folder)).toThrow(UsageError);
  });

  it('are refused where the folder is none', () => {
    give({ 'firms.txt': '小麦引擎' });
    mkdirSync(join(folder, 'empty'));
    expect(readOwnWords(join(folder, 'empty')).size).toBe(0);
    expect(() => readOwnWords(join(folder, 'firms.txt'))).toThrow(/there is no such folder/);
    expect(() => readOwnWords(join(folder, 'none'))).toThrow(/TUPU_LEXICON=.*none: there is no such folder/);
  });
});
