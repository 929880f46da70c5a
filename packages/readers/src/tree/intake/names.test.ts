import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { decodeName, longestName, placeName } from "./names.ts";

describe("placeName", () => {
  it("leaves ordinary names alone", () => {
    for (const name of ["a", "a/b.js", ".git/config", "a/..b/...", "a b/c ", "line\nbreak\0\u202e", "日本/é"])
      assert.deepEqual(placeName(name), { path: name });
  });

  it("tidies what means the same", () => {
    for (const name of ["./a/b", "a//b", "a/./b", "a/b/", "a\\b", "a\\.\\b\\"])
      assert.deepEqual(placeName(name), { path: "a/b" });
  });

  it("keeps names that climb inside, and says so", () => {
    for (const name of ["../a", "../../a", "b/../a", "b/../../a", "..\\a", "b\\..\\..\\a", "b/.. /../a", "/../a"])
      assert.deepEqual(placeName(name), { path: "a", oddity: "escaping-path" });
  });

  it("takes roots, drives and servers away, and says so", () => {
    for (const name of ["/a/b", "//a/b", "C:/a/b", "c:a\\b", "\\a\\b", "\\\\a\\b", "/C:/a/b", "C:D:a/b"])
      assert.deepEqual(placeName(name), { path: "a/b", oddity: "absolute-path" });
  });

  it("names what has no name left", () => {
    for (const name of ["", "/", ".", "a/..", "C:\\"]) assert.equal(placeName(name).path, "unnamed");
  });

  it("keeps the end of a name that is too long", () => {
    const { path } = placeName(`${"a".repeat(5000)}.js`);
    assert.equal(path.length, longestName);
    assert.ok(path.endsWith("a.js"));
  });

  it("never gives a path that leads out", () => {
    const parts = fc.constantFrom("..", ".", "/", "\\", "C:", "a", " ", "", ".. ", "\0", "\u202e", "...");
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (pieces) => {
        const { path } = placeName(pieces.join(""));
        assert.notEqual(path, "");
        assert.doesNotMatch(path, /^\/|\\|^[A-Za-z]:/u);
        assert.ok(path.split("/").every((part) => part !== "" && part.trimEnd() !== ".." && part !== "."));
        assert.deepEqual(placeName(path), { path });
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe("decodeName", () => {
  it("takes bytes for UTF-8 when they are, else letter by letter", () => {
    assert.equal(decodeName(Buffer.from("é")), "é");
    assert.equal(decodeName(Buffer.from([0xe9, 0x61])), "éa");
  });
});
