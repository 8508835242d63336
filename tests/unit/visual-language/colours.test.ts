import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourGroups } from '../../../web/visual-language/colours.js';

const tokens = readFileSync(new URL('../../../web/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = tokens.split('[data-theme="dark"]');
const namesIn = (part: string): string[] => [...part.matchAll(/--([a-z-]+): #/g)].map((match) => match[1] ?? '').sort();

describe('the page of the visual language', () => {
  it('shows every colour of both themes', () => {
    expect(namesIn(light).length).toBeGreaterThan(20);
    expect(namesIn(dark)).toEqual(namesIn(light));
    expect(Object.values(colourGroups).flat().sort()).toEqual(namesIn(light));
  });
});
