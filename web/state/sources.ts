import { create } from 'zustand';
import type { GraphEdge } from '../../src/model/api.js';
import { fetchClaims } from '../api-client.js';

interface KnownSources {
  /** The document of each claim that was asked for. */
  readonly documentsOf: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

/** Which documents stand behind the lines that are shown: asked for once someone filters by source. */
export const useSources = create<KnownSources>(() => ({ documentsOf: new Map(), names: new Map() }));

const atOnce = 100;
const most = 3000;

/** Asks for the documents of claims not yet known. */
export async function loadSources(edges: readonly GraphEdge[]): Promise<void> {
  const known = useSources.getState();
  const missing = [...new Set(edges.flatMap(({ claimIds }) => claimIds))].filter((id) => !known.documentsOf.has(id));
  const documentsOf = new Map(known.documentsOf);
  const names = new Map(known.names);
  for (let at = 0; at < Math.min(most, missing.length); at += atOnce) {
    const { claims } = await fetchClaims(missing.slice(at, at + atOnce));
    for (const { claim, evidence } of claims) {
      documentsOf.set(claim.id, evidence.documentId);
      names.set(evidence.documentId, evidence.title ?? evidence.document);
    }
  }
  if (documentsOf.size !== known.documentsOf.size) useSources.setState({ documentsOf, names });
}
