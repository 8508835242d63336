import { z } from 'zod';
import { writeMapping } from '../../importers/table/mapping/write-mapping.js';
import type { NamedMapping } from '../../kept/saved-mappings.js';
import {
  mappingNameSchema,
  mappingResponseSchema,
  mappingSaveSchema,
  mappingSummarySchema,
  mappingsResponseSchema,
} from '../../model/api/tables.js';
import { defineRoute } from '../route.js';

const paramsSchema = z.object({ name: mappingNameSchema });

function summarise({ name, kind, mapping: { about } }: NamedMapping): z.infer<typeof mappingSummarySchema> {
  return { name, kind, ...(about === undefined ? {} : { about }) };
}

const describe = (named: NamedMapping): z.infer<typeof mappingResponseSchema> => ({
  ...summarise(named),
  mapping: named.mapping,
  yaml: writeMapping(named.mapping),
});

export const mappingsRoute = defineRoute({
  method: 'get',
  path: '/api/mappings',
  summary: 'Mappings of tables that people saved, and the presets',
  response: mappingsResponseSchema,
  handle: async ({ mappings }) => ({ mappings: (await mappings.list()).map(summarise) }),
});

export const mappingRoute = defineRoute({
  method: 'get',
  path: '/api/mappings/{name}',
  summary: 'A saved mapping or a preset, also as its file',
  params: paramsSchema,
  response: mappingResponseSchema,
  handle: async ({ mappings }, { params }) => describe(await mappings.read(params.name)),
});

export const saveMappingRoute = defineRoute({
  method: 'post',
  path: '/api/mappings',
  summary: 'Save a mapping under a name; what is no part of the model is refused by name and place',
  body: mappingSaveSchema,
  response: mappingResponseSchema,
  handle: async ({ mappings }, { body }) => describe(await mappings.save(body.name, body.mapping)),
});

export const removeMappingRoute = defineRoute({
  method: 'delete',
  path: '/api/mappings/{name}',
  summary: 'Remove a saved mapping; what was imported by it stays',
  params: paramsSchema,
  response: mappingSummarySchema,
  handle: async ({ mappings }, { params }) => {
    const named = await mappings.read(params.name);
    await mappings.remove(params.name);
    return summarise(named);
  },
});
