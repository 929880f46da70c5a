/** A share of a sample with the interval that holds the true one in 95 of 100 samples. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  /** From 0 to 1. */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

const z = 1.959_963_985;

/** The rate with its 95 % interval after Wilson (1927), which holds for small counts too. */
export function findRate(count: number, of: number): Rate {
  if (of === 0) return { count, of, rate: 0, low: 0, high: 1 };
  const rate = count / of;
  const middle = rate + (z * z) / (2 * of);
  const reach = z * Math.sqrt((rate * (1 - rate) + (z * z) / (4 * of)) / of);
  const scale = 1 + (z * z) / of;
  return { count, of, rate, low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}

/** "2 of 312 (0.6 %, 95 % interval 0.2 to 2.3 %)", with so many digits behind the point. */
export function tellRate({ count, of, rate, low, high }: Rate, digits = 1): string {
  const percent = (share: number) => (share * 100).toFixed(digits);
  return `${count} of ${of} (${percent(rate)} %, 95 % interval ${percent(low)} to ${percent(high)} %)`;
}
