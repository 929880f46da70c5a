import type { AccessFacts, ViewerDay } from "@doorward/core";
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
): AccessFacts["leaving"] {
  const leavesAt = explanations.roster.rowAt(actor, until)?.leavesAt;
  if (leavesAt === undefined) return undefined;
  const begins = leavesAt - lastDays * day;
  const own = days.filter((row) => row.actor === actor && row.customers > 0);
  const perDay = averageOf(own, begins, leavesAt + day);
  const before = averageOf(own, begins - usualDays * day, begins);
  if (perDay === undefined || before === undefined) return undefined;
  return { perDay, before, at: placeLatest(events.filter(({ event }) => event.observedAt >= begins)) };
}

/** Customers of the days with any; undefined where there was none. */
function averageOf(own: readonly ViewerDay[], from: number, until: number): number | undefined {
  const inside = own.filter((row) => {
    const at = Date.parse(`${row.day}T00:00:00Z`);
    return at >= from && at < until;
  });
  return inside.length === 0 ? undefined : inside.reduce((sum, { customers }) => sum + customers, 0) / inside.length;
}
