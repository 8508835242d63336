import { readHostileStatements } from './read-statements.js';

const meanings: Readonly<Record<string, string>> = {
  'not-reading': '403 refused',
  'bad-cypher': "400, Neo4j's own message",
  'cypher-timeout': '408 stopped at the time limit',
  'cypher-too-large': '413 larger than an answer may be',
  'cypher-memory': '413 out of memory',
  answered: '200, within the limits',
};

const asCell = (text: string): string =>
  `\`\` ${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll('|', '\\|')
    .replace(/\p{Cf}/gu, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)} \`\``;

/** The list as a table, line by line, with what the test holds each of them to. */
export function describeHostileStatements(): string {
  const statements = readHostileStatements();
  const rows = statements.map(
    ({ theme, written, expect }, index) =>
      `| ${index + 1} | ${theme} | ${asCell(written)} | ${expect.map((code) => `\`${code}\` (${meanings[code] ?? ''})`).join(' or ')} |`,
  );
  const counts = [...new Set(statements.map(({ expect }) => expect.join(' or ')))].map(
    (kind) => `| ${kind} | ${statements.filter(({ expect }) => expect.join(' or ') === kind).length} |`,
  );
  return [
    '# Hostile statements',
    '',
    `What the console and \`POST /api/cypher\` make of ${statements.length} statements that want to write, to learn of the server, to leave the graph, to hide what they ask, or to wear the server out. \`tests/integration/hostile.test.ts\` runs each against a real Neo4j, holds it to the last column, and finds server, users, indexes and graph unchanged after all. Written by \`npm run docs\` from [the list](../tests/integration/hostile/statements.yaml); \`{{N*text}}\` stands for the text N times. Where several codes stand, time, memory and size race, and the machine decides which comes first.`,
    '',
    '| outcome | statements |',
    '|---|---|',
    ...counts,
    '',
    '| | theme | statement | outcome |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
