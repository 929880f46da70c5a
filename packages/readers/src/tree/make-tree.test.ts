import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { makeOpenTree, makeTree } from "./make-tree.test-support.ts";
import { createSpoolFolder, openSpool, removeSpoolFolder } from "./spool.ts";
import { viewTree } from "./view.ts";

describe("makeTree", () => {
  it("makes a tree that reads like one that was handed in", () => {
    const folder = createSpoolFolder();
    const spool = openSpool(folder, "unpacked");
    const tree = makeTree(
      { "b.js": "b();", a: { base64: "AAEC" }, l: { link: "/etc/passwd" }, "run.sh": "#!/bin/sh", "../up": "x" },
      spool,
    );
    const view = viewTree(tree);
    assert.deepEqual(view.paths, ["a", "b.js", "run.sh", "up"]);
    assert.equal(view.text("b.js"), "b();");
    assert.equal(view.text("a"), "\0\x01\x02");
    assert.equal(view.file("run.sh")?.executable, true);
    assert.deepEqual(tree.oddities, [{ path: "up", oddity: "escaping-path" }]);
    assert.deepEqual(tree.entries[2], { kind: "link", path: "l", target: "/etc/passwd", hard: false });
    spool.close();
    removeSpoolFolder(folder);
  });

  it("opens archives only when it is asked to", async () => {
    const folder = createSpoolFolder();
    const spool = openSpool(folder, "unpacked");
    const files = { "a.txt.gz": { base64: gzipSync("a").toString("base64") } };
    assert.deepEqual(viewTree(makeTree(files, spool)).paths, ["a.txt.gz"]);
    assert.deepEqual(viewTree(await makeOpenTree(files, spool)).paths, ["a.txt.gz", "a.txt.gz!/a.txt"]);
    spool.close();
    removeSpoolFolder(folder);
  });
});
