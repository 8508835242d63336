import type { Language } from '../model/api.js';
import { numberOf, type Thing, textOf, textsOf, thingOf } from './fact.js';
import { areOfKind } from './figure-kinds.js';
import { asksGrowth, figuresWanted, shareOfWords, spelledOut, translatedWords } from './figure-words.js';
import type { Mention } from './frame.js';
import { type Inquiry, idsOf, notInGraph, type Reply } from './inquiry.js';
import { contains, equals, type Period } from './period.js';
import { named, rowOf } from './rows.js';
import { formatQuantity, listNames, nameFor, say } from './wording.js';

/** A figure about a place, park or company. */
export interface Figure {
  readonly id: string;
  readonly subject: Thing;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly period: string;
  readonly growth?: number;
  readonly claimIds: readonly string[];
}

function figureOf(row: Readonly<Record<string, unknown>>): Figure | undefined {
  const node = (row.statistic ?? {}) as Readonly<Record<string, unknown>>;
  const properties = (row.properties ?? {}) as Readonly<Record<string, unknown>>;
  const value = numberOf(node.value);
  if (value === undefined) return undefined;
  const growth = numberOf(node.growth);
  return {
    id: String(node.id),
    subject: thingOf(row.subject),
    metric: textOf(node.metric) ?? '',
    value,
    unit: textOf(node.unit) ?? '',
    period: textOf(node.period) ?? '',
    claimIds: textsOf(properties.claimIds),
    ...(growth === undefined ? {} : { growth }),
  };
}

/** Spellings of one figure made alike, and what says nothing taken away. */
function plain(text: string): string {
  return text
    .replace(/\([^)]*\)|（[^）]*）/gu, '')
    .replace(/营业总?收入|销售收入/gu, '营收')
    .replace(/签(?:下来?)?了?(?=(?:多少|几)[个项])/gu, '签约')
    .replace(/规上/gu, '规模以上')
    .replace(/(?:协议|计划|预计|合同)(?=总投资)/gu, '')
    .replace(/实际利用外资/gu, '实际使用外资')
    .replace(/(?:总量|总额|金额|数量|数|总数|合计)$/u, '')
    .replace(/的|了|完成|实现|累计|全年|全区|全市/gu, '')
    .replace(/^(?:现有|共有|已有|拥有|有|已|入驻|落户|进驻|集聚|聚集)(?=..)/u, '');
}

const pairsOf = (text: string): readonly string[] =>
  text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));

/** How much of a figure's name the question says: 0 to 1. 规模以上 may be left out, at a small cost. */
export function metricScore(metric: string, question: string): number {
  const full = scoreName(metric, question);
  const short = plain(metric).replace(/^规模以上/u, '');
  return short === plain(metric) || short === '' ? full : Math.max(full, 0.9 * scoreName(short, question));
}

function scoreName(metric: string, question: string): number {
  const wanted = plain(metric).toLowerCase();
  if (wanted === '') return 0;
  // 安排了多少项重点工程 says 安排重点工程.
  const said = plain(question)
    .toLowerCase()
    .replace(/(?:多少|几)(?:个|家|项|户|名|人|台|套|辆|吨)?/gu, '');
  if (/^[a-z]/u.test(wanted)) {
    const words = wanted.split(/[^a-z&-]+/u).filter((word) => word.length > 2 && word !== 'the');
    const known = words.filter((word) => said.includes(word.replace(/s$/u, '')));
    return words.length === 0 ? 0 : known.length / words.length;
  }
  if (said.includes(wanted)) return 1;
  const pairs = pairsOf(wanted);
  return pairs.filter((pair) => said.includes(pair)).length / pairs.length;
}

/** The question without the stretch that names a metric: the one, so long, that holds most of its pairs. */
function withoutMetric(question: string, metric: string): string {
  const pairs = pairsOf(metric);
  const size = metric.length + 3;
  const held = (at: number): number => pairs.filter((pair) => question.slice(at, at + size).includes(pair)).length;
  let best = 0;
  for (let at = 1; at < question.length; at += 1) if (held(at) > held(best)) best = at;
  let stretch = question.slice(best, best + size);
  for (const pair of pairs) stretch = stretch.replace(pair, '\u0001');
  return question.slice(0, best) + stretch + question.slice(best + size);
}

/** What a count is of: 企业 in 陶瓷企业, which 规上的有几家 leaves out after it. */
const counted = /(?:企业|项目|园区|平台|公司)$/u;

