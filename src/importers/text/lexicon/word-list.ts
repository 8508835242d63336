/** The words of a lexicon, written one after another with spaces or line ends between them. */
export function readWordList(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
