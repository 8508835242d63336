import { describe, expect, it } from 'vitest';
import { startOfCaption } from '../../../web/graph-view/caption-start.js';

describe('the caption of a band', () => {
  it('starts at its band', () => {
    expect(startOfCaption(40, 60, 800)).toBe(40);
  });

  it('is moved until the border of the canvas cuts none of it', () => {
    expect(startOfCaption(770, 60, 800)).toBe(730);
    expect(startOfCaption(10, 90, 80)).toBe(0);
  });

  it('stays outside with a band that begins there', () => {
    expect(startOfCaption(-30, 60, 800)).toBe(-30);
    expect(startOfCaption(810, 60, 800)).toBe(810);
  });
});
