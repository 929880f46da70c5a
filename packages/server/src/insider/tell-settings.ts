import { listAccessCases, readSetting, type Handle } from "@doorward/store";
import { readInsiderSettings } from "./read-settings.ts";

const weekMs = 7 * 86_400_000;

/** What is set, with what calibration last said and what the last week brought. */
export async function tellSettings(handle: Handle, now: Date) {
  const {
    customers = null,
    alertsPerWeek,
    alertsOn,
    exports,
    unmasking,
    reviews,
    canaries,
  } = await readInsiderSettings(handle);
  const cases = await listAccessCases(handle);
  return {
    alertsPerWeek,
    alertsOn,
    exports,
    unmasking,
    reviews,
    canaries,
    customers,
    casesOfWeek: cases.filter(({ openedAt }) => now.getTime() - openedAt.getTime() < weekMs).length,
    calibration: (await readSetting(handle, "insider-calibration")) ?? null,
  };
}
