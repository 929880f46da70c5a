import assert from "node:assert/strict";
import { test } from "node:test";
import type { Shapes } from "../../shared/api/contract.ts";
import { groupCases, listRows } from "./rows.ts";

const at = "2026-11-26T10:00:00.000Z";

function makeCase(id: string): Shapes["Case"] {
  return {
    id,
    door: "support",
    kind: "message",
    name: `${id}.eml`,
    outcome: "check",
    because: "It asks for a password.",
    state: "open",
    assignee: null,
    openedAt: at,
    changedAt: at,
    decidedAt: null,
    decision: null,
    version: 1,
  };
}

function makeCampaign(...ids: string[]): Shapes["Campaign"] {
  return { ids, cases: ids.map(makeCase), doors: ["support"], outcome: "check", newest: at, shared: [] };
}

const told = (...asked: Parameters<typeof groupCases>) => groupCases(...asked).map(({ id }) => id);
const cases = ["f", "e", "d", "c", "b", "a"].map(makeCase);
const campaigns = [makeCampaign("e", "c"), makeCampaign("b", "a", "0")];

test("a campaign stands where the first of its cases stood, and what is in none stays", () => {
  assert.deepEqual(told(cases, campaigns), ["f", "campaign c", "d", "campaign 0"]);
  assert.deepEqual(told(cases, []), ["f", "e", "d", "c", "b", "a"]);
});

test("more cases below move nothing above", () => {
  const all = told(cases, campaigns);
  for (let count = 0; count <= cases.length; count += 1) {
    const some = told(cases.slice(0, count), campaigns);
    assert.deepEqual(some, all.slice(0, some.length));
  }
});

test("a campaign keeps its name when a newer case joins it", () => {
  assert.deepEqual(told([makeCase("z"), ...cases], [makeCampaign("z", "e", "c")])[0], "campaign c");
});

test("an open campaign has its cases below it, also those that the list has not come to", () => {
  const rows = listRows(groupCases(cases, campaigns), new Set(["campaign 0", "f"]));
  assert.deepEqual(
    rows.map(({ id, isMember = false }) => (isMember ? `- ${id}` : id)),
    ["f", "campaign c", "d", "campaign 0", "- b", "- a", "- 0"],
  );
});
