import { asksGrowth } from '../figure-words.js';
import type { Frame, Mention } from '../frame.js';
import { Inquiry, type Reply } from '../inquiry.js';
import type { Names } from '../names.js';
import { rowOf } from '../rows.js';
import { formatQuantity, nameFor, say } from '../wording.js';
import { findSentences } from './kept-sentences.js';
import { type QuotedFigure, quoteStatistics } from './quote-statistic.js';
import { quoteSum } from './quote-sum.js';
import { namesIn, spellingsOf } from './sentence-subject.js';

const asksFigure = /多少|几|多大|多高|how (?:much|many)|what (?:is|was|were)/iu;

/** What the figure is asked of: for sums and capacities a firm or project, for other figures a place or firm. */
function isOfFirm({ asked, who, project }: Frame): boolean {
  return (
    (asked === 'amount' || asked === 'total' || asked === 'capacity' || asked === 'contract') &&
    (who !== undefined || project !== undefined)
  );
}

function isFigure({ asked, question, ranking, also, groupBy, except }: Frame): boolean {
  // What asks for names beside is not answered by a figure alone.
  if (also.some((one) => !['amount', 'capacity', 'count', 'contract'].includes(one)) || except.length > 0) return false;
  if (ranking !== undefined || groupBy !== undefined) return false;
  if (asked === 'statistic' || asked === 'contract' || asked === 'amount' || asked === 'capacity' || asked === 'total')
    return true;
  return (asked === 'projects' || asked === 'companies') && also.includes('count') && asksFigure.test(question);
}

/**
 * Where the graph has no answer to a question for a figure: the figure as a kept text states it, in the sentence itself.
 * It is told as a source's words that were not read into the graph, and only where the sentence names all that the
 * question does, says it of the very subject and period, and no other sentence says otherwise. Undefined else.
 */
export async function answerFromText(inquiry: Inquiry, names: Names): Promise<Reply | undefined> {
  const { frame } = inquiry;
  const subject = isOfFirm(frame)
    ? (frame.who ?? frame.project)
    : frame.subjects.find((mention) => mention.type !== 'Project');
  if (!isFigure(frame) || subject === undefined) return undefined;
  const own = new Inquiry(inquiry.reader, frame);
  const groups = (isOfFirm(frame) ? [frame.who, frame.project] : [subject])
    .filter((one): one is Mention => one !== undefined)
    .map(spellingsOf);
  const sentences = await findSentences(own, groups);
  const found = isOfFirm(frame)
    ? await quoteSum(names, frame, sentences)
    : await quoteStatistics(names, frame, subject, sentences);
  if (found.length === 0) return undefined;
  inquiry.showAs(own);
  for (const { sentence } of found) inquiry.cite(sentence.view);
  return tell(inquiry, subject, found, await projectsIn(names, frame, found));
}

const asksProject = /(?:什么|哪些|哪个|哪几个|啥).{0,6}项目|\b(?:which|what) projects?\b/iu;

/** The project behind the figure in its sentence (投资20亿元建设甲项目), where the question asks which it is. */
async function projectsIn(names: Names, frame: Frame, found: readonly QuotedFigure[]): Promise<readonly string[]> {
  const [first] = found;
  if (first === undefined || !asksProject.test(frame.question)) return [];
  const rest = first.sentence.text.slice(first.figure.end).split(/[。；;]/u)[0] ?? '';
  const project = (await namesIn(names, rest)).find(({ type, start }) => type === 'Project' && start < 12);
  return project?.candidates.slice(0, 1).map(({ name }) => name) ?? [];
}

/** By how much a sentence says that a figure grew, in per cent, right before or behind it. */
function growthOf(text: string, { start, end }: QuotedFigure['figure']): number | undefined {
  const behind = /^[^。；;]{0,24}?(?:增长|增|上升|提高|up|by|growth of) ?(\d+(?:\.\d+)?) ?(?:%|％|per ?cent)/iu.exec(
    text.slice(end),
  );
  const before =
    /(?:rose|up|grew|increased|by|增长|增) ?(?:by )?(\d+(?:\.\d+)?) ?(?:%|％|per ?cent)[^.。；;]{0,30}$/iu.exec(
      text.slice(0, start),
    );
  const share = before?.[1] ?? behind?.[1];
  return share === undefined ? undefined : Number(share);
}

function tell(inquiry: Inquiry, subject: Mention, found: readonly QuotedFigure[], entities: readonly string[]): Reply {
  const { frame, language } = inquiry;
  const [candidate] = subject.candidates;
  const name = candidate === undefined ? subject.text : nameFor(candidate, language);
  const figures = found.map(({ figure, period, sentence }) => {
    const label = figure.label === '' ? '' : `${figure.label} `;
    const quantity = say(
      language,
      sentence.text.slice(figure.start, figure.end),
      formatQuantity(figure.value, figure.unit, 'en'),
    );
    const when = period === undefined ? '' : say(language, `（${period}）`, ` (${period})`);
    const growth = asksGrowth(frame.question) ? growthOf(sentence.text, figure) : undefined;
    const grew = growth === undefined ? '' : say(language, `，增长${growth}%`, `, by ${growth}%`);
    return `${language === 'zh' ? label.trim() : label}${quantity}${when}${grew}`;
  });
  const quotes = [...new Set(found.map(({ sentence }) => sentence.text))].map((text) => `「${text}」`).join('');
  const [first] = found;
  return {
    status: 'answered',
    answer: say(
      language,
      `${name}：${figures.join('；')}。这个数字没有读入图谱，是来源原句所写，请对照原文：${quotes}`,
      `${name}: ${figures.join('; ')}. This figure was not read into the graph; it is as a source's sentence has it, to be checked there: ${quotes}`,
    ),
    rows: found.map(({ figure, period, sentence }) =>
      rowOf(
        {
          group: say(language, '来源原句，未入图谱', "a source's sentence, not in the graph"),
          subject: candidate?.name ?? subject.text,
          metric: figure.label || undefined,
          value: figure.value,
          unit: figure.unit,
          period,
          growth: asksGrowth(frame.question) ? growthOf(sentence.text, figure) : undefined,
        },
        [sentence.view.claimId],
      ),
    ),
    entities,
    ...(found.length === 1 && first !== undefined ? { value: first.figure.value, unit: first.figure.unit } : {}),
    claimIds: [...new Set(found.map(({ sentence }) => sentence.view.claimId))],
    ids: candidate === undefined || candidate.id.startsWith('unknown:') ? [] : [candidate.id],
  };
}
