import type { Layout, LayoutInput } from './grounds.js';

export interface LayoutClient {
  /** Answers the layout, or undefined where a later request has overtaken this one. */
  request(input: LayoutInput): Promise<Layout | undefined>;
  close(): void;
}

/** Lays out on the page's own thread: in a saved file there is no second script that a worker could run. */
export function createOwnLayouts(): LayoutClient {
  return {
    request: async (input) => {
      const { computeLayout } = await import('./layout.js');
      return computeLayout(input);
    },
    close: () => {},
  };
}

/** Asks a worker of its own for layouts; only the latest request counts. */
export function createLayoutClient(): LayoutClient {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (layout: Layout | undefined) => void>();
  let turn = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<{ turn: number; layout: Layout }>) => {
    for (const [asked, resolve] of waiting) {
      if (asked > data.turn) continue;
      waiting.delete(asked);
      resolve(asked === data.turn && asked === turn ? data.layout : undefined);
    }
  });
  return {
    request: (input) =>
      new Promise((resolve) => {
        turn += 1;
        waiting.set(turn, resolve);
        worker.postMessage({ turn, input });
      }),
    close: () => {
      worker.terminate();
      for (const resolve of waiting.values()) resolve(undefined);
      waiting.clear();
    },
  };
}
