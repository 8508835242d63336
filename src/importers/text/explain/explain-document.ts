import { acceptedFrom } from '../../../model/claim.js';
import { findDates } from '../dates/dates.js';
import { type ReadArticle, readDocument } from '../read-document.js';
import type { ReadingContext, ReadRelation, Span } from '../reading.js';
import { spanInDocument } from '../segmentation/clean-text.js';
import { emptyTrace, type ReadingTrace, refusals } from '../trace.js';
import { findNearRules, type NearRule } from './near-rules.js';

/** A claim with the names of its ends. */
export interface ExplainedClaim {
  readonly relation: ReadRelation;
  readonly from: string;
  readonly to: string;
  readonly isAccepted: boolean;
}

/** Something that was recognised: a name, a figure or a date. */
export interface RecognisedPiece extends Span {
  readonly kind: string;
  /** What it was taken for: the entity's name, the figure's value, the date. */
  readonly meaning: string;
}

/** What was seen in a stretch of the text, and why no more was said of it. */
export interface ExplainedSpan {
  readonly span: Span;
  readonly sentences: readonly (Span & { readonly template: string })[];
  readonly recognised: readonly RecognisedPiece[];
  readonly claims: readonly ExplainedClaim[];
  /** Claims that a rule made and that gave way to another reading. */
  readonly superseded: readonly {
    readonly rule: string;
    readonly type: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly refused: readonly { readonly rule: string; readonly words: Span; readonly why: string }[];
  readonly near: readonly NearRule[];
}

/** A document that was read with a trace. */
export interface ExplainedDocument {
  readonly text: string;
  readonly articles: readonly ReadArticle[];
  readonly trace: ReadingTrace;
  readonly context: ReadingContext;
}

/** Reads a document as `extractDocument` does, and keeps what the reader tells of its work. */
export function traceDocument(text: string, context: ReadingContext): ExplainedDocument {
  const trace = emptyTrace();
  return { text, articles: readDocument(text, context, trace), trace, context };
}

/** Every claim of a document with the names of its ends, in the order of the text. */
export function explainClaims({ articles }: ExplainedDocument): ExplainedClaim[] {
  return articles.flatMap(({ reading }) => {
    const names = new Map(reading.entities.map(({ id, name }) => [id, name]));
    return reading.relations.map((relation) => ({
      relation,
      from: names.get(relation.from) ?? relation.from,
      to: names.get(relation.to) ?? relation.to,
      isAccepted: relation.confidence >= acceptedFrom && relation.polarity === 'positive',
    }));
  });
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What was recognised in a stretch of a document, what was claimed of it, and why rules that came near claimed nothing. */
export function explainSpan(document: ExplainedDocument, span: Span, mostNear = 8): ExplainedSpan {
  const { trace, context } = document;
  const sentences = trace.sentences.flatMap(({ sentence: read, template }) => {
    const { sentence } = read;
    const { start, end } = spanInDocument(sentence.paragraph, sentence.start, sentence.start + sentence.text.length);
    return meets({ start, end }, span) ? [{ read, template, start, end }] : [];
  });
  const recognised = sentences.flatMap(({ read }) => {
    const { sentence } = read;
    const at = (from: number, to: number) =>
      spanInDocument(sentence.paragraph, sentence.start + from, sentence.start + to);
    return [
      ...read.mentions.map(({ kind, start, end, entity, points }): RecognisedPiece => {
        const meaning = `${entity.type} ${entity.name}${points ? ' (pointed to)' : ''}`;
        return { ...at(start, end), kind, meaning };
      }),
      ...read.quantities.map(({ kind, start, end, value, unit, qualifier }): RecognisedPiece => {
        const meaning = `${value.toLocaleString('en-US')} ${unit}${qualifier === undefined ? '' : ` (${qualifier})`}`;
        return { ...at(start, end), kind, meaning };
      }),
      ...findDates(sentence.text, context.publishedOn).map(({ start, end, value }): RecognisedPiece => {
        return { ...at(start, end), kind: 'date', meaning: value };
      }),
    ].filter((piece) => meets(piece, span));
  });
  const claims = explainClaims(document).filter(({ relation }) =>
    meets(relation.grounds?.words ?? relation.evidence, span),
  );
  const kept = new Set(
    claims.flatMap(({ relation, from, to }) =>
      [relation.rule, ...(relation.alsoBy ?? [])].map((rule) => `${rule} ${relation.type} ${from} ${to}`),
    ),
  );
  const superseded = trace.drafts
    .filter(({ grounds, evidence }) => meets(grounds?.words ?? evidence, span))
    .map(({ rule, type, from, to }) => ({ rule, type, from: from.name, to: to.name }))
    .filter(({ rule, type, from, to }) => !kept.has(`${rule} ${type} ${from} ${to}`));
  const refused = trace.refused
    .filter(({ words }) => meets(words, span))
    .map(({ rule, words, reason, from, to }) => {
      const ends = from === undefined && to === undefined ? '' : ` (${from ?? '…'} → ${to ?? '…'})`;
      return { rule, words, why: `${refusals[reason]}${ends}` };
    });
  const busy = new Set([...claims.map(({ relation }) => relation.rule), ...refused.map(({ rule }) => rule)]);
  const near = sentences
    .flatMap(({ read, template }) => findNearRules(read.sentence, template, span, mostNear + busy.size))
    .filter(({ rule }) => !busy.has(rule))
    .sort((a, b) => b.share - a.share)
    .slice(0, mostNear);
  return {
    span,
    sentences: sentences.map(({ template, start, end }) => ({ start, end, template: nameSlots(template) })),
    recognised: recognised.sort((a, b) => a.start - b.start || b.end - a.end),
    ...{ claims, superseded, refused, near },
  };
}

/** A template as rules are written: names and figures by their kind in angle brackets. */
function nameSlots({ text, slots }: ReadingTrace['sentences'][number]['template']): string {
  return [...text.split('').entries()]
    .map(([at, character]) => {
      const slot = slots.get(at);
      return slot === undefined ? character : `<${slot.kind}>`;
    })
    .join('');
}

/** The stretch that a person asks about: `START-END` in UTF-16 units, or words of the text; undefined where it isn't there. */
export function findAskedSpan(text: string, asked: string): Span | undefined {
  const numbers = /^(\d+)-(\d+)$/u.exec(asked);
  if (numbers !== null) {
    const [start, end] = [Number(numbers[1]), Number(numbers[2])];
    return start < end && end <= text.length ? { start, end } : undefined;
  }
  const at = text.indexOf(asked);
  return asked === '' || at < 0 ? undefined : { start: at, end: at + asked.length };
}
