import { openRandom } from "../../random.ts";

/** Values that follow the distributions which the simulator is made of, the same in every run of one seed. */
export interface Chance {
  /** From 0 up to 1, which is left out. */
  readonly uniform: () => number;
  /** A whole number from 0 up to `below`, which is left out. */
  readonly next: (below: number) => number;
  readonly isTrue: (probability: number) => boolean;
  readonly normal: () => number;
  /** Mean 1; variance 1 / shape. */
  readonly gamma: (shape: number) => number;
  readonly poisson: (mean: number) => number;
  /** Mean 1, with this coefficient of variation. */
  readonly lognormal: (variation: number) => number;
}

/** Opens the values of a seed, which may have parts: what is drawn for one viewer on one day changes nothing for others. */
export function openChance(...seed: readonly number[]): Chance {
  const random = openRandom(seed.reduce(mix, 0x5b_d1_e9_95));
  const uniform = () => random.next(2 ** 32) / 2 ** 32;
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    normal,
    next: random.next,
    isTrue: (probability) => uniform() < probability,
    gamma: (shape) => drawGamma(shape, uniform, normal) / shape,
    poisson: (mean) => drawPoisson(mean, uniform),
    lognormal: (variation) => {
      const variance = Math.log(1 + variation * variation);
      return Math.exp(Math.sqrt(variance) * normal() - variance / 2);
    },
  };
}

/** Marsaglia and Tsang, A simple method for generating gamma variables (2000). */
function drawGamma(shape: number, uniform: () => number, normal: () => number): number {
  if (shape < 1) return drawGamma(shape + 1, uniform, normal) * (1 - uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** By products (Knuth); large means are the sum of halves, so that nothing underflows. */
function drawPoisson(mean: number, uniform: () => number): number {
  if (mean > 60) return drawPoisson(mean / 2, uniform) + drawPoisson(mean / 2, uniform);
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = uniform(); product > least; product *= uniform()) count += 1;
  return count;
}

/** The finalizer of MurmurHash3 (Austin Appleby, public domain) over what was before and the next part. */
function mix(before: number, part: number): number {
  let mixed = (before ^ Math.imul(part + 1, 0x9e_37_79_b1)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
