/**
 * The same text in a stretch of memory of its own. What slicing and joining make is a view of other strings, which costs
 * at each of the many times that every character of a sentence is looked at, and keeps those strings alive.
 */
export function flatString(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** The text of the first `length` UTF-16 units. */
export function stringOf(units: Uint16Array, length: number): string {
  return Buffer.from(units.buffer, units.byteOffset, length * 2).toString('utf16le');
}
