import { marked } from 'marked';
import { SourceError } from '../../errors.js';
import { readBlocks } from './blocks.js';
import { parsePage } from './dom.js';
import type { SourceText } from './source-text.js';

/** `title`, `source`, `author`, `date` and `url` between two lines of dashes at the head of a note. */
const frontMatter = /^\ufeff?---[ \t]*\r?\n(?<fields>[\s\S]{0,4000}?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** The text of Markdown without its marks: headings, paragraphs and items a line each, tables as rows with tabs. */
export function readMarkdown(markdown: string, fileName: string): SourceText {
  const front = frontMatter.exec(markdown);
  const body = front === null ? markdown.replace(/^\ufeff/u, '') : markdown.slice(front[0].length);
  const html = marked.parse(body, { async: false, gfm: true, breaks: true });
  const text = readBlocks(parsePage(html, fileName).body);
  if (text === '') throw new SourceError('source-empty', `${fileName} holds no text, only marks`);
  return { text: `${text}\n`, details: readFields(front?.groups?.fields ?? ''), isExtracted: true };
}

function readFields(fields: string): SourceText['details'] {
  const field = (names: string): string | undefined =>
    new RegExp(`^(?:${names})\\s*:\\s*["']?(.+?)["']?\\s*$`, 'imu').exec(fields)?.[1]?.trim();
  const title = field('title');
  const publisher = field('source|publisher');
  const url = field('url|link|permalink');
  const publishedOn = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(field('date|published') ?? '')?.[0];
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined || !/^https?:\/\//iu.test(url) ? {} : { url }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  };
}
