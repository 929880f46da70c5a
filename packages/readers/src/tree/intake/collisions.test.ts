import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findCaseCollisions, foldPath } from "./collisions.ts";

describe("foldPath", () => {
  it("makes equal what some file systems take for equal", () => {
    const same: readonly (readonly [string, string])[] = [
      ["README.md", "readme.MD"],
      ["é", "e\u0301"],
      [".git", ".g\u200cit"],
      [".GIT", ".\ufeffgit"],
      ["straße", "STRASSE"],
      ["\u212aelvin", "kelvin"],
    ];
    for (const [a, b] of same) assert.equal(foldPath(a), foldPath(b), `${a} and ${b}`);
  });

  it("keeps apart what no file system takes for equal", () => {
    assert.notEqual(foldPath("a/b"), foldPath("a-b"));
    assert.notEqual(foldPath("é"), foldPath("e"));
  });
});

describe("findCaseCollisions", () => {
  it("gives every path that another one collides with", () => {
    const paths = ["A", "a", "b", "C/x", "c/x", "c/X"];
    assert.deepEqual([...findCaseCollisions(paths)].toSorted(), ["A", "C/x", "a", "c/X", "c/x"]);
  });
});
