import { openDetector } from "./detect-rises.ts";

/** A statistic that went over a threshold. Numbers are those of the table. */
export interface Raised {
  /** Of the viewer, or of the unit. */
  readonly number: number;
  readonly statistic: number;
  /** The first day of the rise, and the day on which it was seen. */
  readonly from: number;
  readonly day: number;
  readonly isAlert: boolean;
  readonly isShadow: boolean;
}

/** Statistics that have to be reached. */
export interface Thresholds {
  readonly alert: number;
  /** What is noted beside, where an alert is not reached. */
  readonly signal: number;
}

/** What was counted on a day, beside what was expected. */
export interface WatchedDay {
  readonly count: number;
  readonly mean: number;
  readonly dispersion: number;
  readonly isShadow: boolean;
}

/** Follows one viewer or unit through its days. */
export interface Watch {
  /** Takes the day with this number in the table; tells an alert, after which counting starts anew. */
  readonly take: (day: number, watched: WatchedDay) => Raised | undefined;
  readonly statistic: () => number;
  readonly reset: () => void;
  /** All that was raised, in order. */
  readonly end: () => Raised[];
}

/** A signal is told once for each rise, where it stood highest; a rise is over when the statistic says nothing any more. */
export function openWatch(
  number: number,
  thresholds: Thresholds,
  rises?: (expected: number) => readonly number[],
): Watch {
  const detector = openDetector(rises);
  const taken: number[] = [];
  const raised: Raised[] = [];
  let signal: Raised | undefined;
  let statistic = 0;
  const closeSignal = () => {
    if (signal !== undefined) raised.push(signal);
    signal = undefined;
  };
  return {
    take: (day, { count, mean, dispersion, isShadow }) => {
      taken.push(day);
      statistic = detector.take({ count, expected: mean, dispersion });
      if (statistic < thresholds.signal) {
        if (statistic < 1) closeSignal();
        return undefined;
      }
      const from = taken[taken.length - detector.countDays()] ?? day;
      const isAlert = statistic >= thresholds.alert;
      const now: Raised = { number, statistic, from, day, isAlert, isShadow };
      if (!isAlert) {
        if (signal === undefined || statistic > signal.statistic) signal = now;
        return undefined;
      }
      signal = undefined;
      raised.push(now);
      detector.reset();
      statistic = 0;
      return now;
    },
    statistic: () => statistic,
    reset: () => {
      detector.reset();
      closeSignal();
      statistic = 0;
    },
    end: () => {
      closeSignal();
      return raised;
    },
  };
}
