import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const serverFileSchema = z.object({
  /** The process that owns the server and stops it. */
  pid: z.number().int(),
  uri: z.string(),
  username: z.string(),
  password: z.string(),
  startedAt: z.string(),
});
export type ServerFile = z.infer<typeof serverFileSchema>;

const pathOf = (home: string): string => join(home, 'server.json');

/** What a running owner says of its server; undefined where there is no file or it can't be understood. */
export async function readServerFile(home: string): Promise<ServerFile | undefined> {
  const text = await readFile(pathOf(home), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return serverFileSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that no reader sees half a file; readable by its owner alone. */
export async function writeServerFile(home: string, server: ServerFile): Promise<void> {
  const beside = `${pathOf(home)}.${process.pid}`;
  await writeFile(beside, `${JSON.stringify(server, null, 2)}\n`, { mode: 0o600 });
  await rename(beside, pathOf(home));
}

export async function removeServerFile(home: string): Promise<void> {
  await rm(pathOf(home), { force: true });
}
