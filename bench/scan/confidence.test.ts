import assert from "node:assert/strict";
import { test } from "node:test";
import { findRate, tellRate } from "./confidence.ts";

test("a rate comes with the interval of Wilson", () => {
  const { rate, low, high } = findRate(2, 312);
  assert.deepEqual(
    [rate, low, high].map((share) => share.toFixed(4)),
    ["0.0064", "0.0018", "0.0231"],
  );
  assert.equal(tellRate(findRate(2, 312)), "2 of 312 (0.6 %, 95 % interval 0.2 to 2.3 %)");
});

test("none of many is not proof of none", () => {
  const { low, high } = findRate(0, 300);
  assert.ok(low < 1e-9);
  assert.ok(high > 0.012 && high < 0.013);
  assert.deepEqual(findRate(0, 0), { count: 0, of: 0, rate: 0, low: 0, high: 1 });
});
