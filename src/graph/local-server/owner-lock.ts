import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Whether a process runs. One of another user counts as running. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

export interface OwnerLock {
  release(): Promise<void>;
}

const lockFile = (home: string): string => join(home, 'owner.lock');

async function readHolder(path: string): Promise<number | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined || text === '' ? undefined : Number(text);
}

/** The pid of the living process that owns the managed server of this folder, from before its start to after its stop. */
export async function findOwner(home: string): Promise<number | undefined> {
  const pid = await readHolder(lockFile(home));
  return pid !== undefined && isRunning(pid) ? pid : undefined;
}

/** Takes the lock of this folder's server, or answers undefined where a living process holds it. */
export async function takeOwnerLock(home: string): Promise<OwnerLock | undefined> {
  const path = lockFile(home);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      const handle = await open(path, 'wx', 0o600);
      await handle.writeFile(String(process.pid));
      await handle.close();
      let held = true;
      return {
        release: async () => {
          if (held) await rm(path, { force: true });
          held = false;
        },
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = await readHolder(path);
    if (holder !== undefined && isRunning(holder)) return undefined;
    if (holder === undefined) {
      // Created a moment ago and not written yet, or gone again.
      await new Promise((resolve) => setTimeout(resolve, 50));
      if ((await readHolder(path)) !== undefined) continue;
    }
    // Renaming succeeds for one of several that find the stale file, so nobody removes another's fresh lock.
    const stale = `${path}.stale-${process.pid}`;
    await rename(path, stale).catch(() => undefined);
    const taken = await readHolder(stale);
    if (taken !== undefined && taken !== holder && isRunning(taken)) await rename(stale, path).catch(() => undefined);
    await rm(stale, { force: true });
  }
  return undefined;
}
