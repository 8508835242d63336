import { describe, expect, it } from 'vitest';
import { readMasthead } from '../../../../../src/importers/text/articles/masthead.js';
import { splitArticles } from '../../../../../src/importers/text/articles/split-articles.js';
import { readSourceDetails } from '../../../../../src/importers/text/source-details.js';

describe('a masthead', () => {
  it.each([
    ['如皋日报 2024-05-20 第2版', { paper: '如皋日报', date: '2024-05-20', page: '第2版' }],
    ['《如皋晚报》2021年7月3日 星期六 A03版', { paper: '如皋晚报', date: '2021-07-03', page: 'A03版' }],
    ['2019年10月8日 星期二 第3版：经济', { date: '2019-10-08', page: '第3版' }],
    ['如皋日报 | 02版 要闻', { paper: '如皋日报', page: '02版' }],
    ['如皋日报 2024年5月20日 星期一 第8123期', { paper: '如皋日报', date: '2024-05-20' }],
  ])('is read: %s', (line, told) => {
    expect(readMasthead(line)).toEqual(told);
  });

  it.each([
    '如皋日报2024年5月20日讯',
    '海川机械2024年5月20日开工',
    '如皋日报记者 李明',
    '2024年5月20日',
    '海川机械年产2万吨铸件项目开工',
    '如皋日报社2024年5月20日第2版刊登的一则启事',
  ])('is none: %s', (line) => {
    expect(readMasthead(line)).toBeUndefined();
  });

  it('above a page is no headline of it, and tells paper, day and page', () => {
    const text = '如皋日报 2024-05-20 第2版\n\n海川机械开建新厂\n\n本报讯（记者 李明）5月18日，铸件项目开工。\n';
    expect(splitArticles(text).map(({ headline }) => headline)).toEqual(['海川机械开建新厂']);
    expect(readSourceDetails(text, {}, '')).toEqual({
      publisher: '如皋日报',
      page: '第2版',
      publishedOn: '2024-05-20',
    });
  });

  it('below the last article is none of its words', () => {
    const text = '海川机械开建新厂\n\n本报讯（记者 李明）5月18日，铸件项目开工。\n\n《如皋日报》2024年5月20日 第2版\n';
    expect(readSourceDetails(text, {}, '')).toMatchObject({ publisher: '如皋日报', publishedOn: '2024-05-20' });
  });
});
