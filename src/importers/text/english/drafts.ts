import type { Properties } from '../../../model/claim.js';
import type { Modality } from '../../../model/enumerations.js';
import type { ReadRelation, Span } from '../reading.js';
import type { EnglishEntity, EntityRegister } from './entity-register.js';
import type { EnglishMention } from './template.js';

const longestEvidence = 300;
/** How sure a relation is that one sentence states, and one that several say together. */
export const confidence = { stated: 0.85, inferred: 0.65 };

/** A relation between things, before they are numbered. */
export interface Draft extends Omit<ReadRelation, 'from' | 'to' | 'polarity'> {
  readonly from: EnglishEntity;
  readonly to: EnglishEntity;
}

const planned =
  /\b(?:will|would|plans?|planned|planning|is expected|are expected|to be built|intends?|aims?|agreed to|set to|due to|is to|proposed|slated|scheduled)\b/iu;

/** Whether words speak of what is still to come. */
export const modalityOf = (words: string): Modality => (planned.test(words) ? 'planned' : 'reported');

/** A place holds only what its code begins; an investment in a place is one of a stated sum. */
export function isPossible(type: string, from: EnglishEntity, to: EnglishEntity, sum: Properties | undefined): boolean {
  if (type === 'INVESTED_IN' && (to.type === 'District' || to.type === 'IndustrialPark')) return sum !== undefined;
  const [inner, outer] = [from.properties.adcode, to.properties.adcode];
  if (type !== 'PART_OF' || typeof inner !== 'string' || typeof outer !== 'string') return true;
  if (outer.startsWith('ISO')) return true;
  return inner !== outer && inner.startsWith(outer.replace(/(?:00)+$/u, ''));
}

export function amountProperties(sum: Properties, to: EnglishEntity, isPhase = false): Properties {
  const scope = to.type === 'Project' ? (isPhase ? 'phase' : 'project') : 'own';
  return {
    ...sum,
    amountKind: to.type === 'Company' ? 'equity' : to.type === 'Project' ? 'totalInvestment' : 'unstated',
    amountScope: scope,
  };
}

function capacityProperties(capacity: Properties, modality: Modality): Properties {
  const { capacity: value, capacityUnit, capacityQualifier } = capacity;
  if (value === undefined || capacityUnit === undefined) return {};
  return {
    capacity: value,
    capacityUnit,
    capacityKind: modality === 'planned' ? 'planned' : 'installed',
    ...(capacityQualifier === undefined ? {} : { capacityQualifier }),
  };
}

/** The sentence, or where that is too long the stretch that holds what the statement names. */
export function evidenceOf(sentence: Span, mentions: readonly EnglishMention[]): Span {
  if (sentence.end - sentence.start <= longestEvidence) return { start: sentence.start, end: sentence.end };
  const inside = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const start = Math.min(...inside.map((mention) => mention.start));
  const end = Math.max(...inside.map((mention) => mention.end));
  if (inside.length > 0 && end - start <= longestEvidence) return { start, end };
  const from = inside.length > 0 ? start : sentence.start;
  return { start: from, end: Math.min(sentence.end, from + longestEvidence) };
}

/** That a firm makes something, with its capacity where one is stated. */
export function productDraft(
  register: EntityRegister,
  from: EnglishEntity,
  name: string,
  capacity: Properties | undefined,
  base: Pick<Draft, 'modality' | 'confidence' | 'rule' | 'evidence'>,
): Draft {
  const to = register.obtain(
    'Product',
    name.toLowerCase() === name ? name : /^\p{Lu}\p{Ll}/u.test(name) ? name.toLowerCase() : name,
  );
  const properties = capacity === undefined ? {} : capacityProperties(capacity, base.modality);
  return { ...base, type: 'PRODUCES', from, to, properties };
}
