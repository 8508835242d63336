import type { GraphReader, Row } from '../graph/graph.js';
import { toGraphEdge, toGraphNode } from '../graph/node-rows.js';
import type { EvidenceView, GraphEdge, GraphNode } from '../model/api.js';

/** An edge with its ends and the first sentence or row that says so. */
export interface ExportedEdge {
  readonly edge: GraphEdge;
  readonly from: Pick<GraphNode, 'id' | 'type' | 'name'>;
  readonly to: Pick<GraphNode, 'id' | 'type' | 'name'>;
  readonly evidence?: EvidenceView;
}

/** What is exported: things, and the edges among them. Each can be read from the start again, page by page. */
export interface ExportSource {
  nodes(): AsyncIterable<GraphNode>;
  edges(): AsyncIterable<ExportedEdge>;
}

type Reader = Pick<GraphReader, 'readNamed' | 'evidence' | 'subgraph'>;
type Bare = Omit<ExportedEdge, 'evidence'>;

const pageSize = 500;

async function* withEvidence(graph: Reader, edges: readonly Bare[]): AsyncIterable<ExportedEdge> {
  for (let at = 0; at < edges.length; at += pageSize) {
    const page = edges.slice(at, at + pageSize);
    const evidence = await graph.evidence(page.flatMap(({ edge }) => edge.claimIds.slice(0, 1)));
    const byClaim = new Map(evidence.map((one) => [one.claimId, one]));
    for (const one of page) {
      const found = byClaim.get(one.edge.claimIds[0] ?? '');
      yield { ...one, ...(found === undefined ? {} : { evidence: found }) };
    }
  }
}

async function* readPages(graph: Reader): AsyncIterable<readonly Row[]> {
  for (let after = ''; ; ) {
    const page = await graph.readNamed('read/entities-page', { after, limit: pageSize });
    const last = page.at(-1);
    if (last === undefined) return;
    after = String(last.id);
    yield page;
  }
}

/** The whole graph in the order of ids, in constant memory. */
export function wholeGraph(graph: Reader): ExportSource {
  return {
    async *nodes() {
      for await (const page of readPages(graph))
        for (const row of page) yield toGraphNode(row.node as Record<string, unknown>, Number(row.degree));
    },
    async *edges() {
      for await (const page of readPages(graph)) {
        const bare = page.flatMap((row) => {
          const from = toGraphNode(row.node as Record<string, unknown>, 0);
          return (row.edges as Row[]).map((stored): Bare => {
            const edge = toGraphEdge(stored);
            return {
              edge,
              from,
              to: { id: edge.to, type: stored.toType as GraphNode['type'], name: String(stored.toName) },
            };
          });
        });
        yield* withEvidence(graph, bare);
      }
    },
  };
}

/** These things and the edges among them, or of these edges those that are named. */
export function partOfGraph(graph: Reader, ids: readonly string[], edgeIds?: readonly string[]): ExportSource {
  const wanted = edgeIds && new Set(edgeIds);
  let read: ReturnType<Reader['subgraph']> | undefined;
  const subgraph = () => {
    read ??= graph.subgraph(ids);
    return read;
  };
  return {
    async *nodes() {
      yield* (await subgraph()).nodes;
    },
    async *edges() {
      const { nodes, edges } = await subgraph();
      const byId = new Map(nodes.map((node) => [node.id, node]));
      const bare = edges.flatMap((edge): Bare[] => {
        const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
        const isMeant = wanted === undefined || wanted.has(edge.id);
        return from === undefined || to === undefined || !isMeant ? [] : [{ edge, from, to }];
      });
      yield* withEvidence(graph, bare);
    },
  };
}
