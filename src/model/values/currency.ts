import type { Caption } from '../enumerations.js';

/** Currencies that the texts use, by ISO 4217 code, with the words for their unit. */
export const currencies = {
  CNY: {
    zh: '元',
    en: 'CNY',
    words: ['元人民币', '人民币元', '块钱', '人民币', '元', 'yuan', 'rmb', 'cny', 'renminbi', '¥', '￥'],
  },
  USD: { zh: '美元', en: 'USD', words: ['美元', '美金', 'us dollars', 'u.s. dollars', 'dollars', 'usd', 'us$', '$'] },
  EUR: { zh: '欧元', en: 'EUR', words: ['欧元', 'euros', 'euro', 'eur', '€'] },
  HKD: { zh: '港元', en: 'HKD', words: ['港元', '港币', 'hong kong dollars', 'hkd', 'hk$'] },
  JPY: { zh: '日元', en: 'JPY', words: ['日元', '日圆', 'yen', 'jpy'] },
  GBP: { zh: '英镑', en: 'GBP', words: ['英镑', 'pounds', 'gbp', '£'] },
  KRW: { zh: '韩元', en: 'KRW', words: ['韩元', '韩圆', 'won', 'krw'] },
  TWD: { zh: '新台币', en: 'TWD', words: ['新台币', '台币', 'twd', 'nt$'] },
  SGD: { zh: '新加坡元', en: 'SGD', words: ['新加坡元', '新元', 'singapore dollars', 'sgd', 's$'] },
  AUD: { zh: '澳元', en: 'AUD', words: ['澳元', '澳大利亚元', 'aud', 'a$'] },
  CAD: { zh: '加元', en: 'CAD', words: ['加元', '加拿大元', 'cad', 'c$'] },
  CHF: { zh: '瑞士法郎', en: 'CHF', words: ['瑞士法郎', '瑞郎', 'chf', 'swiss francs'] },
  RUB: { zh: '卢布', en: 'RUB', words: ['卢布', 'rubles', 'rub'] },
  INR: { zh: '印度卢比', en: 'INR', words: ['印度卢比', '卢比', 'rupees', 'inr'] },
  THB: { zh: '泰铢', en: 'THB', words: ['泰铢', 'baht', 'thb'] },
} as const satisfies Readonly<Record<string, Caption & { readonly words: readonly string[] }>>;

export type Currency = keyof typeof currencies;

const wordList: readonly (readonly [word: string, code: Currency])[] = (Object.keys(currencies) as Currency[])
  .flatMap((code) => currencies[code].words.map((word): readonly [string, Currency] => [word, code]))
  .sort((a, b) => b[0].length - a[0].length);
const byWord = new Map(wordList);

/** The ISO code of a currency word or sign: 美元, US$, yuan. */
export function currencyOf(word: string): Currency | undefined {
  return byWord.get(word.trim().toLowerCase()) ?? (word in currencies ? (word as Currency) : undefined);
}

/** Every currency word as the source of a regular expression, longest first; to be used with the flag `i`. */
export const currencyPattern = `(?:${wordList.map(([word]) => word.replace(/[$.]/gu, '\\$&')).join('|')})`;
