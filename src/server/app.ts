import { randomUUID } from 'node:crypto';
import express, { type Express } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { TupuError } from '../errors.js';
import { readBody } from './body.js';
import { createErrorHandler, refuseUnknownPath } from './error-handler.js';
import { serveMcp } from './mcp.js';
import { describeApi } from './openapi.js';
import type { Route, ServerDeps } from './route.js';
import { routes } from './routes/table.js';
import { requireOwnOrigin } from './same-origin.js';
import { serveViewer } from './viewer.js';

/** Enough for one busy person and a script, too little to wear the database out. */
const expensiveRequestsAMinute = 300;

const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      // Sigma and the component library set style elements; scripts stay our own.
      styleSrc: ["'self'", "'unsafe-inline'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  // We speak plain HTTP on the loopback; a browser must not remember otherwise.
  strictTransportSecurity: false,
});

/** The whole HTTP side: API, its description, and the viewer. It listens nowhere until the caller makes it. */
export function createApp(deps: ServerDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.setHeader('X-Request-Id', randomUUID());
    next();
  });
  app.use(securityHeaders);
  app.use(requireOwnOrigin(deps.settings.host));
  const limit = rateLimit({
    windowMs: 60_000,
    limit: expensiveRequestsAMinute,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    handler: () => {
      throw new TupuError('too-many-requests', `more than ${expensiveRequestsAMinute} a minute: wait a little`, {
        status: 429,
      });
    },
  });
  for (const route of routes) {
    const before = [...(route.expensive ? [limit] : []), ...readBody(route)];
    app[route.method](toExpressPath(route), ...before, async (request, response) => {
      response.setHeader('Cache-Control', 'no-store');
      await route.run(deps, request, response);
    });
  }
  refuseOtherMethods(app);
  const description = describeApi(routes);
  app.get('/api/openapi.json', (_request, response) => void response.json(description));
  app.use('/api', refuseUnknownPath);
  app.use('/mcp', limit);
  app.use(serveMcp(deps.graph));
  if (deps.viewerFolder !== undefined) app.use(serveViewer(deps.viewerFolder));
  app.use(refuseUnknownPath);
  app.use(createErrorHandler(deps.logger));
  return app;
}

/** A known address with a wrong method is 405 and says what is allowed, not "no such endpoint". */
function refuseOtherMethods(app: Express): void {
  for (const [path, ours] of groupMethods()) {
    app.all(path, (request, response) => {
      response.setHeader('Allow', ours.join(', '));
      throw new TupuError('method-not-allowed', `${path} takes ${ours.join(' or ')}, not ${request.method}`, {
        status: 405,
      });
    });
  }
}

function groupMethods(): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const route of routes) {
    const path = toExpressPath(route);
    methods.set(path, [...(methods.get(path) ?? []), route.method.toUpperCase()]);
  }
  return methods;
}

/** `/api/entities/{id}` as Express writes it: `/api/entities/:id`. */
function toExpressPath(route: Route): string {
  return route.path.replace(/\{(\w+)\}/g, ':$1');
}
