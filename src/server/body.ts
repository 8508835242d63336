import express, { type RequestHandler } from 'express';
import { TupuError } from '../errors.js';
import type { Route } from './route.js';

const megabyte = 1024 * 1024;

/** Reads the body of a POST: JSON, or an upload where the route takes files; anything else is 415. A stream is left to its route. */
export function readBody(route: Route): RequestHandler[] {
  if (route.method !== 'post' || route.takesStream) return [];
  const limit = (route.takesFiles ? 60 : 1) * megabyte;
  const accepted = route.takesFiles ? ['application/json', 'multipart/form-data'] : ['application/json'];
  const check: RequestHandler = (request, _response, next) => {
    if (request.is(accepted)) return next();
    throw new TupuError(
      'unsupported-media-type',
      `${route.path} takes ${accepted.join(' or ')}, not ${request.headers['content-type'] ?? 'a body without a type'}`,
      { status: 415 },
    );
  };
  return [check, express.json({ limit }), express.raw({ type: 'multipart/form-data', limit })];
}
