/** One line of a stream, without its end; `undefined` where it is longer than what is read. */
export interface StreamLine {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const lineEnd = 10;

/**
 * The lines of a stream of bytes, one at a time, so that a stream of any length takes the memory of its longest line.
 * Of a line longer than `longest` bytes nothing is kept.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<StreamLine> {
  let number = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const take = (): StreamLine => {
    number += 1;
    const bytes = length > longest ? undefined : pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return { number, bytes };
  };
  for await (const chunk of stream) {
    for (let from = 0; from < chunk.length; ) {
      const end = chunk.indexOf(lineEnd, from);
      const piece = chunk.subarray(from, end < 0 ? chunk.length : end);
      length += piece.length;
      if (length <= longest) pieces.push(piece);
      else pieces = [];
      if (end < 0) break;
      yield take();
      from = end + 1;
    }
  }
  if (length > 0) yield take();
}
