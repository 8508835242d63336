import type { WriteReport } from '../graph/graph.js';
import type { Draft } from '../importers/importer.js';
import type { ImportReport } from '../model/api.js';

export type DocumentReport = ImportReport['documents'][number];

/** What an import says of one document: what was read of it, and what was new of that. */
export function describeDocument(draft: Draft, written: WriteReport): DocumentReport {
  return {
    id: draft.document.id,
    fileName: draft.document.fileName,
    alreadyThere: written.alreadyThere,
    articles: draft.articles.length,
    passages: draft.passages.length,
    entities: written.entities,
    claims: {
      ...written.claims,
      proposed: draft.claims.filter((claim) => claim.status === 'proposed').length,
    },
  };
}
