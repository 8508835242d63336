import { defineConfig } from 'vitest/config';

/** One real Neo4j serves a whole project, so its files take turns. */
const onNeo4j = {
  globalSetup: ['tests/neo4j-setup.ts'],
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 240_000,
  // What is waited for comes late on a busy machine; a test that fails may take as long.
  expect: { poll: { timeout: 30_000, interval: 60 } },
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'evaluation', include: ['tests/evaluation/**/*.test.ts'], testTimeout: 120_000 } },
      { test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], ...onNeo4j } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...onNeo4j } },
    ],
  },
});
