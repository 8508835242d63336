import type { AskResponse, Language } from '../../src/model/api.js';
import { readRows } from '../answer-rows.js';

type Evidence = AskResponse['evidence'][number];

/** Who says it where, as a note under a text gives it. */
export function formatSource({ publisher, title, headline, document, publishedOn, page, row }: Evidence): string {
  const said = [publisher, headline || title, publishedOn, page, row === undefined ? undefined : `#${row}`, document];
  return said.filter((part) => part !== undefined && part !== '').join(' · ');
}

/**
 * An answer as plain text for a document of one's own: the question, the answer, each row with the numbers of its
 * sources, and the sources with their words. `link` leads back to it.
 */
export function citeAnswer(answer: AskResponse, language: Language, link: string): string {
  // Several claims may stand on one sentence or row of a table, which is cited once.
  const numbers = new Map<string, number>();
  const sources: Evidence[] = [];
  const numberOf = (at: number): readonly number[] => {
    const one = answer.evidence[at];
    if (one === undefined) return [];
    const key = `${one.documentId} ${one.start} ${one.end}`;
    if (!numbers.has(key)) numbers.set(key, sources.push(one));
    return [numbers.get(key) ?? 0];
  };
  const rows = readRows(answer, language).map(({ names, detail, figure, group }, index) => {
    const marks = [...new Set((answer.rowEvidence[index] ?? []).flatMap(numberOf))].map((number) => `[${number}]`);
    const told = [group, names, figure, detail].filter((part) => part !== undefined && part !== '');
    return `- ${told.join(' · ')} ${marks.join('')}`.trimEnd();
  });
  if (rows.length === 0) answer.evidence.forEach((_, at) => void numberOf(at));
  const notes = sources.map((one, index) => {
    const quote = one.quote.replace(/\s+/gu, ' ').trim();
    return `[${index + 1}] ${formatSource(one)}\n    ${language === 'zh' ? `「${quote}」` : `“${quote}”`}`;
  });
  const parts = [answer.readAs ?? answer.question, answer.answer, rows.join('\n'), notes.join('\n'), link];
  return parts.filter((part) => part !== '').join('\n\n');
}
