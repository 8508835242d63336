import { z } from 'zod';
import { UsageError } from '../../errors.js';
import type { SourceDetails } from '../../importers/importer.js';
import type { JobOptions, JobSource } from '../../jobs/spool.js';
import { checkMapping } from '../../kept/saved-mappings.js';
import { importBodySchema, type TableImport } from '../../model/api/tables.js';
import { importDetailsSchema, importJobSchema } from '../../model/api.js';
import { defineRoute, type Route, type ServerDeps } from '../route.js';
import { readUpload } from '../upload.js';

const paramsSchema = z.object({ id: z.string().min(1) });

function toDetails({ date, ...details }: z.infer<typeof importDetailsSchema>): SourceDetails {
  const given = Object.entries({ ...details, publishedOn: date }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

interface Work {
  readonly sources: readonly JobSource[];
  readonly options: JobOptions;
}

async function readWork(deps: ServerDeps, contentType: string, body: unknown): Promise<Work> {
  if (!contentType.startsWith('multipart/form-data')) {
    const asked = importBodySchema.parse(body);
    if ('table' in asked) return readTableWork(deps, asked);
    const { text, fileName, ...details } = asked;
    const source = { fileName, bytes: new TextEncoder().encode(text), details: toDetails(details) };
    return { sources: [source], options: {} };
  }
  const { files, fields } = await readUpload(contentType, body);
  if (files.length === 0)
    throw new UsageError('no-files', 'the upload holds no file: send them in parts named "files"');
  const details = toDetails(importDetailsSchema.strict().parse(fields));
  return { sources: files.map((file) => ({ ...file, details })), options: {} };
}

async function readTableWork({ tables, mappings }: ServerDeps, asked: TableImport): Promise<Work> {
  const { table, mapping: wanted, dryRun, strict, ...details } = asked;
  const source = await tables.source(table);
  const mapping = typeof wanted === 'string' ? (await mappings.read(wanted)).mapping : wanted;
  if (mapping !== undefined) checkMapping(mapping);
  const read = { ...source, ...(mapping === undefined ? {} : { mapping }), details: toDetails(details) };
  return { sources: [read], options: { dryRun, strict } };
}

/** Takes content, never a server's path or an address to fetch. Answers 202 at once; the job goes on behind it. */
export const startImportRoute: Route = {
  method: 'post',
  path: '/api/imports',
  summary:
    'Import pasted text or an uploaded table (JSON), or files (multipart form data, parts named "files"); answers with the job',
  body: importBodySchema,
  takesFiles: true,
  expensive: true,
  status: 202,
  contentType: 'application/json',
  response: importJobSchema,
  async run(deps, request, response) {
    const { sources, options } = await readWork(deps, request.headers['content-type'] ?? '', request.body);
    const job = await deps.jobs.start(sources, options);
    response.status(202).location(`/api/imports/${job.id}`).json(job);
  },
};

export const importsRoute = defineRoute({
  method: 'get',
  path: '/api/imports',
  summary: 'Import jobs, newest first',
  response: z.object({ jobs: z.array(importJobSchema) }),
  handle: async ({ jobs }) => ({ jobs: await jobs.list() }),
});

export const importRoute = defineRoute({
  method: 'get',
  path: '/api/imports/{id}',
  summary: 'One import job',
  params: paramsSchema,
  response: importJobSchema,
  handle: ({ jobs }, { params }) => jobs.get(params.id),
});

export const cancelImportRoute = defineRoute({
  method: 'delete',
  path: '/api/imports/{id}',
  summary: 'Cancel an import job; one that has ended stays as it is',
  params: paramsSchema,
  response: importJobSchema,
  handle: ({ jobs }, { params }) => jobs.cancel(params.id),
});
