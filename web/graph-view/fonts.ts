import { forgetWidths } from './text-widths.js';

const family = '"Noto Sans SC Variable"';
const patience = 4000;

interface Glyphs {
  /** Settles when they are there or a few seconds are over: whether they are there. */
  readonly soon: Promise<boolean>;
  /** Settles when they are there, or have failed to come. */
  readonly all: Promise<void>;
}

/**
 * Fetches the parts of the web font that these texts need: a canvas, unlike a page, is not drawn again by itself when a
 * font arrives, and names in another font are wider or narrower. Nobody is made to wait long: a name in another font is
 * better than none.
 */
export function loadGlyphs(texts: Iterable<string>): Glyphs {
  const glyphs = [...new Set([...texts].join(''))].join('');
  const fonts = ['450', '600'].map((weight) => `${weight} 13px ${family}`);
  if (fonts.every((font) => document.fonts.check(font, glyphs))) {
    return { soon: Promise.resolve(true), all: Promise.resolve() };
  }
  const all = Promise.allSettled(fonts.map((font) => document.fonts.load(font, glyphs))).then(forgetWidths);
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience));
  return { soon: Promise.race([all.then(() => true), late]), all };
}

// The page's own texts bring glyphs too, in which names on the canvas are drawn from then on.
document.fonts.addEventListener('loadingdone', forgetWidths);
