import type { z } from 'zod';
import {
  type AskResponse,
  askResponseSchema,
  type ClaimsResponse,
  type CompleteResponse,
  type CypherResponse,
  claimsResponseSchema,
  completeResponseSchema,
  cypherResponseSchema,
  type DocumentResponse,
  type DocumentsResponse,
  documentResponseSchema,
  documentsResponseSchema,
  type EntityResponse,
  type ExpandResponse,
  entityResponseSchema,
  errorResponseSchema,
  expandResponseSchema,
  type ImportJob,
  type ImportRequest,
  importJobSchema,
  type Language,
  type OverviewResponse,
  overviewResponseSchema,
  type PathsResponse,
  pathsResponseSchema,
  type SearchResponse,
  type Subgraph,
  searchResponseSchema,
  subgraphSchema,
} from '../src/model/api.js';
import type { RelationshipType } from '../src/model/schema.js';

/** Why a request failed. `unreachable`: no server answered; `unexpected`: it answered something we can't read. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status: number) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
  }
}

type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

export function formatQuery(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    params.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

let answerFrom: ((path: string) => unknown) | undefined;

/** From now on nothing is asked of a server: what a path would answer comes from this function, which may throw. */
export function answerOffline(answer: (path: string) => unknown): void {
  answerFrom = answer;
}

export async function request<Out>(path: string, schema: z.ZodType<Out>, init: RequestInit = {}): Promise<Out> {
  if (answerFrom !== undefined) return schema.parse(answerFrom(path));
  const response = await fetch(path, init).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError('unreachable', String(cause), 0);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    const told = errorResponseSchema.safeParse(body);
    if (told.success) throw new ApiError(told.data.error.code, told.data.error.message, response.status);
    throw new ApiError(response.status >= 502 ? 'unreachable' : 'unexpected', response.statusText, response.status);
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new ApiError('unexpected', `${path}: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`, response.status);
}

export const postJson = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const signalled = (signal: AbortSignal | undefined): RequestInit => (signal === undefined ? {} : { signal });

export const fetchOverview = (limit: number): Promise<OverviewResponse> =>
  request(`/api/overview${formatQuery({ limit })}`, overviewResponseSchema);

export const searchEntities = (q: string, limit: number, signal?: AbortSignal): Promise<SearchResponse> =>
  request(`/api/search${formatQuery({ q, limit })}`, searchResponseSchema, signalled(signal));

export const completeQuestion = (q: string, lang: Language, signal?: AbortSignal): Promise<CompleteResponse> =>
  request(`/api/complete${formatQuery({ q, lang })}`, completeResponseSchema, signalled(signal));

export const runCypher = (query: string, params: Readonly<Record<string, unknown>>): Promise<CypherResponse> =>
  request('/api/cypher', cypherResponseSchema, postJson({ query, params }));

export const fetchEntity = (id: string): Promise<EntityResponse> =>
  request(`/api/entities/${encodeURIComponent(id)}`, entityResponseSchema);

/** Which of an entity's lines are meant, and how many of them. */
export interface Expansion {
  readonly limit: number;
  readonly type?: RelationshipType;
  readonly direction?: 'in' | 'out';
  /** The largest amounts alone, instead of some of every kind. */
  readonly order?: 'amount';
}

export const expandEntity = (id: string, { limit, type, direction, order }: Expansion): Promise<ExpandResponse> =>
  request(
    `/api/entities/${encodeURIComponent(id)}/expand${formatQuery({ type, direction, order, limit })}`,
    expandResponseSchema,
  );

/** These things with the lines among them, and their lines to others that are shown already. */
export const fetchSubgraph = (ids: readonly string[], among: readonly string[] = []): Promise<Subgraph> =>
  request('/api/subgraph', subgraphSchema, postJson({ ids, among }));

/** Which ways between two things are meant. */
export interface PathChoice {
  readonly from: string;
  readonly to: string;
  readonly type: readonly RelationshipType[];
  /** No way through anything with more lines; 0 for any. */
  readonly mostLinks: number;
}

export const fetchPaths = (choice: PathChoice): Promise<PathsResponse> =>
  request(`/api/paths${formatQuery({ ...choice, several: 'true', max: 6, limit: 8 })}`, pathsResponseSchema);

export const fetchClaims = (ids: readonly string[]): Promise<ClaimsResponse> =>
  request(`/api/claims${formatQuery({ ids })}`, claimsResponseSchema);

export const fetchDocuments = (): Promise<DocumentsResponse> => request('/api/documents', documentsResponseSchema);

export const fetchDocument = (id: string): Promise<DocumentResponse> =>
  request(`/api/documents/${encodeURIComponent(id)}`, documentResponseSchema);

/** For words of a question, the id of what they mean. */
export type Meanings = Readonly<Record<string, string>>;

/** What comes with a question: meanings chosen for names, the question before, another kind of question. */
export interface AskDetails {
  readonly meanings?: Meanings;
  readonly after?: string;
  readonly asked?: string;
}

export const askQuestion = (question: string, lang: Language, details: AskDetails = {}): Promise<AskResponse> =>
  request('/api/ask', askResponseSchema, postJson({ question, lang, ...details }));

export const importText = (source: ImportRequest): Promise<ImportJob> =>
  request('/api/imports', importJobSchema, postJson(source));

export type ImportDetails = Omit<ImportRequest, 'text' | 'fileName'>;

/** Sends a file as it is: the server finds out its encoding. */
export function importFile(file: File, details: ImportDetails): Promise<ImportJob> {
  const form = new FormData();
  for (const [name, value] of Object.entries(details)) if (value !== undefined) form.set(name, value);
  form.append('files', file, file.name);
  return request('/api/imports', importJobSchema, { method: 'POST', body: form });
}

export const cancelImport = (id: string): Promise<ImportJob> =>
  request(`/api/imports/${encodeURIComponent(id)}`, importJobSchema, { method: 'DELETE' });

/** Follows a job to its end. Rejects with ApiError when the stream breaks and the job can't be asked for either. */
export function followImport(id: string, onJob: (job: ImportJob) => void): Promise<ImportJob> {
  const path = `/api/imports/${encodeURIComponent(id)}`;
  return new Promise((resolve, reject) => {
    const events = new EventSource(`${path}/events`);
    let latest: ImportJob | undefined;
    const finish = () => {
      events.close();
      if (latest !== undefined && hasEnded(latest)) resolve(latest);
      else request(path, importJobSchema).then((job) => (hasEnded(job) ? resolve(job) : reject(lost())), reject);
    };
    events.addEventListener('job', (event) => {
      const job = importJobSchema.safeParse(JSON.parse(event.data));
      if (!job.success) return;
      latest = job.data;
      onJob(job.data);
      if (hasEnded(job.data)) finish();
    });
    events.addEventListener('end', finish);
    events.addEventListener('error', () => {
      if (events.readyState === EventSource.CLOSED) finish();
    });
  });
}

const lost = () => new ApiError('unreachable', 'the progress of the import was lost', 0);
const hasEnded = (job: ImportJob): boolean => ['done', 'failed', 'cancelled'].includes(job.state);
