/** Trades as abbreviated firms' names have them: 浙江石油化工 is 浙石化, 上海汽车集团 is 上汽. */
export const tradeAbbreviations: readonly (readonly [RegExp, string])[] = [
  [/^石油化工(?:集团)?$/u, '石化'],
  [/^汽车(?:工业)?(?:集团)?$/u, '汽'],
  [/^钢铁(?:集团)?$/u, '钢'],
  [/^重(?:型)?(?:机械|工业)(?:集团)?$/u, '重'],
  [/^建筑?(?:工程)?(?:集团)$/u, '建'],
  [/^化工(?:集团)?$/u, '化'],
];
