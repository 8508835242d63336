import type { Graph, WriteReport } from '../graph/graph.js';
import type { Draft } from '../importers/importer.js';
import type { ImportProgress, ImportReport } from '../model/api.js';
import { askUnlessCertain, codedIds, resolveEntities } from '../resolution/resolve.js';
import { isComparable } from '../resolution/score.js';
import { writeTowns } from './load-gazetteer.js';

const noEdges: ImportReport['edges'] = { created: 0, changed: 0, removed: 0 };

/** Writes a document's claims, decides who is who and derives its edges. The same document again changes nothing. */
export async function writeDocument(
  graph: Graph,
  draft: Draft,
  say: (state: ImportProgress['state'], step: number, message: string) => void,
): Promise<{ written: WriteReport; edges: ImportReport['edges'] }> {
  const { fileName } = draft.document;
  say('writing', 0.3, `writing ${fileName}: ${draft.entities.length} entities, ${draft.claims.length} claims`);
  const written = await graph.writeDraft(draft);
  if (written.alreadyThere) return { written, edges: noEdges };
  await writeTowns(graph, draft);
  say('resolving', 0.6, `resolving ${fileName}: who is who`);
  const compared = draft.entities.filter((entity) => isComparable(entity.type));
  // A code that the draft gives is known before the entity is described with it.
  const codes = new Map<string, string>(
    compared.flatMap(({ id, properties: { uscc } }) => (typeof uscc === 'string' ? [[id, uscc] as const] : [])),
  );
  const candidates = await graph.candidates(
    compared.map((entity) => entity.id),
    codes,
  );
  const known = compared.flatMap((entity) => {
    const stored = candidates.get(entity.id)?.find((candidate) => candidate.id === entity.id);
    const uscc = codes.get(entity.id);
    return stored ? [{ ...stored, ...(uscc === undefined ? {} : { uscc }) }] : [];
  });
  const judged = await resolveEntities(known, () => Promise.resolve(candidates), new Date().toISOString());
  const coded = new Set([...codedIds(candidates), ...codes.keys()]);
  const decisions = draft.document.kind === 'table' ? askUnlessCertain(judged, coded) : judged;
  const regrouped = await graph.writeDecisions(decisions);
  say('deriving', 0.8, `deriving the edges of ${fileName}`);
  const derived = await graph.derive(draft.document.id);
  return {
    written,
    edges: {
      created: regrouped.created + derived.created,
      changed: regrouped.changed + derived.changed,
      removed: regrouped.removed + derived.removed,
    },
  };
}
