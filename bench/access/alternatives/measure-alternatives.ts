import { raiseViewer } from "../../../packages/doors/src/insider/counting/raise-viewers.ts";
import type { Count } from "../../../packages/doors/src/insider/counting/open-count.ts";
import { budgets, type Budget } from "../counting/floors.ts";
import { makeWorld, thiefSets } from "../counting/make-worlds.ts";
import { seedOf, tellRates, type RateRow } from "../counting/measure-counting.ts";
import { tellOutcome, type RaisedAlert, type WatchedWorld } from "../counting/watch-world.ts";
import type { MakeViewerDays } from "../world/make-viewer-days.ts";
import { monthDays } from "../world/world.ts";
import { alternatives } from "./score-days.ts";

/** How a method does when it alerts as often as every other. */
export interface AlternativeRow {
  readonly method: string;
  readonly budget: Budget;
  /** What a score has to reach, so that the worlds without thieves give as many alerts as the budget. */
  readonly threshold: number;
  readonly rates: readonly RateRow[];
}

/** How much is measured. */
export interface AlternativeAmounts {
  readonly seeds: readonly number[];
  readonly rounds: number;
  /** Worlds without thieves on which each is tuned, of each seed. */
  readonly calm: number;
}

/** A way to alert in a world, with something to tune. */
type Alert = (watched: WatchedWorld, threshold: number) => RaisedAlert[];

/** After an alert of a viewer, nothing more is said of the viewer for so many days, of each method. */
const quietDays = monthDays;
const steps = 18;

/** Tunes each method on worlds without thieves, then lets all of them look at the same thieves. */
export async function measureAlternatives(
  makeViewerDays: MakeViewerDays,
  { seeds, rounds, calm }: AlternativeAmounts,
): Promise<AlternativeRow[]> {
  const worlds = async (rates: readonly (typeof thiefSets)[number][], from: number, times: number) => {
    const made: WatchedWorld[] = [];
    for (const seed of seeds)
      for (let round = 0; round < times; round += 1)
        for (const [at, set] of rates.entries())
          made.push(await makeWorld(makeViewerDays, { seed: seedOf(seed, from + round * 10 + at) }, set));
    return made;
  };
  const quiet = await worlds([[]], 700, calm);
  const thieves = await worlds(thiefSets, 0, rounds);
  return [
    { method: "Doorward", alert: alertByCounting, range: [10, 1e7] as const },
    ...Object.entries(alternatives).map(([name, { score }]) => openScored(name, score)),
  ].flatMap(({ method, alert, range }) =>
    budgets.map((budget) => {
      const threshold = tune(quiet, alert, budget, range);
      const outcomes = thieves.map((watched) =>
        tellOutcome(watched, { viewers: alert(watched, threshold), units: [] }),
      );
      return { method, budget, threshold, rates: tellRates(outcomes) };
    }),
  );
}

/** The least threshold with no more false alerts than the budget, by halving. */
function tune(
  worlds: readonly WatchedWorld[],
  alert: Alert,
  budget: Budget,
  [least, most]: readonly [number, number],
): number {
  let [low, high] = [least, most];
  for (let step = 0; step < steps; step += 1) {
    const middle = least > 0 ? Math.sqrt(low * high) : (low + high) / 2;
    const outcomes = worlds.map((watched) => tellOutcome(watched, { viewers: alert(watched, middle), units: [] }));
    const months = outcomes.reduce((sum, { judgedDays }) => sum + judgedDays, 0) / (300 * monthDays);
    const alerts = outcomes.reduce((sum, { falseAlerts }) => sum + falseAlerts, 0);
    if (alerts / months > budget) low = middle;
    else high = middle;
  }
  return high;
}

const alertByCounting: Alert = ({ count }, threshold) =>
  silence(
    count.table.viewers.flatMap((_, viewer) =>
      raiseViewer(count, viewer, { alert: threshold, signal: threshold }).flatMap(({ day, isShadow }) =>
        isShadow ? [] : [{ viewer, day }],
      ),
    ),
  );

function openScored(method: string, score: (count: Count, seed: number) => Float64Array) {
  const scores = new Map<Count, Float64Array>();
  const alert: Alert = ({ count, world }, threshold) => {
    const own = scores.get(count) ?? score(count, world.seed);
    scores.set(count, own);
    const width = count.table.days.length;
    const alerts: RaisedAlert[] = [];
    for (const [cell, value] of own.entries())
      if (value >= threshold) alerts.push({ viewer: Math.floor(cell / width), day: cell % width });
    return silence(alerts.filter(({ day }) => day >= world.baselineDays));
  };
  return { method, alert, range: method === "isolation forest" ? ([0, 1] as const) : ([0, 60] as const) };
}

/** One alert of a viewer is one case for a month. */
function silence(alerts: readonly RaisedAlert[]): RaisedAlert[] {
  const last = new Map<number, number>();
  return alerts.filter(({ viewer, day }) => {
    const before = last.get(viewer);
    if (before !== undefined && day - before < quietDays) return false;
    last.set(viewer, day);
    return true;
  });
}
