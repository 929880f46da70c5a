import type { CountedAlert } from "./count-viewers.ts";
import type { Count } from "./open-count.ts";
import type { UnitDays } from "./raise-units.ts";
import type { ExpectedDay } from "./raise-viewers.ts";
import type { Raised } from "./watch-rises.ts";

/** The figures of the sentence about a viewer: what was counted since the rise began, what was expected, and what peers had. */
export function describeViewer(
  count: Count,
  raised: Raised,
  expected: readonly (ExpectedDay | undefined)[],
  threshold: number,
): CountedAlert {
  const { table, peers } = count;
  const { number: viewer, from, day } = raised;
  const group = peers.groupOf[viewer];
  const others = table.viewers.flatMap((_, other) => {
    if (other === viewer || peers.groupOf[other] !== group) return [];
    const sum = addDays(count, other, from, day);
    return sum === undefined ? [] : [sum];
  });
  return {
    of: "viewer",
    ...describe(count, raised, threshold),
    counted: addDays(count, viewer, from, day) ?? 0,
    expected: expected.slice(from, day + 1).reduce((sum, one) => sum + (one?.mean ?? 0), 0),
    peersMedian: findMedian(others),
  };
}

/** The same of a unit. Its peers are the other units, each as the part of what was expected that it counted, times what was expected here. */
export function describeUnit(count: Count, units: UnitDays, raised: Raised, threshold: number): CountedAlert {
  const width = count.table.days.length;
  const { number: own, from, day } = raised;
  const sum = (values: Float64Array, unit: number) =>
    values.subarray(unit * width + from, unit * width + day + 1).reduce((total, value) => total + value, 0);
  const expected = sum(units.sums.expected, own) * (units.levels[own] ?? 1);
  const others = [...count.peers.units.keys()].flatMap((unit) =>
    unit === own ? [] : [(sum(units.sums.counted, unit) / Math.max(1, sum(units.sums.expected, unit))) * expected],
  );
  return {
    of: "site",
    ...describe(count, raised, threshold),
    counted: Math.round(sum(units.sums.counted, own)),
    expected,
    peersMedian: findMedian(others),
  };
}

function describe({ table }: Count, { statistic, from, day, isAlert, isShadow }: Raised, threshold: number) {
  return {
    statistic,
    threshold,
    firstDay: table.days[from] ?? "",
    day: table.days[day] ?? "",
    isWithinBudget: isAlert && !isShadow,
    isShadow,
  };
}

/** What somebody counted from one day to another; undefined for those who were not there. */
function addDays({ table }: Count, viewer: number, from: number, day: number): number | undefined {
  const start = viewer * table.days.length;
  if (!table.present.subarray(start + from, start + day + 1).includes(1)) return undefined;
  return table.counts.subarray(start + from, start + day + 1).reduce((sum, count) => sum + count, 0);
}

function findMedian(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = ordered.length / 2;
  return ((ordered[Math.ceil(middle) - 1] ?? 0) + (ordered[Math.floor(middle)] ?? 0)) / 2;
}
