/**
 * The unified social credit code of legal persons and other organisations, after GB 32100-2015: one sign for the
 * registering authority, one for the class of organisation, six digits of the division (GB/T 2260), nine signs of the
 * organisation code (GB 11714), one check sign.
 */
const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** GB 32100-2015, table 5: powers of 3 modulo 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Registering authorities by the first sign, after table 1 of the standard. */
export const registeringAuthorities: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  '1': { zh: '机构编制', en: 'Commission for Public Sector Reform' },
  '2': { zh: '外交', en: 'Foreign Affairs' },
  '3': { zh: '司法行政', en: 'Justice' },
  '4': { zh: '文化', en: 'Culture' },
  '5': { zh: '民政', en: 'Civil Affairs' },
  '6': { zh: '旅游', en: 'Tourism' },
  '7': { zh: '宗教', en: 'Religious Affairs' },
  '8': { zh: '工会', en: 'Trade Unions' },
  '9': { zh: '工商', en: 'Market Regulation' },
  A: { zh: '中央军委改革和编制办公室', en: 'Central Military Commission' },
  N: { zh: '农业', en: 'Agriculture' },
  Y: { zh: '其他', en: 'Other' },
};

/** Classes under market regulation (first sign 9), after table 1. */
const marketClasses: Readonly<Record<string, string>> = {
  '1': '企业',
  '2': '个体工商户',
  '3': '农民专业合作社',
  '9': '其他',
};

/** Upper case without spaces and hyphens, full-width signs as ASCII. Says nothing about validity. */
export function cleanUscc(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/gu, '').toUpperCase();
}

/** The check sign of the first 17 signs: 31 minus the weighted sum modulo 31. Undefined for signs that the code lacks. */
export function usccCheckSign(first17: string): string | undefined {
  if (first17.length !== 17) return undefined;
  let sum = 0;
  for (const [at, sign] of [...first17].entries()) {
    const value = signs.indexOf(sign);
    const weight = weights[at];
    if (value < 0 || weight === undefined) return undefined;
    sum += value * weight;
  }
  return signs.charAt((31 - (sum % 31)) % 31);
}

/** Whether the text, cleaned, is a code with a known authority, a division of six digits and the right check sign. */
export function isValidUscc(text: string): boolean {
  const code = cleanUscc(text);
  return (
    /^[1-9ANY][0-9A-HJ-NPQRTUWXY]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code) &&
    usccCheckSign(code.slice(0, 17)) === code.charAt(17)
  );
}

export interface UsccParts {
  readonly code: string;
  readonly authority: string;
  /** Only under market regulation: 企业, 个体工商户, 农民专业合作社, 其他. */
  readonly organisationClass?: string;
  /** The division where it was first registered; it stays when the firm moves. */
  readonly adcode: string;
  readonly organisationCode: string;
}

/** The parts of a valid code; undefined for any other text. */
export function parseUscc(text: string): UsccParts | undefined {
  const code = cleanUscc(text);
  if (!isValidUscc(code)) return undefined;
  const organisationClass = code.startsWith('9') ? marketClasses[code.charAt(1)] : undefined;
  return {
    code,
    authority: registeringAuthorities[code.charAt(0)]?.zh ?? '',
    ...(organisationClass === undefined ? {} : { organisationClass }),
    adcode: code.slice(2, 8),
    organisationCode: code.slice(8, 17),
  };
}
