import type { InsiderSettings, RosterRow, ViewerDay } from "@doorward/core";
import { countViewers, listCountedViewers, type CountResult, type SuspendedDays } from "@doorward/doors";
import { listRoster, listViewerDays, readSetting, type Handle } from "@doorward/store";
import { findSuspended } from "../find-suspended.ts";
import { addDays, dayOf } from "../read-span.ts";
import { readInsiderSettings } from "../read-settings.ts";

/** What counting says of everybody at one moment. */
export interface Counted {
  readonly result: CountResult;
  readonly settings: InsiderSettings;
  readonly roster: readonly RosterRow[];
  /** Of the last days alone, which figures beside peers are about. */
  readonly days: readonly ViewerDay[];
  readonly suspended: readonly SuspendedDays[];
  /** A feed is silent, or far fewer views are explained than is usual: counts say nothing now. */
  readonly isSuspended: boolean;
}

/** Days that baselines rest on. */
const countedDays = 180;
/** Days of which roll-ups are held for figures beside peers. */
export const heldDays = 100;

/** Counts everybody from the roll-ups. */
export async function countAccesses(handle: Handle, now: Date): Promise<Counted> {
  const until = dayOf(now);
  const from = addDays(until, -countedDays);
  const settings = await readInsiderSettings(handle);
  const roster = await listRoster(handle);
  const days = await listViewerDays(handle, { from, until });
  const suspended = await findSuspended(handle, { from, until }, now);
  const thresholdFactor = (await readSetting(handle, "insider-calibration"))?.factor ?? 1;
  const result = countViewers(
    { days, viewers: listCountedViewers(roster), suspended: suspended.days },
    { alertsPerWeek: settings.alertsPerWeek, thresholdFactor },
  );
  const held = addDays(until, -heldDays);
  return {
    result,
    settings,
    roster,
    days: days.filter(({ day }) => day >= held),
    suspended: suspended.days,
    isSuspended: suspended.isNow,
  };
}
