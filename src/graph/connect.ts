import neo4j, { type Driver } from 'neo4j-driver';
import { DatabaseError } from '../errors.js';

/** Where a Neo4j answers and how to enter it. */
export interface Access {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

const oldestVersion = [5, 26] as const;

/** A driver whose integers are plain JavaScript numbers. */
export function createDriver(access: Access, options: { readonly timeoutMs?: number } = {}): Driver {
  return neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: options.timeoutMs ?? 30_000,
    connectionTimeout: Math.min(options.timeoutMs ?? 10_000, 10_000),
    userAgent: 'tupu/0.1',
  });
}

/** Whether a Neo4j answers there with a Bolt handshake and lets us in. */
export async function canConnect(access: Access, timeoutMs: number): Promise<boolean> {
  const driver = createDriver(access, { timeoutMs });
  try {
    await driver.verifyConnectivity();
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

/** Whether a version such as 5.26.20 or 2025.09.0 is one whose Cypher we use. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestVersion[0] || (major === oldestVersion[0] && minor >= oldestVersion[1]);
}

/** The version of the server behind this driver. Throws DatabaseError: unreachable, refused, or older than 5.26. */
export async function checkServer(driver: Driver, access: Access, database: string | undefined): Promise<string> {
  let agent: string;
  try {
    const info = await driver.getServerInfo(database === undefined ? {} : { database });
    agent = info.agent ?? '';
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseError('neo4j-unreachable', `no Neo4j at ${access.uri} as ${access.username}: ${reason}`, error);
  }
  const version = agent.replace(/^Neo4j\//, '');
  if (!isNewEnough(version))
    throw new DatabaseError('neo4j-too-old', `the Neo4j at ${access.uri} is ${version}; Tupu needs 5.26 or later`);
  return version;
}
