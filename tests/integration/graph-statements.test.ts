import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { createDriver } from '../../src/graph/connect.js';
import { listStatements, loadStatement } from '../../src/graph/queries.js';
import { nodeTypes, relationshipTypes } from '../../src/model/schema.js';
import { resetGraph } from '../fresh-graph.js';

/** Labels and types beside the model: how claims, evidence and the records of the store are kept. */
const storeLabels = [
  'Entity',
  'Document',
  'Article',
  'Passage',
  'Claim',
  'Decision',
  'Migration',
  'Setting',
  'Lease',
  'Register',
  'ImportJob',
  'KeptView',
  'Note',
];
const storeTypes = ['HAS_ARTICLE', 'HAS_PASSAGE', 'NAMES', 'SUBJECT', 'OBJECT', 'STATED_IN'];

const literals = (text: string): string[] => {
  const code = text.replace(/'[^']*'|"[^"]*"|\/\/[^\n]*/g, '');
  const relationships = [...code.matchAll(/\[\w*:([A-Z_|]+)/g)].flatMap((match) => (match[1] ?? '').split('|'));
  const labels = [...code.matchAll(/(?<=[(\w ]):([A-Z][A-Za-z]+)\b/g)].flatMap((match) => match[1] ?? []);
  return [...relationships, ...labels.filter((label) => !/^[A-Z_]+$/.test(label))];
};

describe('statements in cypher/', () => {
  const names = listStatements();

  it('stand in files with a header that tells the truth, and Neo4j accepts each', async () => {
    const graph = await resetGraph();
    const driver = createDriver(inject('neo4j'));
    const session = driver.session();
    try {
      expect(names.length).toBeGreaterThan(20);
      for (const name of names) {
        const statement = loadStatement(name);
        const used = [...new Set([...statement.text.matchAll(/\$(\w+)/g)].flatMap((match) => match[1] ?? []))].sort();
        expect(used, `parameters of ${name}`).toEqual(statement.params.map((param) => param.name).sort());
        await session.run(`EXPLAIN ${statement.text}`, Object.fromEntries(used.map((param) => [param, null]))).then(
          () => undefined,
          (error: unknown) => expect.fail(`${name}: ${String(error)}`),
        );
      }
    } finally {
      await session.close();
      await driver.close();
      await graph.close();
    }
  });

  it('name only labels and relationship types of the model or the store', () => {
    const known = new Set([
      ...Object.keys(nodeTypes),
      ...Object.keys(relationshipTypes),
      ...storeLabels,
      ...storeTypes,
    ]);
    for (const name of names)
      for (const literal of literals(loadStatement(name).text))
        expect(known, `${literal} in ${name}`).toContain(literal);
  });

  it('count every type of edge in a degree, and every type but figures in a path', () => {
    const types = (name: string): string[] =>
      literals(loadStatement(name).text).filter((literal) => literal in relationshipTypes);
    expect(types('read/nodes').sort()).toEqual(Object.keys(relationshipTypes).sort());
    expect([...new Set(types('read/review-queue'))].sort()).toEqual(Object.keys(relationshipTypes).sort());
    expect(types('read/paths').sort()).toEqual(
      Object.keys(relationshipTypes)
        .filter((type) => type !== 'OF')
        .sort(),
    );
  });

  it('are the only Cypher: none stands in src/', () => {
    const folder = fileURLToPath(new URL('../../src/', import.meta.url));
    const offenders = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      // Help texts of commands show readers' queries as examples.
      .filter((path) => path.endsWith('.ts') && !path.startsWith('cli/'))
      .filter((path) => /\b(MATCH|MERGE)\s*\(|\bUNWIND\s+\S+\s+AS\b/.test(readFileSync(join(folder, path), 'utf8')));
    expect(offenders).toEqual([]);
  });
});
