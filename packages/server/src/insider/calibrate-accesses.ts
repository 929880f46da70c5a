import { countOf } from "@doorward/core";
import { calibrate, listCountedViewers } from "@doorward/doors";
import { listRoster, listViewerDays, type Handle, type KeptCalibration } from "@doorward/store";
import { findSuspended } from "./find-suspended.ts";
import { addDays, dayOf } from "./read-span.ts";
import { readInsiderSettings } from "./read-settings.ts";

/** Days of history that are replayed: as many as accesses are kept by default. */
const replayedDays = 365;
const weekDays = 5;
/** With fewer weeks behind the baseline a rate says little. Our judgement. */
const leastWeeks = 8;

/** Replays what was counted of the past with the budget that is set. */
export async function calibrateAccesses(handle: Handle, now: Date, by: string): Promise<KeptCalibration> {
  const until = addDays(dayOf(now), -1);
  const from = addDays(until, -replayedDays);
  const { alertsPerWeek } = await readInsiderSettings(handle);
  const suspended = await findSuspended(handle, { from, until }, now);
  const { days, perWeek, proposedFactor } = calibrate(
    {
      days: await listViewerDays(handle, { from, until }),
      viewers: listCountedViewers(await listRoster(handle)),
      suspended: suspended.days,
    },
    { alertsPerWeek },
  );
  const weeks = days / weekDays;
  const isEnough = weeks >= leastWeeks;
  const { target, realised, low, high } = perWeek;
  const most = Number.isFinite(high) ? high : 0;
  const rates = { weeks, target, realised, low, high: most, factor: isEnough ? proposedFactor : 1, isEnough };
  return { at: now.toISOString(), by, ...rates, says: tellCalibration(rates) };
}

function tellCalibration({
  weeks,
  target,
  realised,
  low,
  high,
  factor,
  isEnough,
}: Omit<KeptCalibration, "at" | "by" | "says">): string {
  if (weeks === 0) return "There is no history behind the baseline yet, so nothing can be said. Leave alerts off.";
  const found = `${countOf(Math.round(weeks * 100) / 100, "week")} of history would have brought alerts at a rate of ${tell(realised)} a week (likely ${tell(low)} to ${tell(high)}), where the budget is ${tell(target)}.`;
  if (!isEnough) return `${found} That is too short a time to go by: plan for twice as many, and calibrate again.`;
  return factor === 1
    ? found
    : `${found} Thresholds are ${tell(factor)} times as high from now on, so that the target is met.`;
}

function tell(number: number): string {
  return String(Math.round(number * 100) / 100);
}
