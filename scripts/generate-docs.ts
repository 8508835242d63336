/** `npm run docs`: writes what is generated in README.md, README.zh-CN.md and docs/*.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeHostileStatements } from '../tests/integration/hostile/describe-statements.js';
import { renderModelPage, renderModelTable } from './model-tables.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Puts `content` between `<!-- NAME:start -->` and `<!-- NAME:end -->`. Throws when the marks are not there. */
export function replaceSection(page: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no section ${name} between ${start} and ${end}`);
  return `${page.slice(0, from + start.length)}\n${content}\n${page.slice(to)}`;
}

/** Every generated page with the text that it should have. */
export function renderPages(): ReadonlyMap<string, string> {
  const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
  return new Map([
    ['README.md', replaceSection(read('README.md'), 'model', renderModelTable('en'))],
    ['README.zh-CN.md', replaceSection(read('README.zh-CN.md'), 'model', renderModelTable('zh'))],
    ['docs/model.md', renderModelPage()],
    ['docs/hostile-statements.md', describeHostileStatements()],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of renderPages()) writeFileSync(`${root}/${file}`, text);
}
