import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TupuError } from '../../src/errors.js';
import { createDriver } from '../../src/graph/connect.js';
import type { Graph } from '../../src/graph/graph.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { resetGraph } from '../fresh-graph.js';
import { dumpGraph } from './dump-graph.js';
import { type HostileStatement, readHostileStatements } from './hostile/read-statements.js';

/** Less than readers have, so that forty statements that only time can end do not take ten minutes. */
const timeMs = 3000;
const statements = readHostileStatements();
const themes = [...new Set(statements.map(({ theme }) => theme))];

let graph: Graph;
let before: readonly string[];
let settingsBefore: unknown;

/** Users, indexes and constraints: what is not in the graph and must not change either. */
async function readServer(): Promise<unknown> {
  const driver = createDriver(inject('neo4j'));
  const session = driver.session();
  try {
    const names = [];
    for (const what of ['USERS YIELD user AS name', 'INDEXES YIELD name', 'CONSTRAINTS YIELD name'])
      names.push((await session.run(`SHOW ${what} RETURN name ORDER BY name`)).records.map((row) => row.get('name')));
    return names;
  } finally {
    await session.close();
    await driver.close();
  }
}

beforeAll(async () => {
  graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  [before, settingsBefore] = [await dumpGraph(), await readServer()];
});
afterAll(() => graph?.close());

/** What comes of it: the code of the error, or `answered`. One that is told to wait waits, as a person would. */
async function judge({
  theme,
  cypher,
  params,
}: HostileStatement): Promise<{ got: string; status: number; message: string }> {
  for (;;) {
    try {
      const { rows, truncated } = await graph.cypher(cypher, params, theme.startsWith('too ') ? { timeMs } : {});
      expect(rows.length).toBeLessThanOrEqual(1000);
      return { got: 'answered', status: 200, message: `${rows.length} rows${truncated ? ', cut' : ''}` };
    } catch (error) {
      if (!(error instanceof TupuError)) throw error;
      if (error.code !== 'cypher-busy') return { got: error.code, status: error.status, message: error.message };
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

describe('hostile statements', () => {
  it('are at least 150', () => expect(statements.length).toBeGreaterThanOrEqual(150));

  it.each(themes)(
    '%s',
    async (theme) => {
      for (const statement of statements.filter((one) => one.theme === theme)) {
        const { got, status, message } = await judge(statement);
        expect(statement.expect, `${statement.written}: ${got}, ${message}`).toContain(got);
        expect(status, statement.written).toBeLessThan(500);
        expect(message.trim(), statement.written).not.toBe('');
      }
    },
    600_000,
  );

  it('leave the server alive, and graph, users and indexes as they were', async () => {
    expect(await graph.health()).toMatchObject({ neo4j: { reachable: true } });
    expect((await graph.cypher('MATCH (d:District) RETURN count(d) > 3000 AS all', {})).rows).toEqual([[true]]);
    expect(await readServer()).toEqual(settingsBefore);
    expect(await dumpGraph()).toEqual(before);
  });
});

describe('a reader who leaves', () => {
  const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a WHERE a < 0 RETURN count(*)';
  /** It ends by leaving, not by its time, however long we take to see it run. */
  const patience = 300_000;
  const countRunning = async (): Promise<number> => {
    const driver = createDriver(inject('neo4j'));
    const session = driver.session();
    const shown = await session.run('SHOW TRANSACTIONS YIELD metaData WHERE metaData.tupuReader IS NOT NULL RETURN 1');
    await session.close();
    await driver.close();
    return shown.records.length;
  };

  it('takes the query along', async () => {
    const left = new AbortController();
    const query = graph.cypher(endless, {}, { signal: left.signal, timeMs: patience });
    await expect.poll(countRunning).toBe(1);
    left.abort();
    await expect(query).rejects.toMatchObject({ code: 'cypher-cancelled' });
    await expect.poll(countRunning).toBe(0);
  });

  it('waits for a turn, or leaves the queue', async () => {
    const left = new AbortController();
    const queries = [1, 2, 3].map(() =>
      graph.cypher(endless, {}, { signal: left.signal, timeMs: patience }).catch((error) => error.code),
    );
    await expect.poll(countRunning).toBe(2);
    left.abort();
    expect(await Promise.all(queries)).toEqual(['cypher-cancelled', 'cypher-cancelled', 'cypher-cancelled']);
  });
});
