import assert from "node:assert/strict";
import { test } from "node:test";
import { tellFeed } from "./tell-feed.ts";

const feed = { lastAt: "2026-11-26T20:00:00Z", isSuspending: false, silentMinutes: 2, usualGapMinutes: 5 };

test("a feed is silent only beyond what is usual for it", () => {
  assert.equal(tellFeed(feed).word, "Speaking");
  assert.equal(tellFeed({ ...feed, silentMinutes: 6 }).word, "Silent");
  assert.equal(tellFeed({ ...feed, silentMinutes: 6, usualGapMinutes: null }).word, "Speaking");
});

test("what suspends counts is said before everything else, and nothing is not silence", () => {
  assert.equal(tellFeed({ ...feed, silentMinutes: 40, isSuspending: true }).word, "Suspends counts");
  assert.equal(tellFeed({ ...feed, lastAt: null, silentMinutes: null }).word, "Nothing yet");
});
