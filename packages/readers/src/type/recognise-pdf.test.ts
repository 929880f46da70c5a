import assert from "node:assert/strict";
import { test } from "node:test";
import { recogniseType } from "./recognise.ts";

const script = "for (var i in a) s += String.fromCharCode(a[i] ^ 7);\napp.setTimeOut(s, 1);";

test("a PDF with a script at its beginning is a PDF", () => {
  const bytes = Buffer.from(`%PDF-1.7\n1 0 obj\n<< /S /JavaScript /JS (${script}) >>\nendobj\n`);
  assert.equal(recogniseType(bytes), "pdf");
});

test("a PDF with junk in front of its header is a PDF when it is called so", () => {
  const bytes = Buffer.from(`${"junk\n".repeat(100)}%PDF-1.7\n1 0 obj\n<< >>\nendobj\n`);
  assert.equal(recogniseType(bytes, undefined, "pdf"), "pdf");
  assert.notEqual(recogniseType(bytes, undefined, "text"), "pdf");
});

test("a program is no PDF for the word alone", () => {
  const program = Buffer.concat([
    Buffer.from("MZ"),
    Buffer.alloc(58),
    Buffer.from([128, 0, 0, 0]),
    Buffer.alloc(64),
    Buffer.from("PE\0\0%PDF-1.7 1 0 obj"),
  ]);
  assert.notEqual(recogniseType(program, undefined, "pdf"), "pdf");
  assert.notEqual(recogniseType(Buffer.from("#!/bin/sh\n# %PDF-1.7\necho one"), undefined, "pdf"), "pdf");
});
