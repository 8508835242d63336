import { RefusedError } from '../../errors.js';
import { allowedFunctions, allowedProcedures, wordsBeforeParentheses } from '../../model/cypher-words.js';
import { checkRanges } from './check-ranges.js';
import { blankOut, readTokens, type Token } from './tokens.js';

type Params = Readonly<Record<string, unknown>>;

/** Deeper nesting than anyone writes; thousands of parentheses make Neo4j's parser run out of stack. */
const deepestNesting = 60;
const writingWords = new Set(['create', 'merge', 'foreach', 'insert', 'set', 'delete', 'remove', 'drop']);

function refuse(what: string): never {
  throw new RefusedError('not-reading', `refused: ${what}`);
}

/** Whether the token is this word of the language; a name in backquotes is none. */
const isWord = (text: string, token: Token | undefined, word: string): boolean =>
  token?.kind === 'name' && text[token.start] !== '`' && token.value.toLowerCase() === word;

/** How many of the first tokens are EXPLAIN, PROFILE or CYPHER with a version, which would hide the plan from us. */
function countLeading(text: string, tokens: readonly Token[]): number {
  let count = 0;
  for (;;) {
    const token = tokens[count];
    if (isWord(text, token, 'explain') || isWord(text, token, 'profile')) count += 1;
    else if (isWord(text, token, 'cypher')) {
      count += tokens[count + 1]?.kind === 'number' ? 2 : 1;
      if (tokens[count]?.kind === 'name' && tokens[count + 1]?.value === '=')
        refuse('options of the planner are not for readers');
    } else return count;
  }
}

/** The dotted name that ends at `index`, in small letters, and where it begins. */
function readDottedName(tokens: readonly Token[], index: number): { name: string; first: number } {
  let first = index;
  while (tokens[first - 1]?.value === '.' && tokens[first - 2]?.kind === 'name') first -= 2;
  const parts = tokens.slice(first, index + 1).filter(({ kind }) => kind === 'name');
  return { name: parts.map(({ value }) => value.toLowerCase()).join('.'), first };
}

/** USING INDEX n:Label(property): a label, not a function. */
function isIndexHint(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 6), index);
  return tokens[index - 1]?.value === ':' && before.some((token) => isWord(text, token, 'index'));
}

/** Every name before a parenthesis must be a function, a procedure or a word of the language that we know. */
function checkCalls(text: string, tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    if (token.kind !== 'name' || tokens[index + 1]?.value !== '(' || tokens[index + 1]?.kind !== 'sign') return;
    const { name, first } = readDottedName(tokens, index);
    if (isWord(text, tokens[first - 1], 'call')) {
      if (!allowedProcedures.has(name)) refuse(`the procedure ${name} is not among those allowed here`);
      return;
    }
    const isPlain = first === index && text[token.start] !== '`';
    if (isPlain && wordsBeforeParentheses.has(name)) return;
    if (allowedFunctions.has(name) || isIndexHint(text, tokens, index)) return;
    if (isPlain && writingWords.has(name)) refuse('only reading queries are allowed here; this one writes');
    // No call can stand there: a misspelt word, which Neo4j explains best.
    if (index === 0) return;
    refuse(`the function ${name} is not among those allowed here`);
  });
}

function checkNesting(tokens: readonly Token[]): void {
  let depth = 0;
  for (const { kind, value } of tokens) {
    if (kind !== 'sign') continue;
    if ('([{'.includes(value)) depth += 1;
    else if (')]}'.includes(value)) depth -= 1;
    if (depth > deepestNesting) refuse(`brackets nested deeper than ${deepestNesting}`);
  }
}

/** USE at the head of a statement or of a part of it reaches other databases. */
function checkDatabase(text: string, tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    if (!isWord(text, token, 'use') || tokens[index + 1]?.kind !== 'name') return;
    const before = tokens[index - 1];
    if (before === undefined || before.value === '{' || isWord(text, before, 'union') || isWord(text, before, 'all'))
      refuse('USE reaches other databases');
  });
}

/**
 * What is looked at before Neo4j sees a reader's statement, because planning evaluates some expressions already. Answers
 * the statement without comments and without a leading EXPLAIN, PROFILE or CYPHER, each sign in its old place. Throws
 * RefusedError that names what is refused.
 */
export function checkStatement(query: string, params: Params): string {
  const { text, tokens } = readTokens(query);
  const leading = countLeading(text, tokens);
  const rest = tokens.slice(leading);
  checkNesting(rest);
  checkDatabase(text, rest);
  checkCalls(text, rest);
  checkRanges(rest, params);
  return blankOut(text, 0, rest[0]?.start ?? text.length);
}
