import assert from "node:assert/strict";
import { test } from "node:test";
import { askFor, isUsual, readFilters, usualFilters, writeFilters } from "./filters.ts";

test("an address without filters shows what is open, and mine or nobody's", () => {
  assert.deepEqual(readFilters({}), usualFilters);
  assert.deepEqual(askFor(usualFilters), { order: "newest", state: "open", assignee: "me-or-nobody" });
  assert.deepEqual(writeFilters(usualFilters), {});
});

test("filters go into the address and come back", () => {
  const filters = { ...usualFilters, state: "any", outcome: "stop", text: "invoice" } as const;
  assert.deepEqual(writeFilters(filters), { state: "any", outcome: "stop", text: "invoice" });
  assert.deepEqual(readFilters(writeFilters(filters)), filters);
  assert.deepEqual(askFor(filters), { order: "newest", assignee: "me-or-nobody", outcome: "stop", text: "invoice" });
});

test("cases are shown by campaign where the address says so, which leaves none of them out", () => {
  const filters = readFilters({ group: "campaign" });
  assert.deepEqual(writeFilters(filters), { group: "campaign" });
  assert.deepEqual(askFor(filters), askFor(usualFilters));
  assert.deepEqual([isUsual(filters), isUsual({ ...filters, outcome: "stop" })], [true, false]);
});

test("what means nothing is not heard", () => {
  assert.deepEqual(readFilters({ state: "closed", order: 4, group: "all", other: "x" }), usualFilters);
});
