import type { Access } from '../connect.js';

/** How much a reader's query may take. */
export interface ReaderLimits {
  /** Planning and running together. */
  readonly timeMs: number;
  readonly rows: number;
  /** Of the answer as JSON. */
  readonly bytes: number;
}

/** To a reader process: where Neo4j is, once, at its begin. */
export interface OpenMessage {
  readonly kind: 'open';
  readonly access: Access;
  readonly database: string | undefined;
}

/** To a reader process: one statement, already looked at. */
export interface RunMessage {
  readonly kind: 'run';
  /** What its transaction is called, so that another connection can end it. */
  readonly name: string;
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly limits: ReaderLimits;
  /** Answer the plan and run nothing. */
  readonly planOnly: boolean;
}

/** From a reader process: what came of it. The answer is a CypherResponse as JSON text. */
export type ReaderReply =
  | { readonly kind: 'answer'; readonly name: string; readonly json: string }
  | {
      readonly kind: 'failure';
      readonly name: string;
      readonly status: number;
      readonly code: string;
      readonly message: string;
    };
