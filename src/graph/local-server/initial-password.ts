import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ServerFolders } from './configuration.js';

const iterations = 1024;

/** Neo4j's salted hash of a password, in hexadecimal: SHA-256 of salt and password, hashed again and again. */
export function hashPassword(password: string, salt: Buffer): string {
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < iterations; round += 1) digest = createHash('sha256').update(digest).digest();
  return digest.toString('hex');
}

/**
 * The server's password, generated once for each data folder. It goes into `auth.ini` in the form that `neo4j-admin dbms
 * set-initial-password` writes, which Neo4j reads at its first start; that command would take a Java of its own and
 * seconds. The file is written before the password is kept, so an interrupted start repeats both.
 */
export async function ensurePassword(folders: ServerFolders): Promise<string> {
  if (existsSync(folders.passwordFile)) return (await readFile(folders.passwordFile, 'utf8')).trim();
  const password = randomBytes(24).toString('base64url');
  const salt = randomBytes(32);
  const authFile = join(folders.root, 'data', 'dbms', 'auth.ini');
  await mkdir(dirname(authFile), { recursive: true, mode: 0o700 });
  const credential = `SHA-256,${hashPassword(password, salt)},${salt.toString('hex')},${iterations}`;
  await writeFile(authFile, `neo4j:${credential}:\n`, { mode: 0o600 });
  await writeFile(`${folders.passwordFile}.new`, password, { mode: 0o600 });
  await rename(`${folders.passwordFile}.new`, folders.passwordFile);
  return password;
}
