import assert from "node:assert/strict";
import { test } from "node:test";
import { readApplicationFilters } from "./application-filters.ts";

test("filters are read out of an address, and what is none of them is left out", () => {
  assert.deepEqual(readApplicationFilters({ stage: "offer", tier: "finance", outcome: "stop", text: "x" }), {
    stage: "offer",
    tier: "finance",
    outcome: "stop",
  });
  assert.deepEqual(readApplicationFilters({ stage: "offer'", tier: 1, outcome: "" }), {});
});
