import type { Draft } from '../importers/importer.js';
import type {
  BulkClaimReviewRequest,
  ClaimReviewReport,
  ClaimReviewRequest,
  ClaimsPreviewRequest,
  ReviewedClaim,
} from '../model/api/claim-review.js';
import type { Contribution, RestoreReport, RetractionPreview } from '../model/api/retractions.js';
import type {
  BulkDecisionReport,
  BulkDecisionRequest,
  DecisionPreview,
  DecisionReport,
  DecisionRequest,
  DecisionsQuery,
  DecisionView,
  PreviewRequest,
  ReviewQuery,
  ReviewResponse,
} from '../model/api/review.js';
import type {
  ClaimView,
  CypherResponse,
  DocumentResponse,
  DocumentSummary,
  EntityResponse,
  EvidenceView,
  ExpandQuery,
  ExpandResponse,
  HealthResponse,
  OverviewResponse,
  PathsQuery,
  PathsResponse,
  SearchQuery,
  SearchResult,
  Subgraph,
} from '../model/api.js';
import type { Decision, Entity } from '../model/claim.js';
import type { HeadlineRule } from '../model/enumerations.js';
import type { RelationshipType } from '../model/schema.js';
import type { ResolvableEntity } from '../resolution/score.js';
import type { KeptPart } from './kept-document.js';
import type { Recalled } from './memory.js';

/** A row of a named statement: plain JavaScript values, integers as numbers. */
export type Row = Readonly<Record<string, unknown>>;

/** How a reader's own Cypher is run. */
export interface CypherOptions {
  /** How many rows at most. */
  readonly rows?: number;
  /** Less time than readers usually have. */
  readonly timeMs?: number;
  /** Answer the plan and run nothing. */
  readonly planOnly?: boolean;
  /** The reader has left: the query is ended and its transaction with it. */
  readonly signal?: AbortSignal;
}

/** Everything that reads. Methods answer with the API's own shapes, so that the server's routes stay thin. */
export interface GraphReader {
  /** Which of differing figures stands first. */
  readonly headlineRule: HeadlineRule;
  health(): Promise<Pick<HealthResponse, 'neo4j' | 'counts'>>;
  overview(limit: number): Promise<OverviewResponse>;
  search(query: SearchQuery): Promise<SearchResult[]>;
  /** Throws NotFoundError. An id that was merged answers with the canonical entity. */
  entity(id: string): Promise<EntityResponse>;
  expand(id: string, query: ExpandQuery): Promise<ExpandResponse>;
  /** These entities and the edges among them and to those of `among`, whose nodes are not repeated. */
  subgraph(ids: readonly string[], among?: readonly string[]): Promise<Subgraph>;
  /** As `subgraph` of all entities, for graphs that are small enough to be read whole; `ids` are those of all canonical ones. */
  wholeGraph(ids: readonly string[]): Promise<Subgraph>;
  paths(query: PathsQuery): Promise<PathsResponse>;
  /** In the order of `ids`; unknown ids are left out. */
  claims(ids: readonly string[]): Promise<ClaimView[]>;
  evidence(claimIds: readonly string[]): Promise<EvidenceView[]>;
  /** For each of these entities those that might be the same, and as it is stored itself. `codes` are not stored yet. */
  candidates(
    ids: readonly string[],
    codes?: ReadonlyMap<string, string>,
  ): Promise<ReadonlyMap<string, readonly ResolvableEntity[]>>;
  /** The same for those of them alone that share a full name, a recorded other name or a code with another entity. */
  certainCandidates(entities: readonly Entity[]): Promise<ReadonlyMap<string, readonly ResolvableEntity[]>>;
  /** Questions that rules leave to people, of who is who and of what a source says, ranked by what an answer changes. */
  reviewQueue(query: ReviewQuery): Promise<ReviewResponse>;
  /** One decision, such as one that asks. Throws NotFoundError. */
  decision(id: string): Promise<DecisionView>;
  /** Decisions, newest first, revoked ones included. */
  decisions(query: DecisionsQuery): Promise<DecisionView[]>;
  /** What people said of claims, the latest first. */
  reviewedClaims(limit: number): Promise<ReviewedClaim[]>;
  /** What one verdict on these claims would do to the edges. */
  previewClaims(request: ClaimsPreviewRequest): Promise<ClaimReviewReport>;
  /** What one judgement of these pairs would join and part. */
  previewDecisions(request: PreviewRequest): Promise<DecisionPreview>;
  documents(): Promise<DocumentSummary[]>;
  document(id: string): Promise<DocumentResponse>;
  /** The id of the document with this id or file name. Throws NotFoundError, UsageError `several-documents`. */
  findDocument(document: string): Promise<string>;
  /** What each document supports alone, and what others support too; registers of more than 20,000 claims are left out. */
  contributions(): Promise<Contribution[]>;
  /** What would go with a document. Throws NotFoundError. */
  previewRetraction(documentId: string): Promise<RetractionPreview>;
  /** All that is kept of one document, page by page, as restoreDocument takes it. Throws NotFoundError. */
  wholeDocument(documentId: string): AsyncIterable<KeptPart>;
  /** Runs `cypher/<name>.cypher` in a read transaction. Names look like `ask/who-invested`. */
  readNamed(name: string, params: Readonly<Record<string, unknown>>): Promise<Row[]>;
  /**
   * What `make` made of the whole graph, kept while nothing is written. Undefined until that is done: it is begun beside,
   * at the second asking.
   */
  recall<T>(key: string, make: () => Promise<T>): Recalled<T> | undefined;
  /** A reader's own Cypher: EXPLAINed first, refused unless it only reads, limited in time and rows, without retries. */
  cypher(query: string, params: Readonly<Record<string, unknown>>, options?: CypherOptions): Promise<CypherResponse>;
}

