import { enrichNames } from './enrich-names.js';
import type { DeriveReport, Graph, WriteReport } from './graph/graph.js';
import { keepMemorySmall } from './import-memory.js';
import type { Draft, DraftPart, Issue } from './importers/importer.js';
import { writeTowns } from './load-gazetteer.js';
import type { RowProgress } from './model/api.js';
import { askUnlessCertain, codedIds, resolveEntities } from './resolution/resolve.js';
import type { ResolvableEntity } from './resolution/score.js';
import { readTextFirms } from './text-firms.js';

/** Firms of texts that are looked up in a register at a time. */
const firmsAtOnce = 200;

export type PartDraft = Draft & { readonly part: DraftPart };
export const isPart = (draft: Draft): draft is PartDraft => draft.part !== undefined;

export interface TableReport {
  readonly written: WriteReport;
  readonly edges: DeriveReport;
  readonly passages: number;
  readonly proposed: number;
  readonly rows: number;
}

export interface TableContext {
  /** Throws where the import was cancelled. */
  readonly check: () => void;
  readonly say: (message: string, progress: number, rows?: RowProgress) => void;
  /** Takes misfits of the model out of a part, and lists them. */
  readonly clean: (draft: Draft) => Draft;
  readonly onIssue: (issue: Issue) => void;
}

const add = (a: DeriveReport, b: DeriveReport): DeriveReport => ({
  created: a.created + b.created,
  changed: a.changed + b.changed,
  removed: a.removed + b.removed,
});
const noEdges: DeriveReport = { created: 0, changed: 0, removed: 0 };

/**
 * Writes a long table part by part: rows, entities, claims, then who is who as far as it is certain, then edges. Each part
 * is merged on ids and noted when it is done, so an import that was cut off at any point goes on where it stopped and
 * ends with the same graph.
 */
export async function importTable(
  graph: Graph,
  first: PartDraft,
  rest: AsyncIterator<Draft | Issue>,
  context: TableContext,
): Promise<TableReport> {
  const { document, part } = first;
  const begun = Date.now();
  const state = await graph.beginTable(first);
  const counts = { entities: { read: 0, created: 0 }, claims: { read: 0, created: 0 }, passages: 0, proposed: 0 };
  let edges = noEdges;
  let written = 0;
  if (state.alreadyThere) {
    await rest.return?.();
    return report(true);
  }
  const textFirms = await readTextFirms(graph);
  let firstRow: number | undefined;
  let upcoming: Promise<PartDraft | undefined> | undefined;
  for (
    let draft: PartDraft | undefined = first;
    draft !== undefined;
    draft = await (upcoming ?? nextPart(rest, context))
  ) {
    upcoming = undefined;
    context.check();
    const { index, rowsDone, rowsTotal } = draft.part;
    count(draft);
    for (const entity of draft.entities) textFirms.meet(entity);
    if (index < state.partsDone) {
      context.say(`${document.fileName}: ${rowsDone} of ${rowsTotal} rows are there from before`, rowsDone / rowsTotal);
      continue;
    }
    firstRow ??= rowsDone - Math.min(rowsDone, draft.passages.length);
    const writing = writeOne(context.clean(enrichNames(draft)) as PartDraft);
    // The next part is read while Neo4j writes this one.
    upcoming = nextPart(rest, context);
    upcoming.catch(() => {});
    await writing;
    written += 1;
    const perSecond = (rowsDone - firstRow) / Math.max(0.001, (Date.now() - begun) / 1000);
    const secondsLeft = Math.round((rowsTotal - rowsDone) / Math.max(1, perSecond));
    const rows = {
      file: document.fileName,
      done: rowsDone,
      total: rowsTotal,
      perSecond: Math.round(perSecond),
      secondsLeft,
    };
    context.say(describeRows(rows), rowsDone / rowsTotal, rows);
    keepMemorySmall();
    // Reading is long stretches of pure computing: let others have a turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  context.say(`${document.fileName}: firms of texts that it may know`, 1);
  edges = add(edges, await meetTexts(graph, textFirms.listMet(), context));
  edges = add(edges, await graph.finishTable(document.id, part.version));
  return report(written === 0 && edges.created + edges.changed + edges.removed === 0);

  function count(draft: Draft): void {
    counts.entities.read += draft.entities.length;
    counts.claims.read += draft.claims.length;
    counts.passages += draft.passages.length;
    counts.proposed += draft.claims.filter(({ status }) => status === 'proposed').length;
  }

  async function writeOne(draft: PartDraft): Promise<void> {
    const report = await graph.writePart(draft, draft.part.index >= state.freshFrom);
    counts.entities.created += report.entities.created;
    counts.claims.created += report.claims.created;
    await writeTowns(graph, draft);
    const others = draft.entities.filter(({ type }) => type !== 'District');
    const { changed, touched } = await decide(graph, await graph.certainCandidates(others));
    const untouched = new Set([...report.newIds].filter((id) => !touched.has(id)));
    edges = add(edges, add(changed, await graph.derivePart(draft, untouched)));
  }

  function report(alreadyThere: boolean): TableReport {
    const done = ({ read, created }: { read: number; created: number }) => ({
      read,
      created,
      alreadyThere: read - created,
    });
    return {
      written: { alreadyThere, entities: done(counts.entities), claims: done(counts.claims) },
      edges,
      passages: counts.passages,
      proposed: counts.proposed,
      rows: part.rowsTotal,
    };
  }
}

/** 120,000 of 1,000,000 rows, 2,400 a second, 6 min left. */
function describeRows({ file, done, total, perSecond, secondsLeft }: RowProgress): string {
  const number = (value: number) => value.toLocaleString('en');
  const left = secondsLeft < 90 ? `${secondsLeft} s` : `${Math.round(secondsLeft / 60)} min`;
  return `${file}: ${number(done)} of ${number(total)} rows, ${number(perSecond)} a second, ${left} left`;
}

async function nextPart(rest: AsyncIterator<Draft | Issue>, context: TableContext): Promise<PartDraft | undefined> {
  for (;;) {
    const { done, value } = await rest.next();
    if (done) return undefined;
    if (value.kind === 'issue') context.onIssue(value);
    else if (isPart(value)) return value;
  }
}

/** Judges who is who, and answers which entities a judgement names. */
async function decide(
  graph: Graph,
  candidates: ReadonlyMap<string, readonly ResolvableEntity[]>,
): Promise<{ readonly changed: DeriveReport; readonly touched: ReadonlySet<string> }> {
  const known = [...candidates].flatMap(([id, others]) => others.find((each) => each.id === id) ?? []);
  if (known.length === 0) return { changed: noEdges, touched: new Set() };
  const judged = await resolveEntities(known, () => Promise.resolve(candidates), new Date().toISOString());
  const decisions = askUnlessCertain(judged, codedIds(candidates));
  const touched = new Set<string>(decisions.flatMap(({ leftId, rightId }) => [leftId, rightId]));
  return { changed: await graph.writeDecisions(decisions), touched };
}

/**
 * Looks up who of the graph these firms of texts may be, now that the table is there: what is certain is joined, the rest
 * is asked. The other way round, each of a million firms of a register among the others, would take days and say nothing.
 */
async function meetTexts(graph: Graph, ids: readonly string[], context: TableContext): Promise<DeriveReport> {
  let edges = noEdges;
  for (let from = 0; from < ids.length; from += firmsAtOnce) {
    context.check();
    const { changed } = await decide(graph, await graph.candidates(ids.slice(from, from + firmsAtOnce)));
    edges = add(edges, changed);
  }
  return edges;
}
