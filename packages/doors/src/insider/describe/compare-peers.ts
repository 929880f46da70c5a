import type { MeasuredAccess } from "@doorward/core";

/** What is counted, of how much. */
export type Share = readonly [count: number, of: number];

/** The rates of others who have something to count. */
export function comparePeers(shares: readonly Share[]): Pick<MeasuredAccess, "peers" | "spread"> {
  const others = shares.filter(([, of]) => of > 0);
  const rates = others.map(([count, of]) => count / of).toSorted((a, b) => a - b);
  const [count, of] = others.reduce(([a, b], [c, d]) => [a + c, b + d] as const, [0, 0] as const);
  const pooled = of === 0 ? 0 : count / of;
  const peers = { size: rates.length, median: findMedian(rates), highest: rates.at(-1) ?? 0, pooled };
  return { peers, spread: measureSpread(others, pooled, of) };
}

/** The middle of sorted numbers; 0 where there is none. */
export function findMedian(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/**
 * How far people differ besides chance: the squares around the common rate, less those that counts of such a size give (analysis of
 * variance for rates, method of moments); and how far the common rate itself may be off, of so few.
 */
function measureSpread(shares: readonly Share[], pooled: number, all: number): number {
  if (shares.length < 2) return 0;
  const squares = shares.reduce((sum, [count, of]) => sum + of * (count / of - pooled) ** 2, 0);
  const weight = all - shares.reduce((sum, [, of]) => sum + of * of, 0) / all;
  // Of fields there may be several for one customer, so that their rate is no share.
  const chance = pooled < 1 ? pooled * (1 - pooled) : pooled;
  return Math.sqrt(Math.max(0, (squares - (shares.length - 1) * chance) / weight) + chance / all);
}
