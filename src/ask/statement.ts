import { readFileSync } from 'node:fs';

const texts = new Map<string, string>();

/** The text of `cypher/ask/<name>.cypher` without its header, to show beside an answer. */
export function statementText(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    const path = new URL(`../../cypher/ask/${name}.cypher`, import.meta.url);
    text = readFileSync(path, 'utf8')
      .replace(/^(?:\/\/.*\r?\n)+/u, '')
      .trim();
    texts.set(name, text);
  }
  return text;
}
