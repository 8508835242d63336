/** Linear sRGB, each part from 0 to 1. */
type Rgb = readonly [number, number, number];

/**
 * What of a colour reaches an eye that lacks one kind of cone, as factors on linear sRGB: G. M. Machado, M. M. Oliveira,
 * L. A. F. Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE Transactions on
 * Visualization and Computer Graphics 15(6), 2009, the table for severity 1.0.
 */
export const visions = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export type Vision = keyof typeof visions;
export const allVisions = Object.keys(visions) as Vision[];

/** `#rgb` or `#rrggbb` as the eye of this vision has it. */
export function see(hex: string, vision: Vision): Rgb {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const part = (at: number): number => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const rgb: Rgb = [part(0), part(2), part(4)];
  const m = visions[vision];
  const row = (a: number, b: number, c: number) => Math.min(1, Math.max(0, a * rgb[0] + b * rgb[1] + c * rgb[2]));
  return [row(m[0], m[1], m[2]), row(m[3], m[4], m[5]), row(m[6], m[7], m[8])];
}

/** OKLab (B. Ottosson, “A perceptual color space for image processing”, 2020), in which distances are alike to the eye. */
function toOklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** How far two colours are apart to this vision: 0.02 is just seen side by side, black and white are 1 apart. */
export function distance(one: string, other: string, vision: Vision): number {
  const [a, b] = [toOklab(see(one, vision)), toOklab(see(other, vision))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The contrast of WCAG 2.2 to this vision, from 1 to 21. */
export function contrast(one: string, other: string, vision: Vision): number {
  const light = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  const [a, b] = [light(see(one, vision)), light(see(other, vision))];
  return Math.max(a, b) / Math.min(a, b);
}
