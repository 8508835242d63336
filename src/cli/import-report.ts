import type { ImportReport, Language } from '../model/api.js';
import { describeIssue } from '../pipeline/import-issues.js';

type Document = ImportReport['documents'][number];

const english = {
  unchanged: ({ fileName, id }: Document) => `${fileName}: already there, nothing changed (${id})`,
  document: ({ fileName, articles, id }: Document) => `${fileName}: ${articles} articles (${id})`,
  entities: ({ entities: { read, created, alreadyThere } }: Document) =>
    `  entities: ${read} read, ${created} created, ${alreadyThere} already there`,
  claims: ({ claims: { read, created, alreadyThere, proposed } }: Document) =>
    `  claims:   ${read} read, ${created} created, ${alreadyThere} already there, ${proposed} to review`,
  edges: ({ created, changed, removed }: ImportReport['edges']) =>
    `edges: ${created} created, ${changed} changed, ${removed} removed`,
  rows: (rows: number) => `rows: ${rows}`,
  issues: (count: number) => `issues: ${count}`,
  notes: (count: number) => `notes: ${count}`,
  more: (count: number) => `  … ${count} more`,
  dryRun: 'dry run: nothing was written',
  nothing: 'unchanged',
  done: (ms: number) => `done in ${Math.round(ms)} ms`,
};

const chinese: typeof english = {
  unchanged: ({ fileName, id }) => `${fileName}：已在图中，没有变化（${id}）`,
  document: ({ fileName, articles, id }) => `${fileName}：${articles} 篇（${id}）`,
  entities: ({ entities: { read, created, alreadyThere } }) =>
    `  实体：读到 ${read} 个，新建 ${created} 个，已有 ${alreadyThere} 个`,
  claims: ({ claims: { read, created, alreadyThere, proposed } }) =>
    `  陈述：读到 ${read} 条，新建 ${created} 条，已有 ${alreadyThere} 条，待审 ${proposed} 条`,
  edges: ({ created, changed, removed }) => `关系：新建 ${created} 条，改变 ${changed} 条，移除 ${removed} 条`,
  rows: (rows) => `行数：${rows}`,
  issues: (count) => `问题：${count} 处`,
  notes: (count) => `提示：${count} 处`,
  more: (count) => `  … 另有 ${count} 处`,
  dryRun: '试运行：未写入任何内容',
  nothing: '没有变化',
  done: (ms) => `完成，用时 ${Math.round(ms)} 毫秒`,
};

/** What an import did, as a terminal shows it: documents, edges, then what could not be used, with place and reason. */
export function describeReport(report: ImportReport, dryRun: boolean, language: Language): string {
  const words = language === 'zh' ? chinese : english;
  const documents = report.documents.map((document) =>
    document.alreadyThere
      ? words.unchanged(document)
      : [words.document(document), words.entities(document), words.claims(document)].join('\n'),
  );
  const listed = (title: string, count: number, isNote: boolean): string[] => {
    if (count === 0) return [];
    const shown = report.issues.filter(({ note }) => (note === true) === isNote);
    const lines = shown.map((issue) => `  ${describeIssue(issue, language)}`);
    return [title, ...lines, ...(lines.length < count ? [words.more(count - lines.length)] : [])];
  };
  return [
    ...documents,
    words.edges(report.edges),
    ...(report.rows > 0 ? [words.rows(report.rows)] : []),
    ...listed(words.issues(report.issueCount), report.issueCount, false),
    ...listed(words.notes(report.noteCount), report.noteCount, true),
    dryRun ? words.dryRun : report.unchanged ? words.nothing : words.done(report.ms),
  ].join('\n');
}
