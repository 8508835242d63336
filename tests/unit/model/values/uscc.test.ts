import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUscc, isValidUscc, parseUscc, usccCheckSign } from '../../../../src/model/values/uscc.js';

const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * The check sign of a published code (Huawei Technologies: 914403001922038216) by hand after GB 32100-2015:
 * signs     9  1  4  4  0  3  0  0  1  9  2  2  0  3  8  2  1
 * weights   1  3  9 27 19 26 16 17 20 29 25 13  8 24 10 30 28
 * products  9  3 36 108 0 78  0  0 20 261 50 26 0 72 80 60 28 = 831; 831 mod 31 = 25; 31 − 25 = 6.
 */
const huaweiProducts = [9, 3, 36, 108, 0, 78, 0, 0, 20, 261, 50, 26, 0, 72, 80, 60, 28];

describe('unified social credit code', () => {
  it('has the check sign that the standard prescribes', () => {
    const sum = huaweiProducts.reduce((a, b) => a + b, 0);
    expect(sum).toBe(831);
    expect(31 - (sum % 31)).toBe(6);
    expect(usccCheckSign('91440300192203821')).toBe('6');
    expect(isValidUscc('914403001922038216')).toBe(true);
  });

  it('accepts published codes whose check sign is a letter', () => {
    // Codes as these firms are commonly listed: Tencent Computer Systems, Alibaba (China), Xiaomi Technology, Baidu Online.
    for (const code of ['9144030071526726XG', '91330100799655058B', '91110108551385082Q', '91110000802100433B']) {
      expect(isValidUscc(code), code).toBe(true);
    }
  });

  it('refuses a code with one sign changed, whatever sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 17 }), fc.constantFrom(...signs), (at, sign) => {
        const code = '914403001922038216';
        fc.pre(code.charAt(at) !== sign);
        expect(isValidUscc(code.slice(0, at) + sign + code.slice(at + 1))).toBe(false);
      }),
    );
  });

  it('refuses letters that the code lacks, wrong lengths and other texts', () => {
    for (const text of ['', '91440300192203821I', '91440300192203821', '9144030019220382166', '华为技术有限公司']) {
      expect(isValidUscc(text), text).toBe(false);
    }
  });

  it('reads spaces, hyphens, small and full-width letters as one code', () => {
    expect(cleanUscc(' 9144 0300-7152 6726xg ')).toBe('9144030071526726XG');
    expect(isValidUscc('９１４４０３００１９２２０３８２１６')).toBe(true);
  });

  it('tells authority, class, division and organisation code', () => {
    expect(parseUscc('914403001922038216')).toEqual({
      code: '914403001922038216',
      authority: '工商',
      organisationClass: '企业',
      adcode: '440300',
      organisationCode: '192203821',
    });
    expect(parseUscc('914403001922038217')).toBeUndefined();
  });
});
