import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { errorResponseSchema } from '../model/api.js';
import { tupuVersion } from '../version.js';
import type { Route } from './route.js';

const uploadSchema = z.object({
  files: z.array(z.string().meta({ format: 'binary' })),
  publisher: z.string().optional(),
  title: z.string().optional(),
  url: z.string().optional(),
  page: z.string().optional(),
  date: z.string().optional(),
});

/** The OpenAPI 3.1 document of these routes, made from the very schemas that check requests. */
export function describeApi(routes: readonly Route[]): object {
  const registry = new OpenAPIRegistry();
  for (const route of routes) registry.registerPath(toPath(route));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Tupu 图谱',
      version: tupuVersion,
      description: 'A knowledge graph of enterprises and places, with the sentence behind every edge.',
    },
  });
}

function toPath(route: Route): RouteConfig {
  const request: NonNullable<RouteConfig['request']> = {};
  if (route.params) request.params = route.params;
  if (route.query) request.query = route.query;
  if (route.body)
    request.body = {
      required: true,
      content: {
        [route.takesStream ? 'application/octet-stream' : 'application/json']: { schema: route.body },
        ...(route.takesFiles ? { 'multipart/form-data': { schema: uploadSchema } } : {}),
      },
    };
  return {
    method: route.method,
    path: route.path,
    summary: route.summary,
    request,
    responses: {
      [route.status]: { description: 'Done', content: { [route.contentType]: { schema: route.response } } },
      default: { description: 'An error', content: { 'application/json': { schema: errorResponseSchema } } },
    },
  };
}
