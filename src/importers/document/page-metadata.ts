import type { SourceDetails } from '../importer.js';
import type { DomDocument } from './dom.js';

/**
 * Names of meta tags for each detail, the surer first: Open Graph and article tags (ogp.me), Dublin Core, and the tags
 * that China's government sites must carry (《政府网站发展指引》, 2017: ArticleTitle, PubDate, ContentSource).
 */
const metaNames = {
  title: ['og:title', 'articletitle', 'twitter:title', 'dc.title', 'title'],
  publisher: ['contentsource', 'og:site_name', 'article:publisher', 'mediaid', 'source', 'dc.publisher', 'sitename'],
  url: ['og:url'],
  publishedOn: [
    'article:published_time',
    'og:published_time',
    'og:release_date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'datepublished',
    'dc.date.issued',
    'dc.date',
    'date',
  ],
} as const;
type Detail = keyof typeof metaNames;

/** An ISO date out of a stamp such as 2022-09-20T08:00:00+08:00 or 2022年9月20日; undefined for what is none. */
export function dateOfStamp(stamp: string | undefined): string | undefined {
  const match = /^\s*(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?/u.exec(stamp ?? '');
  if (match === null) return undefined;
  const [, year = '', month = '', day] = match;
  if (Number(month) < 1 || Number(month) > 12 || (day !== undefined && (Number(day) < 1 || Number(day) > 31)))
    return undefined;
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

const cleaned = (text: string | null | undefined): string | undefined => {
  const line = (text ?? '').replace(/\s+/gu, ' ').trim();
  return line === '' || line.length > 300 ? undefined : line;
};

/** Every meta tag's content by its name, the first where there are several. */
function metaTags(page: DomDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = cleaned(tag.getAttribute('content'));
    if (name !== '' && content !== undefined && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first article among a page's JSON-LD (schema.org NewsArticle, Article, Report …), however it is nested. */
function structuredArticle(page: DomDocument): Readonly<Record<string, unknown>> {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      // Broken JSON-LD is common, and says nothing.
      continue;
    }
    const graph = isRecord(data) && Array.isArray(data['@graph']) ? data['@graph'] : [];
    const things: unknown[] = [...(Array.isArray(data) ? data : [data]), ...graph];
    const article = things.find(
      (thing) => isRecord(thing) && /(?:Article|BlogPosting|Report)$/u.test([thing['@type']].flat().join(' ')),
    );
    if (isRecord(article)) return article;
  }
  return {};
}

function structuredDetails(page: DomDocument): Partial<Record<Detail, string | undefined>> {
  const article = structuredArticle(page);
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? cleaned(value) : undefined);
  const { publisher, headline, datePublished, url } = article;
  return {
    title: text(headline),
    publisher: text(isRecord(publisher) ? publisher.name : publisher),
    publishedOn: text(datePublished),
    url: text(url),
  };
}

/** What a web page's head states of its title, publisher, address and date of publication. Nothing is guessed. */
export function readPageMetadata(page: DomDocument): SourceDetails {
  const tags = metaTags(page);
  const structured = structuredDetails(page);
  const stated = (detail: Detail): string | undefined =>
    metaNames[detail].map((name) => tags.get(name)).find((value) => value !== undefined) ?? structured[detail];
  const title = stated('title');
  const publisher = [stated('publisher')].find((name) => name !== undefined && !/^https?:/iu.test(name));
  const publishedOn = dateOfStamp(stated('publishedOn')) ?? dateOfStamp(structured.publishedOn);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const url = [stated('url'), canonical].find((address) => address !== undefined && /^https?:\/\//iu.test(address));
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  };
}
