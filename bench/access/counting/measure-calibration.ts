import { calibrate } from "../../../packages/doors/src/insider/counting/calibrate.ts";
import { perWeek } from "../../../packages/doors/src/insider/counting/share-budget.ts";
import type { MakeViewerDays } from "../world/make-viewer-days.ts";
import { budgets, type Budget } from "./floors.ts";
import { makeWorld, suiteDefaults, thiefSets } from "./make-worlds.ts";
import { seedOf, tellFalse, tellRates, watchWith, type FalseAlerts, type RateRow } from "./measure-counting.ts";
import type { Outcome } from "./watch-world.ts";

/** What calibration by replay does: each organisation's own history says its factor, and then time goes on. */
export interface CalibrationRow {
  readonly budget: Budget;
  /** Of all organisations: the mean of the factors that were proposed. */
  readonly factor: number;
  readonly stationary: FalseAlerts;
  readonly surge: FalseAlerts;
  readonly rates: readonly RateRow[];
}

/** The history is a world without thieves of the same organisation; what comes after has other draws of the same people. */
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
      const own = seedOf(seed, 300 + world);
      const history = await makeViewerDays({ ...suiteDefaults, seed: own });
      const later = { seed: seedOf(seed, 400 + world) };
      const surge = { from: suiteDefaults.baselineDays, factor: 1.5 };
      const calm = await makeWorld(makeViewerDays, later);
      const surged = await makeWorld(makeViewerDays, { ...later, surge });
      const rates = thiefSets[world % thiefSets.length] ?? [];
      const robbed = await makeWorld(makeViewerDays, later, rates);
      for (const [at, budget] of budgets.entries()) {
        const target = { alertsPerWeek: perWeek(budget) };
        const { proposedFactor } = calibrate({ ...history, suspended: [] }, target);
        rows[at]?.factors.push(proposedFactor);
        rows[at]?.stationary.push(watchWith(calm, budget, proposedFactor));
        rows[at]?.surge.push(watchWith(surged, budget, proposedFactor));
        rows[at]?.thieves.push(watchWith(robbed, budget, proposedFactor));
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
