/**
 * Where a caption starts: at its band, or further left where the border of the canvas would cut it. All in pixels; a band
 * that begins outside the canvas keeps its caption there.
 */
export function startOfCaption(left: number, textWidth: number, canvasWidth: number): number {
  if (left < 0 || left > canvasWidth) return left;
  return Math.max(0, Math.min(left, canvasWidth - textWidth - 10));
}
