import assert from "node:assert/strict";
import { test } from "node:test";
import { wrapText } from "./wrap.ts";

test("text breaks at spaces, with further lines indented", () => {
  assert.equal(wrapText("one two three four", 9, "  "), "one two\n  three\n  four");
});

test("a word wider than a line stands alone and whole", () => {
  assert.equal(wrapText("a abcdefghij b", 4), "a\nabcdefghij\nb");
});
