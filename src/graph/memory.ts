import type { Database } from './database.js';

/** Something that was made from the graph before. */
export interface Recalled<T> {
  readonly value: T;
  /** Whether nothing has been written since. Who has used the value must ask, and where it is not so do without. */
  readonly isCurrent: Promise<boolean>;
}

interface Kept {
  readonly epoch: number;
  readonly value: unknown;
}

/**
 * Keeps in this process what was made from the whole graph, for as long as nothing is written. Every writer takes the
 * lease, here or in another process, and each taking and giving back counts the epoch on.
 */
export function createMemory(database: Database): <T>(key: string, make: () => Promise<T>) => Recalled<T> | undefined {
  const kept = new Map<string, Kept>();
  const wanted = new Map<string, 'once' | 'being made'>();
  const readEpoch = async (): Promise<number | undefined> => {
    const [row] = await database.read('read/epoch');
    return row === undefined || row.isWritten === true ? undefined : Number(row.epoch);
  };
  const keep = async (key: string, make: () => Promise<unknown>): Promise<void> => {
    const epoch = await readEpoch();
    if (epoch === undefined) return;
    const value = await make();
    if ((await readEpoch()) === epoch) kept.set(key, { epoch, value });
  };
  const isCurrent = async (key: string, one: Kept): Promise<boolean> => {
    const isSame = (await readEpoch()) === one.epoch;
    if (!isSame && kept.get(key) === one) kept.delete(key);
    return isSame;
  };
  return <T>(key: string, make: () => Promise<T>) => {
    const one = kept.get(key);
    if (one !== undefined) return { value: one.value as T, isCurrent: isCurrent(key, one) };
    // A process that asks once and ends has nothing from it: it is made at the second asking.
    if (wanted.get(key) === 'once') {
      wanted.set(key, 'being made');
      keep(key, make)
        // Who asks does without it until it is there; a graph that can't be read says so where it is asked.
        .catch(() => {})
        .finally(() => wanted.delete(key));
    } else if (!wanted.has(key)) wanted.set(key, 'once');
    return undefined;
  };
}
