import { TupuError } from '../errors.js';

/** What a person waits for may take this long; whole graphs are read by other statements, and take their time. */
const asking = 60_000;
const others = 600_000;
/** The server ends a statement by itself a second or two late; who waits gives up only after that. */
const grace = 5_000;

/** How long a named statement that reads may run, in milliseconds. */
export function limitOf(name: string): number {
  return name.startsWith('ask/') ? asking : others;
}

/** The error for a statement that ran too long: it names the statement. */
export function tooSlow(name: string, limitMs: number, cause?: unknown): TupuError {
  return new TupuError(
    'statement-too-slow',
    `${name}.cypher ran longer than ${limitMs / 1000} s and was stopped; ask again, or for less`,
    { status: 503, cause },
  );
}

/**
 * The result of `work`, or `tooSlow` where it has not come some seconds after the limit that the server keeps itself: a
 * server that answers no more must not let anybody wait forever.
 */
export async function withinLimit<T>(name: string, limitMs: number, work: Promise<T>, graceMs = grace): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow(name, limitMs)), limitMs + graceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // Who gave up hears no more of it.
    work.catch(() => {});
  }
}
