import type { Properties } from '../../../model/claim.js';
import type { NodeType } from '../../../model/schema.js';
import type { Span } from '../reading.js';

/**
 * A thing of the article while it is being read: it gains names and mentions, and is numbered at the end. What is not
 * known is undefined rather than missing: objects of one shape are read faster, and these are read everywhere.
 */
export interface LocalEntity {
  readonly type: NodeType;
  name: string;
  readonly aliases: Set<string>;
  properties: Properties;
  readonly mentions: Span[];
  /** Of a project: the firm in its name. Of a park: the park or district that its name starts with. */
  holder: LocalEntity | undefined;
  /** Of a firm: the one local place where the article puts it. */
  home: LocalEntity | undefined;
  /** Of a firm: the parts of its registered name. */
  parts: FirmParts | undefined;
  /** How sure we are that this is what its type says. */
  confidence: number;
}

/** A firm's name in parts: 重庆 | 恒泽 | 新材料科技 | 有限公司. */
export interface FirmParts {
  readonly place: string;
  /** The place without the word for its level. */
  readonly placeCore: string;
  readonly core: string;
  readonly industry: string;
  readonly form: string;
}

export type MentionKind = 'firm' | 'park' | 'district' | 'project' | 'body' | 'person';

/** A name in a sentence: offsets are the sentence's. */
export interface Mention {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  readonly entity: LocalEntity;
  /** A word that only points to the entity: 该公司, 全区. */
  readonly points?: boolean;
}

/** A stretch that may be a name, before names are put together. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly by: 'legal' | 'weak' | 'tail' | 'known' | 'list' | 'subject' | 'cue';
}
