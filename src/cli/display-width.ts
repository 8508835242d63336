const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const invisible = /[\p{M}\u200b-\u200f\ufeff]/u;

/** How many columns of a terminal a text takes: Chinese characters and full-width signs take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += invisible.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** Cuts a text to at most `columns`, with … where something was cut. */
export function cutToWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let cut = '';
  let width = 1;
  for (const character of text) {
    width += displayWidth(character);
    if (width > columns) break;
    cut += character;
  }
  return `${cut}…`;
}
