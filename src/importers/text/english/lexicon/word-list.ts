/** Words between white space, in any number of lines. */
export const readWords = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** Names between commas or line ends, spaces kept inside them. */
export const readNames = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[,\n]/u)
      .map((name) => name.trim())
      .filter(Boolean),
  );
