import assert from "node:assert/strict";
import { test } from "node:test";
import { groupFeeds } from "./group-feeds.ts";

const feed = {
  what: "events",
  lastAt: null,
  usualGapMinutes: null,
  silentMinutes: null,
  isSuspending: false,
  says: null,
  notObservable: ["views of contacts"],
};

test("a source stands once, with all that it tells and what it cannot show", () => {
  const [one, ...others] = groupFeeds([
    { ...feed, source: "desk" },
    { ...feed, source: "desk", what: "tickets" },
  ]);
  assert.deepEqual(
    one?.feeds.map(({ what }) => what),
    ["events", "tickets"],
  );
  assert.deepEqual(one.notObservable, ["views of contacts"]);
  assert.deepEqual(others, []);
});

test("what suspends counts comes first, the others as they came", () => {
  const grouped = groupFeeds([
    { ...feed, source: "well" },
    { ...feed, source: "other" },
    { ...feed, source: "suspending", silentMinutes: 40, isSuspending: true },
  ]);
  assert.deepEqual(
    grouped.map(({ source }) => source),
    ["suspending", "well", "other"],
  );
});
