import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { findSlowParts } from "./slow-part.ts";

const pieces = ["a", "b", ".", "\\s", "[^b]", "[\\]a-c]", "(", "(?:", "(?=", "(?<!", "(?<n>", ")", "|", "*", "+", "?"];
const more = ["{2}", "{1,}", "{0,9}?", "^", "$", "\\b", "\\1", "\\k<n>", "\\u{1F600}", "\\x41", "\\p{L}", "\\/"];

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u").source !== "";
  } catch {
    return false;
  }
}

test("every pattern that JavaScript accepts is read to its end", () => {
  const patterns = fc
    .array(fc.constantFrom(...pieces, ...more), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(""))
    .filter(isPattern);
  fc.assert(
    fc.property(patterns, (pattern) => {
      assert.ok(findSlowParts(pattern, "u").every((part) => part !== ""));
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test("a slow part is found wherever it stands", () => {
  for (const around of ["^%", "^x%", "^(?:%)", "^(?:y|%)", "^(?=%)", "^x(?<name>%)z", "^[\\]]%"])
    assert.deepEqual(findSlowParts(around.replace("%", "(?:a+)+b"), "u"), [
      "a without end repeats inside a loop that can start again with the same characters",
    ]);
});
