import type { PrivateKind } from '../reasons.js';
import type { Column } from './layout.js';

/** What of persons is never kept, by heading; compared without spaces and in lower case. */
const privateHeadings: readonly (readonly [kind: PrivateKind, pattern: RegExp])[] = [
  ['identity numbers', /身份证|证件号|护照号|idcard|idnumber|identity(?:card|no|number)|passport|nationalid/u],
  ['phones', /电话|手机|联系方式|联系人方式|传真|phone|mobile|^tel$|telephone|contactnumber|fax/u],
  ['home addresses', /家庭(?:住址|地址)|住址|居住地|户籍地址|homeaddress|residentialaddress/u],
  ['e-mail addresses', /邮箱|电子邮件|^e-?mail/u],
];

/** ISO 7064 MOD 11-2, as GB 11643 uses it: an identity number, told from any other eighteen digits. */
export function isIdentityNumber(text: string): boolean {
  const number = text.trim().toUpperCase();
  if (!/^[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/u.test(number)) return false;
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += Number(number[at]) * (2 ** (17 - at) % 11);
  return '10X98765432'[sum % 11] === number[17];
}

const isPhone = (text: string): boolean => /^(?:\+?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}$/u.test(text.trim());

/** What a column holds that is not kept, by its heading, else by most of its values; undefined where it may be kept. */
export function privateKindOf(column: Pick<Column, 'folded'>, values: readonly string[]): PrivateKind | undefined {
  const byHeading = privateHeadings.find(([, pattern]) => pattern.test(column.folded))?.[0];
  if (byHeading !== undefined) return byHeading;
  const filled = values.filter((value) => value.trim() !== '');
  const mostly = (test: (value: string) => boolean) =>
    filled.length > 0 && filled.filter(test).length * 2 > filled.length;
  if (mostly(isIdentityNumber)) return 'identity numbers';
  return mostly(isPhone) ? 'phones' : undefined;
}
