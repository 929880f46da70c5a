import assert from "node:assert/strict";
import { test } from "node:test";
import { checkInsiderSettings, completeInsiderSettings, defaultInsiderSettings } from "./insider-settings.ts";

test("what is not set is as it is by itself, also inside a part that is set", () => {
  assert.deepEqual(completeInsiderSettings(), defaultInsiderSettings);
  const { unmasking, exports, alertsPerWeek } = completeInsiderSettings({
    alertsPerWeek: 20,
    unmasking: { needsSecond: true },
    exports: { viewer: { day: 5, month: 6 } },
  });
  assert.deepEqual([alertsPerWeek, unmasking], [20, { needsSecond: true, hours: 72 }]);
  assert.deepEqual([exports.viewer, exports.team], [{ day: 5, month: 6 }, defaultInsiderSettings.exports.team]);
});

test("what holds by itself can be kept", () => {
  assert.deepEqual(checkInsiderSettings(defaultInsiderSettings), []);
});

test("numbers out of bounds, and limits that contradict each other, are said in sentences", () => {
  const wrong = completeInsiderSettings({
    alertsPerWeek: Number.NaN,
    graceMinutes: -1,
    exports: { viewer: { day: 100, month: 50 } },
  });
  assert.deepEqual(checkInsiderSettings(wrong), [
    "Alerts per week must be from 0.01 to 10000.",
    "Minutes of grace must be from 0 to 1440.",
    "Rows of a person in 30 days must be from 100 to 1000000000000.",
  ]);
});
