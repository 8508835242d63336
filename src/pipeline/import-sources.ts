import { TupuError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import type { Importer, Source } from '../importers/importer.js';
import { tableImporter } from '../importers/table/importer.js';
import { textImporter } from '../importers/text/importer.js';
import type { ImportProgress, ImportReport, Language, RowProgress } from '../model/api.js';
import { cleanDraft } from './clean-draft.js';
import { countSource } from './count-source.js';
import { type DocumentReport, describeDocument } from './document-report.js';
import { IssueLog } from './import-issues.js';
import { importTable } from './import-table.js';
import { importerOf, type ReadSource, readSource } from './read-source.js';
import { describeRows } from './row-progress.js';
import { writeDocument } from './write-document.js';

/** Every importer, the more particular first. */
const importers: readonly Importer[] = [tableImporter, textImporter];

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Stops between documents: what is written is whole. The promise then rejects with TupuError `cancelled`. */
  readonly signal?: AbortSignal;
  /** Reads and counts, writes nothing. */
  readonly dryRun?: boolean;
  /** All or nothing: a single bad row or cell stops the import before anything is written. */
  readonly strict?: boolean;
  /** Of the message by which `strict` refuses. */
  readonly language?: Language;
  readonly importers?: readonly Importer[];
}

/**
 * Reads sources, writes what they say, decides who is who and derives the edges: the one way in, for the command line,
 * jobs and samples. The same text twice changes nothing. A source that can't be read stops the import before anything
 * of any source is written; a bad row is an issue and stops nothing. Throws SourceError, or TupuError `cancelled`.
 */
export async function importSources(
  graph: Graph,
  sources: readonly Source[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const begun = Date.now();
  const among = options.importers ?? importers;
  const documents: DocumentReport[] = [];
  const issues = new IssueLog();
  const edges = { created: 0, changed: 0, removed: 0 };
  let rows = 0;
  const checkSignal = (): void => {
    if (options.signal?.aborted) throw new TupuError('cancelled', 'the import was cancelled', { status: 409 });
  };
  const say = (
    state: ImportProgress['state'],
    progress: number,
    message: string,
    done?: ImportProgress['rows'],
  ): void => options.onProgress?.({ state, progress: Math.min(1, progress), message, ...(done ? { rows: done } : {}) });

  const read: ReadSource[] = [];
  for (const [index, source] of sources.entries()) {
    checkSignal();
    say('reading', (index / sources.length) * 0.3, `reading ${source.fileName}`);
    const importer = importerOf(source, among);
    const onRows = (done: RowProgress): void => {
      checkSignal();
      const share = (index + done.done / Math.max(1, done.total)) / sources.length;
      say('reading', share * (options.dryRun ? 1 : 0.3), describeRows(done), done);
    };
    if (options.dryRun) {
      const counted = await countSource(source, importer, issues, onRows);
      documents.push(...counted.documents);
      rows += counted.rows;
    } else {
      // What will be refused is found before anything is written; the long tables among it are read once more for that.
      if (options.strict) {
        const found = new IssueLog();
        await countSource(source, importer, found, onRows);
        found.refuseAny(options.language);
      }
      read.push(await readSource(source, importer, issues));
    }
    // Reading is long stretches of pure computing: let others have a turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (options.dryRun && options.strict) issues.refuseAny(options.language);
  const addEdges = (touched: ImportReport['edges']): void => {
    edges.created += touched.created;
    edges.changed += touched.changed;
    edges.removed += touched.removed;
  };
  const work = async (): Promise<void> => {
    const total = read.reduce((sum, { drafts, table }) => sum + drafts.length + (table === undefined ? 0 : 1), 0);
    let done = 0;
    const share = (step: number): number => 0.3 + (0.7 * (done + step)) / total;
    for (const { drafts, table } of read) {
      for (const draft of drafts) {
        checkSignal();
        const { written, edges: touched } = await writeDocument(graph, draft, (state, step, message) =>
          say(state, share(step), message),
        );
        documents.push(describeDocument(draft, written));
        addEdges(touched);
        done += 1;
      }
      if (table === undefined) continue;
      checkSignal();
      const report = await importTable(graph, table.first, table.rest, {
        check: checkSignal,
        say: (message, step, progress) => say('writing', share(step), message, progress),
        clean: (draft) => cleanDraft(draft, issues),
        onIssue: (issue) => issues.add(issue),
      });
      const described = describeDocument(table.first, report.written);
      const claims = { ...described.claims, proposed: report.proposed };
      documents.push({ ...described, passages: report.passages, claims });
      addEdges(report.edges);
      rows += report.rows;
      done += 1;
    }
  };
  if (!options.dryRun) {
    const owner = `import of ${sources
      .map(({ fileName }) => fileName)
      .join(', ')
      .slice(0, 200)} (pid ${process.pid})`;
    await graph.withLease(owner, work, (holder) => say('writing', 0.3, `waiting for another writer: ${holder}`));
  }
  const unchanged =
    documents.every((document) => document.alreadyThere || options.dryRun === true) &&
    edges.created + edges.changed + edges.removed === 0;
  say('done', 1, unchanged ? 'unchanged' : `done: ${documents.length} documents`);
  const { issueCount, noteCount, listed } = issues;
  return { documents, edges, issues: listed, issueCount, noteCount, rows, unchanged, ms: Date.now() - begun };
}
