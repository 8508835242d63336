import type { Candidate, Mention } from './frame.js';
import { normaliseText } from './zh/name-forms.js';

const withoutLevel = (name: string): string => name.replace(/(?:[省市区县镇乡]|街道)$/u, '');

/**
 * Joins a firm's short name, the place after it and 公司 into the one firm whose name holds both: 德方纳米曲靖公司 is
 * 曲靖德方纳米科技有限公司. Leaves them apart where no firm, or more than one, bears both names.
 */
export function joinBranches(
  question: string,
  mentions: readonly Mention[],
  candidates: readonly Candidate[],
): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const firm = joined.at(-1);
    const tail = /^(?:分公司|子公司|公司|工厂|基地|厂)/u.exec(question.slice(mention.end))?.[0];
    if (mention.type !== 'District' || firm?.type !== 'Company' || firm.end !== mention.start || tail === undefined) {
      joined.push(mention);
      continue;
    }
    const place = withoutLevel(normaliseText(mention.text));
    const bearers = [...new Map([...firm.candidates, ...candidates].map((one) => [one.id, one])).values()].filter(
      ({ type, name }) =>
        type === 'Company' &&
        normaliseText(name).includes(normaliseText(firm.text)) &&
        normaliseText(name).includes(place),
    );
    const [only] = bearers;
    if (only === undefined || bearers.length > 1) {
      joined.push(mention);
      continue;
    }
    const end = mention.end + tail.length;
    joined.pop();
    const { others: _, members: __, ...rest } = firm;
    joined.push({ ...rest, text: question.slice(firm.start, end), end, candidates: [only] });
  }
  return joined;
}
