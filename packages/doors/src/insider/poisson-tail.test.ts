import assert from "node:assert/strict";
import { test } from "node:test";
import { assert as check, double, integer, property } from "fast-check";
import { findPoissonTail } from "./poisson-tail.ts";

test("chances are those of the tables", () => {
  // R 4.3, ppois(q - 1, mean, lower.tail = FALSE).
  const known = [
    [1, 1, 0.6321205588285577],
    [3, 0.036, 7.568871e-6],
    [6, 0.36, 2.222853e-6],
    [10, 10, 0.5420702855281478],
    [1, 30, 1 - Math.exp(-30)],
  ] as const;
  for (const [least, mean, chance] of known) {
    const found = Math.exp(findPoissonTail(least, mean));
    assert.ok(Math.abs(found / chance - 1) < 1e-3, `${String(least)} of ${String(mean)}: ${String(found)}`);
  }
});

test("a chance too small for a number keeps its logarithm", () => {
  const tail = findPoissonTail(5000, 0.01);
  assert.equal(Math.exp(tail), 0);
  assert.ok(Number.isFinite(tail));
  assert.ok(findPoissonTail(5001, 0.01) < tail);
});

test("nothing counted is certain, and something where nothing is expected cannot be", () => {
  assert.equal(findPoissonTail(0, 3), 0);
  assert.equal(findPoissonTail(1, 0), -Infinity);
});

test("it agrees with the plain sum, and falls with each more that is asked for", () => {
  const counts = integer({ min: 1, max: 60 });
  const means = double({ min: 0.001, max: 50, noNaN: true });
  check(
    property(counts, means, (least, mean) => {
      let term = Math.exp(-mean);
      let below = 0;
      for (let count = 0; count < least; count += 1) {
        below += term;
        term *= mean / (count + 1);
      }
      const tail = Math.exp(findPoissonTail(least, mean));
      assert.ok(Math.abs(tail - (1 - below)) < 1e-12);
      assert.ok(findPoissonTail(least + 1, mean) <= findPoissonTail(least, mean));
    }),
  );
});
