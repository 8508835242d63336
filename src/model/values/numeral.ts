const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const smallUnits: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const largeUnits: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** What a Chinese or mixed number may consist of, as the source of a regular expression: 1,200万, 九千万, 12万亿, 一点五亿. */
export const numeralPattern =
  '(?:\\d[\\d,]*(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+(?:点[零〇一二三四五六七八九]+)?)[十百千万亿萬億]*' +
  '(?:(?<=[万亿萬億])\\d[\\d,]*(?:\\.\\d+)?[十百千]?[万萬])?';

/** Full-width letters, digits and signs as ASCII, one for one, so that offsets stay. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/gu, ' ');
}

/** Takes away the binary noise of a decimal product: 1.15 × 1e8 is 115000000. */
export function cleanFloat(value: number): number {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/**
 * The value of a number in Arabic digits, Chinese numerals or both, with 十百千万亿 in any nesting: 1.85亿, 九千万, 1,200万,
 * 12万亿, 一亿五千万. Undefined where the text is no such number.
 */
export function parseNumeral(text: string): number | undefined {
  const plain = /^(?<digits>\d+(?:\.\d+)?)(?<unit>[万亿])?$/u.exec(text)?.groups;
  const figure = Number(plain?.digits ?? 0);
  if (figure > 0) return cleanFloat(figure * (largeUnits[plain?.unit ?? ''] ?? 1));
  const source = toHalfWidth(text).replace(/[\s,]/gu, '');
  if (source === '') return undefined;
  let total = 0;
  let section = 0;
  let current: number | undefined;
  const tokens = source.match(/\d+(?:\.\d+)?|点[零〇一二三四五六七八九]+|./gu) ?? [];
  for (const token of tokens) {
    const digit = /^\d/.test(token) ? Number(token) : digits[token];
    if (digit !== undefined) {
      // 二〇二二 is a row of digits, not a sum.
      current = current !== undefined && token.length === 1 ? current * 10 + digit : digit;
    } else if (token.startsWith('点')) {
      const decimals = [...token.slice(1)].map((sign) => digits[sign] ?? 0).join('');
      current = Number(`${current ?? 0}.${decimals}`);
    } else if (smallUnits[token] !== undefined) {
      section += (current ?? 1) * smallUnits[token];
      current = undefined;
    } else if (largeUnits[token] !== undefined) {
      const unit = largeUnits[token];
      section += current ?? 0;
      // 万亿: a large unit right after another multiplies what stands.
      total = section === 0 ? (total === 0 ? unit : total * unit) : total + section * unit;
      section = 0;
      current = undefined;
    } else {
      return undefined;
    }
  }
  return cleanFloat(total + section + (current ?? 0));
}
