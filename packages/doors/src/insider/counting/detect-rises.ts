/** What is looked for: so many more views a day (facts of research, 6.2). */
export const effects = [1, 2, 3, 5, 10, 20] as const;

/** A day as the detector takes it. */
export interface DetectedDay {
  readonly count: number;
  readonly expected: number;
  /** Shape of the negative binomial. */
  readonly dispersion: number;
}

/** The e-detector of one viewer or unit. */
export interface RiseDetector {
  /** Takes the next day and tells the statistic. */
  readonly take: (day: DetectedDay) => number;
  /** Days since the rise began that is seen best, today counting. */
  readonly countDays: () => number;
  readonly reset: () => void;
}

/** What keeps numbers finite. */
const most = 1e150;

/**
 * The Shiryaev-Roberts mixture of Shin, Ramdas and Rinaldo (E-detectors, 2024) with the likelihood ratio of negative binomials.
 * While nothing rises, an alert at 1/alpha comes once in 1/alpha days or less often. `rises` gives the effects, in views, for what is expected.
 */
export function openDetector(rises: (expected: number) => readonly number[] = () => effects): RiseDetector {
  const width = rises(1).length;
  const sums = new Float64Array(width);
  // The same without its past: where the rise began that tells most for this effect (Page, 1954).
  const pages = new Float64Array(width);
  const days = new Int32Array(width);
  return {
    take: ({ count, expected, dispersion }) => {
      let total = 0;
      const raised = rises(expected);
      for (let at = 0; at < width; at += 1) {
        const gain = tellGain(count, expected, expected + (raised[at] ?? 0), dispersion);
        const isFresh = (pages[at] ?? 0) <= 0;
        days[at] = isFresh ? 1 : (days[at] ?? 0) + 1;
        pages[at] = (isFresh ? 0 : (pages[at] ?? 0)) + gain;
        sums[at] = Math.min(most, (1 + (sums[at] ?? 0)) * Math.exp(Math.min(300, gain)));
        total += sums[at] ?? 0;
      }
      return total / width;
    },
    countDays: () => {
      const best = pages.reduce((top, value, at) => (value > (pages[top] ?? 0) ? at : top), 0);
      return Math.max(1, days[best] ?? 1);
    },
    reset: () => {
      sums.fill(0);
      pages.fill(0);
      days.fill(0);
    },
  };
}

/** Logarithm of how much likelier the count is with the raised mean. */
function tellGain(count: number, mean: number, raised: number, dispersion: number): number {
  return count * Math.log(raised / mean) - (count + dispersion) * Math.log((raised + dispersion) / (mean + dispersion));
}
