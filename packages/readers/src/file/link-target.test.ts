import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { leavesTree } from "./link-target.ts";

describe("a link leaves the arrival", () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ["a", "b", false],
    ["a/b", "../c", false],
    ["a/b", "../../c", true],
    ["a", "/etc/passwd", true],
    ["a", "~/.ssh", true],
    ["a", String.raw`C:\Windows`, true],
    ["a", String.raw`\\host\share`, true],
    ["a/b/c", "../../x/../../y", true],
    ["a/b/c", "./..//../x", false],
    ["out.zip!/a/b", "../../c", true],
    ["x/out.zip!/a/b", "../c", false],
  ];
  for (const [path, target, leaves] of cases)
    it(`${path} to ${target}: ${leaves ? "yes" : "no"}`, () => assert.equal(leavesTree(path, target), leaves));
});
