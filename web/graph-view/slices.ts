/** How long a piece of work may hold the page, in milliseconds: well under what a hand would feel. */
const longest = 8;

interface Yields {
  yield(): Promise<void>;
}

/** Lets the page hear its reader, and draw, before what comes next. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Yields> };
  // Browsers that know it go on at once if nobody waits; others after what waits already.
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

/** Cuts long work into pieces: `isDue` says when one has lasted long enough, `rest` lets others go first. */
export function createSlices(): { isDue(): boolean; rest(): Promise<void> } {
  let begun = performance.now();
  return {
    isDue: () => performance.now() - begun >= longest,
    rest: async () => {
      await giveWay();
      begun = performance.now();
    },
  };
}
