/** What a page prints above or below its articles: the paper, the day, the page. Missing where it is not printed. */
export interface Masthead {
  readonly paper?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
  readonly page?: string;
}

const paper =
  /[《【]?(?<paper>[\u4e00-\u9fff]{1,10}(?:[日晚晨早商周]报|[时時][报報]|[日晚晨早商]報|青年报|都市报|经济报|工人报))[》】]?/u;
const date = /(?<year>(?:19|20)\d{2})\s*[-年/.]\s*(?<month>\d{1,2})\s*[-月/.]\s*(?<day>\d{1,2})\s*日?/u;
const page =
  /(?<page>第\s*[A-Z]?\d{1,3}\s*版|[A-Z]?\d{1,3}\s*版|[A-Z]\d{1,2}(?!\d)|第?[一二三四五六七八九十]{1,3}版|头版)(?:\s*[:：·]?\s*[\u4e00-\u9fff]{2,4}(?=$|[\s|｜/]))?/u;
const beside =
  /星期[一二三四五六日天]|周[一二三四五六日]|农历[\u4e00-\u9fff]{4,10}|(?:总第|第)\s*\d{2,6}\s*期|今日\s*\d{1,3}\s*版|[Vv]ol\.?\s*\d+|责编\S{2,4}/gu;

/**
 * A line that holds nothing but the paper, the day, the page and what stands with them (星期一, 第1234期), at least two
 * of the first three: 「某市日报 2024-05-20 第2版」. Undefined for any other line.
 */
export function readMasthead(line: string): Masthead | undefined {
  if (line.length > 60) return undefined;
  const found = {
    paper: paper.exec(line)?.groups?.paper,
    date: date.exec(line),
    page: page.exec(line.replace(date, '')),
  };
  const told = [found.paper, found.date, found.page].filter((part) => part !== undefined && part !== null);
  if (told.length < 2) return undefined;
  const rest = line
    .replace(beside, '')
    .replace(date, '')
    .replace(paper, '')
    .replace(page, '')
    .replace(/[\s|｜/·•,，:：（）()-]/gu, '');
  if (rest !== '') return undefined;
  const { year = '', month = '', day = '' } = found.date?.groups ?? {};
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return {
    ...(found.paper === undefined ? {} : { paper: found.paper }),
    ...(isDay ? { date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` } : {}),
    ...(found.page?.groups?.page === undefined ? {} : { page: found.page.groups.page.replace(/\s/gu, '') }),
  };
}

/** The first masthead that a text prints, within its first and last lines. */
export function findMasthead(text: string): Masthead | undefined {
  const lines = text.length > 4000 ? `${text.slice(0, 2000)}\n${text.slice(-2000)}` : text;
  for (const line of lines.split('\n')) {
    const masthead = readMasthead(line.trim());
    if (masthead !== undefined) return masthead;
  }
  return undefined;
}
