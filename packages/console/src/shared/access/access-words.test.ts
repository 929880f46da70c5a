import assert from "node:assert/strict";
import { test } from "node:test";
import { tellBeside, tellFigure, tellPercent } from "./access-words.ts";

test("figures are whole where they are, and else have one digit behind the point", () => {
  assert.deepEqual([2, 2.04, 2.06, 1234.5].map(tellFigure), ["2", "2", "2.1", "1,234.5"]);
  assert.deepEqual([0, 0.004, 0.05].map(tellFigure), ["0", "under 0.1", "0.1"]);
});

test("little is not told as nothing, nor nearly all as all", () => {
  for (const [part, whole, told] of [
    [0, 0, "–"],
    [0, 9, "0 %"],
    [1, 900, "under 1 %"],
    [1, 3, "33 %"],
    [999, 1000, "99 %"],
    [9, 9, "100 %"],
  ] as const)
    assert.equal(tellPercent(part, whole), told);
});

test("a viewer is told beside peers, and charged with nothing", () => {
  assert.equal(
    tellBeside({ unexplained: 14, expected: 2.04, peersMedian: 1, peersHighest: 3 }),
    "Opened 14 customers for which no reason was found; 2 expected. Peers: 1 in the middle, 3 at most.",
  );
  assert.match(
    tellBeside({ unexplained: 0, expected: 0, peersMedian: 0, peersHighest: 0 }),
    /^Opened no customer without a reason;/u,
  );
});
