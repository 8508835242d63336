import { describe, expect, it } from 'vitest';
import { readFigure, writeFigure } from '../../../../src/model/values/figure.js';

describe('a figure among others', () => {
  it('is read as it was written, texts with spaces included, and without what is unstated', () => {
    const figure = {
      reportedOn: '2023-05',
      properties: { amountCny: 3e8, amountText: '约 3 亿元', amountIsNew: true, date: '2022', amountStage: 'signed' },
    };
    const written = writeFigure({ ...figure, properties: { ...figure.properties, amountKind: 'unstated' } });
    expect(readFigure(written)).toEqual(figure);
  });
  it('needs no day', () => {
    expect(readFigure('percentage=51.5 asOf=2022')).toEqual({ properties: { percentage: 51.5, asOf: '2022' } });
  });
});
