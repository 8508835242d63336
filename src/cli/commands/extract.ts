import { basename } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../../errors.js';
import type { Source } from '../../importers/importer.js';
import type { ExtractResult } from '../../importers/text/extract.js';
import { parseDateOption } from '../date-option.js';
import { terminalWidth } from '../display-width.js';
import { printResult } from '../output.js';
import { openSourceFile, readSourceFiles } from '../source-files.js';

/** Raised when a program that reads the JSON would have to change. */
const schemaVersion = 1;

const examples = `
Examples:
  $ tupu extract page.txt --json
  $ tupu extract page.txt --date 2024-05-20 --json > page.json
  $ tupu extract announcement.pdf report.docx article.html
  $ tupu extract page.txt --explain
  $ tupu extract page.txt --explain "项目总投资12亿元"
  $ tupu extract --jsonl < documents.jsonl > results.jsonl

With --jsonl a line of the input is one document:
  {"text": "…", "id": 7, "source": "某日报", "title": "…", "url": "…", "page": "A3", "publishedOn": "2024-05-20"}
of which only text must be there, and a line of the output what it says: the fields of a document of --json, with line,
the line's number, and all that the input's line says beside its text. A line that can't be read is answered by
{"line": 8, "error": {"code": "…", "message": "…"}}, and the exit code is 1 at the end. Lines are read as fast as
results are taken, so that a stream of any length runs in the same memory.`;

interface ExtractOptions {
  readonly date?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  /** `true` for all claims, else the stretch that is asked about. */
  readonly explain?: string | true;
}

export function registerExtract(program: Command): void {
  program
    .command('extract')
    .description('read texts and print what they say; needs no database')
    .argument(
      '[file...]',
      'text, Markdown, HTML, Word (.docx) or PDF files; with --jsonl lines of JSON, or none for standard input',
    )
    .option('--date <date>', 'when the texts were published: YYYY, YYYY-MM or YYYY-MM-DD', parseDateOption)
    .option('--json', 'print one JSON document')
    .option(
      '--explain [where]',
      'say which rule read what on which words; of START-END or "words", why nothing was read',
    )
    .option('--jsonl', 'read one document a line of JSON, print one result a line, as a stream')
    .addHelpText('after', examples)
    .action(async (files: string[], options: ExtractOptions) => {
      if (options.jsonl === true) return extractStream(files, options.date);
      if (files.length === 0) throw new UsageError('missing-file', "missing required argument 'file'");
      const sources = await readSourceFiles(files, {});
      const { readSourceText } = await import('../../importers/document/source-text.js');
      if (options.explain !== undefined) return explainSources(sources, options);
      const { extractDocument } = await import('../../importers/text/extract.js');
      const documents: (ExtractResult & { text?: string })[] = [];
      for (const source of sources) {
        const { text, details, isExtracted } = await readSourceText(source);
        const publishedOn = options.date ?? details.publishedOn;
        const given = publishedOn === undefined ? {} : { publishedOn };
        const document = extractDocument(text, { fileName: source.fileName, ...given });
        // Offsets count in the text that was taken out of the file, so it comes along.
        documents.push(isExtracted ? { ...document, text } : document);
      }
      printResult({ schemaVersion, documents }, options, () => documents.map(describeDocument).join('\n\n'));
    });
}

/** Says of each source what the reader's rules did with it. */
async function explainSources(sources: readonly Source[], options: ExtractOptions): Promise<void> {
  const { readSourceText } = await import('../../importers/document/source-text.js');
  const explain = await import('../../importers/text/explain/explain-document.js');
  const { describeClaims, describeSpan } = await import('../explanation.js');
  const told: unknown[] = [];
  const lines: string[] = [];
  for (const source of sources) {
    const { text, details } = await readSourceText(source);
    const publishedOn = options.date ?? details.publishedOn;
    const document = explain.traceDocument(text, publishedOn === undefined ? {} : { publishedOn });
    const asked = typeof options.explain === 'string' ? options.explain : undefined;
    const span = asked === undefined ? undefined : explain.findAskedSpan(text, asked);
    if (asked !== undefined && span === undefined)
      throw new UsageError(
        'no-such-words',
        `${source.fileName}: “${asked}” is neither words of the text nor START-END in it`,
      );
    if (span === undefined) {
      const claims = explain.explainClaims(document);
      told.push({ file: source.fileName, claims });
      lines.push(describeClaims(source.fileName, text, claims, terminalWidth()));
    } else {
      const explained = explain.explainSpan(document, span);
      told.push({ file: source.fileName, ...explained });
      lines.push(describeSpan(source.fileName, text, explained, terminalWidth()));
    }
  }
  printResult({ schemaVersion, explanations: told }, options, () => lines.join('\n\n'));
}

/** Streams lines of JSON from the files, or from standard input, to standard output. Sets the exit code 1 for bad lines. */
async function extractStream(files: readonly string[], date: string | undefined): Promise<void> {
  const { extractLines } = await import('../extract-lines.js');
  // A reader such as `head` may leave before the end: then nothing more is read.
  let left = false;
  process.stdout.once('error', () => {
    left = true;
  });
  const write = async (line: string): Promise<boolean> => {
    if (!process.stdout.write(line)) await waitForRoom(process.stdout);
    return !left;
  };
  let failed = 0;
  for (const file of files.length === 0 ? ['-'] : files) {
    const input = file === '-' ? process.stdin : await openSourceFile(file);
    const name = file === '-' ? '-' : basename(file);
    const given = date === undefined ? {} : { publishedOn: date };
    const report = await extractLines(input, write, { name, schemaVersion, ...given });
    failed += report.failed;
    if (left) break;
    process.stderr.write(`${name}: ${report.documents} documents, ${report.failed} could not be read\n`);
  }
  if (failed > 0) process.exitCode = 1;
}

/** Until a stream takes more, or its reader has left. */
function waitForRoom(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done).off('error', done);
      resolve();
    };
    stream.on('drain', done).on('close', done).on('error', done);
  });
}

/** What was found, by article, for a person to look through. */
function describeDocument(document: ExtractResult): string {
  const names = new Map(document.entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const types = [...new Set(document.relations.map(({ type }) => type))].sort();
  const relations = types.flatMap((type) => [
    `  ${type}`,
    ...document.relations
      .filter((relation) => relation.type === type)
      .map(({ from, to, evidence }) => `    ${nameOf(from)} → ${nameOf(to)}  “${evidence.quote}”`),
  ]);
  return [
    `${document.file}: ${document.articles.length} articles, ${document.entities.length} entities, ` +
      `${document.relations.length} relations, ${document.statistics.length} figures, ${document.issues.length} issues`,
    ...relations,
  ].join('\n');
}
