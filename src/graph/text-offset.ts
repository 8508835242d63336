/**
 * Turns UTF-16 offsets, which the model counts in, into characters, which Cypher's substring counts in. They differ
 * after the first character outside the basic plane, such as a rare Han character of a name.
 */
export function countPoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
