import { Readability } from '@mozilla/readability';
import { SourceError } from '../../errors.js';
import { readBlocks } from './blocks.js';
import { type DomDocument, depthOf, parsePage } from './dom.js';
import { decodePage } from './html-encoding.js';
import { readPageMetadata } from './page-metadata.js';
import type { SourceText } from './source-text.js';
import { tidyLine } from './tidy.js';

/** Chinese says in 120 characters what Readability, made for English, expects 500 for. */
const fewestCharacters = 120;
/** Where the main part found is less of the page than this, it was mistaken: short notices, pages of tables. */
const leastShare = 0.3;
/** How far below a headline its date and source are printed, in characters. */
const bylineReach = 200;

/** Readability's time grows with the square of the depth and more; pages that people read are less than half as deep. */
const deepestPage = 100;

const condensedLength = (text: string) => text.replace(/\s/gu, '').length;

/** The page's title: as stated, else its first heading, else its title tag without the site's name. */
function titleOf(page: DomDocument, stated: string | undefined): string {
  const heading = tidyLine(page.querySelector('h1')?.textContent ?? '');
  const tag = tidyLine(page.querySelector('title')?.textContent ?? '').replace(
    /\s*[-_|–—－｜]\s*[^-_|–—－｜]{1,30}$/u,
    '',
  );
  return stated ?? (heading.length >= 4 && heading.length <= 100 ? heading : tag);
}

/**
 * What stands between the headline and the text: the line of date and source that most pages print outside the part that
 * is kept.
 */
function bylineOf(whole: string, title: string): string {
  const at = title === '' ? -1 : whole.indexOf(title);
  if (at < 0) return '';
  const lines = whole.slice(at + title.length, at + title.length + bylineReach).split('\n');
  return lines
    .slice(0, 5)
    .filter((line) => line.length <= 80 && /\d{4}[-年/.]\d{1,2}|来源|來源/u.test(line))
    .join('\n');
}

function mainPart(source: string, fileName: string, whole: string): string {
  // Readability takes the tree apart, so it gets one of its own.
  const page = parsePage(source, fileName);
  if (depthOf(page.body) > deepestPage) return whole;
  let content: string | null | undefined;
  try {
    const options = { charThreshold: fewestCharacters, keepClasses: false };
    content = new Readability(page as never, options).parse()?.content;
  } catch {
    // A page that it can't take apart is read whole.
    content = undefined;
  }
  const text = content ? readBlocks(parsePage(content, fileName).body) : '';
  return condensedLength(text) < leastShare * condensedLength(whole) && condensedLength(whole) < 4000
    ? whole
    : text || whole;
}

/**
 * The article of a web page as Readability finds it, under its headline and its line of date and source; the whole page
 * where there is little else on it. Throws SourceError for a page without text.
 */
export function readHtml(bytes: Uint8Array, fileName: string): SourceText {
  const source = decodePage(bytes, fileName);
  const page = parsePage(source, fileName);
  const details = readPageMetadata(page);
  const whole = readBlocks(page.body);
  if (whole === '') throw new SourceError('source-empty', `${fileName} is a web page without any text`);
  const title = titleOf(page, details.title);
  const body = mainPart(source, fileName, whole);
  const byline = bylineOf(whole, title);
  const opening = body.slice(0, 300);
  const lines = [title, ...byline.split('\n')].filter((line) => line !== '' && !opening.includes(line));
  const text = [...(body === whole ? [] : lines), body].join('\n');
  return { text: `${text}\n`, details: { ...details, ...(title === '' ? {} : { title }) }, isExtracted: true };
}
