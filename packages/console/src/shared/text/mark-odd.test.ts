import assert from "node:assert/strict";
import { test } from "node:test";
import { markOdd, markOddText } from "./mark-odd.ts";

test("plain text is one piece, with its line breaks", () => {
  assert.deepEqual(markOdd("Hello\nyou"), [{ text: "Hello\nyou", isOdd: false }]);
  assert.deepEqual(markOdd(""), []);
});

test("what turns the reading direction or does not show is named", () => {
  assert.deepEqual(markOdd("invoice\u202Efdp.exe"), [
    { text: "invoice", isOdd: false },
    { text: "‹U+202E›", isOdd: true },
    { text: "fdp.exe", isOdd: false },
  ]);
  assert.equal(markOddText(`a${"\u200b".repeat(9)}b`), "a‹U+200B and 8 more›b");
});

test("addresses are no links any more, and joined picture letters stay whole", () => {
  assert.doesNotMatch(markOddText("See https://files.example/a"), /https:\/\/files\.example/u);
  assert.equal(markOddText("👩‍💻 ok"), "👩‍💻 ok");
});
