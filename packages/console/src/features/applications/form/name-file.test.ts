import assert from "node:assert/strict";
import { test } from "node:test";
import { nameFile } from "./name-file.ts";

test("a file gets a name that is one visible step, and that no other file has", () => {
  assert.equal(nameFile("cv.pdf", new Set()), "cv.pdf");
  assert.equal(nameFile("cv.pdf", new Set(["cv.pdf", "2-cv.pdf"])), "3-cv.pdf");
  assert.equal(nameFile("../../etc/passwd", new Set()), "__.._etc_passwd");
  assert.equal(nameFile("a\u202Efdp.exe", new Set()), "a_fdp.exe");
  assert.equal(nameFile("Application.json", new Set()), "file-Application.json");
  assert.equal(nameFile("", new Set()), "file-");
  assert.equal(nameFile(`${"x".repeat(300)}.pdf`, new Set()).length, 120);
});
