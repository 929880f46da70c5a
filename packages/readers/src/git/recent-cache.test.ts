import assert from "node:assert/strict";
import { test } from "node:test";
import { openRecentCache } from "./recent-cache.ts";

test("what is used stays, what is not used goes, and the weight stays below the limit", () => {
  const cache = openRecentCache<number, string>(100);
  cache.keep(0, "used", 10);
  for (let key = 1; key < 50; key += 1) {
    cache.keep(key, "other", 10);
    assert.equal(cache.get(0), "used");
  }
  assert.equal(cache.get(1), undefined);
  const held = Array.from({ length: 50 }, (_, key) => cache.get(key)).filter((value) => value !== undefined);
  assert.ok(held.length <= 10);
});

test("a value too heavy for the cache is not kept", () => {
  const cache = openRecentCache<string, string>(100);
  cache.keep("light", "a", 1);
  cache.keep("heavy", "b", 60);
  assert.deepEqual([cache.get("light"), cache.get("heavy")], ["a", undefined]);
});
