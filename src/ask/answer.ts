import type { GraphReader } from '../graph/graph.js';
import type { AskResponse, Language } from '../model/api.js';
import { projectStages } from '../model/enumerations.js';
import { choicesOf, findAmbiguity, tellAmbiguity, tellOthers } from './ambiguity.js';
import { findCandidates } from './find-candidates.js';
import type { Frame, Mention } from './frame.js';
import { Inquiry, type Reply } from './inquiry.js';
import { linkNames } from './link-names.js';
import { isComplete, planFor } from './plan.js';
import { columnsOf } from './rows.js';
import { suggestQuestions } from './suggest.js';
import { detectLanguage, understand } from './understand.js';
import { mentionOnce, nameFor, say } from './wording.js';
import { normaliseText } from './zh/name-forms.js';

export interface AskOptions {
  /** The language of the answer; the question's own where it is left out. */
  readonly lang?: Language;
  /** ISO date that 去年 and "last year" count from; today where it is left out. */
  readonly today?: string;
  /** For names of the question, the id of what is meant, as chosen from an ambiguous answer's choices. */
  readonly meanings?: Readonly<Record<string, string>>;
}

const slotCaptions: Readonly<Record<string, readonly [string, string]>> = {
  asked: ['问什么', 'asked'],
  who: ['企业', 'company'],
  where: ['地点', 'place'],
  project: ['项目', 'project'],
  product: ['产品', 'product'],
  industry: ['产业', 'industry'],
  when: ['时间', 'time'],
  stage: ['阶段', 'stage'],
  bounds: ['金额', 'amount'],
  ranking: ['排序', 'ranking'],
  topics: ['主题', 'topic'],
};

const askedCaptions: Readonly<Record<Frame['asked'], readonly [string, string]>> = {
  investors: ['谁投资', 'who invested'],
  investments: ['投资了什么', 'what was invested in'],
  amount: ['投资多少', 'how much'],
  total: ['投资合计', 'total investment'],
  companies: ['有哪些企业', 'which companies'],
  parks: ['有哪些园区', 'which zones'],
  projects: ['有哪些项目', 'which projects'],
  customers: ['客户', 'customers'],
  suppliers: ['供应商', 'suppliers'],
  partners: ['合作企业', 'partners'],
  chainLeaders: ['链主', 'chain leaders'],
  statistic: ['统计数据', 'figures'],
  producers: ['谁生产', 'who makes it'],
  products: ['产品', 'products'],
  upstream: ['上游', 'upstream'],
  downstream: ['下游', 'downstream'],
  capacity: ['产能', 'capacity'],
  contract: ['合同金额', 'contract value'],
  connection: ['有何联系', 'connection'],
  comparison: ['比较', 'comparison'],
  location: ['在哪里', 'where it is'],
  subsidiaries: ['子公司', 'subsidiaries'],
  parents: ['母公司', 'parent company'],
  owners: ['最终控制方', 'ultimate owner'],
  share: ['持股多少', 'share held'],
  holdings: ['持股的企业', 'shareholdings'],
  materials: ['原料', 'raw materials'],
  consumers: ['谁以之为原料', 'who uses it'],
};

function nameOf(mention: Mention, language: Language): string {
  const first = mention.candidates[0];
  return first === undefined ? mention.text : nameFor(first, language);
}

/** The filled slots of a frame, as plain values and as chips. Slots left open are not shown: they narrow nothing. */
function slotsOf(frame: Frame): Pick<AskResponse, 'frame' | 'chips'> {
  const { language } = frame;
  const at = language === 'zh' ? 0 : 1;
  const values: Record<string, unknown> = { asked: frame.asked, rule: frame.rule };
  const chips: AskResponse['chips'] = [
    { slot: 'asked', caption: slotCaptions.asked?.[at] ?? '', value: askedCaptions[frame.asked][at] },
  ];
  const put = (slot: string, value: unknown, shown: string): void => {
    values[slot] = value;
    chips.push({ slot, caption: slotCaptions[slot]?.[at] ?? slot, value: shown });
  };
  for (const slot of ['who', 'where', 'project', 'product', 'industry'] as const) {
    const mention = frame[slot];
    if (mention === undefined) continue;
    put(slot, { text: mention.text, ids: mention.candidates.map((one) => one.id) }, nameOf(mention, language));
  }
  if (frame.when !== undefined) put('when', frame.when, frame.when.text);
  if (frame.stage !== undefined) {
    const stage = projectStages[frame.stage][language];
    put('stage', frame.stage, frame.notYet ? say(language, `尚未${stage}`, `not yet ${stage}`) : stage);
  }
  if (frame.bounds !== undefined) put('bounds', frame.bounds, frame.bounds.text);
  if (frame.ranking !== undefined) put('ranking', frame.ranking, `${frame.ranking.order} ${frame.ranking.limit}`);
  if (frame.topics.length > 0) {
    const topics = frame.topics.map((topic) => topic.text);
    put('topics', topics, topics.join('、'));
  }
  return { frame: values, chips };
}

/** What an answer stands on. */
function coverageOf(evidence: AskResponse['evidence'], rows: AskResponse['rows']): AskResponse['coverage'] {
  const published = evidence.flatMap((view) => view.publishedOn ?? []).sort();
  const [from, to] = [published[0], published.at(-1)];
  return {
    documents: new Set(evidence.map((view) => view.documentId)).size,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    undatedRows: rows.filter((row) => row.date === undefined && row.period === undefined && row.asOf === undefined)
      .length,
    rows: rows.length,
  };
}