/**
 * Figures that the question names: the best fitting first, then others that what is left of the question names. A name
 * that it says in full goes before a longer one that it says in part.
 */
export function chooseFigures(figures: readonly Figure[], question: string): readonly Figure[] {
  const chosen: Figure[] = [];
  let rest = plain(question);
  const weigh = ({ metric }: Figure, score: number): number => {
    const { length } = plain(metric);
    return score === 1 && length >= 4 ? 8 + length : score * Math.min(8, length);
  };
  for (;;) {
    const scored = figures
      .filter((figure) => !chosen.some((one) => one.metric === figure.metric))
      .map((figure) => ({ figure, score: metricScore(figure.metric, rest) }))
      .filter(({ score }) => score >= (chosen.length === 0 ? 0.6 : 0.8))
      .sort((a, b) => weigh(b.figure, b.score) - weigh(a.figure, a.score));
    const best = scored[0];
    if (best === undefined || chosen.length > 12) return chosen;
    chosen.push(...figures.filter((figure) => figure.metric === best.figure.metric));
    const name = plain(best.figure.metric);
    const left = rest.includes(name) ? rest.replace(name, '\u0001') : withoutMetric(rest, name);
    const asksOn = chosen.length === 1 && /[几多]/u.test(left.slice(left.indexOf('\u0001')));
    rest = `${left}${asksOn ? (counted.exec(name)?.[0] ?? '') : ''}`;
  }
}

/** As chooseFigures, for a question in English over figures with Chinese names: by the words that the question's stand for. */
export function chooseTranslated(figures: readonly Figure[], question: string): readonly Figure[] {
  const words = translatedWords(question);
  const scored = figures
    .filter(({ metric }) => /[\u4e00-\u9fff]/u.test(metric))
    .map((figure) => ({ figure, name: plain(figure.metric), score: shareOfWords(plain(figure.metric), words) }))
    .filter(({ score }) => score >= 0.75)
    .sort((a, b) => b.score * Math.min(8, b.name.length) - a.score * Math.min(8, a.name.length));
  const metrics = [...new Set(scored.map(({ figure }) => figure.metric))].slice(0, figuresWanted(question));
  return metrics.flatMap((metric) => figures.filter((figure) => figure.metric === metric));
}

function fitsPeriod(figure: Figure, when: Period): boolean {
  return figure.period !== '' && (equals(when, figure.period) || contains(when, figure.period));
}

const asksMoney =
  /(?:资金|引资|外资|投资额?|金额|总额)(?:是|有|为|达)?(?:多少|几)|多少(?:钱|亿)|\b(?:capital|funds|money)\b/iu;
const asksCount = /(?:多少|几)[个家项户]|数量|\bhow many\b|\bnumber\b/iu;

/** All figures about what is named, and those of them that the question names. */
export async function findFigures(
  inquiry: Inquiry,
  subject: Mention,
): Promise<{ readonly all: readonly Figure[]; readonly chosen: readonly Figure[]; readonly named: readonly Figure[] }> {
  const rows = await inquiry.ask('statistics-of', { subjectIds: idsOf(subject) });
  const every = rows.flatMap((row) => figureOf(row) ?? []);
  const question = spelledOut(inquiry.frame);
  // 到位资金多少 asks for no number of projects.
  const isOfMoney = asksMoney.test(question) && !asksCount.test(question);
  const all = isOfMoney ? every.filter(({ unit }) => !/^[个家项户]$/u.test(unit)) : every;
  const translated = inquiry.language === 'en' ? chooseTranslated(all, question) : [];
  const said =
    translated.length > 0 ? translated : chooseFigures(all, `${question} ${translatedWords(question).join(' ')}`);
  const { when } = inquiry.frame;
  const chosen = when === undefined ? said : said.filter((figure) => fitsPeriod(figure, when));
  // The very period before one that it only contains.
  const exact = when === undefined ? [] : chosen.filter((figure) => equals(when, figure.period));
  return { all, named: said, chosen: exact.length > 0 ? exact : chosen };
}

/** What a figure reads like in a sentence. */
export function describeFigure(figure: Figure, language: Language): string {
  const period = figure.period === '' ? '' : say(language, `（${figure.period}）`, ` (${figure.period})`);
  const growth =
    figure.growth === undefined
      ? ''
      : say(language, `，同比${figure.growth}%`, `, ${figure.growth}% on the year before`);
  return `${figure.metric}${language === 'zh' ? '' : ' '}${formatQuantity(figure.value, figure.unit, language)}${period}${growth}`;
}

