import type { PairMiss, PairReport } from '../evaluation/evaluate-pairs.js';
import type { PairScore } from '../evaluation/score-pairs.js';
import { formatTable } from './text-table.js';

/** A report as people read it on a terminal. */
export function describePairs(report: PairReport, options: { readonly misses: boolean }): string {
  const row = (name: string, score: PairScore) => [
    ...[name, score.pairs, score.precision ?? '', score.recall ?? '', score.f1 ?? ''],
    ...[score.falseSame, score.falseDifferent],
  ];
  const rows = [
    ...Object.entries(report.categories).map(([category, score]) => row(category, score)),
    row('with codes', report.withCodes),
    row('tuning half', report.tuning),
    row('unseen half', report.unseen),
    row('together', report.all),
  ];
  const misses = options.misses
    ? Object.entries(report.misses ?? {}).flatMap(([what, list]) =>
        (list as readonly PairMiss[]).map(
          (miss) => `${what}: ${miss.left} | ${miss.right} | ${miss.label}, decided ${miss.decided} ${miss.why}`,
        ),
      )
    : [];
  return [
    ...misses,
    formatTable(['pairs', 'number', 'precision', 'recall', 'F1', 'false same', 'false different'], rows),
  ].join('\n');
}
