import { parseNumeral } from '../../../model/values/numeral.js';

const numberText = /^(?:\d[\d,]*(?:\.\d+)?[一二两三四五六七八九十百千]*|[〇零一二两三四五六七八九十百千]+)[万亿]*$/u;

/** 12.5万 → 125000, 1,230 → 1230, 三百 → 300; 多, 余 and 几 are passed over. Undefined where the text is no number. */
export function parseNumber(text: string): number | undefined {
  const bare = text.replace(/[多余几\s]/gu, '');
  return numberText.test(bare) ? parseNumeral(bare) : undefined;
}

/** Whether the written figure is rounded down: 50余家, 200多万. */
export function saysMore(text: string): boolean {
  return /[多余几]/u.test(text);
}
