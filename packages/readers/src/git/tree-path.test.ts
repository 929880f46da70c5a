import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { placeTreeName } from "./tree-path.ts";

test("ordinary names stay as they are", () => {
  for (const name of ["a.js", ".gitignore", ".gitattributes", ".github", "with blank", "ñandú", "...", ".a", "git"])
    assert.deepEqual(placeTreeName("src/", name), { path: `src/${name}` }, name);
});

test("names that would climb or be empty are made harmless, and said to be odd", () => {
  for (const name of ["..", ".", "", "../../x", "a/../../x", "..\\x", ".. "]) {
    const { path, oddity } = placeTreeName("src/", name);
    assert.equal(oddity, "escaping-path", name);
    assert.match(path, /^src\/[^./]/u, name);
  }
});

test("absolute names are made harmless", () => {
  for (const name of ["/etc/passwd", "C:\\x", "\\\\server\\share"])
    assert.equal(placeTreeName("", name).oddity, "absolute-path", name);
});

test("names that file systems take for Git's own folder are odd", () => {
  for (const name of [
    ".git",
    ".GIT",
    "git~1",
    ".git ",
    ".git.",
    ".g\u200cit",
    ".git::$INDEX_ALLOCATION",
    ".git\\config",
  ])
    assert.equal(placeTreeName("", name).oddity, "escaping-path", name);
});

test("no name ever leaves its folder", () => {
  const part = fc.oneof(fc.constantFrom("..", ".", "/", "\\", "C:", " ", "a", "\0"), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const { path } = placeTreeName("in/", parts.join(""));
      assert.ok(path.startsWith("in/") && path.length > 3);
      assert.ok(!path.split(/[/\\]/u).some((one) => one.trimEnd() === ".." || one === ""));
    }),
    { seed: 1, numRuns: 2000 },
  );
});
