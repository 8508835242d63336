/** A character range of a style sheet, such as U+4E00-4E7F. */
const rangePattern = /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/giu;

/**
 * The parts of the page's web fonts that these texts need, as style rules that hold the fonts themselves: a page that
 * is opened elsewhere finds neither our server nor, perhaps, a Chinese font. A part that can't be fetched is left out.
 */
export async function embedFonts(text: string): Promise<string> {
  const needed = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => covers(rule.style.getPropertyValue('unicode-range'), needed));
  const embedded = await Promise.all(rules.map((rule) => embedRule(rule)));
  return embedded.join('\n');
}

function covers(ranges: string, needed: ReadonlySet<number>): boolean {
  for (const [, low = '', high = low] of ranges.matchAll(rangePattern)) {
    const [from, to] = [Number.parseInt(low, 16), Number.parseInt(high, 16)];
    for (const letter of needed) if (letter >= from && letter <= to) return true;
  }
  return false;
}

async function embedRule(rule: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/u.exec(rule.style.getPropertyValue('src'))?.[1];
  if (address === undefined) return '';
  try {
    const response = await fetch(new URL(address, rule.parentStyleSheet?.href ?? location.href));
    const data = await readAsAddress(await response.blob());
    return rule.cssText.replace(/src:[^;]+;/u, `src: url("${data}") format("woff2");`);
  } catch {
    return '';
  }
}

function readAsAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('not readable')));
    reader.readAsDataURL(blob);
  });
}
