import { z } from "zod";
import { moment } from "../parts.ts";

const most = 1_000_000_000;
const rows = z.int().min(1).max(most);

const changeable = {
  alertsPerWeek: z
    .number()
    .min(0.05)
    .max(1000)
    .describe("How many false alerts a week are borne, of all detectors together."),
  alertsOn: z.boolean().describe("While it is off, counts are shown and open no case."),
  graceMinutes: z
    .int()
    .min(0)
    .max(24 * 60)
    .describe("How long a view waits for its reason before it counts."),
  exportLimits: z
    .strictObject({ person1: rows, person30: rows, team1: rows, team30: rows, single: rows })
    .describe("Rows of exports by one person and by one team over 1 and 30 days, and of a single one."),
  unusedGrantDays: z.int().min(1).max(3650),
  twoPersonUnmasking: z.boolean().describe("A second person has to confirm before a name is told."),
  unmaskingHours: z
    .int()
    .min(1)
    .max(24 * 90)
    .describe("For how long a name is told."),
};

/** What is set, in the place of what was before. */
export const changedInsiderSettings = z.strictObject(changeable).meta({
  id: "ChangedInsiderSettings",
  example: {
    alertsPerWeek: 1,
    alertsOn: false,
    graceMinutes: 15,
    exportLimits: { person1: 1000, person30: 5000, team1: 5000, team30: 20_000, single: 1000 },
    unusedGrantDays: 60,
    twoPersonUnmasking: true,
    unmaskingHours: 72,
  },
});

/** What a replay over the own history gave. */
export const calibration = z
  .object({
    at: moment,
    by: z.string(),
    weeks: z.number(),
    target: z.number().describe("Alerts a week that were asked for."),
    realised: z.number().describe("Alerts a week that the history gives."),
    low: z.number(),
    high: z.number().describe("19 of 20 such histories lie between the two."),
    factor: z.number().describe("By which thresholds are raised."),
    isEnough: z.boolean().describe("The history is long enough to go by."),
    says: z.string(),
  })
  .meta({ id: "Calibration" });

/** What is set, by whom, and what calibration last said. */
export const insiderSettings = z
  .object({
    ...changeable,
    changedAt: moment.nullable(),
    changedBy: z.string().nullable(),
    alertsOfWeek: z.int().describe("Cases that counts and direct rules opened in the last seven days."),
    detectors: z.array(z.object({ detector: z.string(), perWeek: z.number() })).describe("How the budget is shared."),
    calibration: calibration.nullable(),
  })
  .meta({ id: "InsiderSettings" });
