import type { LeavingAccess, ViewerDay } from "@doorward/core";
import type { ExplainedEvent } from "../count-days.ts";
import type { AccessWindow } from "./access-window.ts";
import { placeLatest } from "./evidence.ts";

const day = 86_400_000;

/** The days before leaving, and those before them that tell what is usual (facts of the door, 4 and 6). */
const [lastDays, usualDays] = [10, 60];

/** Customers a day in the last ten days beside those of the sixty days before; undefined of whoever is not about to leave. */
export function compareLeaving(
  actor: string,
  events: readonly ExplainedEvent[],
  { days, explanations, until }: AccessWindow,
): LeavingAccess | undefined {
  const leavesAt = explanations.roster.rowAt(actor, until)?.leavesAt;
  if (leavesAt === undefined) return undefined;
  const begins = leavesAt - lastDays * day;
  const own = days.filter((row) => row.actor === actor && row.customers > 0);
  const last = averageDays(own, begins, leavesAt + day);
  const usual = averageDays(own, begins - usualDays * day, begins);
  if (last === undefined || usual === undefined) return undefined;
  const meant = events.filter(({ event, reason }) => event.observedAt >= begins && reason === undefined);
  return {
    perDay: last.customers,
    before: usual.customers,
    unexplainedPerDay: last.unexplained,
    unexplainedBefore: usual.unexplained,
    days: last.days,
    daysBefore: usual.days,
    at: placeLatest(meant),
  };
}

/** Customers of the days with any; undefined where there was none. */
function averageDays(own: readonly ViewerDay[], from: number, until: number) {
  const inside = own.filter((row) => {
    const at = Date.parse(`${row.day}T00:00:00Z`);
    return at >= from && at < until;
  });
  if (inside.length === 0) return undefined;
  const average = (count: (row: ViewerDay) => number) =>
    inside.reduce((sum, row) => sum + count(row), 0) / inside.length;
  return {
    days: inside.length,
    customers: average(({ customers }) => customers),
    unexplained: average(({ unexplained }) => unexplained),
  };
}
