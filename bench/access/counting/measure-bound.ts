import { believeRate } from "../../../packages/doors/src/insider/counting/estimate-means.ts";
import { openDetector } from "../../../packages/doors/src/insider/counting/detect-rises.ts";
import { findRate, type Rate } from "../../scan/confidence.ts";
import { openChance } from "../world/chance.ts";
import { monthDays, worldDefaults } from "../world/world.ts";
import { budgets, floors, type Budget } from "./floors.ts";

/** What the detector can do at best about who takes one record a day, by what is known of the viewers. */
export interface BoundRow {
  readonly known: "the mean of each viewer" | "sixty days of each viewer";
  readonly budget: Budget;
  /** False alerts a month, as the floor has them. */
  readonly perMonth: number;
  readonly missed: Rate;
}

/** Viewers, each once honest and once a thief, days of the baseline and days after it. */
const [people, before, after] = [4000, 60, 120];
/** The shape of a gamma distribution with the coefficient of variation of the viewers' rates. */
const shape = 1 / worldDefaults.viewerSpread ** 2;
const usual = worldDefaults.ticketsPerDay * worldDefaults.unexplainedShare;
const steps = 9;

interface Person {
  readonly rate: number;
  readonly exposure: Float64Array;
  readonly counts: Float64Array;
}

/** Counts days of viewers of whom nothing else is unknown: group, dispersion and trend are told. Nobody is away, joins or leaves. */
export function measureBound(seed: number): BoundRow[] {
  const everybody = Array.from({ length: people }, (_, at) => drawPerson(seed, at));
  return (["the mean of each viewer", "sixty days of each viewer"] as const).flatMap((known) => {
    const rates = everybody.map((person) => (known === "the mean of each viewer" ? person.rate : estimate(person)));
    const follow = (extra: number, tell: (statistic: number) => boolean) =>
      everybody.map((person, at) => countAlerts(person, rates[at] ?? usual, extra, tell));
    return budgets.map((budget) => {
      const perMonth = floors[budget].stationary * budget;
      const most = (perMonth * people * after) / (300 * monthDays);
      let [low, high] = [Math.log(10), Math.log(1e6)];
      for (let step = 0; step < steps; step += 1) {
        const middle = (low + high) / 2;
        const alerts = follow(0, (statistic) => statistic >= Math.exp(middle)).reduce((sum, count) => sum + count, 0);
        if (alerts > most) low = middle;
        else high = middle;
      }
      const found = follow(1, (statistic) => statistic >= Math.exp(high));
      return { known, budget, perMonth, missed: findRate(found.filter((count) => count === 0).length, people) };
    });
  });
}

function drawPerson(seed: number, at: number): Person {
  const chance = openChance(seed, 99, at);
  const rate = usual * chance.lognormal(worldDefaults.viewerSpread);
  const exposure = new Float64Array(before + after).map(
    () => Math.max(1, chance.poisson(worldDefaults.ticketsPerDay)) / worldDefaults.ticketsPerDay,
  );
  const counts = exposure.map((one) => chance.poisson(rate * one * chance.gamma(worldDefaults.dispersion)));
  return { rate, exposure, counts };
}

/** From the days of the baseline, drawn to what is usual as the product does. */
function estimate({ exposure, counts }: Person): number {
  return believeRate(sumBaseline(counts), sumBaseline(exposure), {
    mean: usual,
    shape,
    dispersion: worldDefaults.dispersion,
  }).rate;
}

function sumBaseline(all: Float64Array): number {
  return all.subarray(0, before).reduce((sum, one) => sum + one, 0);
}

function countAlerts(
  { exposure, counts }: Person,
  rate: number,
  extra: number,
  tell: (statistic: number) => boolean,
): number {
  const detector = openDetector();
  let alerts = 0;
  for (let day = before; day < before + after; day += 1) {
    const expected = Math.max(0.05, rate * (exposure[day] ?? 1));
    const count = (counts[day] ?? 0) + extra;
    if (!tell(detector.take({ count, expected, dispersion: worldDefaults.dispersion }))) continue;
    alerts += 1;
    detector.reset();
  }
  return alerts;
}
