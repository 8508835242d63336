import type { Source } from './importer.js';

/** The content of a file of any size. It can be read again and again, and nothing holds it whole. */
export interface Content {
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`. */
  read(start: number, end: number): Promise<Uint8Array>;
  stream(): AsyncIterable<Uint8Array>;
}

const chunk = 256 * 1024;

/** Bytes in memory as content. */
export function contentOfBytes(bytes: Uint8Array): Content {
  return {
    size: bytes.length,
    read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
    async *stream() {
      for (let at = 0; at < bytes.length; at += chunk) yield await Promise.resolve(bytes.subarray(at, at + chunk));
    },
  };
}

/** A source's content, wherever it lies. */
export function contentOf(source: Source): Content {
  return source.content ?? contentOfBytes(source.bytes);
}