async function finish(
  reader: GraphReader,
  question: string,
  language: Language,
  reply: Reply,
  beside: Pick<AskResponse, 'frame' | 'chips' | 'cypher' | 'params'>,
): Promise<AskResponse> {
  const rows = [...reply.rows];
  const [evidence, subgraph, suggestions] = await Promise.all([
    reply.claimIds.length === 0 ? [] : reader.evidence(reply.claimIds.slice(0, 200)),
    reply.ids.length === 0 ? { nodes: [], edges: [] } : reader.subgraph(reply.ids.slice(0, 300)),
    reply.status === 'answered' ? [] : suggestQuestions(reader, language),
  ]);
  return {
    status: reply.status,
    language,
    question,
    answer: language === 'en' ? mentionOnce(reply.answer) : reply.answer,
    ...(reply.choices === undefined ? {} : { choices: reply.choices }),
    rows,
    columns: columnsOf(rows, language),
    entities: [...reply.entities],
    ...(reply.value === undefined ? {} : { value: reply.value }),
    ...(reply.unit === undefined ? {} : { unit: reply.unit }),
    ...beside,
    params: { ...beside.params },
    evidence,
    ...(reply.status === 'answered' ? { coverage: coverageOf(evidence, rows) } : {}),
    subgraph,
    suggestions: [...suggestions],
  };
}

const empty = { rows: [], entities: [], claimIds: [], ids: [] } as const;

/**
 * Answers a question in Chinese or English from the graph alone: with rows, the sentences that support them, and the
 * Cypher that found them. Says `ambiguous` (with choices) where a name means several things, `not-in-graph` where
 * nothing in the graph answers, and `not-understood` (with questions that can be answered) where no rule reads it.
 */
export function answerQuestion(reader: GraphReader, question: string, options: AskOptions = {}): Promise<AskResponse> {
  return reader.together((together) => answerFrom(together, question, options));
}

async function answerFrom(reader: GraphReader, question: string, options: AskOptions): Promise<AskResponse> {
  const asked = question
    .normalize('NFKC')
    .replace(/[“”"「」『』《》]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const language = options.lang ?? detectLanguage(asked);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const candidates = await findCandidates(reader, asked);
  const placeNames = [
    ...new Set(
      candidates
        .filter((candidate) => candidate.type === 'District')
        .flatMap((candidate) => [candidate.name, candidate.name.replace(/[省市区县]$/u, '')])
        .filter((name) => name.length >= 2)
        .map(normaliseText),
    ),
  ].sort((a, b) => b.length - a.length);
  const mentions = linkNames(asked, candidates, placeNames).map((mention) => {
    const { others: _, ...rest } = mention;
    const meant = candidates.find((one) => one.id === options.meanings?.[mention.text]);
    return meant === undefined ? mention : { ...rest, type: meant.type, candidates: [meant] };
  });
  const understood = understand(asked, mentions, language, today);
  if (understood.kind === 'none') {
    const known = understood.mentions.map((mention) => nameOf(mention, language));
    const reply: Reply = {
      ...empty,
      status: 'not-understood',
      answer: say(
        language,
        `没有读懂这个问题。${known.length === 0 ? '' : `认出了：${known.join('、')}。`}可以这样问：`,
        `The question was not understood.${known.length === 0 ? '' : ` Recognised: ${known.join(', ')}.`} Questions that can be answered:`,
      ),
    };
    return finish(reader, question, language, reply, { frame: {}, chips: [], cypher: '', params: {} });
  }
  const { frame } = understood;
  const slots = slotsOf(frame);
  const inquiry = new Inquiry(reader, frame);
  const beside = () => ({ ...slots, cypher: inquiry.cypher, params: inquiry.params });
  if (!isComplete(frame)) {
    const unknown = frame.topics.map((topic) => topic.text);
    const reply: Reply = {
      ...empty,
      status: unknown.length > 0 ? 'not-in-graph' : 'not-understood',
      answer:
        unknown.length > 0
          ? say(
              language,
              `图谱里没有${unknown.map((name) => `「${name}」`).join('')}。`,
              `${unknown.map((name) => `"${name}"`).join(', ')} is not in the graph.`,
            )
          : say(
              language,
              '没有读出问的是哪家企业或哪个地方。',
              'The question names no company or place that was recognised.',
            ),
    };
    return finish(reader, question, language, reply, beside());
  }
  const unclear = findAmbiguity(frame);
  if (unclear !== undefined) {
    const reply: Reply = {
      ...empty,
      status: 'ambiguous',
      answer: tellAmbiguity(frame, unclear),
      choices: choicesOf(frame, unclear, unclear.candidates),
    };
    return finish(reader, question, language, reply, beside());
  }
  const reply = await planFor(inquiry);
  const passed = reply.status === 'not-in-graph' ? frame.subjects.find((one) => one.others !== undefined) : undefined;
  if (passed === undefined) return finish(reader, question, language, reply, beside());
  const among = [...passed.candidates, ...(passed.others ?? [])];
  const told = { ...reply, answer: `${reply.answer}${tellOthers(frame, passed)}` };
  return finish(reader, question, language, { ...told, choices: choicesOf(frame, passed, among) }, beside());
}
