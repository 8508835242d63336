const wide = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f“”‘’…—]';
const brokenWide = new RegExp(`(?<=${wide})[ \\t]*[\\r\\n]+\\s*(?=${wide})`, 'gu');

/**
 * One line of text out of marked-up source: white space folded to single blanks, none where a line of the source broke
 * between Chinese characters, no indents. Invisible marks go.
 */
export function tidyLine(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .replace(/[\u00a0\u2002-\u200a\u202f]/gu, ' ')
    .replace(brokenWide, '')
    .replace(/[ \t\r\n\f\v]+/gu, ' ')
    .replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
}
