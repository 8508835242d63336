import type { Properties } from '../../../model/claim.js';
import type { Modality } from '../../../model/enumerations.js';
import type { RelationshipType } from '../../../model/schema.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';
import type { Grounds, Span } from '../reading.js';

/** A relation while the article is being read: its ends are the article's entities. */
export interface DraftRelation {
  readonly type: RelationshipType;
  readonly from: LocalEntity;
  readonly to: LocalEntity;
  readonly properties: Properties;
  readonly modality: Modality;
  readonly polarity: 'positive' | 'negative';
  readonly confidence: number;
  readonly rule: string;
  readonly grounds?: Grounds;
  readonly evidence: Span;
  /** The words call it likely, wanted or talked about, no more: it is proposed to people, and nothing is inferred from it. */
  readonly isHedged?: boolean;
}

/** That a maker makes a product that words name; the less sure the maker, the less sure the claim. */
export function draftProduction(
  registry: EntityRegistry,
  maker: LocalEntity,
  product: string,
  said: Pick<DraftRelation, 'properties' | 'modality' | 'confidence' | 'rule' | 'evidence'>,
): DraftRelation {
  const to = registry.add('Product', product, 0.8);
  const confidence = said.confidence * maker.confidence ** 0.5;
  return { type: 'PRODUCES', from: maker, to, polarity: 'positive', ...said, confidence };
}
