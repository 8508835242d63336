/** The milliseconds of each frame, and of the first picture. */
export interface FrameTimes {
  readonly firstMs: number;
  readonly framesMs: readonly number[];
}
