import type { DayTable } from "./tabulate-days.ts";

/** A viewer's count is taken for at most so many standard deviations above what is expected, so that a few thieves set no trend. */
const mostAbove = 2.5;
/** Who lies so many standard deviations above over about two weeks sets no trend at all (both: judgements, tried in the benchmark). */
const longAbove = 5;
const remembers = 0.93;

/** What is expected without a trend, by cell, and the shapes of the counts, by viewer. */
export interface Untrended {
  readonly expected: Float64Array;
  readonly dispersions: Float64Array;
}

/** What each cell, or each sum of cells, has to say about a trend. */
export interface Shares {
  readonly counted: Float64Array;
  readonly expected: Float64Array;
  readonly variance: Float64Array;
}

function makeShares(size: number): Shares {
  return {
    counted: new Float64Array(size),
    expected: new Float64Array(size),
    variance: new Float64Array(size),
  };
}

/** What each day of each viewer says, by the trend so far. Nothing where the viewer lies `long` standard deviations above for long. */
export function shareDays(
  { viewers, days, present, counts }: DayTable,
  { expected, dispersions }: Untrended,
  factors: Float64Array,
  long: number = longAbove,
): Shares {
  const shares = makeShares(present.length);
  for (let viewer = 0; viewer < viewers.length; viewer += 1) {
    const dispersion = dispersions[viewer] ?? 1;
    let [excess, scatter] = [0, 0];
    for (let cell = viewer * days.length; cell < (viewer + 1) * days.length; cell += 1) {
      if (present[cell] === 0) continue;
      const mean = (expected[cell] ?? 0) * (factors[cell] ?? 1);
      const variance = mean + (mean * mean) / dispersion;
      excess = remembers * excess + (counts[cell] ?? 0) - mean;
      scatter = remembers * remembers * scatter + variance;
      if (excess > long * Math.sqrt(scatter)) continue;
      shares.counted[cell] = Math.min(counts[cell] ?? 0, mean + mostAbove * Math.sqrt(variance));
      shares.expected[cell] = mean;
      shares.variance[cell] = variance;
    }
  }
  return shares;
}

/** Adds up what viewers of the same number in `of` say, day by day. Sums are at `number * width + day`. */
export function addShares(shares: Shares, width: number, of: Int32Array, size: number): Shares {
  const sums = makeShares(size * width);
  for (let viewer = 0; viewer < of.length; viewer += 1) {
    const start = (of[viewer] ?? 0) * width;
    for (let day = 0; day < width; day += 1) {
      const cell = viewer * width + day;
      const at = start + day;
      sums.counted[at] = (sums.counted[at] ?? 0) + (shares.counted[cell] ?? 0);
      sums.expected[at] = (sums.expected[at] ?? 0) + (shares.expected[cell] ?? 0);
      sums.variance[at] = (sums.variance[at] ?? 0) + (shares.variance[cell] ?? 0);
    }
  }
  return sums;
}
