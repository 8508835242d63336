import type { GraphReader } from '../graph/graph.js';
import type { AskResponse, EvidenceView, Language } from '../model/api.js';
import { glossOf } from './gloss.js';
import type { Reply } from './inquiry.js';
import { claimIdsOfRow, columnsOf } from './rows.js';
import { suggestQuestions } from './suggest.js';
import { mentionOnce } from './wording.js';

const mostClaims = 200;

/**
 * The claims to fetch: one for each row before a second for any, since each row must open its source, then what the
 * answer stands on beside. Answers of many rows get as many as they have rows.
 */
function claimsToShow(reply: Reply): readonly string[] {
  const ofRows = reply.rows.map(claimIdsOfRow);
  const first = new Set(ofRows.flatMap(([id]) => id ?? []));
  const all = new Set([...first, ...ofRows.flat(), ...reply.claimIds]);
  return [...all].slice(0, Math.max(mostClaims, first.size));
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

/** A reply with its evidence, which `sources` gives, the evidence of each row, the subgraph, and what else can be asked. */
export async function presentReply(
  reader: GraphReader,
  sources: (claimIds: readonly string[]) => Promise<readonly EvidenceView[]>,
  question: string,
  language: Language,
  reply: Reply,
  beside: Pick<AskResponse, 'frame' | 'chips' | 'cypher' | 'params'>,
): Promise<AskResponse> {
  const rows = [...reply.rows];
  const claimIds = claimsToShow(reply);
  const [found, subgraph, suggestions] = await Promise.all([
    sources(claimIds),
    reply.ids.length === 0 ? { nodes: [], edges: [] } : reader.subgraph(reply.ids.slice(0, 300)),
    reply.status === 'answered' ? [] : suggestQuestions(reader, language),
  ]);
  const evidence = [...found];
  const places = new Map(evidence.map((view, index) => [view.claimId, index]));
  const rowEvidence = rows.map((row) => claimIdsOfRow(row).flatMap((id) => places.get(id) ?? []));
  const glosses = new Map<number, string>();
  if (language === 'en')
    for (const [index, row] of rows.entries()) {
      const gloss = glossOf(row);
      for (const at of rowEvidence[index] ?? []) if (gloss !== undefined && !glosses.has(at)) glosses.set(at, gloss);
    }
  return {
    status: reply.status,
    language,
    question,
    answer: language === 'en' ? mentionOnce(reply.answer) : reply.answer,
    ...(reply.choices === undefined ? {} : { choices: reply.choices }),
    rows,
    columns: columnsOf(rows, language),
    rowEvidence,
    entities: [...reply.entities],
    ...(reply.value === undefined ? {} : { value: reply.value }),
    ...(reply.unit === undefined ? {} : { unit: reply.unit }),
    ...beside,
    params: { ...beside.params },
    evidence: evidence.map((view, index) => {
      const gloss = /[\u4e00-\u9fff]/u.test(view.quote) ? glosses.get(index) : undefined;
      return gloss === undefined ? view : { ...view, gloss };
    }),
    ...(reply.status === 'answered' ? { coverage: coverageOf(evidence, rows) } : {}),
    subgraph,
    suggestions: [...suggestions],
  };
}
