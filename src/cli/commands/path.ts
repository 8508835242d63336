import type { Command } from 'commander';
import { NotFoundError, UsageError } from '../../errors.js';
import type { GraphReader } from '../../graph/graph.js';
import { type PathsResponse, pathsQuerySchema, type SearchResult, searchQuerySchema } from '../../model/api.js';
import { relationshipTypes } from '../../model/schema.js';
import { printResult } from '../output.js';
import { withGraph } from '../with-graph.js';

const examples = `
Examples:
  $ tupu path 重庆华峰化工 涪陵区
  $ tupu path 万凯新材料 district-500102 --json`;

export function registerPath(program: Command): void {
  program
    .command('path')
    .description('show the shortest paths between two entities')
    .argument('<from>', 'a name or an id')
    .argument('<to>', 'a name or an id')
    .option('--json', 'print one JSON document')
    .addHelpText('after', examples)
    .action(async (from: string, to: string, options: { json?: boolean }) => {
      const result = await withGraph(async (graph) =>
        graph.paths(pathsQuerySchema.parse({ from: await findId(graph, from), to: await findId(graph, to) })),
      );
      printResult(result, options, () => describePaths(result));
    });
}

/** The id that a name or id stands for. A name that several entities bear is asked back, never guessed. */
async function findId(graph: GraphReader, given: string): Promise<string> {
  const known = await graph.subgraph([given]);
  if (known.nodes[0] !== undefined) return known.nodes[0].id;
  const found = await graph.search(searchQuerySchema.parse({ q: given, limit: 10 }));
  const named = found.filter((result) => namesOf(result).some((name) => name.includes(given.toLowerCase())));
  const exact = named.filter((result) => namesOf(result).includes(given.toLowerCase()));
  const candidates = exact.length > 0 ? exact : named;
  const [only, ...others] = candidates;
  if (only === undefined) {
    const near = found.length > 0 ? `; the nearest names are:\n${listResults(found)}` : '';
    throw new NotFoundError('no-such-entity', `nothing in the graph is called ${given}${near}`, found);
  }
  if (others.length > 0)
    throw new UsageError(
      'ambiguous-name',
      `${given} may be one of these; give its id:\n${listResults(candidates)}`,
      candidates,
    );
  return only.id;
}

function namesOf({ name, nameEn, match }: SearchResult): string[] {
  return [name, nameEn ?? '', match].map((text) => text.toLowerCase());
}

function listResults(results: readonly SearchResult[]): string {
  return results
    .map(({ name, type, place, id }) => `  ${id}  ${name} (${[type, place].filter(Boolean).join(', ')})`)
    .join('\n');
}

/** 重庆华峰化工 —[INVESTED_IN]→ … : each step in the direction in which its edge runs. */
function describePaths({ paths, subgraph }: PathsResponse): string {
  if (paths.length === 0) return 'no path within the limit';
  const names = new Map(subgraph.nodes.map(({ id, name }) => [String(id), name]));
  const edges = new Map(subgraph.edges.map((edge) => [edge.id, edge]));
  return paths
    .map(({ nodeIds, edgeIds }) =>
      nodeIds
        .map((id, index) => {
          const name = names.get(id) ?? id;
          const edge = index === 0 ? undefined : edges.get(edgeIds[index - 1] ?? '');
          if (edge === undefined) return name;
          const caption = relationshipTypes[edge.type].caption.zh;
          return edge.to === id ? `—${caption}→ ${name}` : `←${caption}— ${name}`;
        })
        .join(' '),
    )
    .join('\n');
}
