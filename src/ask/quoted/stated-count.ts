import { parseNumeral } from '../../model/values/numeral.js';
import type { Inquiry, Reply } from '../inquiry.js';
import { claimIdsOfRow, rowOf } from '../rows.js';
import { formatQuantity, say } from '../wording.js';
import { normaliseText } from '../zh/name-forms.js';
import { figuresIn } from './sentence-figures.js';

const words = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const numberOf = (text: string): number => {
  const word = words.indexOf(text.toLowerCase());
  return word >= 0 ? word + 2 : (parseNumeral(text.replaceAll(',', '')) ?? Number.NaN);
};

/** How a sentence that lists some of many says how many they are: 「甲、乙、丙等企业38家」, "38 firms, including A and B". */
const wordings: readonly RegExp[] = [
  /等[^，,。；;、\d]{0,8}?(?<count>\d[\d,]*|[一二三四五六七八九十百]+)余?多?(?:家|个|户)/u,
  /(?<count>\d[\d,]*|[一二三四五六七八九十百]+)余?多?(?:家|个|户)[^，,。；;\d]{0,12}[，,：:（(]?(?:包括|其中有|如|像|有)/u,
  /(?<count>\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[\w-]+ ){0,5}?(?:companies|firms|enterprises|makers|manufacturers|projects),? (?:including|such as|among them)\b/iu,
];

/** The number that a sentence gives of what it lists; undefined where it gives none. */
export function countIn(sentence: string): number | undefined {
  const text = wordings.map((one) => one.exec(sentence)?.groups?.count).find((one) => one !== undefined);
  const count = text === undefined ? Number.NaN : numberOf(text);
  return Number.isFinite(count) ? count : undefined;
}

/**
 * An answer that counts what the graph lists, where the very sentence that lists them says that they are more: that
 * number is the answer, and what the graph knows of them is said to be some.
 */
export async function withStatedCount(inquiry: Inquiry, reply: Reply): Promise<Reply> {
  const { frame, language } = inquiry;
  const isCount = reply.status === 'answered' && reply.value === reply.entities.length && reply.entities.length > 0;
  if (!isCount || !frame.also.includes('count') || frame.when !== undefined || frame.bounds !== undefined) return reply;
  const known = reply.entities.map(normaliseText);
  for (const view of await inquiry.sources(reply.claimIds)) {
    const count = countIn(view.quote);
    const said = normaliseText(view.quote);
    const listed = known.filter((name) => said.includes(name)).length;
    if (count === undefined || count <= reply.entities.length || listed < Math.min(2, known.length)) continue;
    return {
      ...reply,
      value: count,
      answer: `${say(language, `来源原句写的是${count}，图谱读到其中${reply.entities.length}：`, `The source says ${count}; the graph knows ${reply.entities.length} of them: `)}${reply.answer}`,
    };
  }
  return reply;
}

const asksMoney =
  /金额|资金|总额|引资|总投资|投资额|多少钱|多少亿|\b(?:value|worth|amounts?|investment|sum|cost|how much)\b/iu;
const ofMoney = /资金|金额|引资|投资|总额|额$|\b(?:worth|value|investment|total)/iu;

/**
 * A count that was answered with a sum asked for beside it: the sum that the same sentence goes on with, before it counts
 * something else.
 */
export async function withPairedSum(inquiry: Inquiry, reply: Reply): Promise<Reply> {
  const { frame, language } = inquiry;
  const counts = reply.rows.filter(
    ({ unit, metric }) => typeof metric === 'string' && /^[个家项户]$/u.test(String(unit)),
  );
  const [count] = counts;
  const hasSum = reply.rows.some(({ unit, currency }) => /^[A-Z]{3}$/u.test(String(unit ?? currency ?? '')));
  if (reply.status !== 'answered' || counts.length !== 1 || hasSum || !asksMoney.test(frame.question)) return reply;
  const claimIds = count === undefined ? [] : claimIdsOfRow(count);
  for (const view of await inquiry.sources(claimIds)) {
    const figures = figuresIn(view.quote);
    const at = figures.findIndex(({ value, unit }) => value === count?.value && unit === count?.unit);
    const next = at < 0 ? undefined : figures[at + 1];
    if (next === undefined || !/^[A-Z]{3}$/u.test(next.unit)) continue;
    const between = view.quote.slice(figures[at]?.end ?? 0, next.start);
    if (/[。；;]/u.test(between) || !ofMoney.test(between)) continue;
    const { value: _, unit: __, ...rest } = reply;
    const text = view.quote.slice(next.start, next.end);
    return {
      ...rest,
      answer: `${reply.answer}${say(language, `同一句接着写：${next.label}${text}，没有读入图谱，请对照原文。`, ` The same sentence goes on: ${formatQuantity(next.value, next.unit, 'en')}; this was not read into the graph.`)}`,
      rows: [
        ...reply.rows,
        rowOf(
          {
            group: say(language, '来源原句，未入图谱', "a source's sentence, not in the graph"),
            metric: next.label,
            value: next.value,
            unit: next.unit,
          },
          claimIds,
        ),
      ],
    };
  }
  return reply;
}
