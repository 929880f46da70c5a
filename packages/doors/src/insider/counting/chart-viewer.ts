import type { Count } from "./open-count.ts";
import { expectViewer } from "./raise-viewers.ts";

/** One day in a chart. The band holds the count in 98 of 100 days while nothing rises. */
export interface ChartedDay {
  readonly day: string;
  readonly counted: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly isShadow: boolean;
}

const outside = 0.01;
/** No band is computed beyond this. */
const mostCounted = 10_000;

/** What was counted of a viewer beside what was expected, day by day; days without the viewer are left out. Empty for strangers. */
export function chartViewer(count: Count, actor: string): ChartedDay[] {
  const { table } = count;
  const viewer = table.viewers.findIndex((one) => one.actor === actor);
  if (viewer === -1) return [];
  return expectViewer(count, viewer).flatMap((expected, day) => {
    if (expected === undefined) return [];
    const { mean, dispersion, isShadow } = expected;
    return [
      {
        day: table.days[day] ?? "",
        counted: table.counts[viewer * table.days.length + day] ?? 0,
        expected: mean,
        ...findBand(mean, dispersion),
        isShadow,
      },
    ];
  });
}

/** The counts between which all but one of a hundred on each side lie, of a negative binomial. */
export function findBand(mean: number, dispersion: number): { readonly low: number; readonly high: number } {
  const ratio = mean / (mean + dispersion);
  let chance = (dispersion / (mean + dispersion)) ** dispersion;
  let below = chance;
  let count = 0;
  let low = 0;
  while (below < 1 - outside && count < mostCounted) {
    if (below < outside) low = count + 1;
    count += 1;
    chance *= (ratio * (count - 1 + dispersion)) / count;
    below += chance;
  }
  return { low, high: count };
}
