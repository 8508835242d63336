import { enrichNames } from './enrich-names.js';
import { SourceError, TupuError } from './errors.js';
import { findDraftProblems } from './graph/draft-guard.js';
import type { Graph, WriteReport } from './graph/graph.js';
import type { Draft, Importer, Issue, Source } from './importers/importer.js';
import { tableImporter } from './importers/table/importer.js';
import { textImporter } from './importers/text/importer.js';
import { writeTowns } from './load-gazetteer.js';
import type { ImportProgress, ImportReport } from './model/api.js';
import { resolveEntities } from './resolution/resolve.js';

export { loadGazetteer } from './load-gazetteer.js';

/** Every importer, the more particular first. */
const importers: readonly Importer[] = [tableImporter, textImporter];

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Stops between documents: what is written is whole. The promise then rejects with TupuError `cancelled`. */
  readonly signal?: AbortSignal;
  /** Reads and counts, writes nothing. */
  readonly dryRun?: boolean;
  readonly importers?: readonly Importer[];
}

type DocumentReport = ImportReport['documents'][number];

const noEdges = { created: 0, changed: 0, removed: 0 };

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
      return { kind: 'issue', file, value: draft.entities.find((each) => each.id === id)?.name ?? id, reason };
    const { start, end } = claim.evidence;
    const row = draft.passages.find((passage) => passage.id === claim.evidence.passageId)?.row;
    const value = draft.document.text.slice(start, Math.min(end, start + 80));
    return { kind: 'issue', file, field: claim.predicate, value, ...(row === undefined ? {} : { line: row }), reason };
  });
  return { draft: { ...draft, claims, entities }, issues };
}

async function readSource(source: Source, among: readonly Importer[]): Promise<{ drafts: Draft[]; issues: Issue[] }> {
  const importer = among.find((each) => each.accepts(source));
  if (!importer)
    throw new SourceError(
      'unknown-kind',
      `${source.fileName}: no importer reads this kind of file (read are text, Markdown, HTML, Word .docx, PDF with text, CSV and XLSX)`,
    );
  const drafts: Draft[] = [];
  const issues: Issue[] = [];
  for await (const item of importer.read(source)) {
    if (item.kind === 'issue') {
      issues.push(item);
      continue;
    }
    const checked = dropMisfits(enrichNames(item));
    drafts.push(checked.draft);
    issues.push(...checked.issues);
  }
  return { drafts, issues };
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
  const candidates = await graph.candidates(draft.entities.map((entity) => entity.id));
  const known = draft.entities.flatMap((entity) => {
    const stored = candidates.get(entity.id)?.find((candidate) => candidate.id === entity.id);
    const { uscc } = entity.properties;
    return stored ? [{ ...stored, ...(typeof uscc === 'string' ? { uscc } : {}) }] : [];
  });
  const decisions = await resolveEntities(known, () => Promise.resolve(candidates), new Date().toISOString());
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
  const issues: Issue[] = [];
  const edges = { ...noEdges };
  const checkSignal = (): void => {
    if (options.signal?.aborted) throw new TupuError('cancelled', 'the import was cancelled', { status: 409 });
  };
  const say = (state: ImportProgress['state'], progress: number, message: string): void =>
    options.onProgress?.({ state, progress: Math.min(1, progress), message });

  const drafts: Draft[] = [];
  for (const [index, source] of sources.entries()) {
    checkSignal();
    say('reading', (index / sources.length) * 0.3, `reading ${source.fileName}`);
    const read = await readSource(source, among);
    drafts.push(...read.drafts);
    issues.push(...read.issues);
    // Reading is long stretches of pure computing: let others have a turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (options.dryRun) documents.push(...drafts.map((draft) => describeDocument(draft, countDraft(draft))));
  else {
    const work = async (): Promise<void> => {
      for (const [index, draft] of drafts.entries()) {
        checkSignal();
        const share = (step: number): number => 0.3 + (0.7 * (index + step)) / drafts.length;
        const { written, edges: touched } = await writeDocument(graph, draft, (state, step, message) =>
          say(state, share(step), message),
        );
        documents.push(describeDocument(draft, written));
        edges.created += touched.created;
        edges.changed += touched.changed;
        edges.removed += touched.removed;
      }
    };
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
  return { documents, edges, issues, unchanged, ms: Date.now() - begun };
}
