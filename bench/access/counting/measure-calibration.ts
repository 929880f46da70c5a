import { calibrate } from "../../../packages/doors/src/insider/counting/calibrate.ts";
import { perWeek } from "../../../packages/doors/src/insider/counting/share-budget.ts";
import type { CountedWorld, MakeViewerDays } from "../world/make-viewer-days.ts";
import { budgets, type Budget } from "./floors.ts";
import { makeWorldWithPast, pastDays, thiefSets } from "./make-worlds.ts";
import { seedOf, tellFalse, tellRates, watchWith, type FalseAlerts, type RateRow } from "./measure-counting.ts";
import type { Outcome } from "./watch-world.ts";

/** What calibration by replay does: each organisation's own past says its factor, and then time goes on for the same people. */
export interface CalibrationRow {
  readonly budget: Budget;
  /** Of all organisations: the mean of the factors that were proposed. */
  readonly factor: number;
  readonly stationary: FalseAlerts;
  readonly surge: FalseAlerts;
  readonly rates: readonly RateRow[];
}

/** Everybody is watched by a factor that was found in the past of the same people; what comes of it is measured in the months after that. */
export async function measureCalibration(
  makeViewerDays: MakeViewerDays,
  seeds: readonly number[],
  worldsPerSeed: number,
): Promise<CalibrationRow[]> {
  const rows = budgets.map(() => ({
    factors: [] as number[],
    stationary: [] as Outcome[],
    surge: [] as Outcome[],
    thieves: [] as Outcome[],
  }));
  for (const seed of seeds)
    for (let world = 0; world < worldsPerSeed; world += 1) {
      const own = { seed: seedOf(seed, 300 + world) };
      const surge = { from: pastDays, factor: 1.5 };
      const rates = thiefSets[world % thiefSets.length] ?? [];
      const calm = await makeWorldWithPast(makeViewerDays, own);
      const surged = await makeWorldWithPast(makeViewerDays, { ...own, surge });
      // Thieves stay, so that others join later than without them: their organisation has a past of its own.
      const robbed = await makeWorldWithPast(makeViewerDays, own, rates);
      for (const [at, budget] of budgets.entries()) {
        const factor = findFactor(calm.past, budget);
        rows[at]?.factors.push(factor);
        rows[at]?.stationary.push(watchWith(calm.later, budget, factor));
        rows[at]?.surge.push(watchWith(surged.later, budget, factor));
        rows[at]?.thieves.push(watchWith(robbed.later, budget, findFactor(robbed.past, budget)));
      }
    }
  return budgets.map((budget, at) => {
    const { factors = [], stationary = [], surge = [], thieves = [] } = rows[at] ?? {};
    const factor = factors.reduce((sum, one) => sum + one, 0) / Math.max(1, factors.length);
    return {
      budget,
      factor,
      stationary: tellFalse(stationary),
      surge: tellFalse(surge),
      rates: tellRates(thieves).filter((row) => row.thieves > 0),
    };
  });
}

function findFactor(past: CountedWorld, budget: Budget): number {
  return calibrate({ ...past, suspended: [] }, { alertsPerWeek: perWeek(budget) }).proposedFactor;
}
