import { type Inquiry, notInGraph, type Reply } from '../inquiry.js';
import { rowOf } from '../rows.js';
import { phaseIn } from '../stage-words.js';
import { say } from '../wording.js';
import { findSentences, type KeptSentence } from './kept-sentences.js';
import { windowOf } from './quote-sum.js';
import { figuresIn, type SentenceFigure } from './sentence-figures.js';
import { holds, spellingsOf } from './sentence-subject.js';
import { phaseSpellings, sumOfPhase } from './sum-of-phase.js';

const asksWhole = /总投资|总额|一共|总共|全部|合计|整个|\b(?:total|overall|altogether|whole|in all)\b/iu;

/**
 * A sum asked for a phase: the whole project's sum is no answer to it. The phase's own is told in the words of a kept
 * sentence, beside the whole where both are asked for; where no sentence has it, that is said.
 */
export async function withPhaseSum(inquiry: Inquiry, reply: Reply): Promise<Reply> {
  const { frame, language } = inquiry;
  const phase = phaseIn(frame.masked);
  const subject = frame.who ?? frame.project;
  const isSum = frame.asked === 'amount' || frame.asked === 'total';
  if (reply.status !== 'answered' || !isSum || phase === undefined || subject === undefined) return reply;
  const spellings = phaseSpellings(frame.masked) ?? [];
  const sums = reply.rows.filter(({ amount }) => typeof amount === 'number');
  const isPhases = sums.some(({ target, project }) =>
    spellings.some((spelling) => `${target ?? ''}${project ?? ''}`.toLowerCase().includes(spelling)),
  );
  if (sums.length === 0 || isPhases) return reply;
  const own = spellingsOf(subject);
  const found = new Map<
    number,
    { readonly text: string; readonly sentence?: KeptSentence; readonly figure: SentenceFigure }
  >();
  // The sentence that has the whole's sum may call the subject otherwise: 合资公司.
  for (const { quote } of await inquiry.sources(reply.claimIds)) {
    const figure = sumOfPhase(quote, spellings);
    const holdsWhole = figuresIn(quote).some(({ value }) => sums.some(({ amount }) => amount === value));
    if (figure !== undefined && holdsWhole) found.set(figure.value, { text: quote, figure });
  }
  for (const sentence of await findSentences(inquiry, [own])) {
    const isTheirs = holds(`${sentence.before.at(-1) ?? ''}${windowOf(sentence)}`, own);
    const figure = isTheirs ? sumOfPhase(sentence.text, spellings) : undefined;
    if (figure !== undefined && !found.has(figure.value))
      found.set(figure.value, { text: sentence.text, sentence, figure });
  }
  const [only] = [...found.values()];
  if (only === undefined || found.size > 1) {
    const told = say(
      language,
      `图谱里没有${phase.text}的投资额。已知的是整个项目：${reply.answer}`,
      `No sum for the ${phase.text} is in the graph. What is known is the whole: ${reply.answer}`,
    );
    return asksWhole.test(frame.question)
      ? {
          ...reply,
          answer: `${reply.answer}${say(language, `图谱里没有${phase.text}的投资额。`, ` No sum for the ${phase.text} is in the graph.`)}`,
        }
      : { ...notInGraph(told), claimIds: reply.claimIds, ids: reply.ids };
  }
  const { text, sentence, figure } = only;
  if (sums.some(({ amount }) => amount === figure.value)) return reply;
  if (sentence !== undefined) inquiry.cite(sentence.view);
  const support = sentence === undefined ? reply.claimIds : [sentence.view.claimId];
  const printed = text.slice(figure.start, figure.end);
  const row = rowOf(
    {
      group: say(language, '来源原句，未入图谱', "a source's sentence, not in the graph"),
      metric: phase.text,
      value: figure.value,
      unit: figure.unit,
    },
    support,
  );
  const told = say(
    language,
    `${phase.text}：${printed}，没有读入图谱，是来源原句所写，请对照原文：「${text}」`,
    `${phase.text}: ${printed}; this was not read into the graph and is to be checked in the source: 「${text}」`,
  );
  const claimIds = [...new Set([...reply.claimIds, ...support])];
  const { value: _v, unit: _u, ...whole } = reply;
  if (asksWhole.test(frame.question))
    return {
      ...whole,
      answer: `${reply.answer}${language === 'zh' ? '' : ' '}${told}`,
      rows: [...reply.rows, row],
      claimIds,
    };
  return { ...whole, answer: told, rows: [row], value: figure.value, unit: figure.unit, claimIds };
}
