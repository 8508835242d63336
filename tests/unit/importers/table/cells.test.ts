import { describe, expect, it } from 'vitest';
import { amountKindOf, fieldOf } from '../../../../src/importers/table/mapping/headings.js';
import { splitHeading } from '../../../../src/importers/table/mapping/layout.js';
import {
  readAmount,
  readCapacity,
  readPercentage,
  readStage,
  splitNames,
} from '../../../../src/importers/table/rows/cells.js';

describe('fieldOf', () => {
  it.each([
    ['项目名称', 'project', ''],
    ['总投资(亿元)', 'amount', '亿元'],
    ['总投资（单位：万元）', 'amount', '万元'],
    ['计划总投资/亿元', 'amount', '亿元'],
    ['总投资额亿元', 'amount', '亿元'],
    ['产能（万吨/年）', 'capacity', '万吨/年'],
    ['持股比例(%)', 'percentage', '%'],
    ['落户园区', 'park', ''],
    ['业主单位', 'investor', ''],
    ['Project name', 'project', ''],
  ])('%s', (cell, field, unit) => {
    expect(fieldOf(cell)).toBe(field);
    expect(splitHeading(cell).unit).toBe(unit);
  });

  it('knows no other headings', () => {
    for (const cell of ['', '天气', '项目名称是什么']) expect(fieldOf(cell), cell).toBeUndefined();
  });

  it('takes the kind of money from the heading alone', () => {
    expect(amountKindOf('总投资')).toBe('totalInvestment');
    expect(amountKindOf('投资额')).toBe('unstated');
    expect(amountKindOf('协议引资额')).toBe('agreed');
    expect(amountKindOf('到位资金')).toBe('paidIn');
  });
});

describe('cells', () => {
  it('takes the unit from the cell before the heading, and never guesses one', () => {
    expect(readAmount('30', '亿元')).toMatchObject({ value: 3e9, currency: 'CNY' });
    expect(readAmount('约1,200', '万元')).toMatchObject({ value: 1.2e7, qualifier: 'about' });
    expect(readAmount('5亿美元', '亿元')).toMatchObject({ value: 5e8, currency: 'USD' });
    expect(readAmount('3亿', '亿元')).toMatchObject({ value: 3e8, currency: 'CNY' });
    expect(readAmount('30', '')).toBeUndefined();
    expect(readAmount('面议', '亿元')).toBeUndefined();
  });

  it('reads shares in three ways of writing', () => {
    expect(readPercentage('51%', '')).toBe(51);
    expect(readPercentage('51', '%')).toBe(51);
    expect(readPercentage('0.6667', '')).toBe(66.67);
    expect(readPercentage('0.5', '%')).toBe(0.5);
    expect(readPercentage('151%', '')).toBeUndefined();
    expect(readPercentage('控股', '')).toBeUndefined();
  });

  it.each([
    ['60万吨/年', '', 600_000, 't/a'],
    ['4.6', '万吨/年', 46_000, 't/a'],
    ['30', 'GWh', 30, 'GWh/a'],
    ['年产20万辆', '', 200_000, 'units/a'],
    ['3亿只', '', 300_000_000, 'pcs/a'],
    ['500MW', '', 0.5, 'GW/a'],
  ])('reads the capacity %s under %s', (cell, unit, capacity, capacityUnit) => {
    expect(readCapacity(cell, unit)).toEqual({ capacity, capacityUnit });
  });

  it('splits names, but not inside brackets', () => {
    expect(splitNames('甲公司、乙（中国、香港）公司；丙公司/丁公司')).toEqual([
      '甲公司',
      '乙（中国、香港）公司',
      '丙公司',
      '丁公司',
    ]);
    expect(splitNames('—')).toEqual([]);
  });

  it('knows stages by their words', () => {
    expect(readStage('已签约')).toBe('signed');
    expect(readStage('试生产')).toBe('trial');
    expect(readStage('已投产')).toBe('running');
    expect(readStage('未开工')).toBeUndefined();
    expect(readStage('良好')).toBeUndefined();
  });
});
