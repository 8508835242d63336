import type { ImportJob } from '../model/api.js';

/** Whether a job has come to its end, well or not, and will not change any more. */
export function hasEnded(job: Pick<ImportJob, 'state'>): boolean {
  return job.state === 'done' || job.state === 'failed' || job.state === 'cancelled';
}
