import { isByline, isCaption, isFurniture } from '../articles/furniture.js';
import { type Line, splitLines } from '../articles/lines.js';
import { findTableRows, type TableRow } from '../articles/tables.js';
import type { ArticleSpan, Span } from '../reading.js';
import { stringOf } from './flat-string.js';

/** One running paragraph of an article: healed, folded, with the place of every character in the document. */
export interface Paragraph {
  readonly text: string;
  /** `at[i]` is the document offset of `text[i]`; one entry a UTF-16 unit. */
  readonly at: Int32Array;
  readonly role: 'headline' | 'heading' | 'body' | 'caption';
}

const cjk = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef“”‘’·]/u;
const folded: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  '﹐': '，',
  '﹑': '、',
  '﹔': '；',
  '﹕': '：',
  '［': '（',
  '］': '）',
  '【': '（',
  '】': '）',
  '〔': '（',
  '〕': '）',
  '～': '~',
  '〜': '~',
  '％': '%',
  '．': '.',
  '－': '-',
  '–': '-',
  '＋': '+',
  '／': '/',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\t': '；',
};
const latinPunctuation: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

/** What each character is folded to, by its code; itself where nothing is to be done. */
const foldedCodes = Uint16Array.from({ length: 65536 }, (_, code) => code);
for (const [character, plain] of Object.entries(folded)) foldedCodes[character.charCodeAt(0)] = plain.charCodeAt(0);
for (const [from, to] of [
  [0xff10, 0xff19],
  [0xff21, 0xff5a],
] as const)
  for (let code = from; code <= to; code += 1) {
    if (folded[String.fromCharCode(code)] === undefined) foldedCodes[code] = code - 0xfee0;
  }
/** Chinese marks for Latin ones beside a Chinese character; 0 where there is none. */
const chineseMarks = new Uint16Array(65536);
for (const [latin, chinese] of Object.entries(latinPunctuation))
  chineseMarks[latin.charCodeAt(0)] = chinese.charCodeAt(0);
const isSpace = new Uint8Array(65536);
for (let code = 0; code < 65536; code += 1)
  if ((code < 0x2100 || code > 0xd7ff || code === 0x3000) && /\s/u.test(String.fromCharCode(code))) isSpace[code] = 1;
isSpace[0x3000] = 1;

/** One character in the form that rules are written in: Chinese punctuation, Latin digits and letters. Length is kept. */
function foldCharacter(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const mark = chineseMarks[code] ?? 0;
  if (mark !== 0 && (cjk.test(text.charAt(index - 1)) || cjk.test(text.charAt(index + 1)))) return mark;
  return foldedCodes[code] ?? code;
}

/** Control characters, zero-width marks and byte-order marks. */
function isInvisible(code: number): boolean {
  return code < 0x20 || (code >= 0x200b && code <= 0x200f) || code === 0xfeff;
}

const comma = '，'.charCodeAt(0);
const semicolon = '；'.charCodeAt(0);
const wideSpace = 0x3000;
const isLatinOrDigit = (code: number) =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** The places and codes of a paragraph's characters, as they are gathered; they grow with the longest one. */
let places = new Int32Array(4096);
let codes = new Uint16Array(4096);

/** Whether a space in a headline parts two statements: at least four Chinese characters on either side. */
function isGap(text: string, at: number, line: Line): boolean {
  return (
    /[\u4e00-\u9fff][^\s，。：]{3,}$/u.test(text.slice(Math.max(line.start, at - 12), at)) &&
    /^\s+[\u4e00-\u9fff“][^\s，。：]{3,}/u.test(text.slice(at, Math.min(line.end, at + 12)))
  );
}

const noCells: ReadonlySet<number> = new Set();

/** Where a table's cells end, but for the last: there a clause ends as well, so that no name runs over into the next. */
function cellEndsOf(row: TableRow | undefined): ReadonlySet<number> {
  return row === undefined ? noCells : new Set(row.cells.slice(0, -1).map(({ end }) => end));
}

