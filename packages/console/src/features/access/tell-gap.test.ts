import assert from "node:assert/strict";
import { test } from "node:test";
import { tellGap } from "./tell-gap.ts";

test("a time is told in the unit in which one says it", () => {
  for (const [minutes, told] of [
    [0.2, "few seconds"],
    [1, "1 minute"],
    [119, "119 minutes"],
    [180, "3 hours"],
    [2870, "2 days"],
  ] as const)
    assert.equal(tellGap(minutes), told);
});
