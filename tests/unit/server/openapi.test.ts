import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeApi } from '../../../src/server/openapi.js';
import { routes } from '../../../src/server/routes/table.js';

const documentSchema = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), z.object({ summary: z.string(), responses: z.object({}) }))),
});

describe('describeApi', () => {
  it('describes every route of the table, and nothing else', () => {
    const { paths } = documentSchema.parse(JSON.parse(JSON.stringify(describeApi(routes))));
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((m) => `${m} ${path}`),
    );
    expect(described.toSorted()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).toSorted());
    expect(new Set(described).size).toBe(routes.length);
  });

  it('says which parameters a search takes', () => {
    const text = JSON.stringify(describeApi(routes.filter(({ path }) => path === '/api/search')));
    for (const name of ['q', 'type', 'limit']) expect(text).toContain(`"name":"${name}","in":"query"`);
  });
});
