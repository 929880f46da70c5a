import assert from "node:assert/strict";
import { test } from "node:test";
import { makeStorable, writeJson } from "./storable-text.ts";

test("text that PostgreSQL refuses is shown as U+FFFD, and pairs of surrogates stay", () => {
  assert.equal(makeStorable("a\0b\uD83D\uDE00c\uDE00\uD83D"), "a\uFFFDb\uD83D\uDE00c\uFFFD\uFFFD");
  assert.equal(makeStorable("ab\uD83D\uDE00", 3), "ab\uFFFD");
});

test("JSON is changed in the same characters and in no others", () => {
  const told = { "k\0": ["\uD800", "\uD83D\uDE00", "\\u0000", "\\\0", "\\ud800", '"\\', "\u0001\n\u2028"] };
  assert.deepEqual(JSON.parse(writeJson(told)), {
    "k\uFFFD": ["\uFFFD", "\uD83D\uDE00", "\\u0000", "\\\uFFFD", "\\ud800", '"\\', "\u0001\n\u2028"],
  });
});
