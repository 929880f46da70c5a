import assert from "node:assert/strict";
import { test } from "node:test";
import { findNew } from "./find-new.ts";

const seen = (...hours: number[]) =>
  hours.map((hour) => ({ id: String(hour), openedAt: `2026-11-26T${String(hour)}:00:00.000Z` }));
const find = (newest: number[], shown: number[], order: "newest" | "oldest", hasMore = false) =>
  findNew(seen(...newest), { cases: seen(...shown), ids: new Set(shown.map(String)), order, hasMore });

test("what was opened after all that is shown is new, and older cases that fit by now are not", () => {
  assert.deepEqual(find([15, 14, 13, 12, 11], [13, 12], "newest"), ["15", "14"]);
  assert.deepEqual(find([11], [], "newest"), ["11"]);
});

test("with the oldest first, only the end of the list is the place of what is new", () => {
  assert.deepEqual(find([15, 14, 13, 12], [11, 12, 13], "oldest"), ["15", "14"]);
  assert.deepEqual(find([15, 14, 13, 12], [11, 12], "oldest", true), []);
});

test("what already stands in a campaign is not new", () => {
  const shown = { cases: seen(12), ids: new Set(["12", "13"]), order: "newest", hasMore: false } as const;
  assert.deepEqual(findNew(seen(13, 12), shown), []);
});
