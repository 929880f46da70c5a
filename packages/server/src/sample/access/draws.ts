/** Numbers that look drawn and are the same each time. */
export interface Draws {
  /** From 0 to below 1. */
  readonly share: () => number;
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number;
  /** How often something happens that happens `mean` times as a rule (Poisson; Knuth's product of shares). */
  readonly count: (mean: number) => number;
  /** A factor around 1 whose spread is that of a gamma of this shape: days and people differ. */
  readonly factor: (shape: number) => number;
}

/** Draws of their own for each seed (mulberry32, Tommy Ettinger). */
export function openDraws(seed: number): Draws {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    share,
    below: (end) => Math.floor(share() * end),
    count(mean) {
      const least = Math.exp(-mean);
      let times = 0;
      for (let product = share(); product > least; product *= share()) times += 1;
      return times;
    },
    // A gamma of whole shape is a sum of exponential waits.
    factor: (shape) => Array.from({ length: shape }, () => -Math.log(1 - share())).reduce((a, b) => a + b, 0) / shape,
  };
}
