import type { Command } from 'commander';
import type { ExtractResult } from '../../importers/text/extract.js';
import { parseDateOption } from '../date-option.js';
import { printResult } from '../output.js';
import { readSourceFiles } from '../source-files.js';

/** Raised when a program that reads the JSON would have to change. */
const schemaVersion = 1;

const examples = `
Examples:
  $ tupu extract page.txt --json
  $ tupu extract page.txt --date 2024-05-20 --json > page.json
  $ tupu extract announcement.pdf report.docx article.html`;

export function registerExtract(program: Command): void {
  program
    .command('extract')
    .description('read texts and print what they say; needs no database')
    .argument('<file...>', 'text, Markdown, HTML, Word (.docx) or PDF files')
    .option('--date <date>', 'when the texts were published: YYYY, YYYY-MM or YYYY-MM-DD', parseDateOption)
    .option('--json', 'print one JSON document')
    .addHelpText('after', examples)
    .action(async (files: string[], options: { date?: string; json?: boolean }) => {
      const sources = await readSourceFiles(files, {});
      const { readSourceText } = await import('../../importers/document/source-text.js');
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
