import { describe, expect, it } from 'vitest';
import { parseDateOption } from '../../../src/cli/date-option.js';

describe('parseDateOption', () => {
  it.each(['2022', '2022-07', '2022-07-14', '2024-02-29'])('takes %s as it is', (date) => {
    expect(parseDateOption(date)).toBe(date);
  });

  it.each(['', 'yesterday', '2022-13', '2023-02-29', '2022-00', '2022-7', '0000', '2022-07-14T00:00', '22-07'])(
    'refuses %s',
    (date) => {
      expect(() => parseDateOption(date)).toThrow(/YYYY/);
    },
  );
});
