import type { Article, Claim, Document, Entity, Passage } from '../model/claim.js';
import type { Mapping } from '../model/mapping.js';
import type { Content } from './content.js';

/** What is known of a source beside its content, given by the person who imports it. Nothing is guessed from a clock. */
export interface SourceDetails {
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  readonly page?: string;
  /** ISO date at its known precision. Without it relative dates stay unresolved. */
  readonly publishedOn?: string;
}

/** A file's content and name. Importers never open paths or addresses themselves. */
export interface Source {
  readonly fileName: string;
  /** All of it, or its beginning where `content` is given. */
  readonly bytes: Uint8Array;
  /** A table that may be larger than memory. */
  readonly content?: Content;
  /** How the columns of a table are read; without it they are guessed. */
  readonly mapping?: Mapping;
  readonly details: SourceDetails;
}

/** Which part of a document a draft is, where a table is too long for one. */
export interface DraftPart {
  /** From 0. */
  readonly index: number;
  /** Equal for the same table read in the same way: a broken-off import of it can be taken up again. */
  readonly version: string;
  readonly isLast: boolean;
  /** Rows up to the end of this part, and of the whole table. */
  readonly rowsDone: number;
  readonly rowsTotal: number;
}

/** What one document says: drafts of entities and claims, with the passages that support them. */
export interface Draft {
  readonly kind: 'draft';
  /** Missing where the draft is the whole document. */
  readonly part?: DraftPart;
  readonly document: Document;
  readonly articles: readonly Article[];
  /** Only the passages that claims point to need be kept. */
  readonly passages: readonly Passage[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
}

/** Something in a source that could not be used. It is counted and listed, and stops nothing else. */
export interface Issue {
  readonly kind: 'issue';
  /** Worth knowing, but nothing is lost by it: a column left out on purpose, a merged cell. */
  readonly note?: boolean;
  readonly file: string;
  readonly sheet?: string;
  /** Of a text its line; of a table its row. */
  readonly line?: number;
  /** The letters of a table's column, as spreadsheets show them. */
  readonly column?: string;
  /** The column's heading, or what of the text is meant. */
  readonly field?: string;
  readonly value?: string;
  readonly reason: string;
  /** The same in Chinese. */
  readonly reasonZh?: string;
}

/** The one interface of every importer: a source in, drafts and issues out. It never touches Neo4j. */
export interface Importer {
  /** Whether this importer reads such a file, by its name and first bytes. */
  accepts(source: Source): boolean;
  read(source: Source): AsyncIterable<Draft | Issue>;
}
