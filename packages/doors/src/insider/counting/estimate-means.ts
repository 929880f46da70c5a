import type { Peers } from "./group-peers.ts";
import type { DayTable } from "./tabulate-days.ts";

/** Days of a baseline (facts of research, 6.2). */
export const baselineDays = 60;
/** Days that somebody is there until there is enough of a baseline to alert by (a judgement). */
export const shadowDays = 30;

/** Rates of viewers spread about that of their group as a gamma distribution with this shape: 4 is half the mean. */
const usualShape = 4;
const [leastShape, mostShape] = [1, 60];
/** So many viewers of a group count as much as what is usual. */
const usualWeight = 10;

/** What is known of the views a day of each viewer before the days that are judged. */
export interface Means {
  /** Views in a usual day, of each group. */
  readonly groupMeans: Float64Array;
  /** Shape of the gamma distribution of the viewers' rates in each group. */
  readonly shapes: Float64Array;
  /** Views and exposure of each viewer's baseline. */
  readonly sums: Float64Array;
  readonly exposures: Float64Array;
}

/** The cells of a viewer's baseline: days there among the first `baselineDays` since the first one, and at least `shadowDays` of them. */
export function* listBaseline({ days, present }: DayTable, viewer: number): Generator<number> {
  const start = viewer * days.length;
  const end = start + days.length;
  let [first, seen] = [-1, 0];
  for (let cell = start; cell < end; cell += 1) {
    if (present[cell] === 0) continue;
    if (first === -1) first = cell;
    if (cell - first >= baselineDays && seen >= shadowDays) return;
    seen += 1;
    yield cell;
  }
}

/** Adds up the baseline of each viewer; `weight` is the exposure with the trend. */
export function estimateMeans(table: DayTable, peers: Peers, weight: Float64Array, dispersions: Float64Array): Means {
  const { viewers, counts } = table;
  const sums = new Float64Array(viewers.length);
  const exposures = new Float64Array(viewers.length);
  const seen = new Int32Array(viewers.length);
  for (let viewer = 0; viewer < viewers.length; viewer += 1) {
    for (const cell of listBaseline(table, viewer)) {
      seen[viewer] = (seen[viewer] ?? 0) + 1;
      sums[viewer] = (sums[viewer] ?? 0) + (counts[cell] ?? 0);
      exposures[viewer] = (exposures[viewer] ?? 0) + (weight[cell] ?? 0);
    }
  }
  const groupMeans = new Float64Array(peers.groups.length);
  const shapes = new Float64Array(peers.groups.length);
  for (let group = 0; group < groupMeans.length; group += 1) {
    const all = viewers.flatMap((_, at) => (peers.groupOf[at] === group && (exposures[at] ?? 0) > 0 ? [at] : []));
    // Who has no baseline yet says nothing of what is usual, unless nobody has one.
    const known = all.filter((at) => (seen[at] ?? 0) >= shadowDays);
    const own = known.length > 0 ? known : all;
    const exposure = own.reduce((sum, at) => sum + (exposures[at] ?? 0), 0);
    const mean = own.reduce((sum, at) => sum + (sums[at] ?? 0), 0.5) / Math.max(1, exposure);
    groupMeans[group] = mean;
    const rates = own.map((at) => ({ rate: (sums[at] ?? 0) / (exposures[at] ?? 1), exposure: exposures[at] ?? 1 }));
    shapes[group] = estimateShape(rates, mean, dispersions[group] ?? 1);
  }
  return { groupMeans, shapes, sums, exposures };
}

/** By moments: what the rates spread beyond what chance gives, drawn to what is usual where there are few viewers. */
function estimateShape(
  rates: readonly { readonly rate: number; readonly exposure: number }[],
  mean: number,
  dispersion: number,
): number {
  const byChance = rates.reduce((sum, { exposure }) => sum + (mean + (mean * mean) / dispersion) / exposure, 0);
  const spread = rates.reduce((sum, { rate }) => sum + (rate - mean) ** 2, 0);
  const own = Math.max(0, spread - byChance) / (mean * mean);
  const relative = (own + usualWeight / usualShape) / (rates.length + usualWeight);
  return Math.min(mostShape, Math.max(leastShape, 1 / relative));
}

/** A rate as it is believed, between the viewer's own and that of the group, and how little is known of it. */
export interface BelievedRate {
  readonly rate: number;
  /** Variance of what is believed, in squares of the rate. */
  readonly doubt: number;
}

/** Joins views and exposure of a baseline with what the group is like. A view of an over-dispersed count tells less than one. */
export function believeRate(
  sum: number,
  exposure: number,
  group: { readonly mean: number; readonly shape: number; readonly dispersion: number },
): BelievedRate {
  const { mean, shape, dispersion } = group;
  const tells = 1 / (1 + mean / dispersion);
  return {
    rate: (shape + sum * tells) / (shape / mean + exposure * tells),
    doubt: 1 / (shape + sum * tells),
  };
}
