const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const powers: Readonly<Record<string, number>> = { 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

function parseNumeral(text: string): number | undefined {
  let total = 0;
  let current: number | undefined;
  for (const character of text) {
    const digit = digits[character];
    const unit = units[character];
    if (digit !== undefined) current = digit;
    else if (unit !== undefined) {
      total += (current ?? 1) * unit;
      current = undefined;
    } else return undefined;
  }
  return total + (current ?? 0);
}

/** 12.5万 → 125000, 1,230 → 1230, 三百 → 300. Rounded to the figure's own digits, so that no float dust remains. */
export function parseNumber(text: string): number | undefined {
  const match = /^(\d[\d,]*(?:\.\d+)?)?([一二两三四五六七八九十百千]*)([万亿]*)$/u.exec(
    text.replace(/[多余几\s]/gu, ''),
  );
  if (match === null) return undefined;
  const [, digitsPart, numeral = '', powerPart = ''] = match;
  let base: number | undefined;
  let factor = 1;
  if (digitsPart !== undefined) {
    base = Number(digitsPart.replaceAll(',', ''));
    for (const character of numeral) factor *= powers[character] ?? Number.NaN;
  } else {
    base = parseNumeral(numeral);
  }
  for (const character of powerPart) factor *= powers[character] ?? Number.NaN;
  if (base === undefined || !Number.isFinite(base * factor) || (digitsPart === undefined && numeral === ''))
    return undefined;
  return Number((base * factor).toPrecision(12));
}

/** Whether the written figure is rounded down: 50余家, 200多万. */
export function saysMore(text: string): boolean {
  return /[多余几]/u.test(text);
}
