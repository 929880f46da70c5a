import assert from "node:assert/strict";
import { test } from "node:test";
import { settingWords } from "./setting-words.ts";

const settings = {
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
};

test("each number is written where it is read, and nothing else changes", () => {
  for (const { name, read, write } of settingWords) {
    const changed = write(settings, 7);
    assert.equal(read(changed), 7, name);
    assert.deepEqual(write(changed, read(settings) ?? 0), settings, name);
    for (const other of settingWords)
      if (other.name !== name) assert.equal(other.read(changed), other.read(settings), `${name} ${other.name}`);
  }
});
