import { describe, expect, it } from 'vitest';
import { tradeClauses } from '../../../src/ask/ware-clauses.js';

describe('the parts of a sentence that each say one trade', () => {
  it('parts Chinese sentences at their commas, not lists', () => {
    expect(tradeClauses('蔗渣从青禾糖业采购，纸箱则由南岭包装、白鹭包装供应')).toEqual([
      '蔗渣从青禾糖业采购',
      '纸箱则由南岭包装、白鹭包装供应',
    ]);
  });

  it('parts English sentences where each part says who trades', () => {
    expect(tradeClauses('It buys steel from Northway and glass from Lakeside Glass')).toEqual([
      'It buys steel from Northway',
      'glass from Lakeside Glass',
    ]);
  });

  it('keeps a list of customers together', () => {
    expect(tradeClauses('It supplies seats to Northway, Lakeside and Hillcrest')).toHaveLength(1);
  });
});
