import { createSession } from 'better-sse';
import { z } from 'zod';
import { hasEnded } from '../../jobs/job-state.js';
import { type ImportJob, importJobSchema } from '../../model/api.js';
import type { Route } from '../route.js';

const paramsSchema = z.object({ id: z.string().min(1) });

/**
 * Every event, named `job`, is the job's whole state, so a client that comes back, with whatever Last-Event-ID, misses
 * nothing that matters: it gets the state of now first. After the last state an `end` event tells it to stay away.
 */
export const importEventsRoute: Route = {
  method: 'get',
  path: '/api/imports/{id}/events',
  summary: 'Progress of an import job as server-sent events: `job` with its whole state, at last `end`',
  params: paramsSchema,
  status: 200,
  contentType: 'text/event-stream',
  response: importJobSchema,
  async run({ jobs }, request, response) {
    const { id } = paramsSchema.parse(request.params);
    const now = await jobs.get(id);
    const session = await createSession(request, response, {
      keepAlive: 15_000,
      headers: { 'X-Accel-Buffering': 'no' },
    });
    let version = 0;
    const push = (job: ImportJob) => {
      if (!session.isConnected) return;
      version += 1;
      session.push(job, 'job', `${id}.${version}`);
      if (!hasEnded(job)) return;
      session.push({ id }, 'end', `${id}.end`);
      response.end();
    };
    if (hasEnded(now)) return push(now);
    const unsubscribe = jobs.subscribe(id, push);
    session.on('disconnected', unsubscribe);
    push(await jobs.get(id));
  },
};
