import { perWeek } from "../../../packages/doors/src/insider/counting/share-budget.ts";
import type { MakeViewerDays } from "../world/make-viewer-days.ts";
import { monthDays, type World } from "../world/world.ts";
import { budgets, stolenRates, type Budget, type StolenRate } from "./floors.ts";
import { makeWorld, thiefSets } from "./make-worlds.ts";
import { alertByCounting, tellOutcome, type JudgedSpan, type Outcome, type WatchedWorld } from "./watch-world.ts";

/** How thieves of one rate are found. */
export interface RateRow {
  readonly rate: StolenRate;
  readonly thieves: number;
  /** Days worked; Infinity (null in JSON) where most are not found. */
  readonly median: number;
  readonly p90: number;
  /** Median of the records that were taken until the alert, that day counting. */
  readonly lost: number;
  /** Share that was not found within 120 days worked. */
  readonly missed: number;
}

/** False alerts a month for 300 viewers who are there and out of shadow. */
export interface FalseAlerts {
  readonly alerts: number;
  /** Months of 300 viewers that were judged. */
  readonly months: number;
  readonly perMonth: number;
}

/** What counting does at one budget. */
export interface BudgetRow {
  readonly budget: Budget;
  readonly rates: readonly RateRow[];
  readonly stationary: FalseAlerts;
  readonly surge: FalseAlerts;
}

/** How much is measured. */
export interface CountingAmounts {
  readonly seeds: readonly number[];
  /** Of each seed: rounds through the seven sets of thieves, and worlds without thieves. */
  readonly rounds: number;
  readonly calm: number;
  /** Further worlds of each seed with four who take one a day: the share of them that is not found is small, and asks for many. */
  readonly slow?: number;
}

const surgeFactor = 1.5;
const slowest = [1, 1, 1, 1] as const;

/** Measures all budgets over the same worlds. */
export async function measureCounting(
  makeViewerDays: MakeViewerDays,
  { seeds, rounds, calm, slow = 0 }: CountingAmounts,
  options: Partial<World> = {},
): Promise<BudgetRow[]> {
  const outcomes = budgets.map(() => ({
    thieves: [] as Outcome[],
    stationary: [] as Outcome[],
    surge: [] as Outcome[],
  }));
  const watch = (into: keyof (typeof outcomes)[number], watched: WatchedWorld) => {
    for (const [at, budget] of budgets.entries()) outcomes[at]?.[into].push(watchWith(watched, budget, 1));
  };
  for (const seed of seeds) {
    for (let round = 0; round < rounds; round += 1)
      for (const [set, rates] of thiefSets.entries())
        watch("thieves", await makeWorld(makeViewerDays, { ...options, seed: seedOf(seed, round * 10 + set) }, rates));
    for (let world = 0; world < slow; world += 1)
      watch("thieves", await makeWorld(makeViewerDays, { ...options, seed: seedOf(seed, 600 + world) }, slowest));
    for (let world = 0; world < calm; world += 1) {
      const own = { ...options, seed: seedOf(seed, 500 + world) };
      const surge = { from: options.baselineDays ?? 60, factor: surgeFactor };
      watch("stationary", await makeWorld(makeViewerDays, own));
      watch("surge", await makeWorld(makeViewerDays, { ...own, surge }));
    }
  }
  return budgets.map((budget, at) => ({
    budget,
    rates: tellRates(outcomes[at]?.thieves ?? []),
    stationary: tellFalse(outcomes[at]?.stationary ?? []),
    surge: tellFalse(outcomes[at]?.surge ?? []),
  }));
}

/** The seed of one world of a seed of the suite. */
export function seedOf(seed: number, world: number): number {
  return seed * 1000 + world;
}

/** What counting makes of a world at a budget. */
export function watchWith(watched: WatchedWorld, budget: Budget, thresholdFactor: number, span?: JudgedSpan): Outcome {
  const alertsPerWeek = perWeek((budget * watched.world.viewers) / 300);
  return tellOutcome(watched, alertByCounting(watched.count, { alertsPerWeek, thresholdFactor }), span);
}

/** One row for each rate. */
export function tellRates(outcomes: readonly Outcome[]): RateRow[] {
  return stolenRates.map((rate) => {
    const own = outcomes.flatMap(({ found }) => found.filter((one) => one.rate === rate));
    const ordered = own.map(({ delay }) => delay ?? Infinity).toSorted((a, b) => a - b);
    const pick = (part: number) => ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * part))] ?? Infinity;
    return {
      rate,
      thieves: own.length,
      median: pick(0.5),
      p90: pick(0.9),
      lost: pick(0.5) * rate,
      missed: own.filter(({ delay }) => delay === undefined).length / Math.max(1, own.length),
    };
  });
}

/** False alerts of all worlds together. */
export function tellFalse(outcomes: readonly Outcome[]): FalseAlerts {
  const alerts = outcomes.reduce((sum, { falseAlerts }) => sum + falseAlerts, 0);
  const months = outcomes.reduce((sum, { judgedDays }) => sum + judgedDays, 0) / (300 * monthDays);
  return { alerts, months, perMonth: alerts / Math.max(1e-9, months) };
}
