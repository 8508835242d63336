import { z } from 'zod';
import { NotFoundError } from '../../errors.js';
import { claimsQuerySchema, claimsResponseSchema, claimViewSchema } from '../../model/api.js';
import { defineRoute } from '../route.js';

export const claimsRoute = defineRoute({
  method: 'get',
  path: '/api/claims',
  summary: 'Claims with their evidence and the text around it, in the order asked; unknown ids are left out',
  query: claimsQuerySchema,
  response: claimsResponseSchema,
  handle: async ({ graph }, { query }) => ({ claims: await graph.claims(query.ids) }),
});

export const claimRoute = defineRoute({
  method: 'get',
  path: '/api/claims/{id}',
  summary: 'One claim with its evidence and the text around it',
  params: z.object({ id: z.string().min(1) }),
  response: claimViewSchema,
  async handle({ graph }, { params }) {
    const [claim] = await graph.claims([params.id]);
    if (claim === undefined) throw new NotFoundError('no-such-claim', `no claim has the id ${params.id}`);
    return claim;
  },
});
