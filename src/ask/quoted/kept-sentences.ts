import type { Row } from '../../graph/graph.js';
import type { EvidenceView } from '../../model/api.js';
import { textOf } from '../fact.js';
import type { Inquiry } from '../inquiry.js';

/** A sentence of a kept text. `start` and `end` are UTF-16 offsets into the document's text. */
export interface KeptSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it in the same article, the nearest last. */
  readonly before: readonly string[];
  readonly headline: string;
  readonly title: string;
  /** How the article begins. */
  readonly opening: string;
  /** When the article or its document appeared. */
  readonly publishedOn?: string;
  readonly view: EvidenceView;
}

/** At most so many texts are looked through for one question. */
const mostTexts = 40;

const record = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {});

/** Cuts a text after 。！？；, at line ends and, between Latin words, after a point. */
export function cutSentences(text: string): readonly { readonly start: number; readonly end: number }[] {
  const cuts: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^。！？!?\n]+?(?:[。！？!?]+[”」』）]?|\.(?=\s+[A-Z“"])|(?=\n)|$)/gu)) {
    const [whole] = match;
    const lead = whole.length - whole.trimStart().length;
    const start = match.index + lead;
    const end = match.index + whole.trimEnd().length;
    if (end > start) cuts.push({ start, end });
  }
  return cuts;
}

/** The sentences of texts that are kept in memory are cut once. */
const cutBefore = new WeakMap<Row, readonly KeptSentence[]>();

function sentencesOf(row: Row): readonly KeptSentence[] {
  const known = cutBefore.get(row);
  if (known !== undefined) return known;
  const sentences = readSentences(row);
  cutBefore.set(row, sentences);
  return sentences;
}

function readSentences(row: Row): readonly KeptSentence[] {
  const { id, fileName, ...details } = record(row.document);
  const text = String(row.text);
  const articles = Array.isArray(row.articles) ? row.articles.map(record) : [];
  return articles.flatMap((article) => {
    const from = Number(article.start);
    const body = text.slice(from, Number(article.end));
    const publishedOn = textOf(article.date) ?? textOf(details.publishedOn);
    const known = Object.fromEntries(Object.entries(details).filter(([, value]) => typeof value === 'string'));
    const earlier: string[] = [];
    return cutSentences(body).map((cut) => {
      const quote = body.slice(cut.start, cut.end);
      const [start, end] = [from + cut.start, from + cut.end];
      const view: EvidenceView = {
        ...known,
        claimId: `text:${String(id)}:${start}-${end}`,
        documentId: String(id),
        document: String(fileName),
        articleId: String(article.id),
        headline: String(article.headline ?? ''),
        quote,
        start,
        end,
        before: body.slice(Math.max(0, cut.start - 200), cut.start),
        after: body.slice(cut.end, cut.end + 200),
      };
      const sentence = {
        text: quote,
        start,
        end,
        before: earlier.slice(-3),
        headline: view.headline,
        title: textOf(details.title) ?? '',
        opening: body.slice(0, 150),
        ...(publishedOn === undefined ? {} : { publishedOn }),
        view,
      };
      earlier.push(quote);
      return sentence;
    });
  });
}

/** The sentences of the kept texts in which a word of each group stands. */
export async function findSentences(
  inquiry: Inquiry,
  groups: readonly (readonly string[])[],
): Promise<readonly KeptSentence[]> {
  const rows = await inquiry.ask('texts-naming', { groups, limit: mostTexts });
  return rows.flatMap(sentencesOf);
}
