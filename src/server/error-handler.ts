import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import { NotFoundError, TupuError } from '../errors.js';
import type { ErrorResponse } from '../model/api.js';

interface Answer extends ErrorResponse {
  readonly status: number;
}

/** Errors of Express's own readers: a malformed or too large body, a malformed address. */
const httpErrorSchema = z.object({
  status: z.number().int().min(400).max(499),
  message: z.string(),
  type: z.string().optional(),
});

/** An unknown address under /api. */
export const refuseUnknownPath: RequestHandler = (request) => {
  throw new NotFoundError('no-such-endpoint', `there is no ${request.method} ${request.baseUrl}${request.path}`);
};

function toAnswer(error: unknown, requestId: string): Answer {
  if (error instanceof TupuError) {
    const details = error.details === undefined ? {} : { details: error.details };
    return { status: error.status, error: { code: error.code, message: error.message, ...details } };
  }
  if (error instanceof z.ZodError) {
    const details = error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
    const message = details.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; ');
    return { status: 400, error: { code: 'bad-request', message, details } };
  }
  const http = httpErrorSchema.safeParse(error);
  if (http.success) {
    const { status, message, type } = http.data;
    return { status, error: { code: type?.replaceAll('.', '-') ?? 'bad-request', message } };
  }
  return {
    status: 500,
    error: {
      code: 'internal',
      message: `something went wrong here; the log has it under ${requestId}`,
      details: { requestId },
    },
  };
}

/** The one place where errors become responses. What we did not foresee is logged, and its text stays here. */
export function createErrorHandler(logger: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    const requestId = String(response.getHeader('X-Request-Id') ?? '');
    const { status, ...body } = toAnswer(error, requestId);
    if (status >= 500) logger.error({ err: error, requestId, path: request.path }, 'a request failed');
    if (response.headersSent) return next(error);
    response.status(status).json(body);
  };
}
