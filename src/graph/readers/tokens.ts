import { RefusedError } from '../../errors.js';

/** A piece of a statement: a name (backquotes taken off), a parameter, a number, a text, or one sign. */
export interface Token {
  readonly kind: 'name' | 'parameter' | 'number' | 'text' | 'sign';
  /** The name, the parameter without its $, the number as written, or the sign. Empty for texts. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const blank = /\s+/uy;
const comment = /\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)/uy;
const text = /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"/uy;
const quotedName = /`(?:``|[^`])*`/uy;
const parameter = /\$(?:[\p{L}\p{N}_]+|`(?:``|[^`])*`)/uy;
const number = /(?:0x[0-9a-f_]+|0o[0-7_]+|(?:\d[\d_]*)(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+)/iuy;
const name = /[\p{L}\p{Nl}_\p{Pc}\p{Sc}][\p{L}\p{M}\p{N}_\p{Pc}\p{Sc}]*/uy;
/** Escapes that could end a text or name early: quotes, backquote, backslash. Neo4j reads them before it looks for texts. */
const escapedQuote = /\\u+00(?:22|27|5c|60)/i;
/** Signs without a width, direction marks, control signs: what a person can't see is not run. */
const unseen = /[\p{Cf}\p{Cc}\p{Co}\p{Cn}\p{Cs}]/u;

function refuse(what: string): never {
  throw new RefusedError('not-reading', `refused: ${what}`);
}

function match(pattern: RegExp, query: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(query)?.[0];
}

/** Comments become blanks of the same length, so that what is checked is what runs and errors keep their places. */
export function blankOut(query: string, start: number, end: number): string {
  return (
    query.slice(0, start) +
    query.slice(start, end).replace(/[^\n\r]/gu, (sign) => ' '.repeat(sign.length)) +
    query.slice(end)
  );
}

/**
 * Cuts a statement into tokens, and answers it without its comments. Throws RefusedError for what people can't see and
 * for escapes that would make Neo4j read something else than what stands there.
 */
export function readTokens(query: string): { readonly text: string; readonly tokens: readonly Token[] } {
  const tokens: Token[] = [];
  let clean = query;
  for (let at = 0; at < query.length; ) {
    const space = match(blank, query, at);
    const remark = space === undefined ? match(comment, query, at) : undefined;
    if (remark !== undefined) clean = blankOut(clean, at, at + remark.length);
    const passed = space ?? remark;
    if (passed !== undefined) {
      at += passed.length;
      continue;
    }
    const [kind, found] = readToken(query, at);
    tokens.push({ kind, value: readValue(kind, found), start: at, end: at + found.length });
    at += found.length;
  }
  return { text: clean, tokens };
}

function readToken(query: string, at: number): [Token['kind'], string] {
  const quoted = match(text, query, at) ?? match(quotedName, query, at);
  if (quoted !== undefined) {
    if (escapedQuote.test(quoted)) refuse('a quote or backslash written as a Unicode escape');
    return [quoted.startsWith('`') ? 'name' : 'text', quoted];
  }
  const given = match(parameter, query, at);
  if (given !== undefined) return ['parameter', given];
  const digits = match(number, query, at);
  if (digits !== undefined) return ['number', digits];
  const word = match(name, query, at);
  if (word !== undefined) return ['name', word];
  const sign = String.fromCodePoint(query.codePointAt(at) ?? 0);
  if (sign === '\\') refuse('a backslash outside of a text; write the sign itself instead of its Unicode escape');
  if (unseen.test(sign))
    refuse(`the sign U+${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}, which can't be seen`);
  return ['sign', sign];
}

function readValue(kind: Token['kind'], found: string): string {
  const bare = kind === 'parameter' ? found.slice(1) : found;
  if (kind === 'text') return '';
  return bare.startsWith('`') ? bare.slice(1, -1).replaceAll('``', '`') : bare;
}
