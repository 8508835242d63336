import { UsageError } from '../errors.js';
import type { Issue } from '../importers/importer.js';
import type { ImportReport, Language } from '../model/api.js';

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
  refuseAny(language: Language = 'en'): void {
    const [first] = this.#issues;
    if (first === undefined) return;
    const such = describeIssue(first, language);
    const message =
      language === 'zh'
        ? `未导入任何内容：有 ${this.issueCount} 处行或单元格无法使用，例如 ${such}`
        : `nothing was imported: ${this.issueCount} bad rows or cells, such as ${such}`;
    throw new UsageError('bad-rows', message, this.#issues.slice(0, 100));
  }
}

/** The words around the parts of a place, by language. */
const wording = {
  en: { sheet: 'sheet ', row: 'row ', line: 'line ', column: 'column ', after: '', between: ', ', colon: ': ' },
  zh: { sheet: '工作表 ', row: '第 ', line: '第 ', column: '', after: ' 行', between: '，', colon: '：' },
} as const;

/** An issue on one line: file, sheet, row, column, value and reason. */
export function describeIssue(issue: ImportReport['issues'][number], language: Language = 'en'): string {
  const { file, sheet, line, column, field, value, reason, reasonZh } = issue;
  const words = wording[language];
  const isTable = sheet !== undefined;
  const heading = field === undefined || field === sheet ? '' : field;
  const place = [
    file,
    isTable && file.replace(/\.[^.]+$/u, '') !== sheet ? `${words.sheet}${sheet}` : '',
    line === undefined ? '' : `${isTable ? words.row : words.line}${line}${words.after}`,
    column === undefined ? '' : `${words.column}${column}${language === 'zh' ? ' 列' : ''}`,
    heading,
    value === undefined || value === '' || value === heading ? '' : `“${value.slice(0, 120)}”`,
  ];
  const why = language === 'zh' ? (reasonZh ?? reason) : reason;
  return `${place.filter(Boolean).join(words.between)}${words.colon}${why}`;
}
