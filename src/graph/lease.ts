import { randomUUID } from 'node:crypto';
import { TupuError } from '../errors.js';
import type { Database } from './database.js';

/** A holder that has not been heard of for so long is taken to be gone. */
const leaseSeconds = 20;
const heartbeatMs = 5000;
const pollMs = 300;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Does some work as the only writer of the graph. The lease is a node, so it holds across processes and machines; its
 * times are the server's clock. A second writer waits, and `onWait` hears once for whom. Throws TupuError `lease-lost`
 * where the lease went to another meanwhile, because this process was stopped for longer than it lasts.
 */
export async function withLease<T>(
  database: Database,
  owner: string,
  work: () => Promise<T>,
  onWait?: (holder: string) => void,
): Promise<T> {
  const token = randomUUID();
  const take = async (): Promise<{ taken: boolean; holder: string }> => {
    const [row] = await database.write('write/take-lease', { token, owner, seconds: leaseSeconds });
    return { taken: row?.taken === true, holder: String(row?.holder ?? '') };
  };
  let told = false;
  for (let answer = await take(); !answer.taken; answer = await take()) {
    if (!told) onWait?.(answer.holder);
    told = true;
    await pause(pollMs);
  }
  let lostTo: string | undefined;
  const heartbeat = setInterval(() => {
    // A beat that fails is not the end: the work itself fails if Neo4j is gone, and the next beat may succeed.
    take().then(
      (answer) => {
        if (!answer.taken) lostTo = answer.holder;
      },
      () => {},
    );
  }, heartbeatMs);
  heartbeat.unref();
  try {
    const result = await work();
    if (lostTo !== undefined)
      throw new TupuError('lease-lost', `the writers' lease went from ${owner} to ${lostTo} meanwhile; run it again`, {
        status: 409,
      });
    return result;
  } finally {
    clearInterval(heartbeat);
    await database.write('write/release-lease', { token }).catch(() => {});
  }
}
