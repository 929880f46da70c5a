import assert from "node:assert/strict";
import { test } from "node:test";
import { findGitLinks, findRepositories } from "./find-repositories.ts";
import { withSpool, writeFiles, type WrittenFiles } from "./writing/trees.test-support.ts";

const head = "ref: refs/heads/main\n";

function find(files: WrittenFiles): string[] {
  return withSpool((spool) => findRepositories(writeFiles(files, spool)));
}

test("Git folders beside files, bare repositories, and those of submodules are found", () => {
  assert.deepEqual(find({ ".git/HEAD": head }), [".git"]);
  assert.deepEqual(find({ "app/.git/HEAD": head, "x.zip!/.GIT/HEAD": head }), ["app/.git", "x.zip!/.GIT"]);
  assert.deepEqual(find({ HEAD: head, "objects/pack/a.pack": "", config: "" }), [""]);
  assert.deepEqual(find({ "docs/x/HEAD": head, "docs/x/objects/info/packs": "" }), ["docs/x"]);
  assert.deepEqual(find({ ".git/HEAD": head, ".git/modules/m/HEAD": head, ".git/modules/m/objects/a": "" }), [
    ".git",
    ".git/modules/m",
  ]);
});

test("a Git folder without HEAD is still looked at", () => {
  assert.deepEqual(find({ ".git/objects/pack/a.pack": "" }), [".git"]);
});

test("what only looks like one is left alone", () => {
  assert.deepEqual(find({ HEAD: "The head of the document", "objects/a.obj": "" }), []);
  assert.deepEqual(find({ HEAD: head }), []);
  assert.deepEqual(find({ ".git/logs/HEAD": "", ".git/config": "", "my.git": "" }), []);
});

test("files that point to a repository elsewhere are told and not followed", () => {
  withSpool((spool) => {
    const tree = writeFiles(
      { ".git": "gitdir: //server.example/share\n", "m/.git": { link: "/x" }, "n/.git": "other" },
      spool,
    );
    assert.deepEqual(findGitLinks(tree), [
      { path: ".git", target: "//server.example/share" },
      { path: "m/.git", target: "/x" },
    ]);
  });
});
