import { z } from 'zod';
import { UsageError } from '../../errors.js';
import type { Source, SourceDetails } from '../../importers/importer.js';
import { importDetailsSchema, importJobSchema, importRequestSchema } from '../../model/api.js';
import { defineRoute, type Route } from '../route.js';
import { readUpload } from '../upload.js';

const paramsSchema = z.object({ id: z.string().min(1) });

function toDetails({ date, ...details }: z.infer<typeof importDetailsSchema>): SourceDetails {
  const given = Object.entries({ ...details, publishedOn: date }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

async function readSources(contentType: string, body: unknown): Promise<Source[]> {
  if (!contentType.startsWith('multipart/form-data')) {
    const { text, fileName, ...details } = importRequestSchema.parse(body);
    return [{ fileName, bytes: new TextEncoder().encode(text), details: toDetails(details) }];
  }
  const { files, fields } = await readUpload(contentType, body);
  if (files.length === 0)
    throw new UsageError('no-files', 'the upload holds no file: send them in parts named "files"');
  const details = toDetails(importDetailsSchema.strict().parse(fields));
  return files.map((file) => ({ ...file, details }));
}

/** Takes content, never a server's path or an address to fetch. Answers 202 at once; the job goes on behind it. */
export const startImportRoute: Route = {
  method: 'post',
  path: '/api/imports',
  summary: 'Import pasted text (JSON) or files (multipart form data, parts named "files"); answers with the job',
  body: importRequestSchema,
  takesFiles: true,
  expensive: true,
  status: 202,
  contentType: 'application/json',
  response: importJobSchema,
  async run({ jobs }, request, response) {
    const sources = await readSources(request.headers['content-type'] ?? '', request.body);
    const job = await jobs.start(sources);
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
