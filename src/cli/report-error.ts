import { TupuError } from '../errors.js';

/**
 * Writes an error to standard error, as one JSON document where the command was to print JSON, and answers the exit
 * code. The stack is shown only for errors that nobody foresaw.
 */
export function reportError(error: unknown, options: { json: boolean }): 1 | 2 {
  const foreseen = error instanceof TupuError;
  const message = error instanceof Error ? error.message : String(error);
  if (options.json) {
    const details = foreseen && error.details !== undefined ? { details: error.details } : {};
    const code = foreseen ? error.code : 'internal';
    process.stderr.write(`${JSON.stringify({ error: { code, message, ...details } })}\n`);
  } else {
    const stack = !foreseen && error instanceof Error && error.stack !== undefined ? `\n${error.stack}` : '';
    process.stderr.write(`tupu: ${message}${stack}\n`);
  }
  return foreseen ? error.exitCode : 1;
}
