/** A ratio or a rate with the interval in which it lies in 95 of 100 cases. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Of the normal distribution, for 95 %. */
const z = 1.959_963_984_540_054;

/** The rate of `count` in `total` with the interval of Wilson (1927); it lies between 0 and 1 also for small numbers. */
export function estimateRate(count: number, total: number): Estimate {
  if (total === 0) return { value: 0, low: 0, high: 1 };
  const rate = count / total;
  const middle = (rate + (z * z) / (2 * total)) / (1 + (z * z) / total);
  const half = (z / (1 + (z * z) / total)) * Math.sqrt((rate * (1 - rate)) / total + (z * z) / (4 * total * total));
  return { value: rate, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * The ratio of two rates with the log interval of Katz et al. (1978). Where one of them is none or all, half a case is
 * added to each side, so that the interval stays finite.
 */
export function estimateRatio(count: number, total: number, otherCount: number, otherTotal: number): Estimate {
  const isEdge = count === 0 || otherCount === 0;
  const add = isEdge ? 0.5 : 0;
  const [a, n, b, m] = [count + add, total + 2 * add, otherCount + add, otherTotal + 2 * add];
  const ratio = a / n / (b / m);
  const spread = z * Math.sqrt(Math.max(0, 1 / a - 1 / n + 1 / b - 1 / m));
  const stated =
    otherCount === 0 || total === 0 || otherTotal === 0 ? ratio : count / total / (otherCount / otherTotal);
  return { value: stated, low: ratio * Math.exp(-spread), high: ratio * Math.exp(spread) };
}
