import type { LayoutInput } from './grounds.js';
import { computeLayout } from './layout.js';

/** Lays out beside the page, which stays free to answer the reader. */
self.addEventListener('message', ({ data }: MessageEvent<{ turn: number; input: LayoutInput }>) => {
  self.postMessage({ turn: data.turn, layout: computeLayout(data.input) });
});
