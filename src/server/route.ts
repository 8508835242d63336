import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { z } from 'zod';
import type { Graph } from '../graph/graph.js';
import type { ImportJobs } from '../jobs/import-jobs.js';
import type { UploadedTables } from '../jobs/uploaded-tables.js';
import type { SavedMappings } from '../kept/saved-mappings.js';
import type { Settings } from '../settings.js';

/** What the server stands on. Nothing in `src/server/` opens a connection or reads the environment itself. */
export interface ServerDeps {
  readonly graph: Graph;
  readonly settings: Settings;
  readonly jobs: ImportJobs;
  readonly tables: UploadedTables;
  readonly mappings: SavedMappings;
  /** The built viewer. Without it only the API is served. */
  readonly viewerFolder?: string;
  readonly logger: Logger;
}

/** One endpoint: enough to serve it and to describe it, so that no endpoint is undocumented. */
export interface Route {
  readonly method: 'get' | 'post' | 'delete';
  /** As OpenAPI writes it: `/api/entities/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The body may also be `multipart/form-data` with `files`. */
  readonly takesFiles?: boolean;
  /** The body is a file of any size, read by the route itself as it comes in. */
  readonly takesStream?: boolean;
  /** Counted by the rate limit. */
  readonly expensive?: boolean;
  readonly status: number;
  readonly contentType: string;
  readonly response: z.ZodType;
  run(deps: ServerDeps, request: Request, response: Response): Promise<void>;
}

/** A request whose parts were checked by the route's schemas. */
export interface Call<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly response: Response;
}

interface RouteSpec<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType, Answer> {
  readonly method: Route['method'];
  readonly path: string;
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly expensive?: boolean;
  readonly response: z.ZodType<Answer>;
  handle(deps: ServerDeps, call: Call<z.infer<Params>, z.infer<Query>, z.infer<Body>>): Promise<Answer>;
}

/** Makes a route that takes and answers JSON. Input that does not fit its schemas throws ZodError before `handle`. */
export function defineRoute<
  Answer,
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
>(spec: RouteSpec<Params, Query, Body, Answer>): Route {
  const { handle, ...described } = spec;
  return {
    ...described,
    status: 200,
    contentType: 'application/json',
    async run(deps, request, response) {
      const call = {
        params: spec.params?.parse(request.params) as z.infer<Params>,
        query: spec.query?.parse(request.query) as z.infer<Query>,
        body: spec.body?.parse(request.body) as z.infer<Body>,
        response,
      };
      response.json(await handle(deps, call));
    },
  };
}
