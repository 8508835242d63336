import type { CDPSession, Page } from 'playwright-core';

/** What the page holds once garbage is collected. */
export interface Memory {
  readonly heapMb: number;
  readonly listeners: number;
  readonly nodes: number;
  /** Nodes that no document holds any more but something in the page still does. */
  readonly detached: number;
}

const countAttached = `(() => {
  let count = 1;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  while (walker.nextNode()) count += 1;
  return count;
})()`;

/** Asks Chromium, after a forced collection. */
export async function measureMemory(page: Page, session: CDPSession): Promise<Memory> {
  // A weak reference to what is rendered is let go a turn after the collection that found it.
  for (let round = 0; round < 3; round++) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(150);
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const attached = await page.evaluate<number>(countAttached);
  return {
    heapMb: Math.round(usedSize / 1e5) / 10,
    listeners: jsEventListeners,
    nodes,
    detached: Math.max(0, nodes - attached),
  };
}

/** Room for what a page may keep on purpose (caches of glyphs and measures), and for what the count itself is off by. */
const allowance: Readonly<Record<keyof Memory, { readonly times: number; readonly plus: number }>> = {
  heapMb: { times: 1.25, plus: 6 },
  listeners: { times: 1.25, plus: 150 },
  nodes: { times: 1.25, plus: 1500 },
  detached: { times: 1.25, plus: 1500 },
};

/** What of a curve grew from its first third to its last by more than a page may keep; each in a sentence. */
export function findGrowth(curve: readonly Memory[]): string[] {
  const third = Math.max(1, Math.floor(curve.length / 3));
  return (Object.keys(allowance) as Array<keyof Memory>).flatMap((name) => {
    const [early, late] = [curve.slice(0, third), curve.slice(-third)].map((part) =>
      medianOf(part.map((at) => at[name])),
    );
    const { times, plus } = allowance[name];
    return early === undefined || late === undefined || late <= early * times + plus
      ? []
      : [`${name} grew from ${early} to ${late}: ${curve.map((at) => at[name]).join(', ')}`];
  });
}

function medianOf(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
