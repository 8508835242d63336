import { parseNumeral } from '../../../model/values/numeral.js';

const numberText = /^(?:\d[\d,]*(?:\.\d+)?[一二两三四五六七八九十百千]*|[〇零一二两三四五六七八九十百千]+)[万亿]*$/u;

/** Digits up to this many, times 亿, are a number that floating point holds as written. */
const mostDigits = 11;

/** The value of 1200, 35万 or 2亿, as most figures are written; undefined for any other way. */
function readWhole(text: string): number | undefined {
  const last = text.charAt(text.length - 1);
  const unit = last === '万' ? 1e4 : last === '亿' ? 1e8 : 1;
  const end = unit === 1 ? text.length : text.length - 1;
  if (end < 1 || end > mostDigits) return undefined;
  let value = 0;
  for (let at = 0; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value === 0 ? undefined : value * unit;
}

/** 12.5万 → 125000, 1,230 → 1230, 三百 → 300; 多, 余 and 几 are passed over. Undefined where the text is no number. */
export function parseNumber(text: string): number | undefined {
  const whole = readWhole(text);
  if (whole !== undefined) return whole;
  const bare = text.replace(/[多余几\s]/gu, '');
  return numberText.test(bare) ? parseNumeral(bare) : undefined;
}

/** Whether the written figure is rounded down: 50余家, 200多万. */
export function saysMore(text: string): boolean {
  return /[多余几]/u.test(text);
}
