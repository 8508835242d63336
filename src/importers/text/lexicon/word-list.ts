import { type OwnList, ownEntries } from './own-words.js';

/**
 * The words of a lexicon, written one after another with spaces or line ends between them, and those that the user's own
 * folder adds to the list of that name.
 */
export function readWordList(text: string, list?: OwnList): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return list === undefined ? words : [...words, ...ownEntries(list).map(({ word }) => word)];
}
