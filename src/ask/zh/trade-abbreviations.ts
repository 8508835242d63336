/** Trades as abbreviated firms' names have them: 浙江石油化工 is 浙石化, 上海汽车集团 is 上汽. */
export const tradeAbbreviations: readonly (readonly [trade: RegExp, short: string, full: string])[] = [
  [/^石油化工(?:集团)?$/u, '石化', '石油化工'],
  [/^汽车(?:工业)?(?:集团)?$/u, '汽', '汽车'],
  [/^钢铁(?:集团)?$/u, '钢', '钢铁'],
  [/^重(?:型)?(?:机械|工业)(?:集团)?$/u, '重', '重工'],
  [/^建筑?(?:工程)?(?:集团)$/u, '建', '建筑'],
  [/^化工(?:集团)?$/u, '化', '化工'],
];

/** The full trades that an abbreviated firm's name in a text may stand for: 石油化工 for 浙石化, which shares no pair of letters with it. */
export function fullTradesIn(text: string): readonly string[] {
  return tradeAbbreviations.flatMap(([, short, full]) =>
    new RegExp(`[\\u4e00-\\u9fff]${short}`, 'u').test(text) && !text.includes(full) ? [full] : [],
  );
}
