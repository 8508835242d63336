import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Neo4jContainer } from '@testcontainers/neo4j';
import { getContainerRuntimeClient, ImageName } from 'testcontainers';
import type { TestProject } from 'vitest/node';
import { readServerFile } from '../src/graph/local-server/server-file.js';
import { openGraph } from '../src/graph/open.js';
import { readSettings } from '../src/settings.js';
import { wipeNeo4j } from './wipe-neo4j.js';

export interface TestNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestNeo4j;
  }
}

interface Started extends TestNeo4j {
  readonly way: string;
  stop(): Promise<void>;
}

const image = 'neo4j:5.26-community';

/** Whether a Docker engine answers and holds the image; nothing is pulled. */
async function hasContainerImage(): Promise<boolean> {
  try {
    const client = await getContainerRuntimeClient();
    return await client.image.exists(ImageName.fromString(image));
  } catch {
    return false;
  }
}

async function startContainer(): Promise<Started> {
  // Its clean-up container is another image to pull; we stop what we start.
  process.env.TESTCONTAINERS_RYUK_DISABLED = 'true';
  const container = await new Neo4jContainer(image)
    .withPassword('tupu-tests')
    .withEnvironment({
      NEO4J_dbms_security_allow__csv__import__from__file__urls: 'false',
      NEO4J_internal_dbms_cypher__ip__blocklist: '0.0.0.0/0,::/0',
    })
    .start();
  return {
    way: `container of ${image}`,
    uri: container.getBoltUri(),
    username: container.getUsername(),
    password: container.getPassword(),
    stop: async () => {
      await container.stop();
    },
  };
}

async function startLocal(): Promise<Started> {
  const home = mkdtempSync(join(tmpdir(), 'tupu-test-home-'));
  const settings = readSettings({ ...process.env, NEO4J_URI: undefined, TUPU_HOME: home });
  const graph = await openGraph(settings, { onProgress: (message) => console.log(`tests: ${message}`) });
  const server = await readServerFile(home);
  if (!server) throw new Error(`the local server left no ${home}/server.json`);
  return {
    way: 'local server',
    uri: server.uri,
    username: server.username,
    password: server.password,
    stop: async () => {
      await graph.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function findNeo4j(): Promise<Started> {
  const { TUPU_TEST_NEO4J_URI: uri, TUPU_TEST_NEO4J: wanted } = process.env;
  if (uri) {
    const access = {
      uri,
      username: process.env.TUPU_TEST_NEO4J_USERNAME ?? 'neo4j',
      password: process.env.TUPU_TEST_NEO4J_PASSWORD ?? '',
    };
    // It may hold an earlier run's schema; what this run starts itself is new.
    await wipeNeo4j(access);
    return { way: `TUPU_TEST_NEO4J_URI=${uri}`, ...access, stop: async () => {} };
  }
  if (wanted === 'container' || (wanted !== 'local' && (await hasContainerImage()))) return startContainer();
  return startLocal();
}

let running: Promise<Started> | undefined;
let users = 0;

/** One Neo4j for the whole run, whichever projects share it; its ways in order: an address, a container, the local server. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  users += 1;
  running ??= findNeo4j().then((started) => {
    console.log(`tests: Neo4j by ${started.way} at ${started.uri}`);
    return started;
  });
  const { uri, username, password, stop } = await running;
  project.provide('neo4j', { uri, username, password });
  return async () => {
    users -= 1;
    if (users === 0) await stop();
  };
}
