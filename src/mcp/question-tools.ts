import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { answerQuestion } from '../ask/answer.js';
import type { GraphReader } from '../graph/graph.js';
import { languageSchema } from '../model/api.js';
import { enumerations } from '../model/enumerations.js';
import { nodeTypes, relationshipTypes } from '../model/schema.js';
import { cite, toCitations } from './citations.js';
import { claimIdsIn } from './claims-in-rows.js';
import { registerTool } from './tool.js';

/** Asking in words or in Cypher, and the sentences behind what was answered. */
export function registerQuestionTools(server: McpServer, graph: GraphReader): void {
  registerTool(server, {
    name: 'ask',
    title: 'Ask',
    description:
      'Answer a question in Chinese or English (who invested in Fuling? 万凯新材料投资了哪些项目？). status is answered, ambiguous (choose from choices, send its id in meanings), not-in-graph (the graph does not say it: do not guess) or not-understood (try one of suggestions). Quote the citations.',
    input: z.object({
      question: z.string().min(1).max(500),
      lang: languageSchema.optional().describe("the answer's language; the question's own otherwise"),
      meanings: z.record(z.string(), z.string()).optional().describe('words of the question → id of what is meant'),
      after: z.string().max(500).optional().describe('the question before, if this one follows it'),
    }),
    run: async ({ question, lang, meanings, after }) => {
      const answer = await answerQuestion(graph, question, {
        ...(lang === undefined ? {} : { lang }),
        ...(meanings === undefined ? {} : { meanings }),
        ...(after === undefined ? {} : { after }),
      });
      const { status, readAs, choices, columns, rows, entities, value, unit, coverage, cypher, params, suggestions } =
        answer;
      const citations = toCitations(answer.evidence);
      const numberOf = (index: number): number | undefined =>
        citations.find(({ claimIds }) => claimIds.includes(answer.evidence[index]?.claimId ?? ''))?.number;
      return {
        status,
        readAs,
        answer: answer.answer,
        choices,
        columns,
        rows,
        rowCitations: answer.rowEvidence.map((indexes) => [
          ...new Set(indexes.flatMap((index) => numberOf(index) ?? [])),
        ]),
        entities,
        value,
        unit,
        coverage,
        cypher,
        params,
        suggestions,
        citations,
      };
    },
  });

  registerTool(server, {
    name: 'evidence',
    title: 'Evidence',
    description: 'The sentences or rows of tables behind claims, with document, offsets and what stands around them.',
    input: z.object({ claimIds: z.array(z.string()).min(1).max(100) }),
    run: async ({ claimIds }) => {
      const evidence = await graph.evidence(claimIds);
      const found = new Set(evidence.map(({ claimId }) => claimId));
      return {
        citations: toCitations(evidence),
        contexts: evidence.map(({ claimId, before, quote, after }) => ({ claimId, before, quote, after })),
        unknown: claimIds.filter((id) => !found.has(id)),
      };
    },
  });

  registerTool(server, {
    name: 'schema',
    title: 'Schema',
    description:
      'Labels, relationship types, their properties with units, and closed lists of values: read it before writing Cypher.',
    input: z.object({}),
    run: async () => ({ nodeTypes, relationshipTypes, enumerations }),
  });

  registerTool(server, {
    name: 'cypher',
    title: 'Cypher',
    description:
      'Run one reading Cypher statement (Neo4j 5). Entities are (:Entity:Company {id, name, …}); use n.canonicalId = n.id to leave merged ones out; edges carry claimIds: return the relationship itself and citations come along. Writing, SHOW, LOAD CSV, reduce and plugins are refused; 10 s.',
    input: z.object({
      query: z.string().min(1).max(20_000),
      params: z.record(z.string(), z.unknown()).default({}),
      limit: z.number().int().min(1).max(1000).default(100).describe('rows at most'),
    }),
    run: async ({ query, params, limit }, { signal }) => {
      const { columns, rows, truncated, ms } = await graph.cypher(query, params, { rows: limit, signal });
      return { columns, rows, truncated, ms, ...(await cite(graph, claimIdsIn(rows))) };
    },
  });
}
