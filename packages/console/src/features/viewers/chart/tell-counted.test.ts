import assert from "node:assert/strict";
import { test } from "node:test";
import { tellCounted } from "./tell-counted.ts";

const day = {
  day: "2026-11-12",
  counted: 14,
  customers: 40,
  expected: 2.04,
  low: 0,
  high: 5,
  peersMedian: 1,
  isSuspended: false,
};

test("a day is told beside what was expected and beside peers", () => {
  assert.match(tellCounted(day), /: 14 without a reason; 2 expected, usually 0 to 5; peers 1\.$/u);
});

test("of a day on which a feed was silent no figure is told", () => {
  assert.match(tellCounted({ ...day, isSuspended: true }), /a feed was silent, so nothing was counted\.$/u);
});
