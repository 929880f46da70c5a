import assert from "node:assert/strict";
import { test } from "node:test";
import { comparePeers, findMedian } from "./compare-peers.ts";

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
