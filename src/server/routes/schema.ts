import { schemaResponseSchema } from '../../model/api.js';
import { enumerations } from '../../model/enumerations.js';
import { nodeTypes, relationshipTypes } from '../../model/schema.js';
import { defineRoute } from '../route.js';

export const schemaRoute = defineRoute({
  method: 'get',
  path: '/api/schema',
  summary: 'The vocabulary: node types, relationship types and closed lists, with captions in Chinese and English',
  response: schemaResponseSchema,
  handle: async () => ({ nodeTypes, relationshipTypes, enumerations }),
});
