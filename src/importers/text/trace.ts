import type { ReadSentence } from './mentions/find-mentions.js';
import type { Span } from './reading.js';
import type { DraftRelation } from './relations/claim-draft.js';
import type { Template } from './relations/template.js';

/** Why a rule whose pattern fitted the words claims nothing. */
export const refusals = {
  guard: "the rule's own guard (`unless`) speaks against it",
  denied: 'the sentence denies it or calls it off',
  hypothetical: 'the words speak of a possibility, not of what is',
  negative: 'the words before it negate it',
  figure: "the sum is not this rule's: a total over several, a part of another sum, or no investment",
  onePlace: 'one place with a sum is left to the rules that keep the sum',
  noSubject: 'no subject: the words name no first end, and none is being spoken of',
  noObject: 'no object: the words name no second end, and none is being spoken of',
  ends: 'the two ends cannot stand in this relation (their types, or both are one)',
  holder: "the project is another firm's",
} as const;
export type Refusal = keyof typeof refusals;

/** A place where a rule's pattern fitted and nothing was claimed. Offsets are the document's. */
export interface RefusedMatch {
  readonly rule: string;
  readonly words: Span;
  readonly reason: Refusal;
  /** The names at the two ends, where they were known by then. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * What the reader of Chinese tells of its own work to those who ask why: given to it empty, and filled while it reads.
 * It changes nothing in what is read.
 */
export interface ReadingTrace {
  /** Every sentence with the template that the rules saw. */
  readonly sentences: { readonly sentence: ReadSentence; readonly template: Template }[];
  readonly refused: RefusedMatch[];
  /** Every claim that a rule made, before readings of one thing were put together. */
  readonly drafts: DraftRelation[];
}

export const emptyTrace = (): ReadingTrace => ({ sentences: [], refused: [], drafts: [] });
