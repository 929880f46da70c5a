import assert from "node:assert/strict";
import { test } from "node:test";
import { findSpread } from "./percentiles.ts";

test("of a hundred times the 99th percentile is the second worst", () => {
  const times = Array.from({ length: 100 }, (_, index) => 100 - index);
  assert.deepEqual(findSpread(times), { count: 100, median: 50, p99: 99, worst: 100 });
});

test("one time is all of them, and none is nothing", () => {
  assert.deepEqual(findSpread([7]), { count: 1, median: 7, p99: 7, worst: 7 });
  assert.deepEqual(findSpread([]), { count: 0, median: 0, p99: 0, worst: 0 });
});
