import assert from "node:assert/strict";
import { test } from "node:test";
import { readDropped } from "./read-dropped.ts";

const list = new File(["C-1,2026-11-02"], "list.csv");
const folder = new File([], "logs");
const item = (isDirectory: boolean) => ({ kind: "file", webkitGetAsEntry: () => ({ isDirectory }) });

test("files are taken, and a folder beside them is told of and left out", () => {
  assert.deepEqual(readDropped({ files: [list], items: [item(false)] }), { files: [list], says: "" });
  const both = readDropped({ files: [folder, list], items: [item(true), item(false)] });
  assert.deepEqual(both.files, [list]);
  assert.match(both.says, /^Folders are not taken\./u);
});

test("what is no file is told of, and a browser that knows no entries still hands in files", () => {
  assert.match(readDropped({ files: [], items: [{ kind: "string" }] }).says, /^That is no file\./u);
  assert.deepEqual(readDropped({ files: [list], items: [{ kind: "file" }] }), { files: [list], says: "" });
});
