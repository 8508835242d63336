import { type Access, createDriver } from '../src/graph/connect.js';

/** Removes everything: nodes, relationships, constraints and indexes. */
export async function wipeNeo4j(access: Access): Promise<void> {
  await removeNodes(access, '');
  const driver = createDriver(access);
  const session = driver.session();
  try {
    for (const [show, drop] of [
      ['SHOW CONSTRAINTS YIELD name', 'CONSTRAINT'],
      ["SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", 'INDEX'],
    ] as const) {
      const found = await session.run(`${show} RETURN name`);
      for (const record of found.records) await session.run(`DROP ${drop} \`${String(record.get('name'))}\` IF EXISTS`);
    }
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Removes all that was imported. The migrations and what they made stay, so the next file need not wait for them. */
export async function emptyNeo4j(access: Access): Promise<void> {
  await removeNodes(access, 'WHERE NOT n:Migration');
}

async function removeNodes(access: Access, which: string): Promise<void> {
  const driver = createDriver(access);
  const session = driver.session();
  try {
    await session.run(`MATCH (n) ${which} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`);
  } finally {
    await session.close();
    await driver.close();
  }
}
