import { RefusedError } from '../../errors.js';
import type { Token } from './tokens.js';

/** The largest bound of a range that becomes rows, each of which is counted and can be stopped at; of another; of one within a loop. */
const largestOfRows = 1_000_000;
const largestOfList = 100_000;
const largestInLoop = 1000;

/** Whether the bracket at `index` opens a loop over a list: [x IN …], all(x IN …). */
function opensLoop(tokens: readonly Token[], index: number): boolean {
  const [name, word] = [tokens[index + 1], tokens[index + 2]];
  return name?.kind === 'name' && word?.kind === 'name' && word.value.toLowerCase() === 'in';
}

function findClosing(tokens: readonly Token[], opening: number): number {
  let depth = 0;
  for (let index = opening; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'sign') continue;
    if ('([{'.includes(token.value)) depth += 1;
    else if (')]}'.includes(token.value)) depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}

function isSmall(token: Token, params: Readonly<Record<string, unknown>>, largest: number): boolean {
  const value = token.kind === 'number' ? Number(token.value.replaceAll('_', '')) : params[token.value];
  return typeof value === 'number' && Math.abs(value) <= largest;
}

/**
 * Neo4j looks at no time limit inside a loop over a list, and does not count a list's memory there. So a range may be
 * bound by whole numbers, parameters and sizes alone. Throws RefusedError that says so.
 */
export function checkRanges(tokens: readonly Token[], params: Readonly<Record<string, unknown>>): void {
  const open: boolean[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === 'sign' && '([{'.includes(token.value)) open.push(opensLoop(tokens, index));
    if (token.kind === 'sign' && ')]}'.includes(token.value)) open.pop();
    if (token.kind !== 'name' || token.value.toLowerCase() !== 'range' || tokens[index + 1]?.value !== '(') return;
    const loops = open.filter(Boolean).length;
    const isRows = tokens[index - 1]?.value.toLowerCase() === 'unwind';
    checkBounds(tokens, index + 1, params, isRows ? largestOfRows : loops > 1 ? largestInLoop : largestOfList);
  });
}

function checkBounds(
  tokens: readonly Token[],
  opening: number,
  params: Readonly<Record<string, unknown>>,
  largest: number,
): void {
  const closing = findClosing(tokens, opening);
  for (let index = opening + 1; index < closing; index += 1) {
    const token = tokens[index];
    if (token === undefined) return;
    const isSize = ['size', 'length'].includes(token.value.toLowerCase()) && tokens[index + 1]?.value === '(';
    if (isSize) index = findClosing(tokens, index + 1);
    else if (token.kind === 'number' || token.kind === 'parameter') {
      if (!isSmall(token, params, largest)) refuse(largest);
    } else if (!['+', '-', ','].includes(token.value)) refuse(largest);
  }
}

function refuse(largest: number): never {
  const most = largest.toLocaleString('en-US');
  throw new RefusedError(
    'not-reading',
    `refused: the bounds of range are whole numbers or parameters up to ${most} here, or size(…)`,
  );
}
