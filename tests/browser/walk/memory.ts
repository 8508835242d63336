import type { CDPSession, Page } from 'playwright-core';

/** What the page holds once garbage is collected. */
export interface Memory {
  readonly heapMb: number;
  readonly listeners: number;
  readonly nodes: number;
  /** Nodes that no document holds any more but something in the page still does. */
  readonly detached: number;
}

/** Of a list of all nodes that scripts know: how many stand in no document. What a class's prototype is has no document. */
const countGone = `function () {
  const isGone = (node) => {
    try {
      return !node.isConnected && node.ownerDocument === document;
    } catch {
      return false;
    }
  };
  return [...this].filter(isGone).length;
}`;

/** Asks Chromium for the nodes themselves: its counters count what browsers draw inside of inputs as well. */
async function countDetached(session: CDPSession): Promise<number> {
  const objectGroup = 'nodes';
  const { result: prototype } = await session.send('Runtime.evaluate', { expression: 'Node.prototype', objectGroup });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: idOf(prototype),
    objectGroup,
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: idOf(objects),
    functionDeclaration: countGone,
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  if (typeof result.value !== 'number') throw new Error(`the page counts no nodes: ${result.description}`);
  return result.value;
}

function idOf({ objectId, description }: { readonly objectId?: string; readonly description?: string }): string {
  if (objectId === undefined) throw new Error(`not an object of the page: ${description}`);
  return objectId;
}

/** Asks Chromium, after a forced collection. */
export async function measureMemory(page: Page, session: CDPSession): Promise<Memory> {
  // A weak reference to what is rendered is let go a turn after the collection that found it.
  for (let round = 0; round < 3; round++) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(150);
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const detached = await countDetached(session);
  return { heapMb: Math.round(usedSize / 1e5) / 10, listeners: jsEventListeners, nodes, detached };
}

/** Room for what a page may keep on purpose (caches of glyphs and measures), and for what the count itself is off by. */
const allowance: Readonly<Record<keyof Memory, { readonly times: number; readonly plus: number }>> = {
  heapMb: { times: 1.25, plus: 6 },
  listeners: { times: 1.25, plus: 150 },
  nodes: { times: 1.25, plus: 1500 },
  // The page that was left last may be kept until the next is: some two hundred nodes, once.
  detached: { times: 1, plus: 260 },
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
