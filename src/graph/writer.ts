import { revokeDecision, writeDecisions } from './canonical.js';
import type { Database } from './database.js';
import { derive } from './derive-document.js';
import type { GraphWriter } from './graph.js';
import { restoreWhole } from './kept-document.js';
import { withLease } from './lease.js';
import { derivePart, writePartClaims } from './part-claims.js';
import { writePartNames } from './part-names.js';
import { writeRegister } from './register.js';
import { retract } from './retract.js';
import { decide, decideAll, undoDecision } from './review.js';
import { reviewClaim, reviewClaims } from './review-claims.js';
import { beginTable, finishTable } from './table-parts.js';
import { toBolt } from './values.js';
import { writeDraft } from './write-draft.js';

/** Everything that writes, over one database. */
export function createWriter(database: Database): GraphWriter {
  return {
    withLease: (owner, work, onWait) => withLease(database, owner, work, onWait),
    writeDraft: (draft) => writeDraft(database, draft),
    beginTable: (draft) => beginTable(database, draft),
    writePartNames: (draft, age) => writePartNames(database, draft, age),
    writePartClaims: (draft, age, names, newIds) => writePartClaims(database, draft, age, names, newIds),
    derivePart: (draft, newIds) => derivePart(database, draft, newIds),
    finishTable: (documentId, version) => finishTable(database, documentId, version),
    writeDecisions: (decisions) => writeDecisions(database, decisions),
    revokeDecision: (id) => revokeDecision(database, id),
    decide: (request) => decide(database, request),
    decideAll: (request) => decideAll(database, request),
    reviewClaim: (id, request) => reviewClaim(database, id, request),
    reviewClaims: (request) => reviewClaims(database, request),
    undoDecision: (id, by) => undoDecision(database, id, by),
    writeRegister: (register) => writeRegister(database, register),
    derive: (documentId) => derive(database, documentId),
    retract: (document) => retract(database, document),
    restoreDocument: (parts) => restoreWhole(database, parts),
    writeNamed: (name, params) => database.write(name, toBolt(params) as Record<string, unknown>),
  };
}
