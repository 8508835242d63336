import type { AmountKind } from '../model/enumerations.js';

/** Words by which a question asks for one kind of money, most telling first. */
const kindWords: readonly (readonly [AmountKind, RegExp])[] = [
  ['acquisition', /收购|并购|acqui(?:re[ds]?|ring|sitions?)\b|\bbought\b|\btake ?over\b/iu],
  ['equity', /增资|注资|出资|入股|参股|注册资本|capital increase|equity|\bstake\b/iu],
  ['fixedAsset', /固定资产投资|fixed[- ]asset/iu],
  ['paidIn', /到位资金|paid[- ]in/iu],
];

/** The kind of money that a question names. */
export function amountKindIn(masked: string): AmountKind | undefined {
  return kindWords.find(([, words]) => words.test(masked))?.[0];
}
