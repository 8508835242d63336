import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAmounts, findAmounts, formatAmount, parseAmount } from '../../../../src/model/values/amount.js';
import { parseNumeral } from '../../../../src/model/values/numeral.js';

describe('parseAmount', () => {
  it.each([
    ['1.85亿元', 185_000_000, 'CNY', 'exact'],
    ['九千万元', 90_000_000, 'CNY', 'exact'],
    ['1,200万美元', 12_000_000, 'USD', 'exact'],
    ['１，２００万美元', 12_000_000, 'USD', 'exact'],
    ['12.1亿美元', 1_210_000_000, 'USD', 'exact'],
    ['约30亿元', 3_000_000_000, 'CNY', 'about'],
    ['近百亿元', 10_000_000_000, 'CNY', 'about'],
    ['30余亿元', 3_000_000_000, 'CNY', 'over'],
    ['1.2亿多元', 120_000_000, 'CNY', 'over'],
    ['逾5000万欧元', 50_000_000, 'EUR', 'over'],
    ['300亿元以上', 30_000_000_000, 'CNY', 'over'],
    ['不超过20亿元', 2_000_000_000, 'CNY', 'upTo'],
    ['人民币5000万元', 50_000_000, 'CNY', 'exact'],
    ['1亿2000万元', 120_000_000, 'CNY', 'exact'],
    ['1.2万亿元', 1_200_000_000_000, 'CNY', 'exact'],
    ['十二亿港元', 1_200_000_000, 'HKD', 'exact'],
    ['300亿日元', 30_000_000_000, 'JPY', 'exact'],
    ['2亿英镑', 200_000_000, 'GBP', 'exact'],
    ['5000亿韩元', 500_000_000_000, 'KRW', 'exact'],
    ['12 billion yuan', 12_000_000_000, 'CNY', 'exact'],
    ['$1.9 billion', 1_900_000_000, 'USD', 'exact'],
    ['RMB 300 million', 300_000_000, 'CNY', 'exact'],
    ['CNY 28.7bn', 28_700_000_000, 'CNY', 'exact'],
    ['about 12 billion yuan', 12_000_000_000, 'CNY', 'about'],
    ['more than €500 million', 500_000_000, 'EUR', 'over'],
    ['up to $3 billion', 3_000_000_000, 'USD', 'upTo'],
  ])('%s', (text, value, currency, qualifier) => {
    expect(parseAmount(text)).toEqual({ value, currency, qualifier, text });
  });

  it('assumes no currency where none is named', () => {
    expect(parseAmount('287亿')).toEqual({ value: 28_700_000_000, qualifier: 'exact', text: '287亿' });
  });

  it('keeps both ends of a range and takes the upper one as a limit', () => {
    expect(parseAmount('10-12亿元')).toMatchObject({ low: 1e9, high: 1.2e9, value: 1.2e9, qualifier: 'upTo' });
    expect(parseAmount('3亿至5亿元')).toMatchObject({ low: 3e8, high: 5e8 });
    expect(parseAmount('$10-12 billion')).toMatchObject({ low: 1e10, high: 1.2e10, currency: 'USD' });
  });

  it('refuses what is no sum', () => {
    for (const text of ['', '30万吨', '2022年', '元', '三期', '项目总投资30亿元', '5%'])
      expect(parseAmount(text), text).toBeUndefined();
  });
});

describe('findAmounts', () => {
  it('finds sums with their exact place and nothing else', () => {
    const text =
      '总投资约30亿元，其中一期12.5亿元，2022年引进外资1,200万美元，产能30万吨；it invested $1.9 billion in 2022.';
    const found = findAmounts(text);
    expect(found.map(({ text: quote }) => quote)).toEqual(['约30亿元', '12.5亿元', '1,200万美元', '$1.9 billion']);
    for (const { start, end, text: quote } of found) expect(text.slice(start, end)).toBe(quote);
  });
});

describe('formatAmount and compareAmounts', () => {
  it('writes the sum as people read it', () => {
    expect(formatAmount(2.87e10, 'zh')).toBe('287 亿元');
    expect(formatAmount(2.87e10, 'en')).toBe('CNY 28.7 billion');
    expect(formatAmount(1.21e9, 'zh', 'USD')).toBe('12.1 亿美元');
    expect(formatAmount(9e7, 'zh')).toBe('9000 万元');
    expect(formatAmount(1.2e12, 'zh')).toBe('1.2 万亿元');
    expect(formatAmount(5e6, 'en', 'EUR')).toBe('EUR 5 million');
  });

  it('reads back what it wrote, to four decimals of the unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (tenThousands) => {
        const value = tenThousands * 10_000;
        expect(parseAmount(formatAmount(value, 'zh').replace(' ', ''))).toMatchObject({ value, currency: 'CNY' });
      }),
    );
  });

  it('compares within one currency only', () => {
    expect(compareAmounts({ value: 2, currency: 'USD' }, { value: 1, currency: 'USD' })).toBeGreaterThan(0);
    expect(compareAmounts({ value: 2, currency: 'USD' }, { value: 1, currency: 'CNY' })).toBeUndefined();
  });
});

describe('parseNumeral', () => {
  it.each([
    ['一亿五千万', 150_000_000],
    ['十二', 12],
    ['两千', 2000],
    ['12万亿', 12e12],
    ['一点五亿', 150_000_000],
    ['3千万', 30_000_000],
    ['1,234.5', 1234.5],
    ['二〇二二', 2022],
  ])('%s', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it('is undefined for other texts', () => {
    for (const text of ['', '吨', '12吨', 'abc']) expect(parseNumeral(text)).toBeUndefined();
  });
});
