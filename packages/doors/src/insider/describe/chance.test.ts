import assert from "node:assert/strict";
import { test } from "node:test";
import { tailOf } from "./find-shared-customers.ts";
import { findMedian } from "./measure-access.ts";

test("the chance of at least so many is that of Poisson", () => {
  assert.equal(tailOf(0, 2), 1);
  assert.ok(Math.abs(tailOf(1, 2) - (1 - Math.exp(-2))) < 1e-12);
  assert.ok(Math.abs(tailOf(3, 0.5) - 0.014387677966970713) < 1e-12);
  assert.equal(tailOf(2, 0), 0);
});

test("it keeps its digits far out", () => {
  // e^-0.01 × 0.01^8 / 8! (1 + 0.01/9 + …)
  assert.ok(Math.abs(tailOf(8, 0.01) / 2.4582e-21 - 1) < 0.001, String(tailOf(8, 0.01)));
  assert.ok(tailOf(60, 3) > 0 && tailOf(60, 3) < 1e-50);
});

test("the middle of an even number of figures lies between two", () => {
  assert.deepEqual([findMedian([]), findMedian([4]), findMedian([1, 3]), findMedian([1, 2, 9])], [0, 4, 2, 2]);
});
