import type { Route } from '../route.js';
import { askRoute } from './ask.js';
import { claimsReviewRoute, previewClaimsRoute, reviewClaimRoute, reviewClaimsRoute } from './claim-review.js';
import { claimRoute, claimsRoute } from './claims.js';
import { completeRoute } from './complete.js';
import { cypherRoute } from './cypher.js';
import { documentRoute, documentsRoute } from './documents.js';
import { entityRoute, expandRoute } from './entities.js';
import { exportRoute, longExportRoute } from './export.js';
import { healthRoute } from './health.js';
import { importEventsRoute } from './import-events.js';
import { cancelImportRoute, importRoute, importsRoute, startImportRoute } from './imports.js';
import { mappingRoute, mappingsRoute, removeMappingRoute, saveMappingRoute } from './mappings.js';
import { keepNoteRoute, notesRoute, removeNoteRoute } from './notes.js';
import { overviewRoute } from './overview.js';
import { pathsRoute } from './paths.js';
import { queriesRoute, removeQueryRoute, saveQueriesRoute } from './queries.js';
import {
  contributionsRoute,
  previewRetractionRoute,
  restoreRoute,
  retractionsRoute,
  retractRoute,
} from './retractions.js';
import {
  decideAllRoute,
  decideRoute,
  decisionsRoute,
  previewDecisionsRoute,
  reviewRoute,
  undoDecisionRoute,
} from './review.js';
import { schemaRoute } from './schema.js';
import { searchRoute } from './search.js';
import { longSubgraphRoute, subgraphRoute } from './subgraph.js';
import { discardTableRoute, tableReadingRoute, uploadTableRoute } from './tables.js';
import { keepViewRoute, nameViewRoute, unnameViewRoute, viewRoute, viewsRoute } from './views.js';

/** Every endpoint. The server serves these and no others, and OpenAPI describes these and no others. */
export const routes: readonly Route[] = [
  healthRoute,
  overviewRoute,
  searchRoute,
  completeRoute,
  entityRoute,
  expandRoute,
  subgraphRoute,
  longSubgraphRoute,
  pathsRoute,
  claimsRoute,
  claimRoute,
  documentsRoute,
  documentRoute,
  contributionsRoute,
  previewRetractionRoute,
  retractionsRoute,
  retractRoute,
  restoreRoute,
  cypherRoute,
  queriesRoute,
  saveQueriesRoute,
  removeQueryRoute,
  askRoute,
  notesRoute,
  keepNoteRoute,
  removeNoteRoute,
  viewsRoute,
  keepViewRoute,
  viewRoute,
  nameViewRoute,
  unnameViewRoute,
  exportRoute,
  longExportRoute,
  startImportRoute,
  importsRoute,
  importRoute,
  cancelImportRoute,
  importEventsRoute,
  uploadTableRoute,
  tableReadingRoute,
  discardTableRoute,
  mappingsRoute,
  mappingRoute,
  saveMappingRoute,
  removeMappingRoute,
  reviewRoute,
  claimsReviewRoute,
  reviewClaimRoute,
  previewClaimsRoute,
  reviewClaimsRoute,
  decisionsRoute,
  decideRoute,
  previewDecisionsRoute,
  decideAllRoute,
  undoDecisionRoute,
  schemaRoute,
];
