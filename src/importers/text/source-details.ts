import type { SourceDetails } from '../importer.js';
import { findMasthead } from './articles/masthead.js';

/** 来源：某某日报 / 据《某某日报》 / 某某日报讯 */
const publisherPatterns: readonly RegExp[] = [
  /(?:^|\n)\s*(?:来源|來源|稿源|信息来源|文章来源|資料來源)[:：]\s*([^\s，。；|｜]{2,20})/u,
  /据《([^》]{2,20})》/u,
  /□\s*([\u4e00-\u9fff]{2,12}(?:日报|晚报|时报|早报|商报|都市报))(?:首席|见习|全媒体)?记者/u,
  /(?:^|\n)\s*([\u4e00-\u9fff]{2,10}(?:日报|晚报|时报|早报|商报|网))[^\n，。]{0,10}讯/u,
];
const datePatterns: readonly RegExp[] = [
  /(?:发布时间|發布時間|發佈時間|发布日期|發布日期|时间|時間|日期)[:：]\s*(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})/u,
  /(?:^|\n)\s*(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*(?:星期.|来源|\n|$)/u,
];

/** A date printed with the text (发布时间, a line of its own), as YYYY-MM-DD; never guessed from running text. */
function findPrintedDate(text: string): string | undefined {
  const places = [text.slice(0, 600), text.slice(-400)];
  for (const place of places) {
    for (const pattern of datePatterns) {
      const match = pattern.exec(place);
      if (match === null) continue;
      const [, year = '', month = '', day = ''] = match;
      if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) continue;
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    }
  }
  return undefined;
}

/** What the text itself prints of its source; what the person who imports it gives comes before. */
export function readSourceDetails(text: string, given: SourceDetails, headline: string): SourceDetails {
  const body = text.length > 4000 ? `${text.slice(0, 2000)}\n${text.slice(-2000)}` : text;
  const masthead = findMasthead(text);
  const publisher =
    given.publisher ??
    masthead?.paper ??
    publisherPatterns.map((pattern) => pattern.exec(body)?.[1]).find((name) => name !== undefined);
  const publishedOn = given.publishedOn ?? masthead?.date ?? findPrintedDate(text);
  const page =
    given.page ?? masthead?.page ?? /(?:^|\n)\s*(第?\s*[A-Z]?\d{1,3}\s*版)/u.exec(body)?.[1]?.replace(/\s/gu, '');
  const title = given.title ?? (headline === '' ? undefined : headline);
  return {
    ...(publisher === undefined ? {} : { publisher }),
    ...(title === undefined ? {} : { title }),
    ...(given.url === undefined ? {} : { url: given.url }),
    ...(page === undefined ? {} : { page }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  };
}
