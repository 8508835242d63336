const family = '"Noto Sans SC Variable"';
const patience = 4000;

/**
 * Waits for the parts of the web font that these texts need: a canvas, unlike a page, is not drawn again by itself when
 * a font arrives. Gives up after a few seconds: a name in another font is better than none.
 */
export async function loadGlyphs(texts: Iterable<string>): Promise<void> {
  const glyphs = [...new Set([...texts].join(''))].join('');
  const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
  const loads = ['450', '600'].map((weight) => document.fonts.load(`${weight} 13px ${family}`, glyphs));
  await Promise.race([late, Promise.all(loads).catch(() => {})]);
}
