import type { SentenceFigure } from './sentence-figures.js';

export const saysInvested =
  /投资|投入|斥资|耗资|造价|概算|出资|\binvest|\bcosts?\b|\bspen[dt]|\bput(?:s|ting)?\b|\bpour|\bworth\b/iu;
/** A sum of several things is none of theirs. */
const isOfSeveral =
  /合计|共计|总计|一共|全部|等[^，,；;。]{0,6}(?:个|项|家)|(?<!第)[二两三四五六七八九十\d]+个[^，,；;。]{0,6}项目|(?:项目|工程|企业)[^，,；;。]{0,6}?[二两三四五六七八九十百千\d]+余?多?[个项家宗件]/u;
export const isPartial =
  /累计|已完成|年度|(?<!分)[一二三]期|固定资产|注册|产值|营业|销售|税|\b(?:sales|revenue|output|registered|profit|tax|stake|so far|in total)\b/iu;

/** What stands before a figure, in its clause and in its part of the sentence. */
function before(figure: SentenceFigure, text: string, marks: RegExp): string {
  return text.slice(0, figure.start).split(marks).at(-1) ?? '';
}

/** Whether a sum is said to be invested, and in one thing; `allowsParts` where the question itself asks for a part. */
export function isOneProjects(figure: SentenceFigure, text: string, allowsParts = false): boolean {
  const clause = before(figure, text, /[，；;。]|,(?!\d)/u);
  return (
    saysInvested.test(clause) &&
    !isOfSeveral.test(before(figure, text, /[；;。]/u)) &&
    (allowsParts || !isPartial.test(clause))
  );
}
