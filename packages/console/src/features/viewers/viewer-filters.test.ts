import assert from "node:assert/strict";
import { test } from "node:test";
import { readViewerFilters } from "./viewer-filters.ts";

test("what an address says is read, and what the server would not know is left out", () => {
  assert.deepEqual(readViewerFilters({ team: "Tier 1", site: "", duty: "lead", order: "team", other: "x" }), {
    team: "Tier 1",
    duty: "lead",
    order: "team",
  });
  assert.deepEqual(readViewerFilters({ duty: "thief", order: "expected-ratio", vendor: 3 }), {});
});

test("no text of an address is longer than the server takes", () => {
  assert.equal(readViewerFilters({ team: "x".repeat(999) }).team?.length, 200);
});
