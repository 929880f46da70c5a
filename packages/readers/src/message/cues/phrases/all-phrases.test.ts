import assert from "node:assert/strict";
import { test } from "node:test";
import { allPhrases, hiddenPhrases } from "./all-phrases.ts";

test("every word of a phrase can be found: it begins as words do and is long enough", () => {
  for (const { topic, words } of [...allPhrases, ...hiddenPhrases])
    for (const word of words) {
      assert.match(
        word,
        /^(?:[a-z0-9\p{sc=Cyrl}].|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}].)/u,
        `${topic}: ${word}`,
      );
      assert.equal(word, word.toLowerCase());
    }
});

test("no phrase keeps a place between two tries", () => {
  for (const { says, unless } of allPhrases) assert.ok(!says.global && !says.sticky && unless?.global !== true);
});
