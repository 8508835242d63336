import { describe, expect, it } from 'vitest';
import { describeReport } from '../../../src/cli/import-report.js';
import { localeLanguage } from '../../../src/cli/locale-language.js';
import type { ImportReport } from '../../../src/model/api.js';

const report: ImportReport = {
  documents: [],
  edges: { created: 2, changed: 0, removed: 1 },
  issues: [
    {
      kind: 'issue',
      file: '表.csv',
      sheet: '表',
      line: 3,
      column: 'B',
      value: '-3',
      reason: 'is negative',
      reasonZh: '是负数',
    },
    {
      kind: 'issue',
      note: true,
      file: '表.csv',
      sheet: '页',
      line: 1,
      field: '电话',
      value: '电话',
      reason: 'was dropped',
      reasonZh: '未保留',
    },
  ],
  issueCount: 3,
  noteCount: 1,
  rows: 9,
  unchanged: false,
  ms: 12,
};

describe('the report of an import', () => {
  it('is in English', () => {
    expect(describeReport(report, false, 'en')).toBe(
      'edges: 2 created, 0 changed, 1 removed\nrows: 9\nissues: 3\n  表.csv, row 3, column B, “-3”: is negative\n  … 2 more\n' +
        'notes: 1\n  表.csv, sheet 页, row 1, 电话: was dropped\ndone in 12 ms',
    );
  });

  it('is in Chinese', () => {
    expect(describeReport(report, true, 'zh')).toBe(
      '关系：新建 2 条，改变 0 条，移除 1 条\n行数：9\n问题：3 处\n  表.csv，第 3 行，B 列，“-3”：是负数\n  … 另有 2 处\n' +
        '提示：1 处\n  表.csv，工作表 页，第 1 行，电话：未保留\n试运行：未写入任何内容',
    );
  });
});

describe('the language of a terminal', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_TW' }, 'zh'],
    [{ LC_ALL: '', LANG: 'zh_HK' }, 'zh'],
    [{}, 'en'],
  ] as const)('by %j is %s', (env, language) => {
    expect(localeLanguage(env)).toBe(language);
  });
});
