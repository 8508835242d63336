import type { Language } from '../model/api.js';
import type { AmountKind, ProjectStage } from '../model/enumerations.js';
import type { NodeType } from '../model/schema.js';
import type { AmountBounds } from './amount-bounds.js';
import type { CapacityBounds } from './capacity-bounds.js';
import type { Grouping } from './modifiers.js';
import type { Period } from './period.js';

/** The country, of which every place in China is part: what a question without a place is about. */
export const china = 'district-100000';

/** What a question wants to know. Each has one planner in `answers.ts` and examples in the grammars. */
export const askedKinds = [
  'investors',
  'investments',
  'amount',
  'total',
  'companies',
  'parks',
  'projects',
  'customers',
  'suppliers',
  'partners',
  'chainLeaders',
  'statistic',
  'producers',
  'products',
  'upstream',
  'downstream',
  'capacity',
  'contract',
  'connection',
  'comparison',
  'location',
  'subsidiaries',
  'parents',
  'owners',
  'share',
  'holdings',
  'materials',
  'consumers',
] as const;
export type Asked = (typeof askedKinds)[number];

/** A thing in the graph that a name in the question may mean. */
export interface Candidate {
  readonly id: string;
  readonly type: NodeType;
  readonly name: string;
  readonly nameEn?: string;
  readonly aliases: readonly string[];
  /** Whether anything but its place on the map is known of it: between homonyms, what is known of comes first. */
  readonly known: boolean;
  /** A district's level. */
  readonly level?: string;
  /** Names of the places it lies in, nearest first. */
  readonly places: readonly string[];
  /** The English name of the nearest of them. */
  readonly placeEn?: string;
}

/** A stretch of the question that names something, and what it may mean, best first. Offsets into the question. */
export interface Mention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly type: NodeType;
  readonly candidates: readonly Candidate[];
  /** Others that bear the name and were passed over, since nothing is known of them or a city goes before a county. */
  readonly others?: readonly Candidate[];
  /** Firms of one group that share the name, passed over for the group's head. */
  readonly members?: readonly Candidate[];
  /** Nobody has decided whether the candidates are one, so that the name means them all. */
  readonly maybeOne?: boolean;
  /** Zones called after the town that is named, which a short name may mean too. */
  readonly widened?: readonly Candidate[];
  /** Another place in the question tells which of several bearers of the name is meant. */
  readonly placed?: boolean;
}

/** What rows must be about: words of the question that nothing else explains. */
export interface Topic {
  readonly text: string;
  /** Written like a name, so that it may be one that the graph does not know. */
  readonly proper: boolean;
  /** Spellings of which one must occur, where a rule knows them: 二期, phase 2. */
  readonly anyOf?: readonly string[];
}

export interface Ranking {
  readonly by: 'amount' | 'capacity' | 'date' | 'value';
  readonly order: 'largest' | 'smallest' | 'latest' | 'first';
  readonly limit: number;
}

/** The question as understood. A slot that the question leaves open is absent: no default narrows it. */
export interface Frame {
  readonly language: Language;
  readonly question: string;
  readonly asked: Asked;
  /** The rule that recognised what is asked, for tests and for the curious. */
  readonly rule: string;
  /** What else the question wants of each row. */
  readonly also: readonly (
    | 'developer'
    | 'investor'
    | 'amount'
    | 'date'
    | 'capacity'
    | 'count'
    | 'contract'
    | 'place'
  )[];
  readonly who?: Mention;
  readonly where?: Mention;
  readonly project?: Mention;
  readonly product?: Mention;
  readonly industry?: Mention;
  readonly when?: Period;
  readonly stage?: ProjectStage;
  /** The question asks what has not come to that stage. */
  readonly notYet: boolean;
  /** Sums between which the answers must lie. */
  readonly bounds?: AmountBounds;
  /** Capacities between which the answers must lie. */
  readonly capacityBounds?: CapacityBounds;
  readonly ranking?: Ranking;
  /** The kind of money that the question names: 收购, 增资. */
  readonly amountKind?: AmountKind;
  /** Only rows whose amount a source states. */
  readonly withAmount: boolean;
  /** The topic is a whole chain or sector, so that the sentence around a project may say that it belongs there. */
  readonly broad: boolean;
  /** Content words that nothing else explains: a topic that rows must match, such as 新能源汽车 or battery. */
  readonly topics: readonly Topic[];
  /** Whether what the firm's subsidiaries do counts as well. Where nothing is said it is told apart. */
  readonly kin?: 'with' | 'without';
  /** What the answers must lack. */
  readonly lacking?: 'investment' | 'amount';
  /** By what sums are broken down. */
  readonly groupBy?: Grouping;
  /** Only what lies outside China. */
  readonly abroad?: true;
  /** How far along a chain of products the question wants to go. */
  readonly steps?: number;
  /** What is to be left out: 除了甲, "besides A". */
  readonly except: readonly Mention[];
  /** The companies, places and projects named, in the order of the question. */
  readonly subjects: readonly Mention[];
  /** The question with its names and period replaced by the characters of rule.ts. */
  readonly masked: string;
}
