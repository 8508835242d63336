/** Colours of the current theme, read once from styles/tokens.css. WebGL and canvas can't read custom properties. */
export interface Palette {
  readonly canvas: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly accent: string;
  readonly font: string;
  colour(property: string): string;
  /** The colour washed towards the canvas; 0 leaves it, 1 makes it vanish. */
  fade(colour: string, amount: number): string;
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const known = new Map<string, string>();
  const colour = (property: string): string => {
    const value = known.get(property) ?? style.getPropertyValue(property).trim();
    known.set(property, value);
    return value;
  };
  const canvas = colour('--canvas');
  // Asked for every line and node of a picture, for a handful of colours.
  const faded = new Map<string, string>();
  return {
    canvas,
    ink: colour('--ink'),
    soft: colour('--soft'),
    faint: colour('--faint'),
    accent: colour('--accent'),
    font: colour('--sans'),
    colour,
    fade: (from, amount) => {
      const key = `${from}${amount}`;
      const value = faded.get(key) ?? mixHex(from, canvas, amount);
      faded.set(key, value);
      return value;
    },
  };
}

/** Between two `#rgb` or `#rrggbb` colours; 0 gives the first. */
export function mixHex(from: string, to: string, amount: number): string {
  const [a, b] = [parseHex(from), parseHex(to)];
  const mixed = a.map((part, index) => Math.round(part + ((b[index] ?? part) - part) * amount));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function parseHex(colour: string): number[] {
  const digits = colour.replace('#', '');
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
}
