import { answerQuestion } from '../../ask/answer.js';
import { askRequestSchema, askResponseSchema } from '../../model/api.js';
import { defineRoute } from '../route.js';

export const askRoute = defineRoute({
  method: 'post',
  path: '/api/ask',
  summary: 'A question in Chinese or English, answered with rows, evidence and the Cypher that made it',
  body: askRequestSchema,
  response: askResponseSchema,
  expensive: true,
  handle: ({ graph }, { body }) =>
    answerQuestion(graph, body.question, {
      ...(body.lang === undefined ? {} : { lang: body.lang }),
      ...(body.meanings === undefined ? {} : { meanings: body.meanings }),
      ...(body.after === undefined ? {} : { after: body.after }),
      ...(body.asked === undefined ? {} : { asked: body.asked }),
    }),
});
