import { isByline, isCaption, isFurniture } from '../articles/furniture.js';
import { type Line, splitLines } from '../articles/lines.js';
import type { ArticleSpan, Span } from '../reading.js';

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
  // A cell of a table ends as a clause does, so that no name runs over into the next.
  '\t': '；',
};
const latinPunctuation: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

/** One character in the form that rules are written in: Chinese punctuation, Latin digits and letters. Length is kept. */
function foldCharacter(text: string, index: number): string {
  const character = text[index] ?? '';
  const known = folded[character];
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff5a)) {
    return String.fromCharCode(code - 0xfee0);
  }
  const chinese = latinPunctuation[character];
  if (chinese !== undefined) {
    const before = text[index - 1] ?? '';
    const after = text[index + 1] ?? '';
    if (cjk.test(before) || cjk.test(after)) return chinese;
  }
  return character;
}

/** Control characters, zero-width marks and byte-order marks. */
function isInvisible(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x20 || (code >= 0x200b && code <= 0x200f) || code === 0xfeff;
}

/** Whether a space in a headline parts two statements: at least four Chinese characters on either side. */
function isGap(text: string, at: number, line: Line): boolean {
  return (
    /[\u4e00-\u9fff][^\s，。：]{3,}$/u.test(text.slice(Math.max(line.start, at - 12), at)) &&
    /^\s+[\u4e00-\u9fff“][^\s，。：]{3,}/u.test(text.slice(at, Math.min(line.end, at + 12)))
  );
}

/** Folds a run of lines into one paragraph. Spaces stay only between Latin words. */
function foldLines(text: string, lines: readonly Line[], role: Paragraph['role']): Paragraph {
  const characters: string[] = [];
  const at: number[] = [];
  const headed = role === 'headline' || role === 'heading';
  for (const line of lines) {
    // 「●某市　某某公司…」, 「证券代码：…　证券简称：…」: the wide space parts two things.
    const parts = /^[●■◆▲○▪•]|：.*\u3000.*：/u.test(line.text);
    for (let i = line.start; i < line.end; i += 1) {
      const character = foldCharacter(text, i);
      const wide = text[i] === '\u3000' && i > line.start && text[i - 1] !== '\u3000';
      if ((wide && parts) || (headed && /\s/u.test(character) && isGap(text, i, line))) {
        characters.push('，');
        at.push(i);
        continue;
      }
      if (/\s/u.test(character)) {
        const before = characters.at(-1) ?? '';
        const after = text[i + 1] ?? '';
        if (!(/[A-Za-z0-9.,]/u.test(before) && /[A-Za-z0-9]/u.test(after))) continue;
        characters.push(' ');
      } else if (isInvisible(character)) {
        continue;
      } else {
        characters.push(character);
      }
      at.push(i);
    }
  }
  return { text: characters.join(''), at: Int32Array.from(at), role };
}

/** A line that opens an item of a list, or is a row of a table. */
const opensItem =
  /^(?:\d{1,2}[.、．）)](?!\d)|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,2}、|[①-⑳●■◆○▪•·])|\t/u;

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
  lines.forEach((line, index) => {
    const continues = open.length > 0;
    if (index === 0 && article.headline !== '') {
      paragraphs.push(foldLines(text, [line], 'headline'));
    } else if (isByline(line.text) || isFurniture(line.text)) {
      return;
    } else if (isCaption(line.text) && !(continues && line.text.length > 80)) {
      paragraphs.push(foldLines(text, [line], 'caption'));
    } else if (!continues && isHeading(line.text) && lines.length > 1) {
      paragraphs.push(foldLines(text, [line], 'heading'));
    } else {
      if (opensItem.test(line.text)) close();
      open.push(line);
      if (!isCut(line.text) || line.text.includes('\t')) close();
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
