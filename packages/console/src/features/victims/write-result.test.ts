import assert from "node:assert/strict";
import { test } from "node:test";
import { writeResult } from "./write-result.ts";

const score = { hits: 3, expected: 0.2, p: 0.001, corrected: 0.3, isFlagged: false };
const viewer = {
  ...score,
  viewer: "3f2a9c04-1d5e-8b77-90aa-6c1f0e2d4b58",
  label: "Viewer 3f2a…",
  team: '=HYPERLINK("https://thief.example")',
  site: "Indore, 2",
  vendor: null,
  duty: "agent",
  rank: 1,
  unexplained: 2,
  says: "",
} as const;
const answer = {
  victims: 5,
  known: 4,
  viewersCompared: 300,
  ranked: [viewer],
  dutyGroups: [{ duty: "fraud" as const, ranked: [{ ...viewer, duty: "fraud" as const, team: null, site: null }] }],
  groups: [{ ...score, by: "site" as const, key: "@site", viewers: 40, isFlagged: true, says: "" }],
  says: "",
  pitfalls: [],
};

test("the result says what it is before anything else, and holds no formula", () => {
  const lines = writeResult(answer).split("\r\n");
  assert.match(lines[0] ?? "", /^"A lead, never a verdict\./u);
  assert.equal(
    lines[2],
    `viewer,1,Viewer 3f2a…,Agent,"'=HYPERLINK(""https://thief.example"")","Indore, 2",,1,3,0.2,0.001,0.3,no`,
  );
  assert.equal(lines[3], "viewer,1,Viewer 3f2a…,Fraud team,,,,1,3,0.2,0.001,0.3,no");
  assert.equal(lines[4], "site,,'@site,,,,,40,3,0.2,0.001,0.3,yes");
});
