import assert from "node:assert/strict";
import { after, test } from "node:test";
import { makeTree } from "./make-tree.test-support.ts";
import { createSpoolFolder, openSpool, removeSpoolFolder } from "./spool.ts";
import { viewTree } from "./view.ts";

const folder = createSpoolFolder();
const spool = openSpool(folder, "test");
after(() => {
  spool.close();
  removeSpoolFolder(folder);
});

test("what a link inside the tree leads to is found under the link's path too", () => {
  const view = viewTree(
    makeTree(
      {
        "assets/words/tasks.json": "{}",
        ".vscode": { link: "assets/words" },
        "a.js": { link: "./assets/words/tasks.json" },
      },
      spool,
    ),
  );
  assert.deepEqual(view.paths, [".vscode/tasks.json", "a.js", "assets/words/tasks.json"]);
  assert.equal(view.text(".vscode/tasks.json"), "{}");
});

test("links that leave the tree, that lead in a circle or to their own folder lead nowhere", () => {
  const view = viewTree(
    makeTree(
      {
        "a.txt": "a",
        out: { link: "../../etc" },
        abs: { link: "/etc/passwd" },
        x: { link: "y" },
        y: { link: "x" },
        self: { link: "." },
      },
      spool,
    ),
  );
  assert.deepEqual(view.paths, ["a.txt", "self/a.txt"]);
});

test("a person opens the top, and the only folder in it, whatever an archiver left beside", () => {
  assert.deepEqual(viewTree(makeTree({ "task/a.js": "", "__MACOSX/task/._a.js": "" }, spool)).roots, ["", "task/"]);
  assert.deepEqual(viewTree(makeTree({ "task/a.js": "", "b.js": "" }, spool)).roots, [""]);
});

test("a reference never leaves the tree", () => {
  const view = viewTree(makeTree({ "a/b.js": "" }, spool));
  assert.equal(view.resolve("a", "..\\a\\b.js"), "a/b.js");
  assert.equal(view.resolve("a", "../../etc/passwd"), undefined);
});

test("a reference may leave out the ending of a file, and the name of a folder's own file", () => {
  const view = viewTree(makeTree({ "a/b.js": "", "index.js": "", "a/index.ts": "" }, spool));
  const endings = ["", ".js", "/index.js", "/index.ts"];
  assert.equal(view.resolve("a", "./b", endings), "a/b.js");
  assert.equal(view.resolve("a", ".", endings), "a/index.ts");
  assert.equal(view.resolve("a", "../", endings), "index.js");
  assert.equal(view.resolve("", "/a/b", endings), undefined);
});
