/** The base of every error that a person can act on: a stable code, an HTTP status, an exit code, and a plain message. */
export class TupuError extends Error {
  readonly code: string;
  readonly status: number;
  readonly exitCode: 1 | 2;
  readonly details: unknown;

  constructor(
    code: string,
    message: string,
    options: { status?: number; exitCode?: 1 | 2; details?: unknown; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.status = options.status ?? 500;
    this.exitCode = options.exitCode ?? 1;
    this.details = options.details;
  }
}

/** The request, option or value is wrong; nothing was done. */
export class UsageError extends TupuError {
  constructor(code: string, message: string, details?: unknown) {
    super(code, message, { status: 400, exitCode: 2, details });
  }
}

/** A source can't be read: missing, a directory, binary, empty, of an unknown encoding. Names the file and the reason. */
export class SourceError extends TupuError {
  constructor(code: string, message: string, details?: unknown) {
    super(code, message, { status: 422, details });
  }
}

/** What was asked for is not in the graph. */
export class NotFoundError extends TupuError {
  constructor(code: string, message: string, details?: unknown) {
    super(code, message, { status: 404, details });
  }
}

/** The request is understood and refused, such as a writing statement among readers' queries. */
export class RefusedError extends TupuError {
  constructor(code: string, message: string, details?: unknown) {
    super(code, message, { status: 403, details });
  }
}

/** Neo4j can't be found, started, reached, or is too old. */
export class DatabaseError extends TupuError {
  constructor(code: string, message: string, cause?: unknown) {
    super(code, message, { status: 503, cause });
  }
}
