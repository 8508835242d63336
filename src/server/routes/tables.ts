import { z } from 'zod';
import { readUploaded } from '../../jobs/read-uploaded.js';
import { tableReadingRequestSchema, tableReadingSchema, tableUploadQuerySchema } from '../../model/api/tables.js';
import { defineRoute, type Route } from '../route.js';

const paramsSchema = z.object({ id: z.string().min(1) });

/**
 * Takes a table of any size as the body itself, and answers how it would be read: by a saved mapping whose headings it
 * has, else by a preset where no heading is known by itself, else as it is guessed.
 */
export const uploadTableRoute: Route = {
  method: 'post',
  path: '/api/tables',
  summary:
    'Upload a table of any size as the request’s body, and see how it would be read and what its rows would make',
  query: tableUploadQuerySchema,
  body: z.string().meta({ format: 'binary' }),
  takesStream: true,
  expensive: true,
  status: 201,
  contentType: 'application/json',
  response: tableReadingSchema,
  async run({ tables, mappings }, request, response) {
    const { fileName } = tableUploadQuerySchema.parse(request.query);
    const length = Number(request.headers['content-length']);
    const id = await tables.receive(fileName, request, Number.isFinite(length) ? length : undefined);
    try {
      const guessed = await readUploaded(tables, mappings, id, {});
      const isBlind = guessed.columns.every(({ by }) => by !== 'heading');
      const known = guessed.fitting.find(({ kind }) => kind === 'saved' || isBlind);
      const reading = known === undefined ? guessed : await readUploaded(tables, mappings, id, { mapping: known.name });
      response.status(201).location(`/api/tables/${id}`).json(reading);
    } catch (error) {
      await tables.discard(id).catch(() => {});
      throw error;
    }
  },
};

export const tableReadingRoute = defineRoute({
  method: 'post',
  path: '/api/tables/{id}/reading',
  summary:
    'How an uploaded table would be read by other columns or another mapping, and what its first rows would make',
  params: paramsSchema,
  body: tableReadingRequestSchema,
  response: tableReadingSchema,
  handle: ({ tables, mappings }, { params, body }) => readUploaded(tables, mappings, params.id, body),
});

export const discardTableRoute = defineRoute({
  method: 'delete',
  path: '/api/tables/{id}',
  summary: 'Forget an uploaded table; imports of it that have begun go on',
  params: paramsSchema,
  response: z.object({ id: z.string() }),
  handle: async ({ tables }, { params }) => {
    await tables.discard(params.id);
    return { id: params.id };
  },
});
