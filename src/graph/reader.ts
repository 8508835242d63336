import { readCandidates, readCertainCandidates } from './candidates.js';
import { readContributions } from './contributions.js';
import type { Database } from './database.js';
import { findDocument, readDocument, readDocuments } from './documents.js';
import { readEntity } from './entity.js';
import { readClaims, readEvidence } from './evidence.js';
import { expand, overview, subgraph, wholeGraph } from './expand.js';
import type { GraphReader } from './graph.js';
import { readWhole } from './kept-document.js';
import { createMemory } from './memory.js';
import { findPaths } from './paths.js';
import { previewDecisions } from './preview-decisions.js';
import { previewRetraction } from './preview-retraction.js';
import { runReadersCypher } from './read-only.js';
import { readDecision, readDecisions } from './review.js';
import { previewClaims, readReviewedClaims } from './review-claims.js';
import { readReviewQueue } from './review-queue.js';
import { search } from './search.js';
import { toBolt } from './values.js';

async function readHealth(database: Database): ReturnType<GraphReader['health']> {
  const neo4j = { version: database.version, address: database.address };
  try {
    const [counts] = await database.read('read/counts');
    const count = (name: string): number => Number(counts?.[name] ?? 0);
    return {
      neo4j: { reachable: true, ...neo4j },
      counts: {
        documents: count('documents'),
        entities: count('entities'),
        claims: count('claims'),
        edges: count('edges'),
      },
    };
  } catch {
    return { neo4j: { reachable: false, ...neo4j } };
  }
}

/** Everything that reads, over one database. */
export function createReader(database: Database): GraphReader {
  return {
    headlineRule: database.headlineRule,
    health: () => readHealth(database),
    overview: (limit) => overview(database, limit),
    search: (query) => search(database, query),
    entity: (id) => readEntity(database, id),
    expand: (id, query) => expand(database, id, query),
    subgraph: (ids, among) => subgraph(database, ids, among),
    wholeGraph: (ids) => wholeGraph(database, ids),
    paths: (query) => findPaths(database, query),
    claims: (ids) => readClaims(database, ids),
    evidence: (claimIds) => readEvidence(database, claimIds),
    candidates: (ids, codes) => readCandidates(database, ids, codes),
    certainCandidates: (entities) => readCertainCandidates(database, entities),
    reviewQueue: (query) => readReviewQueue(database, query),
    decision: (id) => readDecision(database, id),
    decisions: (query) => readDecisions(database, query),
    reviewedClaims: (limit) => readReviewedClaims(database, limit),
    previewClaims: (request) => previewClaims(database, request),
    previewDecisions: (request) => previewDecisions(database, request),
    documents: () => readDocuments(database),
    document: (id) => readDocument(database, id),
    findDocument: (document) => findDocument(database, document),
    contributions: () => readContributions(database),
    previewRetraction: (documentId) => previewRetraction(database, documentId),
    wholeDocument: (documentId) => readWhole(database, documentId),
    readNamed: (name, params) => database.read(name, toBolt(params) as Record<string, unknown>),
    recall: createMemory(database),
    cypher: (query, params, options) => runReadersCypher(database.readers, query, params, options),
  };
}
