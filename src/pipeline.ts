import { enrichNames } from './enrich-names.js';
import { SourceError, TupuError } from './errors.js';
import { findDraftProblems } from './graph/draft-guard.js';
import type { Graph, WriteReport } from './graph/graph.js';
import { IssueLog } from './import-issues.js';
import { keepMemorySmall } from './import-memory.js';
import { importTable, isPart, type PartDraft } from './import-parts.js';
import type { Draft, Importer, Issue, Source } from './importers/importer.js';
import { tableImporter } from './importers/table/importer.js';
import { textImporter } from './importers/text/importer.js';
import { writeTowns } from './load-gazetteer.js';
import type { ImportProgress, ImportReport, Language, RowProgress } from './model/api.js';
import { askUnlessCertain, codedIds, resolveEntities } from './resolution/resolve.js';
import { isComparable } from './resolution/score.js';
import { describeRows, startRowClock } from './row-progress.js';

export { loadGazetteer } from './load-gazetteer.js';

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

type DocumentReport = ImportReport['documents'][number];

const noEdges = { created: 0, changed: 0, removed: 0 };

const misfit = (reason: string): string => `不符合数据模型：${reason}`;

/** A draft without the parts that don't fit the model, and an issue for each of them with the words it stands on. */
function dropMisfits(draft: Draft): { draft: Draft; issues: Issue[] } {
  const problems = new Map(findDraftProblems(draft).map((problem) => [problem.id, problem.reason]));
  if (problems.size === 0) return { draft, issues: [] };
  const file = draft.document.fileName;
  const claims = draft.claims.filter((claim) => !problems.has(claim.id));
  const entities = draft.entities.map((entity) => (problems.has(entity.id) ? { ...entity, properties: {} } : entity));
  const issues = [...problems].map(([id, reason]): Issue => {
    const claim = draft.claims.find((each) => each.id === id);
    if (!claim)
      return {
        kind: 'issue',
        file,
        value: draft.entities.find((each) => each.id === id)?.name ?? id,
        reason,
        reasonZh: misfit(reason),
      };
    const { start, end } = claim.evidence;
    const row = draft.passages.find((passage) => passage.id === claim.evidence.passageId)?.row;
    const value = draft.document.text.slice(start, Math.min(end, start + 80));
    return {
      kind: 'issue',
      file,
      field: claim.predicate,
      value,
      ...(row === undefined ? {} : { line: row }),
      reason,
      reasonZh: misfit(reason),
    };
  });
  return { draft: { ...draft, claims, entities }, issues };
}

/** A table that is too long for one draft: its first part, and where the others come from. */
interface OpenTable {
  readonly first: PartDraft;
  readonly rest: AsyncIterator<Draft | Issue>;
}

interface ReadSource {
  readonly drafts: readonly Draft[];
  readonly table?: OpenTable;
}

function importerOf(source: Source, among: readonly Importer[]): Importer {
  const importer = among.find((each) => each.accepts(source));
  if (importer) return importer;
  throw new SourceError(
    'unknown-kind',
    `${source.fileName}: no importer reads this kind of file (read are text, Markdown, HTML, Word .docx, PDF with text, CSV, TSV, XLSX, XLS and JSON lines)`,
  );
}

/** Takes what does not fit the model out of a draft, and lists it. */
function cleanDraft(draft: Draft, issues: IssueLog): Draft {
  const checked = dropMisfits(draft);
  for (const issue of checked.issues) issues.add(issue);
  return checked.draft;
}

async function readSource(source: Source, importer: Importer, issues: IssueLog): Promise<ReadSource> {
  const drafts: Draft[] = [];
  const items = importer.read(source)[Symbol.asyncIterator]();
  for (let next = await items.next(); !next.done; next = await items.next()) {
    const item = next.value;
    if (item.kind === 'issue') issues.add(item);
    else if (isPart(item)) return { drafts, table: { first: item, rest: items } };
    else drafts.push(cleanDraft(enrichNames(item), issues));
  }
  return { drafts };
}

