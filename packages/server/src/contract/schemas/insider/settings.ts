import { insiderBounds } from "@doorward/core";
import { z } from "zod";
import { moment, wholeWithin } from "../parts.ts";

const rows = wholeWithin(insiderBounds.exportRows);
const sums = z.strictObject({ day: rows, month: rows }).describe("Most rows in rolling 1 and 30 days.");

const changeable = {
  alertsPerWeek: z
    .number()
    .min(insiderBounds.alertsPerWeek.least)
    .max(insiderBounds.alertsPerWeek.most)
    .describe("How many alerts a week may come by chance, of all detectors together."),
  alertsOn: z
    .boolean()
    .describe("While it is off, counts are shown and open no case. Direct rules open cases all the same."),
  customers: wholeWithin(insiderBounds.customers)
    .nullable()
    .describe("Customers there are; estimated where it is null."),
  exports: z
    .strictObject({
      needsApproval: z.boolean().describe("Somebody of another team has to approve; else the sums alone hold."),
      atOnce: rows.describe("Most rows of one approval."),
      viewer: sums,
      team: sums,
      approvalHours: wholeWithin(insiderBounds.approvalHours).describe("For how long an approval holds."),
    })
    .meta({ id: "ExportLimits" }),
  unmasking: z.strictObject({
    needsSecond: z.boolean().describe("A second person has to confirm before a name is told."),
    hours: wholeWithin(insiderBounds.unmaskingHours).describe("For how long a name is told."),
  }),
  reviews: z.strictObject({
    days: wholeWithin(insiderBounds.reviewDays).describe("Days that a reviewer has to answer."),
    unusedDays: wholeWithin(insiderBounds.unusedDays).describe(
      "Days without use after which a right is listed as unused.",
    ),
  }),
  canaries: z.strictObject({
    rotationDays: wholeWithin(insiderBounds.rotationDays).describe("Days after which a canary is to be replaced."),
  }),
};

/** What is set, in the place of what was before. */
export const changedInsiderSettings = z.strictObject(changeable).meta({
  id: "ChangedInsiderSettings",
  example: {
    alertsPerWeek: 2,
    alertsOn: false,
    customers: null,
    exports: {
      needsApproval: true,
      atOnce: 10_000,
      viewer: { day: 10_000, month: 50_000 },
      team: { day: 50_000, month: 100_000 },
      approvalHours: 24,
    },
    unmasking: { needsSecond: true, hours: 72 },
    reviews: { days: 14, unusedDays: 60 },
    canaries: { rotationDays: 180 },
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

/** What is set, and what calibration last said. */
export const insiderSettings = z
  .object({
    ...changeable,
    casesOfWeek: z.int().describe("Cases that counts and direct rules opened in the last seven days."),
    calibration: calibration.nullable(),
  })
  .meta({ id: "InsiderSettings" });
