import {
  type ContributionsResponse,
  contributionsResponseSchema,
  type RestoreReport,
  type RetractedDocument,
  type RetractionPreview,
  type RetractionReport,
  restoreReportSchema,
  retractionPreviewSchema,
  retractionReportSchema,
  retractionsResponseSchema,
} from '../src/model/api/retractions.js';
import { postJson, request } from './api-client.js';

/** What each document supports alone and with others; long registers are left out. */
export const fetchContributions = (): Promise<ContributionsResponse> =>
  request('/api/contributions', contributionsResponseSchema);

export const previewRetraction = (id: string): Promise<RetractionPreview> =>
  request(`/api/documents/${encodeURIComponent(id)}/retraction`, retractionPreviewSchema);

export const retractDocument = (documentId: string): Promise<RetractionReport> =>
  request('/api/retractions', retractionReportSchema, postJson({ documentId }));

export const restoreDocument = (id: string): Promise<RestoreReport> =>
  request(`/api/retractions/${encodeURIComponent(id)}`, restoreReportSchema, { method: 'DELETE' });

/** Documents that were taken back and can be restored. */
export const fetchRetracted = (): Promise<readonly RetractedDocument[]> =>
  request('/api/retractions', retractionsResponseSchema).then(({ retracted }) => retracted);
