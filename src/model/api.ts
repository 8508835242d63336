/**
 * Requests and responses that several parts of Tupu speak: each endpoint's schema stands in `api/`, by what it is about.
 * Areas that one page of the viewer alone uses (review, tables, retractions, exports, notes and views, saved queries)
 * are imported from there.
 */
export * from './api/ask.js';
export * from './api/common.js';
export * from './api/cypher.js';
export * from './api/documents.js';
export * from './api/entity.js';
export * from './api/evidence.js';
export * from './api/exploring.js';
export * from './api/graph.js';
export * from './api/imports.js';
export * from './api/server.js';
