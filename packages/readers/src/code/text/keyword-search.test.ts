import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { array, assert as check, property, string } from "fast-check";
import { createKeywordSearch } from "./keyword-search.ts";

function findAll(keywords: readonly string[], text: string): string[] {
  const found: string[] = [];
  createKeywordSearch(keywords).find(Buffer.from(text, "latin1"), (keyword, offset) => {
    found.push(`${keywords[keyword] ?? ""}@${offset}`);
    return true;
  });
  return found;
}

describe("searching for many keywords at once", () => {
  it("finds each place, without regard to case", () => {
    assert.deepEqual(findAll(["eval(", "child_process"], 'EVAL(1); require("child_process"); eval(2)'), [
      "eval(@0",
      "child_process@18",
      "eval(@35",
    ]);
  });

  it("finds keywords that overlap, and ones at both ends", () => {
    assert.deepEqual(findAll(["abcd", "bcde", "cdef"], "abcdef").toSorted(), ["abcd@0", "bcde@1", "cdef@2"]);
  });

  it("finds a keyword that overlaps itself in order", () => {
    assert.deepEqual(findAll(["aaaa"], "aaaaaa"), ["aaaa@0", "aaaa@1", "aaaa@2"]);
  });

  it("takes no keyword that is too short", () => {
    assert.throws(() => createKeywordSearch(["abc"]), /"abc"/u);
  });

  it("stops when it is told to", () => {
    let count = 0;
    createKeywordSearch(["aaaa"]).find(Buffer.from("a".repeat(100)), () => {
      count += 1;
      return count < 3;
    });
    assert.equal(count, 3);
  });

  it("finds the same as a search for each keyword alone", () => {
    const letters = string({ unit: "grapheme-ascii", minLength: 0, maxLength: 300 });
    check(
      property(
        array(string({ unit: "grapheme-ascii", minLength: 4, maxLength: 9 }), { minLength: 1, maxLength: 20 }),
        letters,
        (keywords, noise) => {
          const text = noise + keywords.join(noise.slice(0, 3)) + noise;
          const expected = new Set<string>();
          for (const keyword of keywords)
            for (let at = 0; at <= text.length - keyword.length; at += 1)
              if (text.slice(at, at + keyword.length).toLowerCase() === keyword.toLowerCase())
                expected.add(`${keyword}@${at}`);
          assert.deepEqual(new Set(findAll(keywords, text)), expected);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});
