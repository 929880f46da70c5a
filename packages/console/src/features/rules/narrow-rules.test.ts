import assert from "node:assert/strict";
import { test } from "node:test";
import type { Shapes } from "../../shared/api/contract.ts";
import { narrowRules, readRuleFilters, writeRuleFilters } from "./narrow-rules.ts";

const rule = (id: string, parts: Partial<Shapes["RuleSummary"]> = {}): Shapes["RuleSummary"] => ({
  id,
  summary: "It opens a window.",
  strength: "weak",
  family: "lure",
  techniques: ["T1204.002"],
  benign: { fired: 0, of: 10, what: "links", day: "2026-11-26" },
  ...parts,
});
const all = [
  rule("code/one", { strength: "strong", benign: null }),
  rule("link/two", { family: "hosting", summary: "It hides a Door." }),
  rule("link/three", { benign: { fired: 2, of: 10, what: "links", day: "2026-11-26" } }),
];
const find = (search: Record<string, string>) => narrowRules(all, readRuleFilters(search)).map(({ id }) => id);

test("nothing chosen shows all, and every choice narrows", () => {
  assert.equal(find({}).length, 3);
  assert.deepEqual(find({ kind: "link" }), ["link/two", "link/three"]);
  assert.deepEqual(find({ strength: "strong" }), ["code/one"]);
  assert.deepEqual(find({ family: "hosting" }), ["link/two"]);
  assert.deepEqual(find({ kind: "link", family: "lure" }), ["link/three"]);
});

test("what was measured narrows", () => {
  assert.deepEqual(find({ benign: "fired" }), ["link/three"]);
  assert.deepEqual(find({ benign: "silent" }), ["link/two"]);
  assert.deepEqual(find({ benign: "not-measured" }), ["code/one"]);
});

test("every word has to be in the id, the sentence or a technique", () => {
  assert.deepEqual(find({ text: "door  HIDES " }), ["link/two"]);
  assert.deepEqual(find({ text: "t1204 one" }), ["code/one"]);
  assert.deepEqual(find({ text: "nowhere" }), []);
});

test("filters go into the address and come back, and what means nothing is not heard", () => {
  const filters = readRuleFilters({ kind: "link", text: "a", strength: "huge", benign: "toString" });
  assert.deepEqual(writeRuleFilters(filters), { kind: "link", text: "a" });
  assert.deepEqual(readRuleFilters(writeRuleFilters(filters)), filters);
});
