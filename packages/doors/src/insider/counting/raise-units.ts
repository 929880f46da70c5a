import { baselineDays, shadowDays } from "./estimate-means.ts";
import { leastLevel } from "./follow-level.ts";
import type { Count } from "./open-count.ts";
import { addShares, shareDays, type Shares } from "./share-days.ts";
import { openWatch, type Raised, type Thresholds } from "./watch-rises.ts";

/** What is looked for in a unit: so much more than expected, in parts of it (judgements). */
const rises = [0.1, 0.2, 0.5, 1];
const raise = (expected: number) => rises.map((part) => part * expected);
/** The shape of a unit's counts lies between these. */
const [leastShape, mostShape] = [5, 5000];

/** What all viewers of each unit count together, at `unit * days + day`. */
export interface UnitDays {
  /** Each viewer cut off, so that one alone does not make it; expected by the trend of the other units. */
  readonly sums: Shares;
  /** Days of the baseline, from the first one on. */
  readonly baseline: number;
  readonly levels: Float64Array;
  readonly dispersions: Float64Array;
}

/** Adds up units, with what is expected of them. */
export function addUnits({ table, peers, untrended, trend, dispersions }: Count): UnitDays {
  const width = table.days.length;
  const outside = new Float64Array(table.present.length).map((_, cell) =>
    Math.max(leastLevel, trend.outside[(peers.unitOf[Math.floor(cell / width)] ?? 0) * width + (cell % width)] ?? 1),
  );
  const byViewer = Float64Array.from(peers.groupOf, (group) => dispersions[group] ?? 1);
  const shares = shareDays(table, { expected: untrended, dispersions: byViewer }, outside, Infinity);
  const sums = addShares(shares, width, peers.unitOf, peers.units.length);
  const baseline = Math.min(width, baselineDays);
  const units = [...peers.units.keys()].map((unit) => measureUnit(sums, unit * width, baseline));
  return {
    sums,
    baseline,
    levels: Float64Array.from(units, ({ level }) => level),
    dispersions: Float64Array.from(units, ({ dispersion }) => dispersion),
  };
}

/** How a unit stands to the others over its baseline, and how its days scatter about that, by moments. */
function measureUnit({ counted, expected }: Shares, start: number, baseline: number) {
  const days = Array.from({ length: baseline }, (_, day) => start + day).filter((at) => (expected[at] ?? 0) > 0);
  const sum = (values: Float64Array) => days.reduce((total, at) => total + (values[at] ?? 0), 0);
  const level = (sum(counted) + 1) / (sum(expected) + 1);
  const mean = sum(expected) / Math.max(1, days.length);
  const apart = days.reduce((total, at) => total + ((counted[at] ?? 0) - level * (expected[at] ?? 0)) ** 2, 0);
  const variance = apart / Math.max(1, days.length - 1);
  const shape = (level * mean) ** 2 / Math.max(1e-9, variance - level * mean);
  return { level, dispersion: Math.min(mostShape, Math.max(leastShape, shape)) };
}

/**
 * Alerts and signals of a unit whose viewers all together rise beside the other units, as when a whole team steals. After an alert the unit is
 * compared with what it has become, so that one change is told once.
 */
export function raiseUnit({ table, peers }: Count, units: UnitDays, unit: number, thresholds: Thresholds): Raised[] {
  if (peers.units.length < 2 || units.baseline < shadowDays) return [];
  const width = table.days.length;
  const { counted, expected } = units.sums;
  const watch = openWatch(unit, thresholds, raise);
  let level = units.levels[unit] ?? 1;
  for (let day = units.baseline; day < width; day += 1) {
    const at = unit * width + day;
    const mean = level * (expected[at] ?? 0);
    if (mean < 1) continue;
    const raised = watch.take(day, {
      count: counted[at] ?? 0,
      mean,
      dispersion: units.dispersions[unit] ?? 1,
      isShadow: false,
    });
    if (raised === undefined) continue;
    const [own, usual] = [counted, expected].map((values) =>
      values.subarray(unit * width + raised.from, at + 1).reduce((sum, value) => sum + value, 0),
    );
    level = Math.max(level, (own ?? 0) / Math.max(1, usual ?? 0));
  }
  return watch.end();
}
