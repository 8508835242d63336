import type { Properties } from '../../model/claim.js';
import type { Modality, Polarity, ProjectStage } from '../../model/enumerations.js';
import type { NodeType, RelationshipType } from '../../model/schema.js';

/** A stretch of the document's decoded text, in UTF-16 units. The quote is `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One article of a page, before it is read. Offsets are the document's own. */
export interface ArticleSpan extends Span {
  readonly headline: string;
  /** The date printed with the article, if any, at its known precision. */
  readonly date?: string;
}

/** What a reader is given beside the article. Without `publishedOn` relative dates stay unresolved. */
export interface ReadingContext {
  /** ISO date at its known precision: the article's own date, else the one given for the document. */
  readonly publishedOn?: string;
  /** Names of rules that are not applied, to see what rests on them. */
  readonly withoutRules?: ReadonlySet<string>;
}

/** On which words a rule fired. Offsets are the document's. */
export interface Grounds {
  readonly words: Span;
  /** What stood at the named groups of the rule's pattern: `from`, `to`, `amount` and the like. */
  readonly slots: readonly (Span & { readonly name: string })[];
  /** What the confidence is made of: the rule's own, times the root of the less sure of the two ends. */
  readonly parts: { readonly rule: number; readonly from: number; readonly to: number };
}

/** A thing that the article names. Ids are local to the reading: `e1`, `e2`, … */
export interface ReadEntity {
  readonly id: string;
  readonly type: NodeType;
  /** The fullest name in the text. */
  readonly name: string;
  /** Other names of it in the text. */
  readonly aliases: readonly string[];
  /** The local id of the entity that keeps homonyms apart: a firm's or park's district, a project's developer or place. */
  readonly scopeId?: string;
  /** Properties of its node type that the text or a gazetteer gives, such as a district's adcode and level. */
  readonly properties: Properties;
  readonly mentions: readonly Span[];
}

/** What one place in the text says of two entities. */
export interface ReadRelation {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** Only properties that `relationshipTypes[type]` declares, in its units. */
  readonly properties: Properties;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** How likely it is right, as measured (see confidence/calibrate.ts). */
  readonly confidence: number;
  /** What the rules gave it, before calibration. */
  readonly score?: number;
  /** The rule that read it, such as `zh/invest-active` or `en/invest-active`. */
  readonly rule: string;
  /** Other rules that read the same. */
  readonly alsoBy?: readonly string[];
  /** Where the rule is a pattern over one sentence. */
  readonly grounds?: Grounds;
  /** The smallest sentence span that states it, at most 300 characters. */
  readonly evidence: Span;
}

/** A figure of a place, park or firm. Never an investment. */
export interface ReadStatistic {
  readonly subject: string;
  /** The source's words for it: 规模以上工业产值, 协议引资金额, output value. */
  readonly metric: string;
  /** 万 and 亿 expanded; money in its currency's unit. */
  readonly value: number;
  /** CNY, USD, 个, 家, %, t. */
  readonly unit: string;
  /** ISO date or interval: 2021, 2022-01/2022-08, 2021-12. Empty where the text gives none that can be resolved. */
  readonly period: string;
  /** Change on the year before, in per cent. */
  readonly growth?: number;
  readonly qualifier?: 'about' | 'over' | 'upTo';
  readonly modality: Modality;
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: Span;
}

/** How far a project has come, as one sentence says it. */
export interface ReadStage {
  readonly project: string;
  readonly stage: ProjectStage;
  readonly date?: string;
  readonly modality: Modality;
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: Span;
}

/** Something that could not be read; it stops nothing else. */
export interface ReadIssue extends Span {
  readonly reason: string;
}

/** What one article says, whatever its language. Chinese and English readers both produce this. */
export interface Reading {
  readonly entities: readonly ReadEntity[];
  readonly relations: readonly ReadRelation[];
  readonly statistics: readonly ReadStatistic[];
  readonly stages: readonly ReadStage[];
  readonly issues: readonly ReadIssue[];
}

/**
 * Reads one article: the document's whole text, the article's span in it, and what is known of its date. Offsets in
 * the result are the document's. Pure, deterministic, and of linear time in the article's length.
 */
export type ArticleReader = (text: string, article: ArticleSpan, context: ReadingContext) => Reading;
