import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { after, describe, it } from "node:test";
import { findCandidates } from "./find-candidates.ts";

const top = mkdtempSync(join(tmpdir(), "doorward-candidates-"));
after(() => rmSync(top, { recursive: true }));

const harvest = JSON.stringify({ first_name: "Jane", last_name: "Doe", email_addresses: [] });

/** What is found in a folder with these files: the names of the applications, and what was left out. */
async function find(files: Readonly<Record<string, string>>, inside = "") {
  const folder = mkdtempSync(join(top, "in-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const { candidates, leftOut } = await findCandidates([join(folder, inside)], undefined);
  const isWhole = candidates.length === 1 && candidates[0]?.source.kind === "path" && inside === "";
  const names = candidates.map(({ name, source }) =>
    isWhole && source.kind === "path" && source.path === folder ? "the folder" : name,
  );
  return [names, leftOut.map((path) => relative(folder, path))];
}

describe("finding applications", () => {
  it("takes every folder in a folder of applications, whatever its record is called", async () => {
    const files = {
      "a/application.json": "{}",
      "b/Application.JSON": "{}",
      "c/greenhouse.json": harvest,
      "d/cv.pdf": "",
    };
    assert.deepEqual(await find({ ...files, "notes.txt": "", ".git/HEAD": "" }), [["a", "b", "c", "d"], ["notes.txt"]]);
    assert.deepEqual(await find({ "a/greenhouse.json": harvest, "b/greenhouse.json": harvest }), [["a", "b"], []]);
    assert.deepEqual(await find({ "a/a.pdf": "", "b/b.docx": "" }), [["a", "b"], []]);
  });

  it("takes a folder with a record or documents of its own as one", async () => {
    const one = [["the folder"], []];
    assert.deepEqual(await find({ "Application.json": "{}", "b/application.json": "{}" }), one);
    assert.deepEqual(await find({ "cv.pdf": "", "work/sample.pdf": "" }), one);
    assert.deepEqual(await find({ "greenhouse.json": harvest, "cv.pdf": "" }), one);
    assert.deepEqual(await find({ "resume/jane.pdf": "", "letter/jane.pdf": "" }), one);
    assert.deepEqual(await find({ "queue/.git/HEAD": "", "queue/readme.md": "" }), one);
    assert.deepEqual(await find({}), one);
  });

  it("takes records that lie beside each other, and lists of records, as many", async () => {
    const beside = { "jane.json": harvest, "bob.json": harvest, "jane.pdf": "" };
    assert.deepEqual(await find(beside), [["bob.json", "jane.json"], ["jane.pdf"]]);
    for (const list of [
      `[${harvest},${harvest}]`,
      `{"data":[${harvest},${harvest}],"hasNext":false}`,
      `\uFEFF{"results":[${harvest},${harvest}]}`,
    ])
      assert.deepEqual(await find({ "list.json": list }, "list.json"), [["list-1.json", "list-2.json"], []]);
    assert.deepEqual(await find({ "list.json": `[${harvest}]` }), [["list-1.json"], []]);
    for (const other of ["[1]", "[]", "{", harvest])
      assert.deepEqual(await find({ "one.json": other }, "one.json"), [["one.json"], []], other);
  });
});