/** A place's own figures of investment in the asked period, which stand beside what the graph adds up. */
export async function investmentFigures(inquiry: Inquiry): Promise<readonly Figure[]> {
  const { where, when } = inquiry.frame;
  const rows = await inquiry.look('statistics-of', { subjectIds: idsOf(where) });
  return rows
    .flatMap((row) => figureOf(row) ?? [])
    .filter((figure) => /投资|引资|外资|investment/iu.test(figure.metric) && figure.unit !== '个')
    .filter((figure) => when === undefined || fitsPeriod(figure, when))
    .slice(0, 6);
}

/** The place's own figures in a sentence, said to stand beside what the graph knows and not to be added to it. */
export function tellOfficial(figures: readonly Figure[], language: Language): string {
  if (figures.length === 0) return '';
  const list = figures
    .slice(0, 2)
    .map((figure) => describeFigure(figure, language))
    .join(language === 'zh' ? '；' : '; ');
  return say(
    language,
    `来源自报的统计（与上面不相加）：${list}。`,
    ` Figures that sources state themselves, not added to the above: ${list}.`,
  );
}

/** Rows of such figures. */
export function officialRows(figures: readonly Figure[], language: Language): Reply['rows'] {
  return figures.map((figure) =>
    rowOf(
      {
        group: say(language, '来源自报', 'stated by a source'),
        metric: figure.metric,
        value: figure.value,
        unit: figure.unit,
        period: figure.period || undefined,
      },
      figure.claimIds,
    ),
  );
}

/** A figure, or by how much it grew where that is asked. */
function answering({ value, unit, growth }: Figure, question: string): Pick<Reply, 'value' | 'unit'> {
  return growth !== undefined && asksGrowth(question) ? { value: growth, unit: '%' } : { value, unit };
}

/** Figures of a place, park or company, by metric and period. Undefined where none that the question names is known. */
export async function tryStatistics(inquiry: Inquiry): Promise<Reply | undefined> {
  const { frame, language } = inquiry;
  const subject = frame.subjects.find((mention) => mention.type !== 'Project');
  if (subject === undefined) return undefined;
  const { chosen } = await findFigures(inquiry, subject);
  const first = chosen[0];
  if (first === undefined || !(await areOfKind(inquiry, chosen))) return undefined;
  const sameMetric = chosen.every((figure) => figure.metric === first.metric);
  const name = nameFor(first.subject, language);
  return {
    status: 'answered',
    answer: say(
      language,
      `${name}：${chosen
        .slice(0, 8)
        .map((figure) => describeFigure(figure, language))
        .join('；')}。`,
      `${name}: ${chosen
        .slice(0, 8)
        .map((figure) => describeFigure(figure, language))
        .join('; ')}.`,
    ),
    rows: chosen.map((figure) =>
      rowOf(
        {
          ...named('subject', figure.subject),
          metric: figure.metric,
          value: figure.value,
          unit: figure.unit,
          period: figure.period || undefined,
          growth: figure.growth,
        },
        figure.claimIds,
      ),
    ),
    entities: [],
    ...(chosen.length === 1 || sameMetric ? answering(first, frame.question) : {}),
    claimIds: [...new Set(chosen.flatMap((figure) => figure.claimIds))],
    ids: [...new Set(chosen.flatMap((figure) => [figure.subject.id, figure.id]))],
  };
}

/** As tryStatistics; says which figures are known where the asked one is not. */
export async function answerStatistic(inquiry: Inquiry): Promise<Reply> {
  const { frame, language } = inquiry;
  const found = await tryStatistics(inquiry);
  if (found !== undefined) return found;
  const subject = frame.subjects.find((mention) => mention.type !== 'Project');
  if (subject === undefined)
    return notInGraph(say(language, '没有说明是谁的数据。', 'The question names nothing that the figure is about.'));
  const { all } = await findFigures(inquiry, subject);
  const known = listNames(
    [...new Set(all.map((figure) => `${figure.metric}${figure.period === '' ? '' : `（${figure.period}）`}`))],
    language,
    6,
  );
  return notInGraph(
    say(
      language,
      `图谱里没有${subject.text}的这项数据。${known === '' ? '' : `已知：${known}。`}`,
      `That figure of ${subject.text} is not in the graph.${known === '' ? '' : ` Known: ${known}.`}`,
    ),
  );
}
