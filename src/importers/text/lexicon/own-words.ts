import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../../errors.js';

/** The lists that a user's folder may add to: a file each, named after the list. */
export const ownLists = {
  firms: 'firms that texts name without 公司, 集团 or the like',
  'firm-endings': 'words of industry that end the short names of firms',
  'park-endings': 'words that end the names of zones and parks',
  'park-names': 'other names of zones, a line each: name = zone',
  'trade-words': 'products and words of trade, so that none is cut apart',
} as const;

/** The name of a list that a user may add to. */
export type OwnList = keyof typeof ownLists;

/** One entry of a file: a word, or with `=` a name and what it stands for. */
interface Entry {
  readonly word: string;
  readonly meaning?: string;
}

const isOwnList = (name: string): name is OwnList => Object.hasOwn(ownLists, name);
/** A word that the segmenter can hold: two to thirty letters, digits, Chinese characters and the marks of names. */
const wordShape = /^[\p{L}\p{N}·&（）()\-.]{2,30}$/u;

/** The entries of one file. Throws UsageError that names file, line, value and reason. */
function readEntries(path: string, list: OwnList): Entry[] {
  const entries: Entry[] = [];
  readFileSync(path, 'utf8')
    .split(/\r?\n/u)
    .forEach((line, index) => {
      const said = line
        .replace(/^\ufeff/u, '')
        .replace(/#.*$/u, '')
        .trim();
      if (said === '') return;
      const pieces =
        list === 'park-names' ? [said.split('=').map((part) => part.trim())] : said.split(/\s+/u).map((word) => [word]);
      for (const [word = '', meaning] of pieces) {
        const wrong = [word, ...(list === 'park-names' ? [meaning ?? ''] : [])].find((part) => !wordShape.test(part));
        if (wrong !== undefined)
          throw new UsageError(
            'bad-lexicon',
            `${path}, line ${index + 1}: "${said}" ${list === 'park-names' ? 'is not "name = zone"' : `has "${wrong}", which is no word of 2 to 30 letters`}`,
          );
        entries.push(meaning === undefined ? { word } : { word, meaning });
      }
    });
  return entries;
}

/**
 * Reads a folder of a user's own words: `firms.txt`, `park-names.txt` and so on (see `ownLists`), words with spaces or
 * line ends between, `#` before remarks. Throws UsageError for a folder or list that is not there and for what is no word.
 */
export function readOwnWords(folder: string): ReadonlyMap<OwnList, readonly Entry[]> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError('bad-lexicon', `TUPU_LEXICON=${folder}: there is no such folder`);
  const lists = new Map<OwnList, readonly Entry[]>();
  for (const file of readdirSync(folder).sort()) {
    if (file.startsWith('.')) continue;
    const name = file.replace(/\.txt$/u, '');
    if (!file.endsWith('.txt') || !isOwnList(name))
      throw new UsageError(
        'bad-lexicon',
        `${join(folder, file)} is no list of Tupu's; the lists are ${Object.keys(ownLists)
          .map((list) => `${list}.txt`)
          .join(', ')}`,
      );
    lists.set(name, readEntries(join(folder, file), name));
  }
  return lists;
}

let own: ReadonlyMap<OwnList, readonly Entry[]> | undefined;

/** What the folder of TUPU_LEXICON adds to a list; nothing where the variable is not set. Read once. */
export function ownEntries(list: OwnList): readonly Entry[] {
  const folder = process.env.TUPU_LEXICON;
  own ??= folder ? readOwnWords(folder) : new Map();
  return own.get(list) ?? [];
}
