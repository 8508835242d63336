import type { Command } from 'commander';
import type { SourceDetails } from '../../importers/importer.js';
import type { ImportReport } from '../../model/api.js';
import { parseDateOption } from '../date-option.js';
import { printResult } from '../output.js';
import { readSourceFiles } from '../source-files.js';
import { withGraph } from '../with-graph.js';

const examples = `
Examples:
  $ tupu import page.txt --source 某日报 --title "园区观察" --date 2024-05-20 --page A3
  $ tupu import projects.csv partners.xlsx
  $ tupu import page.txt --dry-run --json`;

interface ImportOptions {
  readonly source?: string;
  readonly title?: string;
  readonly url?: string;
  readonly page?: string;
  readonly date?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function registerImport(program: Command): void {
  program
    .command('import')
    .description('read texts and tables into the graph; the same file twice changes nothing')
    .argument('<file...>', 'text, Markdown, HTML, Word (.docx) or PDF files, CSV or XLSX tables')
    .option('--source <name>', 'who published it')
    .option('--title <title>', 'its title')
    .option('--url <address>', 'where it can be read')
    .option('--page <page>', 'the page it was printed on')
    .option('--date <date>', 'when it was published: YYYY, YYYY-MM or YYYY-MM-DD', parseDateOption)
    .option('--dry-run', 'read and count, write nothing')
    .option('--json', 'print one JSON document')
    .addHelpText('after', examples)
    .action(async (files: string[], options: ImportOptions) => {
      const sources = await readSourceFiles(files, toDetails(options));
      const report = await withGraph(async (graph, { signal, progress }) => {
        const { importSources } = await import('../../pipeline.js');
        return importSources(graph, sources, {
          signal,
          dryRun: options.dryRun === true,
          onProgress: ({ message }) => progress(message),
        });
      });
      printResult(report, options, () => describeReport(report, options.dryRun === true));
    });
}

function toDetails({ source, title, url, page, date }: ImportOptions): SourceDetails {
  const details = Object.entries({ publisher: source, title, url, page, publishedOn: date });
  return Object.fromEntries(details.filter(([, value]) => value !== undefined));
}

function describeReport(report: ImportReport, dryRun: boolean): string {
  const documents = report.documents.map((document) => {
    if (document.alreadyThere) return `${document.fileName}: already there, nothing changed (${document.id})`;
    const { entities, claims } = document;
    return [
      `${document.fileName}: ${document.articles} articles (${document.id})`,
      `  entities: ${entities.read} read, ${entities.created} created, ${entities.alreadyThere} already there`,
      `  claims:   ${claims.read} read, ${claims.created} created, ${claims.alreadyThere} already there, ${claims.proposed} to review`,
    ].join('\n');
  });
  const { created, changed, removed } = report.edges;
  const issues = report.issues.map(({ file, line, field, value, reason }) => {
    const place = [line === undefined ? '' : `line ${line}`, field ?? '', value === undefined ? '' : `“${value}”`];
    return `  ${[file, ...place.filter(Boolean)].join(', ')}: ${reason}`;
  });
  return [
    ...documents,
    `edges: ${created} created, ${changed} changed, ${removed} removed`,
    ...(issues.length > 0 ? [`issues: ${issues.length}`, ...issues] : []),
    dryRun ? 'dry run: nothing was written' : report.unchanged ? 'unchanged' : `done in ${Math.round(report.ms)} ms`,
  ].join('\n');
}
