import { allMatches } from '../patterns/all-matches.js';
import type { Paragraph } from './clean-text.js';
import { flatString } from './flat-string.js';

/** A sentence as rules see it. `text[i]` stands in the paragraph at `start + i`. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly paragraph: Paragraph;
  readonly paragraphIndex: number;
  readonly role: Paragraph['role'];
}

/** Where a photo credit runs into the text without a stop: 「某某供图目前，…」, 「记者张三摄据了解…」. */
const runIn =
  /(?:供图|(?:图源|摄影)[^，。；]{0,16}?摄|(?:记者|通讯员)\S{2,4}摄|[\u4e00-\u9fff]{2,3}摄|效果图)(?=[\u4e00-\u9fffA-Za-z0-9“])/gu;
const bylineRunIn = /^(?:[^，。]{0,12}?(?:记者|通讯员)[^，。]{2,24}?)(?=(?:\d{4}年)?\d{1,2}月\d{1,2}日|近日|日前)/u;
const datelineRunIn =
  /^[^，。]{0,40}?(?:(?:社|网|报|台|客户端|）)[^，。]{0,8}?(?<!通)讯(?![息飞号录技])(?:（[^（）]{0,40}）)?|\d{1,2}月\d{1,2}日(?:讯|电)(?:（[^（）]{0,40}）)?|(?:社|网|报)[^，。]{0,16}电（[^（）]{0,40}）)|^本[报网刊]讯/u;

/** What is found of these patterns, each asked only where a paragraph has a character that it can't do without. */
const findRunIns = (text: string): readonly RegExpExecArray[] =>
  text.includes('摄') || text.includes('图') ? allMatches(runIn, text) : [];

/** The opening of a paragraph that is a byline or a dateline and runs into its text. */
function findOpening(text: string): string | undefined {
  // Farther from the beginning neither has the character that tells it.
  const head = text.slice(0, 128);
  if (!(head.includes('讯') || head.includes('记者') || head.includes('电'))) return undefined;
  return (bylineRunIn.exec(text) ?? datelineRunIn.exec(text))?.[0];
}

/**
 * No sentence is longer: what runs on without a stop is damaged, and would be searched by every rule over its whole
 * length. The longest sentences of newspapers have some 600 characters.
 */
const longest = 1200;

/** Cuts what runs on too long: after the last mark that fits, else between two characters. */
function cutRunOn(text: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  let from = start;
  while (end - from > longest) {
    let cut = from + longest;
    while (cut > from + longest / 2 && !'；，、,;'.includes(text[cut - 1] ?? '')) cut -= 1;
    if (cut === from + longest / 2) cut = from + longest;
    const code = text.charCodeAt(cut);
    // Never between the halves of one character.
    if (code >= 0xdc00 && code <= 0xdfff) cut -= 1;
    cuts.push(cut);
    from = cut;
  }
  return cuts;
}

const isMark = new Uint8Array(65536);
for (const mark of '（）。！？!?') isMark[mark.charCodeAt(0)] = 1;

/** Ends of sentences: a stop outside of quotes and brackets, or the closing quote right after a stop. */
function sentenceEnds(text: string): number[] {
  const ends = new Set<number>();
  let bracket = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (isMark[text.charCodeAt(i)] !== 1) continue;
    const character = text[i];
    if (character === '（') bracket += 1;
    else if (character === '）') bracket = Math.max(0, bracket - 1);
    else {
      if (bracket > 0 && text.slice(i, i + 60).includes('）')) continue;
      let end = i + 1;
      while (end < text.length && '”’」』）。！？!?'.includes(text[end] ?? '')) end += 1;
      ends.add(end);
      bracket = 0;
      i = end - 1;
    }
  }
  for (const match of findRunIns(text)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 1), match.index);
    if (match[0].endsWith('摄') && !/记者|通讯员|图源|摄影/u.test(match[0]) && !/[。！？）]/u.test(before)) continue;
    ends.add(end);
  }
  const opening = findOpening(text);
  if (opening !== undefined && opening.length < text.length) ends.add(opening.length);
  ends.add(text.length);
  const sorted = [...ends].sort((a, b) => a - b);
  if (sorted.every((end, index) => end - (sorted[index - 1] ?? 0) <= longest)) return sorted;
  return sorted.flatMap((end, index) => [...cutRunOn(text, sorted[index - 1] ?? 0, end), end]);
}

/** Splits paragraphs into sentences; a credit or dateline that runs into the text is a piece of its own. */
export function splitSentences(paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, paragraphIndex) => {
    let start = 0;
    for (const end of sentenceEnds(paragraph.text)) {
      if (end > start) {
        const text = flatString(paragraph.text.slice(start, end));
        sentences.push({ text, start, paragraph, paragraphIndex, role: paragraph.role });
      }
      start = end;
    }
  });
  return sentences;
}
