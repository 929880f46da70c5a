import assert from "node:assert/strict";
import { test } from "node:test";
import { checkInsiderSettings, completeInsiderSettings, insiderBounds, type Bounds } from "@doorward/core";
import type { z } from "zod";
import { changedInsiderSettings } from "./settings.ts";

type Changed = z.output<typeof changedInsiderSettings>;

const { graceMinutes: _grace, shadowDays: _shadow, ...settable } = completeInsiderSettings();
const usual: Changed = { ...settable, customers: 5000 };
const { exports, reviews } = usual;
/** What can be set alone; sums of exports hang on each other. */
const numbers: readonly (readonly [bounds: Bounds, write: (value: number) => Changed])[] = [
  [insiderBounds.alertsPerWeek, (alertsPerWeek) => ({ ...usual, alertsPerWeek })],
  [insiderBounds.customers, (customers) => ({ ...usual, customers })],
  [insiderBounds.exportRows, (atOnce) => ({ ...usual, exports: { ...exports, atOnce } })],
  [insiderBounds.approvalHours, (approvalHours) => ({ ...usual, exports: { ...exports, approvalHours } })],
  [insiderBounds.unmaskingHours, (hours) => ({ ...usual, unmasking: { needsSecond: true, hours } })],
  [insiderBounds.reviewDays, (days) => ({ ...usual, reviews: { ...reviews, days } })],
  [insiderBounds.unusedDays, (unusedDays) => ({ ...usual, reviews: { ...reviews, unusedDays } })],
  [insiderBounds.rotationDays, (rotationDays) => ({ ...usual, canaries: { rotationDays } })],
];

test("the contract takes a number exactly where the check does", () => {
  for (const [{ least, most }, write] of numbers)
    for (const [value, isTaken] of [
      [least, true],
      [most, true],
      [least - 1, false],
      [most + 1, false],
    ] as const) {
      const changed = write(value);
      assert.equal(changedInsiderSettings.safeParse(changed).success, isTaken, JSON.stringify(changed));
      const checked = completeInsiderSettings({ ...changed, customers: changed.customers ?? 1 });
      assert.equal(checkInsiderSettings(checked).length === 0, isTaken, JSON.stringify(changed));
    }
});
