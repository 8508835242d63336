import type { ExplainedClaim, ExplainedSpan } from '../importers/text/explain/explain-document.js';
import type { Span } from '../importers/text/reading.js';
import { displayWidth, wrapToWidth } from './display-width.js';

/** A stretch of the text on one line. */
const onLine = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/gu, ' ');

/** Lines of at most `width` columns, all of them indented. */
function indent(text: string, width: number, by = 4, first = by): string[] {
  return wrapToWidth(text, width - by).map((line, index) => ' '.repeat(index === 0 ? first : by) + line);
}

/** The evidence with the words on which the rule fired in 【】 and what stood in its slots in ⟨name: …⟩. */
export function markWords(text: string, { relation }: Pick<ExplainedClaim, 'relation'>): string {
  const { evidence, grounds } = relation;
  const inserts: { at: number; order: number; sign: string }[] = [];
  const add = (at: number, order: number, sign: string) => inserts.push({ at, order, sign });
  if (grounds !== undefined) {
    const begin = Math.max(grounds.words.start, evidence.start);
    const end = Math.min(grounds.words.end, evidence.end);
    add(begin, 1, '【');
    add(end, 4, '】');
    for (const { name, start, end: stop } of grounds.slots) {
      if (start < evidence.start || stop > evidence.end) continue;
      add(start, 2, `⟨${name}: `);
      add(stop, 3, '⟩');
    }
  }
  // At one place closing signs come before opening ones.
  inserts.sort((a, b) => a.at - b.at || (a.order > 2 ? 0 : 1) - (b.order > 2 ? 0 : 1) || a.order - b.order);
  let marked = '';
  let from = evidence.start;
  for (const { at, sign } of inserts) {
    if (at < from) continue;
    marked += onLine(text, { start: from, end: at }) + sign;
    from = at;
  }
  return marked + onLine(text, { start: from, end: evidence.end });
}

const figures = [
  'amountText',
  'amountKind',
  'percentage',
  'capacity',
  'capacityUnit',
  'date',
  'validFrom',
  'role',
] as const;

function describeConfidence({ confidence, score, grounds }: ExplainedClaim['relation']): string {
  const stated = `confidence ${confidence.toFixed(2)}`;
  if (score === undefined) return stated;
  if (grounds === undefined) return `${stated}, from a score of ${score.toFixed(2)}`;
  const { rule, from, to } = grounds.parts;
  return `${stated}, from a score of ${score.toFixed(2)} = rule ${rule.toFixed(2)} × √ of the less sure end (${from.toFixed(2)}, ${to.toFixed(2)})`;
}

function describeClaim(text: string, claim: ExplainedClaim, width: number): string {
  const { relation, from, to, isAccepted } = claim;
  const stated = figures.flatMap((key) =>
    relation.properties[key] === undefined ? [] : [`${key} ${String(relation.properties[key])}`],
  );
  const notes = [relation.modality, ...(isAccepted ? [] : ['proposed only']), ...stated].join(' · ');
  const others = relation.alsoBy === undefined ? '' : `, also read by ${relation.alsoBy.join(', ')}`;
  return [
    ...indent(`${relation.type}: ${from} → ${to}`, width, 2, 0),
    ...indent(`rule ${relation.rule}${others}`, width),
    ...indent(describeConfidence(relation), width),
    ...indent(notes, width),
    ...indent(`${relation.evidence.start}-${relation.evidence.end} ${markWords(text, claim)}`, width),
  ].join('\n');
}

/** Every claim: its rule, the words it fired on with its slots, and what its confidence is made of. */
export function describeClaims(file: string, text: string, claims: readonly ExplainedClaim[], width: number): string {
  const head = `${file}: ${claims.length} claims. Words that a rule fired on stand in 【】, what stood in its slots in ⟨ ⟩.`;
  return [...wrapToWidth(head, width), '', ...claims.map((claim) => describeClaim(text, claim, width))].join('\n');
}

/** What was recognised in a stretch, what was claimed, and why no more was. */
export function describeSpan(file: string, text: string, explained: ExplainedSpan, width: number): string {
  const { span, sentences, recognised, claims, superseded, refused, near } = explained;
  const kinds = Math.max(0, ...recognised.map(({ kind }) => displayWidth(kind)));
  const part = (title: string, lines: readonly string[], none: string) => [
    '',
    title,
    ...(lines.length === 0 ? indent(none, width, 2) : lines),
  ];
  return [
    ...wrapToWidth(`${file} ${span.start}-${span.end}: ${onLine(text, span)}`, width),
    ...part(
      'As the rules see it',
      sentences.flatMap(({ template }) => indent(template, width, 2)),
      'No sentence of a Chinese article: page furniture, a byline, a list that is read as a table, or English.',
    ),
    ...part(
      'Recognised',
      recognised.flatMap(({ kind, meaning, ...at }) =>
        indent(`${kind.padEnd(kinds)}  ${onLine(text, at)}  =  ${meaning}`, width, kinds + 4, 2),
      ),
      'No name, figure or date.',
    ),
    ...part(
      'Claimed',
      claims.flatMap((claim) =>
        describeClaim(text, claim, width - 2)
          .split('\n')
          .map((line) => `  ${line}`),
      ),
      'Nothing.',
    ),
    ...part(
      'Read, and given up for another reading',
      superseded.flatMap(({ rule, type, from, to }) => indent(`${rule}: ${type} ${from} → ${to}`, width, 4, 2)),
      'Nothing.',
    ),
    ...part(
      'Fitted, and refused',
      refused.flatMap(({ rule, words, why }) => indent(`${rule} on “${onLine(text, words)}”: ${why}`, width, 4, 2)),
      'Nothing.',
    ),
    ...part(
      'Came near',
      near.flatMap(({ rule, fits, wanted, instead }) =>
        indent(`${rule} fits “${onLine(text, fits)}”, then wants ${wanted} and finds ${instead}`, width, 4, 2),
      ),
      'No rule: none fits a name and a word of it here.',
    ),
  ].join('\n');
}
