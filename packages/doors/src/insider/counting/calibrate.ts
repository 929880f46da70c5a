import type { CountInput } from "./counted-viewer.ts";
import { raiseAll } from "./count-viewers.ts";
import { baselineDays } from "./estimate-means.ts";
import { openCount, type Count } from "./open-count.ts";
import type { AlertBudget } from "./share-budget.ts";

/** What alerts would have come, beside what was asked for. */
export interface Calibration {
  /** Days of the history that were judged, after the baseline; with none of them nothing can be said. */
  readonly days: number;
  readonly alerts: number;
  /** Alerts a week: what was asked for, what the replay gave, and where the true rate lies in 95 of 100 cases. */
  readonly perWeek: { readonly target: number; readonly realised: number; readonly low: number; readonly high: number };
  /** What thresholds should be multiplied with so that the target is met. It is 1 where the history is too short to say. */
  readonly proposedFactor: number;
  /** Alerts of the replay with that factor. */
  readonly withProposed: { readonly alerts: number; readonly perWeek: number };
}

const weekDays = 5;
/** The rate of alerts is measured where they are so many times as frequent, because more of them tell more. */
const ladder = [1, 2, 4, 8, 16];
/** The proposal stays between these: a threshold is never below what the method promises. */
const [leastFactor, mostFactor] = [1, 8];
/** One viewer makes no more than so many of the alerts that are counted: a thief in the history is no reason to look away. */
const mostOfOne = 1;

/**
 * Replays the history with the budget. Whoever steals in it counts as a false alert, so that it is best read together with the list of
 * who was raised; nobody counts more than once.
 */
export function calibrate(history: CountInput, budget: Pick<AlertBudget, "alertsPerWeek">): Calibration {
  const count = openCount(history);
  const days = Math.max(0, count.table.days.length - baselineDays);
  const weeks = days / weekDays;
  const replay = (alertsPerWeek: number, thresholdFactor: number) =>
    countAlerts(count, { alertsPerWeek, thresholdFactor });
  const alerts = replay(budget.alertsPerWeek, 1);
  const proposedFactor = weeks === 0 ? 1 : proposeFactor(replay, budget.alertsPerWeek, weeks);
  const after = replay(budget.alertsPerWeek, proposedFactor);
  const [low, high] = boundPoisson(alerts);
  const rate = (number: number) => (weeks === 0 ? 0 : number / weeks);
  return {
    days,
    alerts,
    perWeek: {
      target: budget.alertsPerWeek,
      realised: rate(alerts),
      low: rate(low),
      high: weeks === 0 ? Infinity : high / weeks,
    },
    proposedFactor,
    withProposed: { alerts: after, perWeek: rate(after) },
  };
}

/** Alerts after the baseline, at most `mostOfOne` of each viewer and unit. */
function countAlerts(count: Count, budget: AlertBudget): number {
  const { viewers, units } = raiseAll(count, budget);
  const own = [...viewers, ...units].map(
    (raised) => raised.filter(({ day, isAlert, isShadow }) => isAlert && !isShadow && day >= baselineDays).length,
  );
  return own.reduce((sum, number) => sum + Math.min(mostOfOne, number), 0);
}

/**
 * Alerts grow nearly as a power of the budget. The line through the rungs of the ladder, in logarithms, each weighed by its alerts, tells the
 * budget at which the target is met; the threshold goes with one over it. Few alerts draw the line towards the target itself.
 */
function proposeFactor(
  replay: (alertsPerWeek: number, factor: number) => number,
  target: number,
  weeks: number,
): number {
  const rungs = ladder.map((times) => {
    const alerts = replay(target * times, 1);
    return { x: Math.log(times), y: Math.log((alerts + 1) / (target * weeks * times + 1)), weight: alerts + 1 };
  });
  const weight = rungs.reduce((sum, rung) => sum + rung.weight, 0);
  const x = rungs.reduce((sum, rung) => sum + rung.x * rung.weight, 0) / weight;
  const y = rungs.reduce((sum, rung) => sum + rung.y * rung.weight, 0) / weight;
  const spread = rungs.reduce((sum, rung) => sum + rung.weight * (rung.x - x) ** 2, 0);
  const slope =
    rungs.reduce((sum, rung) => sum + rung.weight * (rung.x - x) * (rung.y - y), 0) / Math.max(1e-9, spread);
  const power = Math.min(1.2, Math.max(0.4, 1 + slope));
  const excess = y - (power - 1) * x;
  return Math.min(mostFactor, Math.max(leastFactor, Math.exp(excess / power)));
}

/** Where the mean of a Poisson count lies in 95 of 100 cases: Byar's approximation (Breslow and Day, 1987). */
export function boundPoisson(count: number): readonly [low: number, high: number] {
  const z = 1.959_963_985;
  const bound = (at: number, side: number) => at * (1 - 1 / (9 * at) + (side * z) / (3 * Math.sqrt(at))) ** 3;
  return [count === 0 ? 0 : bound(count, -1), bound(count + 1, 1)];
}
