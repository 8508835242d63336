import { cypherKeywords } from '../../src/model/cypher-words.js';

const words = new Set(cypherKeywords);
/** What begins a line of its own. */
const clauses = /^(?:OPTIONAL MATCH|MATCH|WHERE|WITH|UNWIND|RETURN|ORDER BY|SKIP|LIMIT|CALL|UNION)$/;
/** Texts, names in backquotes, comments; words; labels and parameters; blanks; anything else. */
const pieces =
  /'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?|`[^`]*`?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[:$.][\p{L}_][\p{L}\p{N}_]*|[\p{L}_][\p{L}\p{N}_]*|\s+|[\s\S]/gu;

/**
 * Lays a query out: clauses begin lines, deeper ones are indented by their brackets, words of the language are in
 * capitals. Texts, names, labels, parameters and comments stay as they are, and laying out twice changes nothing.
 */
export function formatCypher(query: string): string {
  const tokens = query.match(pieces) ?? [];
  let out = '';
  let depth = 0;
  let begins = true;
  const upper = (token: string | undefined): string => (token ?? '').toUpperCase();
  for (let index = 0; index < tokens.length; index += 1) {
    let token = tokens[index] ?? '';
    if (/^\s+$/.test(token)) {
      if (!begins && !out.endsWith(' ') && !out.endsWith('\n')) out += ' ';
      continue;
    }
    const isCall =
      tokens[index + 1] === '(' && !/^(?:IN|AND|OR|NOT|WHERE|MATCH|WITH|RETURN|CALL|UNWIND)$/.test(upper(token));
    const isKey = tokens[index + 1]?.startsWith(':') ?? false;
    if (words.has(upper(token)) && !isCall && !isKey) {
      token = upper(token);
      const next = upper(tokens[index + 2]);
      if ((token === 'OPTIONAL' && next === 'MATCH') || (token === 'ORDER' && next === 'BY')) {
        token = `${token} ${next}`;
        index += 2;
      }
      const isTextual = /\b(?:STARTS|ENDS) $/.test(out);
      if (clauses.test(token) && !isTextual && !begins && !isInList(out))
        out = `${out.trimEnd()}\n${'  '.repeat(depth)}`;
    }
    if (token === '}') depth = Math.max(0, depth - 1);
    if (token === '{') depth += 1;
    out += token;
    if (token.startsWith('//')) out += '\n';
    begins = false;
  }
  return out.replace(/[ \t]+$/gm, '').trim();
}

/** Within [ … ] or ( … ), where WHERE belongs to a loop or a pattern. */
function isInList(before: string): boolean {
  let depth = 0;
  for (const sign of before.replace(/'[^']*'|"[^"]*"/g, '')) {
    if (sign === '[' || sign === '(') depth += 1;
    else if (sign === ']' || sign === ')') depth -= 1;
  }
  return depth > 0;
}