/** Folds a run of lines into one paragraph. Spaces stay only between Latin words. */
function foldLines(text: string, lines: readonly Line[], role: Paragraph['role'], row?: TableRow): Paragraph {
  const cellEnds = cellEndsOf(row);
  let longest = 0;
  for (const { start, end } of lines) longest += end - start;
  if (longest > places.length) {
    places = new Int32Array(longest * 2);
    codes = new Uint16Array(longest * 2);
  }
  const headed = role === 'headline' || role === 'heading';
  let length = 0;
  let last = 0;
  for (const [nth, line] of lines.entries()) {
    // The dashes that open an item of a list are none of its words.
    const from = line.start + (nth === 0 && role === 'body' ? (/^—+/u.exec(line.text)?.[0].length ?? 0) : 0);
    // 「●某市　某某公司…」, 「证券代码：…　证券简称：…」: the wide space parts two things.
    const parts = /^[●■◆▲○▪•]|：.*\u3000.*：/u.test(line.text);
    for (let i = from; i < line.end; i += 1) {
      let code = foldCharacter(text, i);
      if (cellEnds.size > 0 && cellEnds.has(i)) code = semicolon;
      else if (
        (parts && text.charCodeAt(i) === wideSpace && i > line.start && text.charCodeAt(i - 1) !== wideSpace) ||
        (headed && isSpace[code] === 1 && isGap(text, i, line))
      ) {
        code = comma;
      } else if (isSpace[code] === 1) {
        const joins = isLatinOrDigit(last) || last === 0x2e || last === 0x2c;
        if (!joins || !isLatinOrDigit(text.charCodeAt(i + 1))) continue;
        code = 0x20;
      } else if (isInvisible(code)) continue;
      places[length] = i;
      codes[length] = code;
      length += 1;
      last = code;
    }
  }
  return { text: stringOf(codes, length), at: places.slice(0, length), role };
}

/** A line that opens an item of a list. */
const opensItem =
  /^(?:\d{1,2}[.、．）)](?!\d)|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,2}、|[①-⑳●■◆○▪•·]|——)/u;

/** A paragraph that stops in the middle of a sentence, as a column, page or caption cuts it. */
function isCut(line: string): boolean {
  return line.length > 24 && /[，。；、]/u.test(line) && !/[。！？!?：:…）)]["”’」]?$|["”」]$/u.test(line);
}

function isHeading(line: string): boolean {
  return line.length <= 48 && !/[。！？；]/u.test(line) && !/[，、]$/u.test(line) && line.split('，').length <= 2;
}

/**
 * The running paragraphs of an article. Bylines and page furniture are left out; captions stand apart; a paragraph
 * that a caption or a column break cuts in the middle of a sentence is joined with its other half.
 */
export function readParagraphs(text: string, article: ArticleSpan): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) paragraphs.push(foldLines(text, open, 'body'));
    open = [];
  };
  const lines = splitLines(text, article.start, article.end);
  const rows = new Map(findTableRows(lines).map((row) => [row.start, row]));
  lines.forEach((line, index) => {
    const continues = open.length > 0;
    const row = rows.get(line.start);
    if (index === 0 && article.headline !== '') {
      paragraphs.push(foldLines(text, [line], 'headline'));
    } else if (isByline(line.text) || isFurniture(line.text)) {
      return;
    } else if (row !== undefined) {
      close();
      paragraphs.push(foldLines(text, [line], 'body', row));
    } else if (isCaption(line.text) && !(continues && line.text.length > 80)) {
      paragraphs.push(foldLines(text, [line], 'caption'));
    } else if (!continues && isHeading(line.text) && lines.length > 1) {
      paragraphs.push(foldLines(text, [line], 'heading'));
    } else {
      if (opensItem.test(line.text)) close();
      open.push(line);
      if (!isCut(line.text)) close();
    }
  });
  close();
  return paragraphs.sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

/** The document's span of a stretch of a paragraph. */
export function spanInDocument(paragraph: Paragraph, from: number, to: number): Span {
  const start = paragraph.at[from] ?? 0;
  const end = (paragraph.at[to - 1] ?? start) + 1;
  return { start, end };
}
