/** Counts different keys of hexadecimal digits without keeping them all. */
export interface DistinctCount {
  readonly add: (key: string) => void;
  readonly estimate: () => number;
}

/** Keys that are kept; with so many, one of three counts is within half a percent (Flajolet's adaptive sampling, 1990). */
const mostKept = 65_536;
const digits = 8;
const range = 16 ** digits;

/** Keeps all keys while there are few, and then those alone whose first digits are below a bound that is halved as often as needed. */
export function openDistinctCount(): DistinctCount {
  let bound = range;
  let kept = new Set<string>();
  return {
    add(key) {
      if (readBeginning(key) >= bound) return;
      kept.add(key);
      while (kept.size > mostKept) {
        bound /= 2;
        const lower = bound;
        kept = new Set([...kept].filter((each) => readBeginning(each) < lower));
      }
    },
    estimate: () => Math.round(kept.size * (range / bound)),
  };
}

function readBeginning(key: string): number {
  return Number.parseInt(key.slice(0, digits), 16);
}
