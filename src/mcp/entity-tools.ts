import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { GraphReader } from '../graph/graph.js';
import { expandQuerySchema, pathsQuerySchema, searchQuerySchema } from '../model/api.js';
import { type NodeType, nodeTypes, type RelationshipType, relationshipTypes } from '../model/schema.js';
import { cite, citeEdge, numbersOf } from './citations.js';
import { registerTool } from './tool.js';

const types = z.array(z.enum(Object.keys(nodeTypes) as [NodeType, ...NodeType[]]));
const relations = z.array(z.enum(Object.keys(relationshipTypes) as [RelationshipType, ...RelationshipType[]]));
const id = z.string().min(1).describe('an id as search answers it');

/** Finding things, and reading what is said of one. */
export function registerEntityTools(server: McpServer, graph: GraphReader): void {
  registerTool(server, {
    name: 'search',
    title: 'Search',
    description:
      'Find companies, places, parks, projects and products by Chinese name, pinyin, initials, English name or code. Several results with one name are different things: look at place and type. Other tools take the id.',
    input: z.object({
      q: z.string().min(1).max(200),
      type: types.default([]).describe('only these types'),
      limit: z.number().int().min(1).max(100).default(10),
    }),
    run: async ({ q, type, limit }) => ({
      results: await graph.search(searchQuerySchema.parse({ q, type, limit })),
    }),
  });

  registerTool(server, {
    name: 'entity',
    title: 'Entity',
    description:
      'All that the graph says of one thing: properties, edges with their amounts in yuan, facts, figures on which sources differ, each with the numbers of its citations.',
    input: z.object({ id }),
    run: async ({ id: wanted }) => {
      const { node, edges, neighbours, facts, differing, statistics, mergedIds, truncated } =
        await graph.entity(wanted);
      const { citations, claimsLeftOut } = await cite(graph, [
        ...facts.map(({ claim }) => claim.id),
        ...edges.flatMap(({ claimIds }) => claimIds),
      ]);
      return {
        node,
        mergedIds,
        edges: edges.map((edge) => citeEdge(citations, edge)),
        neighbours: neighbours.map(({ id: other, type, name, nameEn }) => ({ id: other, type, name, nameEn })),
        facts: facts.map(({ claim }) => ({
          property: claim.predicate,
          value: claim.value,
          properties: claim.properties,
          citations: numbersOf(citations, [claim.id]),
        })),
        differing: differing.map(({ values, ...rest }) => ({
          ...rest,
          values: values.map(({ claimIds, ...value }) => ({ ...value, citations: numbersOf(citations, claimIds) })),
        })),
        statistics,
        truncated,
        citations,
        claimsLeftOut,
      };
    },
  });

  registerTool(server, {
    name: 'expand',
    title: 'Expand',
    description: 'The neighbours of one thing by type of relation and direction, with the edges and their citations.',
    input: z.object({
      id,
      type: relations.default([]).describe('only these relations'),
      direction: z.enum(['in', 'out', 'both']).default('both'),
      order: z.enum(['support', 'amount']).default('support').describe('amount: the largest amounts alone'),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    run: async ({ id: wanted, type, direction, order, limit }) => {
      const query = expandQuerySchema.parse({ type, direction, order, limit });
      const { nodes, edges, leftOut } = await graph.expand(wanted, query);
      const cited = await cite(
        graph,
        edges.flatMap(({ claimIds }) => claimIds),
      );
      return { nodes, edges: edges.map((edge) => citeEdge(cited.citations, edge)), leftOut, ...cited };
    },
  });

  registerTool(server, {
    name: 'path',
    title: 'Path',
    description: 'The shortest connections between two things, each step with its citations.',
    input: z.object({
      from: id,
      to: id,
      max: z.number().int().min(1).max(8).default(6).describe('steps at most'),
      limit: z.number().int().min(1).max(20).default(3),
    }),
    run: async (query) => {
      const { paths, subgraph } = await graph.paths(pathsQuerySchema.parse(query));
      const cited = await cite(
        graph,
        subgraph.edges.flatMap(({ claimIds }) => claimIds),
      );
      return {
        paths,
        nodes: subgraph.nodes,
        edges: subgraph.edges.map((edge) => citeEdge(cited.citations, edge)),
        ...cited,
      };
    },
  });
}
