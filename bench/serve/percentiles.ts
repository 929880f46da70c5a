/** How long many things took, in milliseconds. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly p99: number;
  readonly worst: number;
}

/** The spread of some times; the 99th percentile of few is the worst. */
export function findSpread(times: Iterable<number>): Spread {
  const sorted = [...times].toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { count: sorted.length, median: at(0.5), p99: at(0.99), worst: sorted.at(-1) ?? 0 };
}
