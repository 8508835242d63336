import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Above this V8 is asked to tidy up. A part needs some 90 MB; what lies beyond is garbage that nobody has fetched yet. */
const roomy = 320 * 1024 * 1024;

let collect: (() => void) | undefined;

/**
 * Keeps a long import small: V8 lets garbage lie for as long as the machine has memory, half a gigabyte and more beside a
 * Neo4j that needs it. Does nothing while the process is small.
 */
export function keepMemorySmall(): void {
  if (process.memoryUsage.rss() < roomy) return;
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
