import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8').split('\n');

/** What the Dockerfile copies out of the repository. */
const copied = read('Dockerfile')
  .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
  .flatMap((line) => line.split(/\s+/).slice(1, -1));

/** What .dockerignore lets in; it leaves out everything else. */
const letIn = new Set(
  read('.dockerignore')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1)),
);

describe('the Dockerfile', () => {
  it.each(copied)('finds %s in its build context', (path) => {
    expect(existsSync(new URL(`../../${path}`, import.meta.url))).toBe(true);
    expect([...letIn]).toContain(path.split('/')[0]);
  });
});
