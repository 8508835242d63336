import type { GraphReader } from '../graph/graph.js';
import type { EvidenceView, GraphEdge } from '../model/api.js';

/** Where a statement stands: the document, its exact words, and their offsets (UTF-16 units) in the document's text. */
export interface Citation {
  /** What results refer to it by. */
  readonly number: number;
  readonly claimIds: readonly string[];
  readonly document: string;
  readonly documentId: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly title?: string;
  readonly headline?: string;
  readonly publisher?: string;
  readonly publishedOn?: string;
  readonly url?: string;
  readonly page?: string;
  readonly row?: number;
}

/** More would be more than an agent reads. */
const mostCitations = 100;

/** One citation for each place in a document, however many claims stand on it, numbered from 1 in the order given. */
export function toCitations(evidence: readonly EvidenceView[]): Citation[] {
  const places = new Map<string, EvidenceView[]>();
  for (const one of evidence) {
    const place = `${one.documentId} ${one.start} ${one.end}`;
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  return [...places.values()].flatMap(([first, ...others], index) =>
    first === undefined
      ? []
      : [
          describe(
            index + 1,
            first,
            [first, ...others].map(({ claimId }) => claimId),
          ),
        ],
  );
}

function describe(number: number, evidence: EvidenceView, claimIds: readonly string[]): Citation {
  const { document, documentId, quote, start, end, headline, title, publisher, publishedOn, url, page, row } = evidence;
  const known = Object.entries({ title, headline, publisher, publishedOn, url, page, row }).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  return {
    number,
    claimIds: [...new Set(claimIds)],
    document,
    documentId,
    quote,
    start,
    end,
    ...Object.fromEntries(known),
  };
}

/** The citations of these claims; those beyond a hundred are left out and counted. */
export async function cite(
  graph: Pick<GraphReader, 'evidence'>,
  claimIds: readonly string[],
): Promise<{ citations: Citation[]; claimsLeftOut: number }> {
  const wanted = [...new Set(claimIds)];
  const cited = wanted.slice(0, mostCitations);
  const evidence = cited.length === 0 ? [] : await graph.evidence(cited);
  return { citations: toCitations(evidence), claimsLeftOut: wanted.length - cited.length };
}

/** The numbers of the citations that these claims stand on. */
export function numbersOf(citations: readonly Citation[], claimIds: readonly string[]): number[] {
  const wanted = new Set(claimIds);
  return citations.filter((citation) => citation.claimIds.some((id) => wanted.has(id))).map(({ number }) => number);
}

/** An edge with the numbers of its citations instead of its claims. */
export function citeEdge(citations: readonly Citation[], edge: GraphEdge): Record<string, unknown> {
  const { claimIds, ...rest } = edge;
  return { ...rest, citations: numbersOf(citations, claimIds) };
}
