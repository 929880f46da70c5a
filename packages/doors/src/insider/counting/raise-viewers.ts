import { believeRate, listBaseline, shadowDays } from "./estimate-means.ts";
import type { Count } from "./open-count.ts";
import { openWatch, type Raised, type Thresholds } from "./watch-rises.ts";

/** The least that is expected of a day (facts of research, 6.2). */
const leastMean = 0.05;
/** A mean is taken so many of its standard deviations higher than it is believed (a judgement, tried in the benchmark). */
const caution = 0.25;

/** What is expected of a day, and how it scatters: variance is mean + mean² / dispersion. */
export interface ExpectedDay {
  readonly mean: number;
  readonly dispersion: number;
  /** There is not enough of a baseline yet. */
  readonly isShadow: boolean;
}

/**
 * What is expected of each day of a viewer from the days of the baseline before it. Undefined on days without the viewer.
 * The less is known of the mean, the wider the count is taken to scatter.
 */
export function expectViewer(count: Count, viewer: number): (ExpectedDay | undefined)[] {
  const { table, peers, means, weight, dispersions } = count;
  const group = peers.groupOf[viewer] ?? 0;
  const dispersion = dispersions[group] ?? 1;
  const like = { mean: means.groupMeans[group] ?? 0, shape: means.shapes[group] ?? 1, dispersion };
  const baseline = new Set(listBaseline(table, viewer));
  let [seen, sum, exposure] = [0, 0, 0];
  let believed = believeRate(0, 0, like);
  return table.days.map((_, day) => {
    const cell = viewer * table.days.length + day;
    if (table.present[cell] === 0) return undefined;
    const expected = {
      mean: Math.max(leastMean, believed.rate * (1 + caution * Math.sqrt(believed.doubt)) * (weight[cell] ?? 0)),
      dispersion: 1 / (1 / dispersion + believed.doubt),
      isShadow: seen < shadowDays,
    };
    if (baseline.has(cell)) {
      seen += 1;
      sum += table.counts[cell] ?? 0;
      exposure += weight[cell] ?? 0;
      believed = believeRate(sum, exposure, like);
    }
    return expected;
  });
}

/** Alerts and signals of one viewer. After an alert, and when the shadow ends, counting starts anew. */
export function raiseViewer(count: Count, viewer: number, thresholds: Thresholds): Raised[] {
  const { table } = count;
  const days = expectViewer(count, viewer);
  const watch = openWatch(viewer, thresholds);
  let wasShadow = true;
  for (const [day, expected] of days.entries()) {
    if (expected === undefined) continue;
    if (wasShadow && !expected.isShadow) watch.reset();
    wasShadow = expected.isShadow;
    watch.take(day, { ...expected, count: table.counts[viewer * table.days.length + day] ?? 0 });
  }
  return watch.end();
}