/** Reads a source to its end and keeps nothing but counts. */
async function countSource(
  source: Source,
  importer: Importer,
  issues: IssueLog,
  onRows: (rows: RowProgress) => void,
): Promise<{ readonly documents: DocumentReport[]; readonly rows: number }> {
  const reports = new Map<string, DocumentReport>();
  const clock = startRowClock(source.fileName);
  let rows = 0;
  for await (const item of importer.read(source)) {
    if (item.kind === 'issue') {
      issues.add(item);
      continue;
    }
    if (item.part !== undefined) {
      rows = item.part.rowsTotal;
      onRows(clock(item.part.rowsDone, rows));
      keepMemorySmall();
      await new Promise((resolve) => setImmediate(resolve));
    }
    const draft = cleanDraft(item, issues);
    const report = describeDocument(draft, countDraft(draft));
    const before = reports.get(report.id);
    reports.set(report.id, before === undefined ? report : addReports(before, report));
  }
  return { documents: [...reports.values()], rows };
}

function addReports(a: DocumentReport, b: DocumentReport): DocumentReport {
  return {
    ...a,
    passages: a.passages + b.passages,
    entities: { ...a.entities, read: a.entities.read + b.entities.read },
    claims: {
      ...a.claims,
      read: a.claims.read + b.claims.read,
      proposed: a.claims.proposed + b.claims.proposed,
    },
  };
}

function describeDocument(draft: Draft, written: WriteReport): DocumentReport {
  return {
    id: draft.document.id,
    fileName: draft.document.fileName,
    alreadyThere: written.alreadyThere,
    articles: draft.articles.length,
    passages: draft.passages.length,
    entities: written.entities,
    claims: {
      ...written.claims,
      proposed: draft.claims.filter((claim) => claim.status === 'proposed').length,
    },
  };
}

/** What a draft would write, by counting only: a dry run does not ask what is there already. */
function countDraft(draft: Draft): WriteReport {
  const counted = (read: number) => ({ read, created: 0, alreadyThere: 0 });
  return { alreadyThere: false, entities: counted(draft.entities.length), claims: counted(draft.claims.length) };
}

async function writeDocument(
  graph: Graph,
  draft: Draft,
  say: (state: ImportProgress['state'], step: number, message: string) => void,
): Promise<{ written: WriteReport; edges: ImportReport['edges'] }> {
  const { fileName } = draft.document;
  say('writing', 0.3, `writing ${fileName}: ${draft.entities.length} entities, ${draft.claims.length} claims`);
  const written = await graph.writeDraft(draft);
  if (written.alreadyThere) return { written, edges: noEdges };
  await writeTowns(graph, draft);
  say('resolving', 0.6, `resolving ${fileName}: who is who`);
  const compared = draft.entities.filter((entity) => isComparable(entity.type));
  // A code that the draft gives is known before the entity is described with it.
  const codes = new Map<string, string>(
    compared.flatMap(({ id, properties: { uscc } }) => (typeof uscc === 'string' ? [[id, uscc] as const] : [])),
  );
  const candidates = await graph.candidates(
    compared.map((entity) => entity.id),
    codes,
  );
  const known = compared.flatMap((entity) => {
    const stored = candidates.get(entity.id)?.find((candidate) => candidate.id === entity.id);
    const uscc = codes.get(entity.id);
    return stored ? [{ ...stored, ...(uscc === undefined ? {} : { uscc }) }] : [];
  });
  const judged = await resolveEntities(known, () => Promise.resolve(candidates), new Date().toISOString());
  const coded = new Set([...codedIds(candidates), ...codes.keys()]);
  const decisions = draft.document.kind === 'table' ? askUnlessCertain(judged, coded) : judged;
  const regrouped = await graph.writeDecisions(decisions);
  say('deriving', 0.8, `deriving the edges of ${fileName}`);
  const derived = await graph.derive(draft.document.id);
  return {
    written,
    edges: {
      created: regrouped.created + derived.created,
      changed: regrouped.changed + derived.changed,
      removed: regrouped.removed + derived.removed,
    },
  };
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
  const edges = { ...noEdges };
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
