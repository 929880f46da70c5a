/** Alerts that an owner wants to see in a week, all together. */
export interface AlertBudget {
  readonly alertsPerWeek: number;
  /** What calibration found: thresholds are so many times as high. 1 before. */
  readonly thresholdFactor: number;
}

/** The detectors that count, and the share of the budget that each has. They add up to 1. */
export const detectorShares = { viewers: 0.9, units: 0.1 } as const;
export type CountDetector = keyof typeof detectorShares;

/** Working days of a week and of a month, as budgets are converted (facts of research, 4 and 9). */
const weekDays = 5;
const monthDays = 21;
/** Signals are noted from so much of the threshold on. */
const signalShare = 0.1;
/** No budget is so large that less than this is an alert. */
const leastThreshold = 20;

/** Alerts a month of 21 working days, as alerts a week of 5. */
export function perWeek(perMonth: number): number {
  return (perMonth * weekDays) / monthDays;
}

/**
 * The statistic from which a detector alerts. A day of one of `watched` viewers or units may alert by chance with the probability
 * budget / (watched x days), and the threshold is one over it (facts of research, 9).
 */
export function findThreshold(budget: AlertBudget, detector: CountDetector, watched: number): number {
  const perDay = (budget.alertsPerWeek * detectorShares[detector]) / weekDays;
  const threshold = (Math.max(1, watched) / Math.max(1e-6, perDay)) * budget.thresholdFactor;
  return Math.max(leastThreshold, threshold);
}

/** The thresholds of a detector for alerts and for signals. */
export function findThresholds(budget: AlertBudget, detector: CountDetector, watched: number) {
  const alert = findThreshold(budget, detector, watched);
  return { alert, signal: Math.max(leastThreshold / 2, alert * signalShare) };
}
