import assert from "node:assert/strict";
import { test } from "node:test";
import { tailOf } from "./find-shared-customers.ts";
import { comparePeers, findMedian } from "./compare-peers.ts";

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

test("peers spread by as much as chance does not give", () => {
  const alike = Array.from({ length: 12 }, (_, at) => [at % 2 === 0 ? 9 : 11, 100] as const);
  assert.ok(comparePeers(alike).spread < 0.01);
  const apart = Array.from({ length: 12 }, (_, at) => [at % 2 === 0 ? 10 : 90, 100] as const);
  const { spread, peers } = comparePeers(apart);
  assert.ok(spread > 0.38 && spread < 0.44, String(spread));
  assert.deepEqual(peers, { size: 12, median: 0.5, highest: 0.9, pooled: 0.5 });
  const few = comparePeers([
    [1, 2],
    [0, 0],
  ]);
  assert.deepEqual(few, { peers: { size: 1, median: 0.5, highest: 0.5, pooled: 0.5 }, spread: 0 });
});
