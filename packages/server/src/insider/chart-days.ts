import type { ViewerDay } from "@doorward/core";
import { chartViewer } from "@doorward/doors";
import type { Span } from "./measure-viewers.ts";
import { isSuspendedDay } from "./read-span.ts";
import { findMiddle } from "./sum-days.ts";
import type { Counted } from "./watch/count-accesses.ts";

/** Each day of a viewer in a window beside what was expected of it; days on which a feed was silent are marked, and say nothing. */
export function chartDays(
  counted: Counted,
  span: Span,
  { actor, isPeer }: { readonly actor: string; readonly isPeer: (actor: string) => boolean },
) {
  const inside = counted.days.filter(({ day }) => day >= span.from && day <= span.until);
  const own = new Map(inside.filter((day) => day.actor === actor).map((day) => [day.day, day]));
  const usual = findUsual(inside.filter((day) => isPeer(day.actor)));
  const charted = chartViewer(counted.result.count, actor)
    .filter(({ day }) => day >= span.from && day <= span.until)
    .map(({ day, counted: count, expected, low, high }) => ({
      day,
      counted: count,
      customers: own.get(day)?.customers ?? 0,
      expected,
      low,
      high,
      peersMedian: usual.get(day) ?? 0,
      isSuspended: false,
    }));
  const suspended = [...own.values()].filter(({ day }) => isSuspendedDay(day, counted.suspended)).map(chartSuspended);
  return [...charted, ...suspended].toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

function chartSuspended({ day, unexplained, customers }: ViewerDay) {
  const none = { expected: 0, low: 0, high: 0, peersMedian: 0 };
  return { day, counted: unexplained, customers, ...none, isSuspended: true };
}

/** What the peer in the middle of those who were there had on each day. */
function findUsual(days: readonly ViewerDay[]): ReadonlyMap<string, number> {
  const there = Map.groupBy(
    days.filter(({ customers }) => customers > 0),
    ({ day }) => day,
  );
  return new Map([...there].map(([day, rows]) => [day, findMiddle(sortCounts(rows))]));
}

function sortCounts(rows: readonly ViewerDay[]): readonly number[] {
  return rows.map(({ unexplained }) => unexplained).toSorted((one, other) => one - other);
}
