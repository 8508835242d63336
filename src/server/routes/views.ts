import { z } from 'zod';
import { keepView, listNamedViews, nameView, readView } from '../../kept/views.js';
import {
  keepViewRequestSchema,
  keptViewSchema,
  namedViewsSchema,
  nameViewRequestSchema,
} from '../../model/api/kept.js';
import { defineRoute } from '../route.js';

const paramsSchema = z.object({ id: z.string().min(1) });

export const viewsRoute = defineRoute({
  method: 'get',
  path: '/api/views',
  summary: 'Views that people saved under names, the latest first',
  response: namedViewsSchema,
  handle: async ({ graph }) => ({ views: await listNamedViews(graph) }),
});

export const keepViewRoute = defineRoute({
  method: 'post',
  path: '/api/views',
  summary: 'Keep a view for a short link or under a name; its id is derived from its state',
  body: keepViewRequestSchema,
  response: keptViewSchema,
  handle: ({ graph }, { body }) => keepView(graph, body),
});

export const viewRoute = defineRoute({
  method: 'get',
  path: '/api/views/{id}',
  summary: 'A view that the server keeps',
  params: paramsSchema,
  response: keptViewSchema,
  handle: ({ graph }, { params }) => readView(graph, params.id),
});

export const nameViewRoute = defineRoute({
  method: 'post',
  path: '/api/views/{id}',
  summary: 'Give a kept view another name; answers those that have one',
  params: paramsSchema,
  body: nameViewRequestSchema,
  response: namedViewsSchema,
  handle: async ({ graph }, { params, body }) => {
    await nameView(graph, params.id, body.name);
    return { views: await listNamedViews(graph) };
  },
});

export const unnameViewRoute = defineRoute({
  method: 'delete',
  path: '/api/views/{id}',
  summary: 'Take the name of a kept view away: it is listed no more, its link still opens; answers those that have one',
  params: paramsSchema,
  response: namedViewsSchema,
  handle: async ({ graph }, { params }) => {
    await nameView(graph, params.id, undefined);
    return { views: await listNamedViews(graph) };
  },
});
