import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderPages } from '../../scripts/generate-docs.js';
import { readSettings } from '../../src/settings.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('documentation', () => {
  it.each([...renderPages()])('%s is as `npm run docs` writes it', (file, text) => {
    expect(read(file)).toBe(text);
  });

  it('describes every setting, and no setting that does not exist', () => {
    const declared = [...read('src/settings.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)].map((match) => match[1]);
    const documented = [...read('docs/operations.md').matchAll(/^\| `([A-Z0-9_]+)`/gm)].map((match) => match[1]);
    expect(declared.length).toBeGreaterThan(5);
    expect(documented.toSorted()).toEqual(declared.toSorted());
  });

  it('names the wrong setting, its value and the reason', () => {
    expect(() => readSettings({ TUPU_PORT: 'abc' })).toThrow(/TUPU_PORT=abc/);
  });
});
