import type { GraphEdge } from '../../src/model/api.js';

/** Goods flow from the first to the second. */
export interface Flow {
  readonly from: string;
  readonly to: string;
}

/** Which way goods flow along a line; undefined where it is about something else. */
export function flowOf({ type, from, to }: Pick<GraphEdge, 'type' | 'from' | 'to'>): Flow | undefined {
  if (type === 'SUPPLIES' || type === 'PRODUCES' || type === 'UPSTREAM_OF') return { from, to };
  // Who consumes a product stands downstream of it.
  return type === 'CONSUMES' ? { from: to, to: from } : undefined;
}

/**
 * The layer of each thing that goods flow through, 0 the most upstream: one past the last of its sources. Flows that
 * close a circle are left out of the count (depth first, in the order given), so that every chain has an end.
 */
export function findLayers(flows: readonly Flow[]): Map<string, number> {
  const next = new Map<string, string[]>();
  for (const { from, to } of flows) {
    if (from === to) continue;
    next.set(from, [...(next.get(from) ?? []), to]);
    if (!next.has(to)) next.set(to, []);
  }
  const order = orderOf(next);
  const rank = new Map(order.map((id, index) => [id, index]));
  const layers = new Map<string, number>(order.map((id) => [id, 0]));
  for (const id of order)
    for (const to of next.get(id) ?? [])
      if ((rank.get(to) ?? 0) > (rank.get(id) ?? 0))
        layers.set(to, Math.max(layers.get(to) ?? 0, (layers.get(id) ?? 0) + 1));
  // What nothing is made from stands just before its first taker, not far upstream of it.
  const fed = new Set(flows.map(({ to }) => to));
  for (const id of [...order].reverse()) {
    if (fed.has(id)) continue;
    const takers = (next.get(id) ?? []).map((to) => layers.get(to) ?? 0);
    if (takers.length > 0) layers.set(id, Math.max(0, Math.min(...takers) - 1));
  }
  return layers;
}

/** Sources before what they feed; within a circle, what is met first. Without recursion: chains can be long. */
function orderOf(next: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const open = new Set<string>();
  const order: string[] = [];
  const fed = new Set([...next.values()].flat());
  // Begin where nothing flows in, so that a circle is entered from outside.
  const starts = [...next.keys()].sort((a, b) => Number(fed.has(a)) - Number(fed.has(b)));
  for (const start of starts) {
    const path: Array<{ readonly id: string; at: number }> = [];
    const enter = (id: string) => {
      open.add(id);
      path.push({ id, at: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = next.get(top.id)?.[top.at];
      top.at += 1;
      if (to !== undefined) {
        if (!done.has(to) && !open.has(to)) enter(to);
        continue;
      }
      path.pop();
      done.add(top.id);
      order.push(top.id);
    }
  }
  return order.reverse();
}
