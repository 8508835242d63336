/** One figure beside that of a plain reference, measured in the same run. */
export interface Benchmark {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly reference: number;
  readonly referenceName: string;
  readonly ratio: number;
}

/** The value that so large a part of the samples stays below: 0.5 is the median. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Compares two figures. Rounded to two places: more would be noise. */
export function compare(
  name: string,
  unit: string,
  ours: number,
  [referenceName, reference]: readonly [string, number],
): Benchmark {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { name, unit, ours: round(ours), reference: round(reference), referenceName, ratio: round(ours / reference) };
}

/** The milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
