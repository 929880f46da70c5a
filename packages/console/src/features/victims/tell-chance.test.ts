import assert from "node:assert/strict";
import { test } from "node:test";
import { tellChance } from "./tell-chance.ts";

test("a chance is told as one says it", () => {
  for (const [corrected, told] of [
    [7, "not rare"],
    [1, "not rare"],
    [0.42, "4 in 10"],
    [0.05, "1 in 20"],
    [0.0004, "1 in 2,500"],
    [0, "less than 1 in a million"],
  ] as const)
    assert.equal(tellChance(corrected), told);
});
