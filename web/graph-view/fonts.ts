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
  const loads = ['450', '600'].map((weight) => document.fonts.load(`${weight} 13px ${family}`, glyphs));
  const all = Promise.allSettled(loads).then(() => {});
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience));
  return { soon: Promise.race([all.then(() => true), late]), all };
}
