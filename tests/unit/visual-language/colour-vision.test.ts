import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type NodeType, type RelationshipType, relationshipTypes } from '../../../src/model/schema.js';
import { edgeLooks } from '../../../web/edge-looks.js';
import { nodeLooks } from '../../../web/node-shapes.js';
import { allVisions, contrast, distance, see } from './colour-vision.js';

const tokens = readFileSync(new URL('../../../web/styles/tokens.css', import.meta.url), 'utf8');
const themes = tokens.split('[data-theme="dark"]').map((part) => {
  const colours = new Map([...part.matchAll(/(--[a-z-]+): (#[0-9a-f]+)/g)].map((match) => [match[1], match[2] ?? '']));
  return (name: string): string => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`styles/tokens.css has no ${name}`);
    return colour;
  };
});

/** Told apart at a glance, in small areas as well. Two greys a step of 10 in 100 apart have this distance. */
const apart = 0.1;
/** WCAG 2.2, 1.4.11: what is needed to understand a picture. */
const leastContrast = 3;
/** WCAG 2.2, 1.4.3. */
const leastTextContrast = 4.5;

const pairsOf = <Type>(types: readonly Type[]): Array<readonly [Type, Type]> =>
  types.flatMap((one, at) => types.slice(at + 1).map((other) => [one, other] as const));

const nodes = Object.keys(nodeLooks) as NodeType[];
const lines = Object.keys(edgeLooks) as RelationshipType[];
const endsOf = (type: RelationshipType): { readonly from: readonly NodeType[]; readonly to: readonly NodeType[] } =>
  relationshipTypes[type];
/** Whether a line of either type can join the same two things, so that its ends do not tell which it is. */
const meet = (one: RelationshipType, other: RelationshipType): boolean => {
  const [a, b] = [endsOf(one), endsOf(other)];
  return a.from.some((type) => b.from.includes(type)) && a.to.some((type) => b.to.includes(type));
};

/** What is too near another to a vision in a theme, in words; an empty list is what we want. */
function list(pairs: ReadonlyArray<readonly [string, string]>, measure: typeof distance, least: number): string[] {
  return themes.flatMap((colour, dark) =>
    pairs.flatMap(([one, other]) =>
      allVisions.flatMap((vision) => {
        const found = measure(colour(one), colour(other), vision);
        return found >= least
          ? []
          : [`${dark ? 'dark' : 'light'}, ${vision}: ${one} and ${other}: ${found.toFixed(3)}`];
      }),
    ),
  );
}

describe('colours to eyes that lack a kind of cone', () => {
  it('simulates what is known of such eyes', () => {
    // Red and green of one lightness are one colour without the long or the medium cones, and two without the short.
    expect(distance('#b35900', '#7a7a00', 'protanopia')).toBeLessThan(distance('#b35900', '#7a7a00', 'full') / 2);
    expect(distance('#b35900', '#7a7a00', 'deuteranopia')).toBeLessThan(distance('#b35900', '#7a7a00', 'full') / 2);
    expect(distance('#b35900', '#7a7a00', 'tritanopia')).toBeGreaterThan(0.1);
    for (const vision of allVisions) {
      for (const part of see('#808080', vision)) expect(part).toBeCloseTo(0.216, 3);
      expect(contrast('#000', '#fff', vision)).toBeCloseTo(21, 1);
    }
  });

  it('tells things of one shape apart', () => {
    const pairs = pairsOf(nodes)
      .filter(([one, other]) => nodeLooks[one].shape === nodeLooks[other].shape)
      .map(([one, other]) => [nodeLooks[one].colour, nodeLooks[other].colour] as const);
    expect(pairs.length).toBeGreaterThan(5);
    expect(list(pairs, distance, apart)).toEqual([]);
  });

  it('tells lines apart that can join the same two things and have the same mark', () => {
    // Where things lie is said by grounds; the lines that say it again share one colour on purpose.
    const pairs = pairsOf(lines)
      .filter(([one, other]) => meet(one, other) && edgeLooks[one].mark === edgeLooks[other].mark)
      .map(([one, other]) => [edgeLooks[one].colour, edgeLooks[other].colour] as const)
      .filter(([one, other]) => one !== other);
    expect(pairs.length).toBeGreaterThan(4);
    expect(list(pairs, distance, apart)).toEqual([]);
  });

  it('leaves colour alone to tell none of the lines between two firms but money and supply apart', () => {
    const between = lines.filter((type) => {
      const { from, to } = endsOf(type);
      return from.includes('Company') && to.includes('Company');
    });
    const plain = between.filter((type) => edgeLooks[type].mark === 'plain');
    // Money is as wide as its sum and carries it, or has an open arrow.
    expect(plain.sort()).toEqual(['INVESTED_IN', 'SUPPLIES']);
    expect(new Set(between.map((type) => `${edgeLooks[type].mark} ${edgeLooks[type].colour}`)).size).toBe(
      between.length,
    );
  });

  it('lets things and lines stand out from the ground', () => {
    const quiet = '--edge';
    const drawn = [...nodes.map((type) => nodeLooks[type].colour), ...lines.map((type) => edgeLooks[type].colour)];
    const pairs = [...new Set(drawn)].filter((name) => name !== quiet).map((name) => [name, '--canvas'] as const);
    expect(list(pairs, contrast, leastContrast)).toEqual([]);
  });

  it('keeps text legible', () => {
    const texts = ['--ink', '--soft', '--faint', '--accent', '--danger', '--ok'];
    const pairs = texts.flatMap((text) => ['--panel', '--bg'].map((ground) => [text, ground] as const));
    expect(list(pairs, contrast, leastTextContrast)).toEqual([]);
  });
});
