/**
 * Rounds to so many decimals as Python's `round` does: to the nearest on the number's exact binary value, and exact ties
 * to the even neighbour. `toFixed` alone takes ties upward, which would show 1/32 as 0.0313 instead of 0.0312.
 */
export function roundHalfEven(value: number, decimals: number): number {
  const rounded = value.toFixed(decimals);
  const tail = value.toFixed(100).slice(value.toFixed(100).indexOf('.') + 1 + decimals);
  const isTie = /^50*$/.test(tail);
  const lastDigit = Number(rounded.at(-1));
  if (!isTie || lastDigit % 2 === 0) return Number(rounded);
  const below = value.toFixed(100).slice(0, value.toFixed(100).indexOf('.') + 1 + decimals);
  return Number(below);
}
