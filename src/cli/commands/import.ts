import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { UsageError } from '../../errors.js';
import type { Source, SourceDetails } from '../../importers/importer.js';
import { isTableName } from '../../importers/table/files/table-names.js';
import type { Language } from '../../model/api.js';
import type { Mapping } from '../../model/mapping.js';
import { parseDateOption } from '../date-option.js';
import { describeReport } from '../import-report.js';
import { localeLanguage } from '../locale-language.js';
import { printResult } from '../output.js';
import { readSourceFiles } from '../source-files.js';
import { withGraph } from '../with-graph.js';

const examples = `
Examples:
  $ tupu import page.txt --source 某日报 --title "园区观察" --date 2024-05-20 --page A3
  $ tupu import projects.csv partners.xlsx
  $ tupu import page.txt --dry-run --json
  $ tupu import list.xlsx --guess > list.yaml
  $ tupu import register.csv --mapping list.yaml --dry-run
  $ tupu import companies.xlsx --mapping qcc-basic --strict`;

interface ImportOptions {
  readonly source?: string;
  readonly title?: string;
  readonly url?: string;
  readonly page?: string;
  readonly date?: string;
  readonly mapping?: string;
  readonly guess?: boolean;
  readonly strict?: boolean;
  readonly dryRun?: boolean;
  readonly lang?: Language;
  readonly json?: boolean;
}

export function registerImport(program: Command): void {
  program
    .command('import')
    .description('read texts and tables into the graph; the same file twice changes nothing')
    .argument('<file...>', 'text, Markdown, HTML, Word (.docx) or PDF files; CSV, TSV, XLSX, XLS tables and JSON lines')
    .option('--source <name>', 'who published it')
    .option('--title <title>', 'its title')
    .option('--url <address>', 'where it can be read')
    .option('--page <page>', 'the page it was printed on')
    .option('--date <date>', 'when it was published: YYYY, YYYY-MM or YYYY-MM-DD', parseDateOption)
    .option('--mapping <file>', 'how columns are read: a mapping file, or the name of a preset (see presets/README.md)')
    .option('--guess', 'print a mapping that is guessed from headings and values, write nothing')
    .option('--strict', 'write nothing at all where a single row or cell is bad')
    .option('--dry-run', 'read and count, list bad rows, write nothing')
    .addOption(
      new Option(
        '--lang <language>',
        'the language of the report and its reasons; the locale decides otherwise',
      ).choices(['zh', 'en']),
    )
    .option('--json', 'print one JSON document')
    .addHelpText('after', examples)
    .action(async (files: string[], options: ImportOptions) => {
      const language = options.lang ?? localeLanguage(process.env);
      const mapping = options.mapping === undefined ? undefined : await readMapping(options.mapping);
      const read = await readSourceFiles(files, toDetails(options));
      if (options.guess) return printGuess(read, options);
      const sources = read.map((source) => withMapping(source, mapping));
      const dryRun = options.dryRun === true;
      const report = await withGraph(
        async (graph, { signal, progress }) => {
          const { importSources } = await import('../../pipeline/import-sources.js');
          return importSources(graph, sources, {
            signal,
            dryRun,
            strict: options.strict === true,
            language,
            onProgress: ({ message }) => progress(message),
          });
        },
        { isLong: !dryRun && isLong(sources) },
      );
      printResult(report, options, () => describeReport(report, dryRun, language));
    });
}

/** Bytes of tables that hold some hundred thousand rows. */
const longTables = 16 * 1024 * 1024;

const isLong = (sources: readonly Source[]): boolean =>
  sources.reduce((sum, { content }) => sum + (content?.size ?? 0), 0) >= longTables;

/** A mapping for a table. Throws UsageError for a text: nothing of it has columns. */
function withMapping(source: Source, mapping: Mapping | undefined): Source {
  if (mapping === undefined) return source;
  if (isTableName(source.fileName)) return { ...source, mapping };
  throw new UsageError('no-table', `${source.fileName} is no table; --mapping is for tables alone`);
}

/** A mapping by the name of its file or of a preset. Throws UsageError. */
async function readMapping(name: string): Promise<Mapping> {
  // Loaded only now: help and wrong usage answer without readers and gazetteers.
  if (!/[./\\]/u.test(name)) return (await import('../../importers/table/presets.js')).readPreset(name);
  const { parseMapping } = await import('../../importers/table/mapping/parse-mapping.js');
  const text = await readFile(name, 'utf8').catch((error: Error) => {
    throw new UsageError('no-mapping', `${name} can't be read: ${error.message}`);
  });
  return parseMapping(text, name);
}

async function printGuess(sources: readonly Source[], options: ImportOptions): Promise<void> {
  const { proposeMapping } = await import('../../importers/table/propose-mapping.js');
  const proposals = await Promise.all(
    sources.map(async (source) => ({ file: source.fileName, ...(await proposeMapping(source)) })),
  );
  printResult(proposals, options, () =>
    proposals
      .map(
        ({ file, yaml }) => yaml?.trimEnd() ?? `# ${file}: no row has two known headings, such as 项目名称 and 投资方`,
      )
      .join('\n---\n'),
  );
}

function toDetails({ source, title, url, page, date }: ImportOptions): SourceDetails {
  const details = Object.entries({ publisher: source, title, url, page, publishedOn: date });
  return Object.fromEntries(details.filter(([, value]) => value !== undefined));
}
