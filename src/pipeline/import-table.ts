import type { DeriveReport, Graph, PartAge, PartNames, WriteReport } from '../graph/graph.js';
import type { Draft, DraftPart, Issue } from '../importers/importer.js';
import type { RowProgress } from '../model/api.js';
import { askUnlessCertain, codedIds, resolveEntities } from '../resolution/resolve.js';
import type { ResolvableEntity } from '../resolution/score.js';
import { enrichNames } from './enrich-names.js';
import { keepMemorySmall } from './import-memory.js';
import { writeTowns } from './load-gazetteer.js';
import { describeRows, startRowClock } from './row-progress.js';
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
 * is noted when it is done, so an import that was cut off at any point goes on where it stopped and ends with the same
 * graph.
 */
export async function importTable(
  graph: Graph,
  first: PartDraft,
  rest: AsyncIterator<Draft | Issue>,
  context: TableContext,
): Promise<TableReport> {
  const { document, part } = first;
  const state = await graph.beginTable(first);
  const counts = { entities: { read: 0, created: 0 }, claims: { read: 0, created: 0 }, passages: 0, proposed: 0 };
  let edges = noEdges;
  let written = 0;
  if (state.alreadyThere) {
    await rest.return?.();
    return report(true);
  }
  const textFirms = await readTextFirms(graph);
  let clock: ReturnType<typeof startRowClock> | undefined;
  // What judgements have touched is derived from all claims, whichever part it is new in.
  const touched = new Set<string>();
  let upcoming: Promise<PartDraft | undefined> | undefined;
  let saying: Promise<void> = Promise.resolve();
  try {
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
        context.say(
          `${document.fileName}: ${rowsDone} of ${rowsTotal} rows are there from before`,
          rowsDone / rowsTotal,
        );
        continue;
      }
      clock ??= startRowClock(document.fileName, rowsDone - Math.min(rowsDone, draft.passages.length));
      const part = context.clean(enrichNames(draft)) as PartDraft;
      const naming = nameOne(part);
      // The next part is read while Neo4j writes this one and what the one before says.
      upcoming = nextPart(rest, context);
      upcoming.catch(() => {});
      const names = await both(naming, saying);
      saying = sayOne(part, names, clock(rowsDone, rowsTotal));
      saying.catch(() => {});
      written += 1;
      keepMemorySmall();
      // Reading is long stretches of pure computing: let others have a turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    // Nothing may be written any more once this import has given up the lease.
    await saying;
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

  function ageOf({ part: { index } }: PartDraft): PartAge {
    return { isFresh: index >= state.freshFrom, isSettled: index >= state.settledFrom };
  }

  async function nameOne(draft: PartDraft): Promise<PartNames> {
    const names = await graph.writePartNames(draft, ageOf(draft));
    counts.entities.created += names.newIds.size;
    await writeTowns(graph, draft);
    return names;
  }

  async function sayOne(draft: PartDraft, names: PartNames, rows: RowProgress): Promise<void> {
    const untouched = new Set([...names.newIds].filter((id) => !touched.has(id)));
    const said = await graph.writePartClaims(draft, ageOf(draft), names, untouched);
    counts.claims.created += said.claims;
    const asked = draft.entities.filter(
      ({ id, type }) => type !== 'District' && (!names.newIds.has(id) || names.namesakes.has(id)),
    );
    const decided = await decide(graph, asked.length === 0 ? new Map() : await graph.certainCandidates(asked));
    for (const id of decided.touched) touched.add(id);
    const derived = await graph.derivePart(draft, untouched);
    edges = add(edges, add(decided.changed, { ...derived, created: derived.created + said.edges }));
    context.say(describeRows(rows), rows.done / rows.total, rows);
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

/** Waits for both, even where one fails: what goes on behind the back of a failure would write without the lease. */
async function both<T>(first: Promise<T>, second: Promise<void>): Promise<T> {
  const [one, other] = await Promise.allSettled([first, second]);
  if (other.status === 'rejected') throw other.reason;
  if (one.status === 'rejected') throw one.reason;
  return one.value;
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
