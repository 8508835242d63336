import { type LayoutInput, sizeOf } from './grounds.js';
import { roomOf } from './rooms.js';

/** Width by height of the canvas between what floats on it. */
export const aspectOf = ({ width, height }: Pick<LayoutInput, 'width' | 'height'>): number =>
  Math.max(160, width - 32) / Math.max(160, height - 100);

/** The ground that nodes take, in square layout units. */
export function areaOfRooms(ids: readonly string[], input: LayoutInput, scale: number): number {
  return ids
    .map((id) => roomOf(sizeOf(input, id), scale))
    .reduce((sum, { halfWidth, above, below }) => sum + 2 * halfWidth * (above + below), 0);
}

/** Lets rows or columns grow longer where there are so many things that the picture would else be a strip. */
export function growUntil(length: number, fits: (length: number) => boolean): number {
  let grown = length;
  for (let step = 0; step < 60 && !fits(grown); step++) grown *= 1.1;
  return grown;
}
