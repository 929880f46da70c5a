import { makeRandom } from "../fairness/synthetic-applications.ts";

/** Chance that is the same in every run. */
export interface Draw {
  /** From 0 to below 1. */
  readonly share: () => number;
  /** A whole number from 0 to below `below`. */
  readonly below: (below: number) => number;
  /** How often something happens that happens `mean` times on average (Poisson). */
  readonly count: (mean: number) => number;
  /** Around 1, never below 0, skewed; `sigma` of its logarithm. */
  readonly factor: (sigma: number) => number;
}

/** Opens chance with a seed. */
export function openDraw(seed: number): Draw {
  const share = makeRandom(seed);
  return {
    share,
    below: (below) => Math.floor(share() * below),
    count: (mean) => {
      const end = Math.exp(-mean);
      let product = share();
      let count = 0;
      for (; product > end; count += 1) product *= share();
      return count;
    },
    factor: (sigma) => {
      const normal = Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share());
      return Math.exp(sigma * normal - (sigma * sigma) / 2);
    },
  };
}
