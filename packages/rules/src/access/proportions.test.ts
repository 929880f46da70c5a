import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AccessFacts, MeasuredAccess } from "@doorward/core";
import { findBeyondPeers, type Proportion } from "./proportions.ts";

const proportion: Proportion = { leastCount: 10, leastRatio: 3, leastDeviations: 4 };
const usual: MeasuredAccess = {
  measure: "stated-only",
  count: 40,
  of: 100,
  peers: { size: 12, median: 0.04, highest: 0.1, pooled: 0.05 },
  spread: 0.02,
  at: [],
};

function isBeyond(changes: Partial<MeasuredAccess>, more: Partial<Proportion> = {}): boolean {
  const facts: Pick<AccessFacts, "measures"> = { measures: [{ ...usual, ...changes }] };
  return findBeyondPeers(facts, "stated-only", { ...proportion, ...more }).length > 0;
}

describe("a share beside those of peers", () => {
  it("is told of where it is many times theirs and far beyond chance", () => {
    assert.ok(isBeyond({}));
    assert.ok(!isBeyond({ measure: "unexplained" }));
  });
  it("is not told of where there are too few peers or too few of it", () => {
    assert.ok(!isBeyond({ peers: { ...usual.peers, size: 9 } }));
    assert.ok(!isBeyond({ count: 9, of: 10 }));
  });
  it("is not told of below its multiple, however certain", () => {
    assert.ok(!isBeyond({ count: 1400, of: 10_000, spread: 0 }));
  });
  it("is not told of where chance or the habits of peers reach as far", () => {
    assert.ok(!isBeyond({ spread: 0.1 }));
    assert.ok(!isBeyond({ count: 10, of: 60, spread: 0.03 }));
  });
  it("takes what no peer does for something that happens now and then", () => {
    const never = { ...usual.peers, pooled: 0 };
    assert.ok(isBeyond({ peers: never, spread: 0 }));
    assert.ok(!isBeyond({ peers: never, spread: 0 }, { leastUsual: 0.2 }));
  });
});
