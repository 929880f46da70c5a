import type { InsiderSettings, RosterRow, ViewerDay } from "@doorward/core";
import { countViewers, listCountedViewers, type CountResult, type SuspendedDays } from "@doorward/doors";
import {
  listRoster,
  listSuspensions,
  listViewerDays,
  readSetting,
  type Handle,
  type Suspension,
} from "@doorward/store";
import { findCoverageFall } from "../judge-coverage.ts";
import { mayFallSilent } from "../own-source.ts";
import { addDays, boundDays, dayOf } from "../read-span.ts";
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
  const spans = (await listSuspensions(handle, boundDays({ from, until }))).filter(({ source }) =>
    mayFallSilent(source),
  );
  const fall = await findCoverageFall(handle, now);
  const suspended = [
    ...spans.map((span) => suspendDays(span, now)),
    ...(fall === undefined ? [] : [{ from: fall.from, until }]),
  ];
  const thresholdFactor = (await readSetting(handle, "insider-calibration"))?.factor ?? 1;
  const result = countViewers(
    { days, viewers: listCountedViewers(roster), suspended },
    { alertsPerWeek: settings.alertsPerWeek, thresholdFactor },
  );
  const held = addDays(until, -heldDays);
  return {
    result,
    settings,
    roster,
    days: days.filter(({ day }) => day >= held),
    suspended,
    isSuspended: fall !== undefined || spans.some((span) => span.until === undefined),
  };
}

/** The days that a silence touches say nothing for anybody. */
function suspendDays({ from, until }: Suspension, now: Date): SuspendedDays {
  return { from: dayOf(from), until: dayOf(until ?? now) };
}
