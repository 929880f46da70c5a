import assert from "node:assert/strict";
import { it } from "node:test";
import { readResult } from "./result.ts";

it("reads never as never, which JSON writes as null", () => {
  const row = { rate: 1, thieves: 4, median: Infinity, p90: Infinity, lost: Infinity, missed: 1 };
  const read = readResult(JSON.stringify({ counting: [{ budget: 1, rates: [row] }] }));
  assert.deepEqual(read.counting?.[0]?.rates, [row]);
});
