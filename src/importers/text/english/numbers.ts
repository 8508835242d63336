const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
};

/** A number in figures as a regular expression: 4.5, 40,000. */
export const figurePattern = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
export const scalePattern = 'thousand|million|mln|billion|bln|bn|trillion';
/** Small numbers in words, and ordinals. */
export const numberWordPattern = units.slice(1).join('|');
export const ordinalPattern = `${ordinals.slice(1).join('|')}|\\d{1,2}(?:st|nd|rd|th)`;

/** The value of a number in figures or words, with its scale: "1,200", "4.5" billion, "two". Undefined for other words. */
export function parseNumber(figure: string, scale?: string): number | undefined {
  const word = units.indexOf(figure.toLowerCase());
  const value = word >= 0 ? word : Number(figure.replaceAll(',', ''));
  if (Number.isNaN(value)) return undefined;
  const factor = scale === undefined ? 1 : (scales[scale.toLowerCase()] ?? 1);
  // Through a rounded product: 4.35 billion is 4,350,000,000 and not …999.
  return Number((value * factor).toPrecision(15));
}

/** The value of an ordinal, a cardinal or a Roman numeral: second, 2nd, two, II. */
export function parseOrdinal(word: string): number | undefined {
  const ordinal = ordinals.indexOf(word.toLowerCase());
  if (ordinal > 0) return ordinal;
  const roman = romans.indexOf(word);
  if (roman > 0) return roman;
  return parseNumber(word.replace(/(?:st|nd|rd|th)$/u, ''));
}
