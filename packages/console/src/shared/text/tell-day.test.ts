import assert from "node:assert/strict";
import { test } from "node:test";
import { inOneYear, isOver, tellDay } from "./tell-day.ts";

test("a day is told as it is, whatever the reader's zone", () => assert.match(tellDay("2027-06-30"), /30/u));

test("a proof counts on its last day, and not on the next", () => {
  assert.equal(isOver("2026-11-26", new Date("2026-11-26T23:59:00Z")), false);
  assert.equal(isOver("2026-11-25", new Date("2026-11-26T00:00:00Z")), true);
});

test("in a year is the same day, also after a leap day", () => {
  assert.equal(inOneYear(new Date("2026-11-26T10:00:00Z")), "2027-11-26");
  assert.equal(inOneYear(new Date("2028-02-29T10:00:00Z")), "2029-03-01");
});
