import type { WriteReport } from '../graph/graph.js';
import type { Draft, Importer, Source } from '../importers/importer.js';
import type { RowProgress } from '../model/api.js';
import { cleanDraft } from './clean-draft.js';
import { type DocumentReport, describeDocument } from './document-report.js';
import type { IssueLog } from './import-issues.js';
import { keepMemorySmall } from './import-memory.js';
import { startRowClock } from './row-progress.js';

/** Reads a source to its end and keeps nothing but counts. */
export async function countSource(
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

/** What a draft would write, by counting only: a dry run does not ask what is there already. */
function countDraft(draft: Draft): WriteReport {
  const counted = (read: number) => ({ read, created: 0, alreadyThere: 0 });
  return { alreadyThere: false, entities: counted(draft.entities.length), claims: counted(draft.claims.length) };
}