/** What writing one draft changed. */
export interface WriteReport {
  readonly alreadyThere: boolean;
  readonly entities: { readonly read: number; readonly created: number; readonly alreadyThere: number };
  readonly claims: { readonly read: number; readonly created: number; readonly alreadyThere: number };
}

/** What of one part of a table may be there from an import that was broken off. */
export interface PartAge {
  /** None of its rows. */
  readonly isFresh: boolean;
  /** Nothing: what parts before it name looks as it should. */
  readonly isSettled: boolean;
}

/** What one part of a table names. */
export interface PartNames {
  /** What nothing had named before. */
  readonly newIds: ReadonlySet<string>;
  /** What was there and may look otherwise now. */
  readonly renamed: ReadonlySet<string>;
  /** New ones that share a full name, a recorded other name or a code with another entity. */
  readonly namesakes: ReadonlySet<string>;
}

/** How many claims and edges of a part are new. */
export interface WrittenPart {
  readonly claims: number;
  readonly edges: number;
}

export interface DeriveReport {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/** How far the import of a long table has come before. */
export interface TableState {
  /** All of it was read in this very way. */
  readonly alreadyThere: boolean;
  /** Parts that need not be written again. */
  readonly partsDone: number;
  /** From this part on nothing of the table can be there: it is created without looking for it. */
  readonly freshFrom: number;
  /** From this part on nothing that its rows name can have been named by a run that was broken off. */
  readonly settledFrom: number;
}

export interface RetractReport {
  readonly documentId: string;
  readonly fileName: string;
  readonly claims: number;
  readonly entities: number;
  readonly edges: DeriveReport;
}

/** What an official register says, such as GB/T 2260: entities and edges that are their own evidence. */
export interface Register {
  readonly id: string;
  /** Changes when the register does. */
  readonly checksum: string;
  /** More entries of a register that is read on demand: what it does not name stays. */
  readonly partial?: boolean;
  /** Called only where the graph lacks this checksum. */
  read(): {
    readonly entities: readonly Entity[];
    readonly edges: readonly { readonly type: RelationshipType; readonly from: string; readonly to: string }[];
  };
}

/** Everything that writes. Every method is idempotent: after a fault, calling it again completes the graph. */
export interface GraphWriter {
  /** Waits for the one lease of writers, kept in Neo4j, and says through `onWait` that it waits. */
  withLease<T>(owner: string, work: () => Promise<T>, onWait?: (holder: string) => void): Promise<T>;
  /** Writes the document, its articles, passages, entities and claims. */
  writeDraft(draft: Draft): Promise<WriteReport>;
  /** Begins the import of a table in parts, or takes up one that was broken off. Everything is merged on its id. */
  beginTable(draft: Draft): Promise<TableState>;
  /**
   * Writes the rows of one part of a table and what they name, with the looks of what is new. It may run while the claims
   * and edges of the part before it are written.
   */
  writePartNames(draft: Draft, age: PartAge): Promise<PartNames>;
  /**
   * Writes what the rows of one part say with the edges of what is new, and describes anew what was there before.
   * @param newIds new entities that no judgement has touched
   */
  writePartClaims(draft: Draft, age: PartAge, names: PartNames, newIds: ReadonlySet<string>): Promise<WrittenPart>;
  /** Derives the other edges of one part, and notes that it is done. `newIds` are those of `writePartClaims`. */
  derivePart(draft: Draft, newIds: ReadonlySet<string>): Promise<DeriveReport>;
  /** Removes what an earlier reading of the table said and this one did not, and completes the document. */
  finishTable(documentId: string, version: string): Promise<DeriveReport>;
  /** Appends decisions and recomputes the canonical ids of what they touch. */
  writeDecisions(decisions: readonly Decision[]): Promise<DeriveReport>;
  /** Revokes a decision, which stays on record, and restores what it had merged. Throws NotFoundError. */
  revokeDecision(id: string): Promise<DeriveReport>;
  /** Records a person's judgement. Throws NotFoundError, UsageError, or TupuError `two-codes`. */
  decide(request: DecisionRequest): Promise<DecisionReport>;
  /** Records one judgement of many pairs, one decision each. Throws NotFoundError, UsageError. */
  decideAll(request: BulkDecisionRequest): Promise<BulkDecisionReport>;
  /** Accepts, rejects or corrects a claim, or takes that back. Throws NotFoundError, UsageError `bad-claim`. */
  reviewClaim(id: string, request: ClaimReviewRequest): Promise<ClaimReviewReport>;
  /** Says one thing of many claims. Throws NotFoundError. */
  reviewClaims(request: BulkClaimReviewRequest): Promise<ClaimReviewReport>;
  /** Revokes a decision and says what that changed. Throws NotFoundError. */
  undoDecision(id: string, by?: string): Promise<DecisionReport>;
  /** Writes a register's entries; answers false, quickly, where they are there already. */
  writeRegister(register: Register): Promise<boolean>;
  /** Rebuilds the edges between the canonical entities that claims of this document (or, without one, all) touch. */
  derive(documentId?: string): Promise<DeriveReport>;
  /** Removes a document with its claims and what only it supported. Takes an id or a file name. Throws NotFoundError. */
  retract(document: string): Promise<RetractReport>;
  /** Writes a document back as it was, with what people had said of its claims. Throws TupuError `bad-kept-document`. */
  restoreDocument(parts: AsyncIterable<KeptPart>): Promise<RestoreReport>;
  /** Runs `cypher/<name>.cypher` in a managed write transaction, for records beside the graph such as import jobs. */
  writeNamed(name: string, params: Readonly<Record<string, unknown>>): Promise<Row[]>;
}

/** An open connection to one Neo4j. */
export interface Graph extends GraphReader, GraphWriter {
  readonly address: string;
  close(): Promise<void>;
}
