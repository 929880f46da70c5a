import assert from "node:assert/strict";
import { test } from "node:test";
import { nameCoverageKey, readCoverageBy } from "./coverage-words.ts";

test("an address that says something unknown is read as by reason", () => {
  assert.equal(readCoverageBy({ by: "week" }), "week");
  assert.equal(readCoverageBy({ by: "moon" }), "reason");
  assert.equal(readCoverageBy({}), "reason");
});

test("rows are called by what they are, and what logs say stays as it is", () => {
  assert.equal(nameCoverageKey("reason", "contact"), "The customer got in touch");
  assert.equal(nameCoverageKey("reason", "unexplained"), "No reason was found");
  assert.match(nameCoverageKey("week", "2026-11-23"), /^Week of .*23/u);
  assert.equal(nameCoverageKey("week", "<b>"), "<b>");
  assert.equal(nameCoverageKey("team", ""), "Not known");
  assert.equal(nameCoverageKey("team", "contact"), "contact");
});
