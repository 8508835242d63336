const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** The source of a pattern that matches any of the words, the longest that fits. */
export const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
