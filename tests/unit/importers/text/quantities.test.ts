import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../../src/importers/text/quantities/quantities.js';

describe('how a figure is qualified', () => {
  it.each([
    ['投资不超过12亿元', 'upTo'],
    ['投资超过12亿元', 'over'],
    ['投资超12亿元', 'over'],
    ['投资约12亿元', 'about'],
    ['投资最高12亿元', 'upTo'],
    ['投资12亿元以上', 'over'],
  ])('%s', (text, qualifier) => {
    expect(findQuantities(text)[0]).toMatchObject({ value: 1_200_000_000, qualifier });
  });
});
