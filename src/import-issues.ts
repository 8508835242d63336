import { UsageError } from './errors.js';
import type { Issue } from './importers/importer.js';
import type { ImportReport } from './model/api.js';

/** So many issues are listed; a register with a wrong column has one in each row, and they are counted. */
const mostListed = 1000;

/** Counts what could not be used, and lists the first of it. */
export class IssueLog {
  readonly #issues: Issue[] = [];
  #notes: Issue[] = [];
  issueCount = 0;
  noteCount = 0;

  add(issue: Issue): void {
    if (issue.note === true) {
      this.noteCount += 1;
      if (this.#notes.length < mostListed) this.#notes.push(issue);
    } else {
      this.issueCount += 1;
      if (this.#issues.length < mostListed) this.#issues.push(issue);
    }
  }

  /** What was lost first, then what is worth knowing. */
  get listed(): Issue[] {
    return [...this.#issues, ...this.#notes].slice(0, mostListed);
  }

  /** Throws UsageError `bad-rows` where anything can't be used: with `strict` all is written or nothing. */
  refuseAny(): void {
    if (this.issueCount === 0) return;
    const first = this.#issues[0];
    throw new UsageError(
      'bad-rows',
      `nothing was imported: ${this.issueCount} bad rows or cells, such as ${first === undefined ? '' : describeIssue(first)}`,
      this.#issues.slice(0, 100),
    );
  }
}

/** An issue on one line: file, sheet, row, column, value and reason. */
export function describeIssue({
  file,
  sheet,
  line,
  column,
  field,
  value,
  reason,
}: ImportReport['issues'][number]): string {
  const isTable = sheet !== undefined;
  const heading = field === undefined || field === sheet ? '' : field;
  const place = [
    file,
    isTable && file.replace(/\.[^.]+$/u, '') !== sheet ? `sheet ${sheet}` : '',
    line === undefined ? '' : `${isTable ? 'row' : 'line'} ${line}`,
    column === undefined ? '' : `column ${column}`,
    heading,
    value === undefined || value === '' || value === heading ? '' : `“${value.slice(0, 120)}”`,
  ];
  return `${place.filter(Boolean).join(', ')}: ${reason}`;
}
