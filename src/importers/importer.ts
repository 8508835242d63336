import type { Article, Claim, Document, Entity, Passage } from '../model/claim.js';

/** What is known of a source beside its content, given by the person who imports it. Nothing is guessed from a clock. */
export interface SourceDetails {
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  readonly page?: string;
  /** ISO date at its known precision. Without it relative dates stay unresolved. */
  readonly publishedOn?: string;
}

/** A file's bytes and name. Importers never open paths or addresses themselves. */
export interface Source {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly details: SourceDetails;
}

/** What one document says: drafts of entities and claims, with the passages that support them. */
export interface Draft {
  readonly kind: 'draft';
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
  readonly file: string;
  readonly line?: number;
  readonly field?: string;
  readonly value?: string;
  readonly reason: string;
}

/** The one interface of every importer: a source in, drafts and issues out. It never touches Neo4j. */
export interface Importer {
  /** Whether this importer reads such a file, by its name and first bytes. */
  accepts(source: Source): boolean;
  read(source: Source): AsyncIterable<Draft | Issue>;
}
