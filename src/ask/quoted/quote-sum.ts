import type { Frame, Mention, Topic } from '../frame.js';
import type { Names } from '../names.js';
import { matchesTopic } from '../topic.js';
import type { KeptSentence } from './kept-sentences.js';
import type { QuotedFigure } from './quote-statistic.js';
import { figuresIn, type SentenceFigure } from './sentence-figures.js';
import { holds, spellingsOf, subjectsIn } from './sentence-subject.js';
import { phaseSpellings, sumOfPhase } from './sum-of-phase.js';
import { isOneProjects, isPartial, saysInvested } from './sum-words.js';

const currencies = new Set(['CNY', 'USD', 'EUR', 'HKD', 'JPY', 'SGD']);
const capacityUnits: Readonly<Record<string, string>> = {
  t: 't/a',
  台: 'units/a',
  套: 'units/a',
  台套: 'units/a',
  辆: 'units/a',
  只: 'pcs/a',
  件: 'pcs/a',
  片: 'pcs/a',
  支: 'pcs/a',
  GWh: 'GWh/a',
  GW: 'GW/a',
};

/** A sentence that goes on about what the one before named: 项目总投资…, 该公司…. */
const goesOn =
  /^(?:该|这个|这一|此|其|项目|公司|工程|总投资|计划总?投资|建成|达产|全部建成|投产)|^(?:The|This|Its) (?:project|plant|factory|expansion|(?:first|second|third|new) phase|facility|investment|firm|company|line|lines)\b|^It\b|^(?:Work|Construction)(?: on it)? (?:began|started|is|will)/u;

/** What a sentence may be read with: itself and, where it goes on about it, the one before. */
export function windowOf(sentence: KeptSentence): string {
  const previous = sentence.before.at(-1) ?? '';
  return goesOn.test(sentence.text) ? `${previous} ${sentence.text}` : sentence.text;
}

const saysContract = /合同|订单|协议金额|成交|\b(?:contract|order|deal)s?\b/iu;

function sumOf(frame: Frame, figure: SentenceFigure, text: string): boolean {
  if (frame.asked === 'contract')
    return currencies.has(figure.unit) && saysContract.test(text.slice(Math.max(0, figure.start - 24), figure.start));
  return currencies.has(figure.unit) && isOneProjects(figure, text, isPartial.test(frame.question));
}

function capacityOf(figure: SentenceFigure, text: string, wares: readonly Topic[]): boolean {
  if (capacityUnits[figure.unit] === undefined) return false;
  const clause =
    text
      .slice(0, figure.start)
      .split(/[，,；;。]/u)
      .at(-1) ?? '';
  if (
    !/年产|产能|生产能力|年产量|年生产|capacity|a year|annual/iu.test(
      `${clause}${/[\u4e00-\u9fff]/u.test(text) ? '' : figure.tail}`,
    )
  )
    return false;
  return wares.every((ware) => matchesTopic(ware, [`${clause} ${figure.tail}`]));
}

/**
 * The one sum or capacity that kept sentences state of the firm or project that a question names, where they name all
 * that it does, no other firm stands between, and none of them states another figure.
 */
export async function quoteSum(
  names: Names,
  frame: Frame,
  sentences: readonly KeptSentence[],
): Promise<readonly QuotedFigure[]> {
  const { who, project, where } = frame;
  const wants = {
    capacity: frame.asked === 'capacity' || frame.also.includes('capacity'),
    sum:
      frame.asked === 'amount' ||
      frame.asked === 'contract' ||
      frame.asked === 'total' ||
      (frame.also.includes('amount') && saysInvested.test(frame.question)),
  };
  const wares = (frame.product?.candidates ?? []).slice(0, 1).map(({ name, aliases }) => ({
    text: name,
    proper: false,
    anyOf: [name, ...aliases, frame.product?.text ?? ''],
  }));
  const phase = phaseSpellings(frame.masked);
  const [sums, capacities]: [QuotedFigure[], QuotedFigure[]] = [[], []];
  for (const sentence of sentences) {
    const text = windowOf(sentence);
    const named = (mention: Mention | undefined, more = ''): boolean =>
      mention === undefined || holds(`${text}${more}`, spellingsOf(mention));
    const isOfAll = frame.asked !== 'contract' || frame.subjects.every((one) => one.type !== 'Company' || named(one));
    if (!isOfAll || !named(who) || !named(project) || !named(where, `${sentence.headline}${sentence.title}`)) continue;
    if (!frame.topics.every((topic) => matchesTopic(topic, [text]))) continue;
    for (const figure of figuresIn(sentence.text)) {
      const isAsked = phase === undefined || sumOfPhase(sentence.text, phase)?.start === figure.start;
      const isSum = wants.sum && isAsked && sumOf(frame, figure, sentence.text);
      const isCapacity = !isSum && wants.capacity && capacityOf(figure, sentence.text, wares);
      if (!isSum && !isCapacity) continue;
      const isBetween = frame.asked === 'contract' && frame.subjects.length > 1;
      if (!isBetween && !(await isTheirs(names, frame, text, text.length - sentence.text.length + figure.start)))
        continue;
      const unit = isCapacity ? (capacityUnits[figure.unit] ?? figure.unit) : figure.unit;
      (isSum ? sums : capacities).push({ sentence, figure: { ...figure, unit }, score: 1 });
    }
  }
  const chosen = [wants.sum ? theOne(sums) : [], wants.capacity ? theOne(capacities) : []];
  // A question for both is answered by both or not at all: half an answer would look whole.
  const isWhole = (!wants.sum || chosen[0]?.length === 1) && (!wants.capacity || chosen[1]?.length === 1);
  return isWhole ? chosen.flat() : [];
}

/** The first of figures that all say the same; none where they differ. */
function theOne(found: readonly QuotedFigure[]): readonly QuotedFigure[] {
  const [first] = found;
  const agree = found.every(({ figure }) => figure.value === first?.figure.value && figure.unit === first.figure.unit);
  return first !== undefined && agree ? [first] : [];
}

/** Whether the nearest firm named before the figure is the one that is asked about; any where only a project is. */
async function isTheirs(names: Names, { who, project }: Frame, text: string, at: number): Promise<boolean> {
  const head = text.slice(0, at);
  // 甲独资设立乙，分三期投资…: who sets a firm up goes on to say what it invests.
  const firms = (await subjectsIn(names, head)).filter(
    ({ type, start }) => type === 'Company' && !/(?:设立|成立|组建|创办|注册)了?$/u.test(head.slice(0, start)),
  );
  if (who === undefined) {
    // Of several firms and projects of one sentence the figure may be another's.
    const own = project === undefined ? -1 : Math.max(...spellingsOf(project).map((one) => head.lastIndexOf(one)));
    return own >= 0 && firms.every(({ start }) => start < own || firms.length === 1);
  }
  const ids = new Set(who.candidates.map(({ id }) => id));
  const last = firms.at(-1);
  return last?.candidates.some(({ id }) => ids.has(id)) ?? true;
}
